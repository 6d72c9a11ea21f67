import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import { mountUi } from '../../testing/ui-host.ts';
import './define.ts';
import type { UiDialog } from './dialog.ts';
import { UiCloseEvent } from './dialog.events.ts';

async function mountDialog() {
  const host = await mountUi(
    () =>
      html`<button id="opener">open</button
        ><lease-ui-dialog heading="Pay two invoices"
          ><p>content</p>
          <div slot="footer"><button class="button primary">Pay</button></div></lease-ui-dialog
        >`,
  );
  const dialog = host.find<UiDialog>('lease-ui-dialog');
  const inner = dialog.shadowRoot!.querySelector('dialog')!;
  host.find('#opener').focus();
  dialog.open = true;
  await dialog.updateComplete;
  return { host, dialog, inner };
}

describe('<lease-ui-dialog>', () => {
  it('is modal, named by its heading, and has the focus', async () => {
    const { dialog, inner, host } = await mountDialog();
    expect(inner.matches(':modal')).to.equal(true);
    expect(dialog.shadowRoot!.activeElement?.textContent).to.equal('Pay two invoices');
    await Promise.all(inner.getAnimations().map(({ finished }) => finished));
    await expect(host).to.be.accessible();
  });

  it('closes by its button and gives the focus back', async () => {
    const { dialog, inner, host } = await mountDialog();
    dialog.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => !inner.open);
    expect(dialog.open).to.equal(false);
    await waitUntil(() => host.shadowRoot!.activeElement?.id === 'opener');
  });

  it('keeps its heading in view, however long it is and wherever the focus goes', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => html`<p>${at}</p>`);
    const host = await mountUi(
      () =>
        html`<lease-ui-dialog heading="Long" open
          >${lines}<span class="visually-hidden">hidden</span><input id="last"
        /></lease-ui-dialog>`,
    );
    const inner = host.find<UiDialog>('lease-ui-dialog').shadowRoot!.querySelector('dialog')!;
    await Promise.all(inner.getAnimations().map(({ finished }) => finished));
    const heading = () => inner.querySelector('h2')!.getBoundingClientRect().top;
    const before = heading();
    host.find('#last').focus();
    host.find('#last').scrollIntoView({ block: 'center', behavior: 'instant' });
    expect(host.find('#last').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(heading()).to.equal(before);
  });

  it('asks before it closes by Escape or the backdrop', async () => {
    const { dialog, inner } = await mountDialog();
    const reasons: string[] = [];
    dialog.addEventListener(UiCloseEvent.eventName, (event) => {
      reasons.push((event as UiCloseEvent).reason);
      event.preventDefault();
    });
    inner.dispatchEvent(new Event('cancel', { cancelable: true }));
    inner.click();
    await dialog.updateComplete;
    expect(reasons).to.deep.equal(['escape', 'backdrop']);
    expect(inner.open).to.equal(true);
  });

  it('closes without asking when its owner says so', async () => {
    const { dialog, inner } = await mountDialog();
    let asked = 0;
    dialog.addEventListener(UiCloseEvent.eventName, () => asked++);
    dialog.open = false;
    await dialog.updateComplete;
    expect([inner.open, asked]).to.deep.equal([false, 0]);
  });
});
