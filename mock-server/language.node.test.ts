import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TemplatesDesk } from './desks/staff/templates-desk.ts';
import type { Harness } from './testing/harness.ts';
import { pdfTexts } from './testing/pdf-text.ts';
import { startHarness } from './testing/harness.ts';
import { chooseLanguage } from './words/index.ts';
import { lettersIt } from './words/letters-it.ts';
import { noticeIn } from './words/notices.ts';
import { payPageWords } from './words/pay-page.ts';
import { requestWords } from './words/requests/index.ts';
import { templatesIn } from './words/templates.ts';

describe('chooseLanguage', () => {
  it('takes the reader’s, then the label’s first, then English', () => {
    assert.equal(chooseLanguage('ro-RO,en;q=0.8', ['it']), 'ro');
    assert.equal(chooseLanguage('fr, bg;q=0.4, it;q=0.9', ['en']), 'it');
    assert.equal(chooseLanguage('it;q=0, de', ['bg', 'en']), 'bg');
    assert.equal(chooseLanguage(null, ['it-IT']), 'it');
    assert.equal(chooseLanguage('', ['fr']), 'en');
  });
});

describe('the lessor’s words', () => {
  it('address an Italian reader as the elements do, with tu', () => {
    const notices = [noticeIn('it', 'requestCreated', {}), noticeIn('it', 'requestUpdated', {})];
    const words = [requestWords('it'), lettersIt, templatesIn('it'), payPageWords('it'), ...notices];
    const formal =
      /\b(?:[Ll]ei|Suo|Sua|Suoi|Sue|sua (?:richiesta|intenzione)|[Ll]a (?:preghiamo|contatterà)|[Cc]i (?:invii|dica|(?:ri)?scriva|comunichi|fornisca|comunica)|(?:Qui|allegato) trova|[Ii]ndichi sempre|Può (?:caricare|rispondere))\b/;
    const texts = JSON.stringify(words).split('\",\"');
    assert.deepEqual(
      texts.filter((text) => formal.test(text)),
      [],
    );
  });
});

describe('the reader’s language', () => {
  let server: Harness;
  const as = (language: string): RequestInit => ({ headers: { 'accept-language': language } });
  before(async () => {
    server = await startHarness({ label: 'arca', invoices: 300 });
  });
  after(() => server.close());

  it('is the one of invoice lines', async () => {
    const view = server.control.lessor.view(server.control.lessor.defaultCustomerId);
    assert.ok(view);
    const rows = view.invoices({ filter: { type: 'invoice' }, offset: 0, limit: 300 }).items;
    const texts = (language: 'en' | 'it' | 'ro' | 'bg'): string =>
      JSON.stringify(rows.map(({ id }) => view.in(language).invoice(id)?.lines));
    const [en, it, ro, bg] = [texts('en'), texts('it'), texts('ro'), texts('bg')];
    assert.match(en, /Rental \d+\/\d+, principal/);
    assert.match(en, /Instalment \d+\/\d+, interest/);
    assert.match(it, /Canone \d+\/\d+, quota capitale/);
    assert.match(ro, /Rata \d+\/\d+, principal/);
    assert.match(bg, /Вноска \d+\/\d+, главница/);
    const path = `/v1/invoices/${rows[0]?.id ?? ''}`;
    const [asked, own] = [await server.read(path, as('bg')), await server.read(path)];
    assert.deepEqual(asked.lines, view.in('bg').invoice(rows[0]?.id ?? '')?.lines);
    assert.deepEqual(own.lines, view.in('it').invoice(rows[0]?.id ?? '')?.lines);
  });

  it('is the one of products and of contract titles, which are found by it', async () => {
    const assets = (language: string) => server.read('/v1/assets?limit=100', as(language));
    const types = async (language: string) =>
      (await assets(language)).items.map((asset) => asset.productType);
    assert.ok((await types('en')).includes('Van'));
    assert.ok((await types('it')).includes('Furgone'));
    const find = (q: string, language: string) =>
      server.read(`/v1/contracts?closed=true&q=${encodeURIComponent(q)}`, as(language));
    const found = await find('linea di confez', 'it');
    assert.match(String(found.items[0]?.title), /^IMA Flexa, linea di confezionamento n\. \d{4}$/);
    assert.equal((await find('linea di confez', 'en')).items.length, 0);
    assert.equal((await find('packaging line', 'en')).items.length, found.items.length);
    const invoices = (q: string, language: string) =>
      server.read(`/v1/invoices?q=${encodeURIComponent(q)}`, as(language));
    assert.ok((await invoices('linea di confez', 'it')).items.length > 0);
    assert.equal((await invoices('linea di confez', 'en')).items.length, 0);
  });

  it('is the one of documents', async () => {
    const { items } = await server.read('/v1/invoices?type=invoice&limit=1');
    const file = async (language: string): Promise<string> => {
      const response = await server.call(`/v1/invoices/${String(items[0]?.id)}/pdf`, as(language));
      return pdfTexts(new Uint8Array(await response.arrayBuffer())).join('\n');
    };
    assert.match(await file('it'), /Fattura 2026-/);
    assert.match(await file('ro'), /Factură 2026-/);
    assert.match(await file('bg'), /Фактура 2026-/);
    assert.match(await file('en'), /Invoice 2026-/);
  });

  it('is the label’s in templates of messages: nobody has asked for them', () => {
    const texts = server.control.lessor.desk(TemplatesDesk).all.map(({ name, text }) => `${name}: ${text}`);
    assert.match(texts[0] ?? '', /^Rata in scadenza .*\{amount\} per il contratto \{contract\}/);
    assert.equal(texts.filter((text) => text.startsWith('Rata') || text.startsWith('Invito')).length, 3);
  });
});
