import { expect, fixture, html } from '@open-wc/testing';
import { fakeHost, fakeLease } from '../testing/fake-host.ts';
import { FormDraftController } from './draft-form.ts';

function setUp(name: string | undefined = 'form') {
  const host = fakeHost(fakeLease({ scope: JSON.stringify(['label', 'user', 'a']) }));
  const draft = new FormDraftController(host as never, () => name);
  host.connect();
  return { host, draft };
}

const formOf = (draft: FormDraftController) =>
  fixture<HTMLFormElement>(
    html`<form @input=${draft.keep}>
      <input name="name" /><input name="use" type="checkbox" value="a" checked /><input
        name="use"
        type="checkbox"
        value="b"
      /><input name="on" type="checkbox" checked />
    </form>`,
  );

function type(form: HTMLFormElement, text: string): void {
  const input = form.elements.namedItem('name') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('FormDraftController', () => {
  beforeEach(() => localStorage.clear());

  it('shows what is saved until a field is touched, and goes on with the others', async () => {
    const { draft } = setUp();
    type(await formOf(draft), 'typed');
    expect(draft.text('name', 'saved')).to.equal('typed');
    expect(draft.text('phone', 'saved')).to.equal('saved');
    expect(draft.all('use', ['x'])).to.deep.equal(['x']);
    expect(draft.ticked('on', true)).to.equal(true);
  });

  it('keeps an emptied field and boxes without a tick apart from untouched ones', async () => {
    const { draft } = setUp();
    const form = await formOf(draft);
    type(form, '');
    form.querySelectorAll<HTMLInputElement>('[value=a], [name=on]').forEach((box) => box.click());
    expect(draft.text('name', 'saved')).to.equal('');
    expect(draft.all('use', ['a'])).to.deep.equal([]);
    expect(draft.ticked('on', true)).to.equal(false);
  });

  it('gives it back after a reload, and nothing once it is thrown away', async () => {
    const first = setUp();
    type(await formOf(first.draft), 'typed');
    first.host.disconnect();
    const { draft } = setUp();
    expect([draft.text('name'), draft.restored]).to.deep.equal(['typed', true]);
    draft.discard();
    expect(setUp().draft.restored).to.equal(false);
  });

  it('drops what is stored in another shape', async () => {
    const first = setUp();
    type(await formOf(first.draft), 'typed');
    first.host.disconnect();
    const [key] = Object.keys(localStorage);
    for (const value of [null, { fields: 1 }, { fields: { name: 'text' } }, { fields: { name: [1] } }]) {
      localStorage.setItem(key!, JSON.stringify({ at: Date.now(), value }));
      expect(setUp().draft.text('name', 'saved')).to.equal('saved');
    }
  });
});
