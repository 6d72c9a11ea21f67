/** The demo labels reword keys that exist, with the placeholders those keys have. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { PrivateLabel } from '../../sdk/schemas/index.ts';
import { recordCatalog } from './catalogs/record-words.ts';
import { stateCatalog } from './catalogs/state-words.ts';
import { Localizer } from './localizer.ts';

const labelOf = (id: string): PrivateLabel =>
  JSON.parse(
    readFileSync(new URL(`../../mock-server/labels/${id}.json`, import.meta.url), 'utf8'),
  ) as PrivateLabel;

describe('wording of the demo labels', () => {
  for (const id of ['nordvik', 'arca']) {
    it(`${id} rewords only what is there`, () => {
      for (const [locale, words] of Object.entries(labelOf(id).wording ?? {})) {
        assert.ok(labelOf(id).locales.includes(locale));
        for (const key of Object.keys(words))
          assert.ok(Object.hasOwn(stateCatalog.en, key.replace(/^common\./, '')), key);
      }
    });
  }

  it('is what a localizer of that label says', () => {
    const { wording } = labelOf('arca');
    const say = (locale: string): string =>
      new Localizer({ locale, wording }).text(recordCatalog, 'scheduleKind.installment');
    assert.equal(say('it-IT'), 'Canone');
    assert.equal(say('en'), 'Monthly fee');
    assert.equal(say('de'), 'Instalment');
  });
});
