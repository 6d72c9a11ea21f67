import { html, oneEvent } from '@open-wc/testing';
import type { FilterValues } from '../../lib/filter-codec.ts';
import { mountUi } from '../../testing/ui-host.ts';
import './define.ts';
import type { UiFilterBar } from './filter-bar.ts';
import { UiFilterEvent } from './filter-bar.events.ts';
import type { FilterField } from './fields.ts';

const FILTERS: FilterField[] = [
  { key: 'q', label: 'Search invoices', kind: 'search' },
  { key: 'contractId', label: 'Contract', kind: 'choice', options: [{ value: 'c1', label: 'LC-1' }] },
  {
    key: 'settlement',
    label: 'Status',
    kind: 'choices',
    options: [
      { value: 'open', label: 'Open' },
      { value: 'paid', label: 'Paid' },
    ],
  },
  { key: 'dueOn', label: 'Due', kind: 'date-range' },
  { key: 'gross', label: 'Amount', kind: 'amount-range' },
  { key: 'disputed', label: 'Disputed', kind: 'toggle' },
];

interface BarOptions {
  value?: FilterValues;
  width?: number;
  locale?: string;
}

/** A filter bar on its own, with what a test does with it. */
export async function mountBar({ value = {}, width = 1000, locale = 'en' }: BarOptions = {}) {
  const host = await mountUi(
    () =>
      html`<lease-ui-filter-bar
        .filters=${FILTERS}
        .value=${value}
        .businessDate=${'2026-11-21'}
      ></lease-ui-filter-bar>`,
    { width, locale },
  );
  const bar = host.find<UiFilterBar>('lease-ui-filter-bar');
  await bar.updateComplete;
  const find = <E extends HTMLElement = HTMLElement>(selector: string) =>
    bar.shadowRoot!.querySelector<E>(selector)!;
  const changed = async (act: () => void) => {
    const next = oneEvent(bar, UiFilterEvent.eventName) as Promise<unknown>;
    act();
    const event = (await next) as UiFilterEvent;
    await bar.updateComplete;
    return event;
  };
  const type = (selector: string, text: string, event = 'change') => {
    const input = find<HTMLInputElement>(selector);
    input.value = text;
    input.dispatchEvent(new Event(event, { bubbles: true }));
  };
  return { host, bar, find, changed, type };
}
