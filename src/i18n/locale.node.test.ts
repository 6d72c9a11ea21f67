import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalLocale, chooseLocale, directionOf } from './locale.ts';
import { Localizer } from './localizer.ts';

describe('canonicalLocale', () => {
  it('keeps what Intl accepts, in its canonical form', () => {
    assert.equal(canonicalLocale('IT-it'), 'it-IT');
    assert.equal(canonicalLocale('zh-hant-tw'), 'zh-Hant-TW');
  });

  it('mends what browsers and servers hand over', () => {
    assert.equal(canonicalLocale('en_US.UTF-8'), 'en-US');
    assert.equal(canonicalLocale('en-US@posix'), 'en-US');
    assert.equal(canonicalLocale(' de_DE@euro '), 'de-DE');
  });

  it('falls back to English for anything else', () => {
    for (const odd of [undefined, null, '', 'C', '*', 'zz', '../../x', '<b>', 'undefined'])
      assert.equal(canonicalLocale(odd), 'en', String(odd));
  });
});

describe('chooseLocale', () => {
  it('takes the first wanted locale that is served', () => {
    assert.equal(chooseLocale(['fr', 'it'], ['en', 'it']), 'it');
    assert.equal(chooseLocale([undefined, 'it-CH'], ['en', 'it']), 'it-CH');
    assert.equal(chooseLocale(['it'], ['en', 'it-IT']), 'it-IT');
    assert.equal(chooseLocale(['pt'], ['en', 'it']), 'en');
    assert.equal(chooseLocale(['pt'], []), 'pt');
  });
});

describe('directionOf', () => {
  it('knows who writes from the right, with English words where there is no catalog', () => {
    for (const locale of ['ar', 'he', 'fa-IR', 'ur']) assert.equal(directionOf(locale), 'rtl');
    for (const locale of ['en', 'it-IT']) assert.equal(directionOf(locale), 'ltr');
    assert.equal(new Localizer({ locale: 'he' }).direction, 'rtl');
  });
});
