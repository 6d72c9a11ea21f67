import { expect, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import { mountUi } from '../../testing/ui-host.ts';
import './define.ts';
import type { MenuItem, UiMenu } from './menu.ts';
import { UiSelectEvent } from './menu.events.ts';

const ITEMS: MenuItem[] = [
  { key: 'pdf', label: 'Download PDF' },
  { key: 'open', label: 'Open contract', href: '#contract' },
  { key: 'pay', label: 'Pay', disabledReason: 'A payment is already in progress' },
];

async function mountMenu(items = ITEMS, options = {}) {
  const host = await mountUi(
    () => html`<lease-ui-menu label="Actions" .items=${items}></lease-ui-menu>`,
    options,
  );
  const menu = host.find<UiMenu>('lease-ui-menu');
  await menu.updateComplete;
  const root = menu.shadowRoot!;
  const button = root.querySelector('button')!;
  const panel = root.querySelector<HTMLElement>('[role=menu]')!;
  const press = (key: string) =>
    (root.activeElement ?? button).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  const focused = () => root.activeElement?.querySelector('span')?.textContent;
  const open = async (key = 'ArrowDown') => {
    button.focus();
    press(key);
    await waitUntil(() => root.activeElement?.role?.startsWith('menuitem'), 'menu has the focus');
  };
  return { host, menu, root, button, panel, press, focused, open };
}

describe('<lease-ui-menu>', () => {
  it('opens by keyboard and moves with arrows, Home and End', async () => {
    const { press, focused, open } = await mountMenu();
    await open();
    expect(focused()).to.equal('Download PDF');
    press('ArrowDown');
    expect(focused()).to.equal('Open contract');
    press('End');
    expect(focused()).to.equal('Pay');
    press('ArrowDown');
    expect(focused()).to.equal('Download PDF');
    press('ArrowUp');
    expect(focused()).to.equal('Pay');
    press('Home');
    expect(focused()).to.equal('Download PDF');
  });

  it('opens at its end with arrow up, and finds items by their first letters', async () => {
    const { press, focused, open } = await mountMenu();
    await open('ArrowUp');
    expect(focused()).to.equal('Pay');
    press('o');
    expect(focused()).to.equal('Open contract');
  });

  it('tells what was chosen and closes', async () => {
    const { menu, panel, open } = await mountMenu();
    await open();
    const chosen = oneEvent(menu, UiSelectEvent.eventName) as Promise<unknown>;
    panel.querySelector<HTMLElement>('button')!.click();
    expect(((await chosen) as UiSelectEvent).key).to.equal('pdf');
    expect(panel.matches(':popover-open')).to.equal(false);
  });

  it('gives the focus back to its button before what was chosen is done', async () => {
    const { menu, root, button, open } = await mountMenu();
    await open();
    let from: Element | null = null;
    menu.addEventListener(UiSelectEvent.eventName, () => (from = root.activeElement), { once: true });
    (root.activeElement as HTMLElement).click();
    expect(from).to.equal(button);
    expect(root.activeElement).to.equal(button);
  });

  it('explains an item that cannot be chosen now, and does nothing', async () => {
    const { menu, panel, open } = await mountMenu();
    await open();
    let events = 0;
    menu.addEventListener(UiSelectEvent.eventName, () => events++);
    const item = panel.querySelector<HTMLElement>('[aria-disabled]')!;
    item.click();
    expect(item.textContent).to.contain('already in progress');
    expect(events).to.equal(0);
    expect(panel.matches(':popover-open')).to.equal(true);
  });

  it('keeps ticking without closing', async () => {
    const { panel, open } = await mountMenu([{ key: 'a', label: 'A', checked: true }]);
    await open();
    const item = panel.querySelector<HTMLElement>('[role=menuitemcheckbox]')!;
    expect(item.ariaChecked).to.equal('true');
    item.click();
    expect(panel.matches(':popover-open')).to.equal(true);
  });

  it('lets a host keep a link from being followed', async () => {
    const { menu, panel, open } = await mountMenu();
    await open();
    menu.addEventListener(UiSelectEvent.eventName, (event) => event.preventDefault());
    panel.querySelector('a')!.click();
    expect(location.hash).to.equal('');
  });

  it('stands inside the window, flipped up at its lower edge', async () => {
    const { host, button, panel, open } = await mountMenu();
    host.style.setProperty('position', 'fixed');
    host.style.setProperty('inset-block-end', '0');
    host.style.setProperty('inset-inline-end', '0');
    await open();
    const box = panel.getBoundingClientRect();
    expect(box.bottom).to.be.at.most(button.getBoundingClientRect().top);
    expect(box.right).to.be.at.most(innerWidth);
  });

  it('lines up with the right edge in right-to-left pages', async () => {
    const { button, panel, open } = await mountMenu(ITEMS, { locale: 'ar', width: 600 });
    await open();
    expect(panel.getBoundingClientRect().right).to.be.closeTo(button.getBoundingClientRect().right, 1);
  });

  it('is accessible closed and open', async () => {
    const { host, open } = await mountMenu();
    await expect(host).to.be.accessible();
    await open();
    await expect(host).to.be.accessible();
  });
});
