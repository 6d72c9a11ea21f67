/** How the dashboard's tests mount it and read it. */
import { deepQuery, deepQueryAll, mount } from '../../testing/index.ts';
import type { Mounted, MountOptions } from '../../testing/index.ts';
import type { DashboardElement } from './dashboard.ts';
import { defineDashboard } from './define.ts';

defineDashboard();

export const ROUTES = { invoices: '/invoices?tab=all', contracts: '/contracts', contract: '/contracts/{id}' };

export const show = (attributes = '', options: MountOptions = {}): Promise<Mounted<DashboardElement>> =>
  mount<DashboardElement>(`<lease-dashboard ${attributes}></lease-dashboard>`, options);

export const panel = (element: Element) => deepQuery(element, '[part~=state]')?.getAttribute('data-kind');
export const asked = ({ control }: Mounted<DashboardElement>) =>
  control.requests.map(({ path }) => path.slice(4));
/** Names of the cards, in the order in which they stand. */
export const cards = (element: Element) =>
  deepQueryAll(element, '[part~=card]').map((card) => /card-(\w+)/.exec(card.part.value)?.[1]);
export const card = (element: Element, name: string) => deepQuery(element, `[part~=card-${name}]`)!;
export const figure = (element: Element, name: string) =>
  card(element, name).querySelector('.figure')!.textContent.trim();

export function summaryOf({ control }: Mounted<DashboardElement>, currency = 'EUR') {
  const { lessor } = control;
  const summary = lessor.view(lessor.defaultCustomerId)!.summary();
  return summary.currencies.find((figures) => figures.currency === currency)!;
}

export const euros = (amount: number) =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(amount / 100);

export async function mountCards(names: readonly string[], options: MountOptions = {}) {
  const { html } = await import('lit');
  return mount<DashboardElement>(html`<lease-dashboard .cards=${names}></lease-dashboard>`, options);
}
