import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emulateMedia, setViewport } from './commands.ts';

describe('browser commands', () => {
  it('resizes the page', async () => {
    const before = { width: innerWidth, height: innerHeight };
    await setViewport({ width: 700, height: 500 });
    expect([innerWidth, innerHeight]).to.deep.equal([700, 500]);
    // The window of WebKitGTK stays as it is for the files that follow.
    await setViewport(before);
  });

  it('emulates media features where the engine can, and clears them', async () => {
    const forced = matchMedia('(forced-colors: active)');
    const emulated = await emulateMedia({ 'forced-colors': 'active' });
    expect(forced.matches).to.equal(emulated);
    await emulateMedia({});
    expect(forced.matches).to.equal(false);
  });

  it('types into the focused field', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    input.focus();
    await sendKeys({ type: 'ab' });
    await sendKeys({ press: 'Backspace' });
    expect(input.value).to.equal('a');
  });
});
