import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Localizer } from '../../i18n/index.ts';
import { track } from './columns.ts';
import { dateTrack, instantTrack, spanTrack } from './date-track.ts';

const inLanguage = (locale: string) => new Localizer({ locale });

describe('columns of days', () => {
  it('keep the width of their heading where days are short', () => {
    assert.equal(dateTrack(inLanguage('it'), 6.4), track(6.4, 0.9));
    assert.equal(dateTrack(inLanguage('it')), track(7.4, 0.9));
    // 28 ott 2000, twice: 11 letters.
    assert.equal(spanTrack(inLanguage('it'), 1), track(2 * 5.94 + 1, 1));
  });

  it('grow with the longest day of the language', () => {
    // 28 de fev. de 2000: 18 letters.
    assert.equal(dateTrack(inLanguage('pt'), 6.4), track(9.72, 0.9));
    assert.equal(spanTrack(inLanguage('pt'), 1), track(2 * 9.72 + 1, 1));
    // 2000年10月28日: 11, of which three are ideographs.
    assert.equal(dateTrack(inLanguage('ja'), 6.4), track(7.56, 0.9));
  });

  it('leave room for the time', () => {
    const letters = inLanguage('pt').instant('2000-02-28T10:00:00Z').length;
    assert.equal(instantTrack(inLanguage('pt'), 9), track(letters * 0.54, 1));
    assert.equal(instantTrack(inLanguage('it'), 12), track(12, 1));
  });
});
