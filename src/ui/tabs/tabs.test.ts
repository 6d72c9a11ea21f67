import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import { mountUi } from '../../testing/ui-host.ts';
import './define.ts';
import type { UiTabs } from './tabs.ts';
import { UiTabEvent } from './tabs.events.ts';

const TABS = ['Overview', 'Assets', 'Schedule', 'Invoices', 'Payments', 'Insurance'].map((label, index) => ({
  key: label.toLowerCase(),
  label,
  count: index ? String(index) : undefined,
}));

async function mountTabs({ width = 900, locale = 'en', active = '' } = {}) {
  const host = await mountUi(
    () => html`<lease-ui-tabs label="Contract" .tabs=${TABS} active=${active}><p>content</p></lease-ui-tabs>`,
    { width, locale },
  );
  const tabs = host.find<UiTabs>('lease-ui-tabs');
  await tabs.updateComplete;
  const root = tabs.shadowRoot!;
  const selected = () => root.querySelector<HTMLElement>('[aria-selected=true]')!;
  const opened: string[] = [];
  tabs.addEventListener(UiTabEvent.eventName, (event) => opened.push((event as UiTabEvent).key));
  const press = async (key: string) => {
    selected().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await tabs.updateComplete;
    await tabs.updateComplete;
  };
  return { host, tabs, root, selected, opened, press };
}

describe('<lease-ui-tabs>', () => {
  it('opens by click and tells its key', async () => {
    const { root, tabs, opened, selected } = await mountTabs();
    root.querySelectorAll<HTMLElement>('[role=tab]')[2]!.click();
    await tabs.updateComplete;
    expect(opened).to.deep.equal(['schedule']);
    expect(selected().id).to.equal('tab-schedule');
    expect(root.querySelector('[role=tabpanel]')!.getAttribute('aria-labelledby')).to.equal('tab-schedule');
  });

  it('moves with arrows, Home and End, round the ends', async () => {
    const { press, opened, root, selected } = await mountTabs();
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home', 'a']) await press(key);
    expect(opened).to.deep.equal(['assets', 'insurance', 'overview', 'insurance', 'overview']);
    expect(root.activeElement).to.equal(selected());
    expect(root.querySelectorAll('[tabindex="0"][role=tab]')).to.have.length(1);
  });

  it('turns its arrows round in right-to-left pages', async () => {
    const { press, opened } = await mountTabs({ locale: 'ar' });
    await press('ArrowLeft');
    expect(opened).to.deep.equal(['assets']);
  });

  it('opens the first for an unknown key', async () => {
    const { selected } = await mountTabs({ active: 'nowhere' });
    expect(selected().id).to.equal('tab-overview');
  });

  it('scrolls its own row to the open tab when there is no room', async () => {
    const { selected, root } = await mountTabs({ width: 280, active: 'insurance' });
    const row = root.querySelector('[role=tablist]')!;
    expect(row.scrollLeft).to.be.greaterThan(0);
    expect(selected().getBoundingClientRect().right).to.be.at.most(row.getBoundingClientRect().right + 1);
    expect(row.hasAttribute('data-before')).to.equal(true);
  });

  it('keeps the open tab in sight when its row becomes narrower', async () => {
    const { host, selected, root } = await mountTabs({ active: 'insurance' });
    host.style.setProperty('width', '280px');
    const row = root.querySelector('[role=tablist]')!;
    await waitUntil(
      () =>
        selected().getBoundingClientRect().right <= row.getBoundingClientRect().right + 1 &&
        row.scrollLeft > 0,
    );
  });

  it('is accessible', async () => {
    const { host } = await mountTabs();
    await expect(host).to.be.accessible();
  });
});
