/** What can be started from a contract: a quote to end it, a request about it, and where its affairs are. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contract } from '../../../sdk/index.ts';
import type { Right, RouteName } from '../../context/lease-context.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import { isModified } from '../../lib/links.ts';
import type { MenuItem } from '../../ui/menu/menu.ts';
import type { ElementName } from '../../lib/tags.ts';
import type { UiSelectEvent } from '../../ui/menu/menu.events.ts';
import { ListOpenEvent } from '../events.ts';
import { RequestStartEvent, RouteOpenEvent } from '../start-events.ts';
import type { DetailContext } from './context.ts';

/** Contracts that a quote can be made for. */
const ENDABLE: readonly string[] = ['active', 'suspended'];

export interface ContractAction {
  readonly key: 'payoff' | 'request' | 'requests' | 'documents' | 'autopay';
  /** All of them are needed. */
  readonly rights: readonly Right[];
  readonly route: RouteName;
  readonly filter: FilterValues;
  /** What is shown over the contract where the host has no page of it. */
  readonly element: ElementName;
  intent(): Event;
}

export interface ContractActionsOptions {
  may(right: Right): boolean;
  href(route: RouteName, filter: FilterValues): string | undefined;
  /** Tells the host, and goes on here where it has no page; false when the host takes over. */
  start(action: ContractAction): boolean;
}

function actionsOf({ id, status }: Contract): ContractAction[] {
  const filter = { contractId: id };
  const list = (route: 'requests' | 'documents'): ContractAction => ({
    key: route,
    rights: [`${route}.list`],
    route,
    filter,
    element: route === 'requests' ? 'request-list' : 'document-list',
    intent: () => new ListOpenEvent(route, filter),
  });
  const page = (
    key: 'payoff' | 'autopay',
    rights: readonly Right[],
    given: FilterValues,
  ): ContractAction => ({
    key,
    rights,
    route: key,
    filter: given,
    element: key === 'payoff' ? 'payoff-quote' : 'autopay',
    intent: () => new RouteOpenEvent(key, given),
  });
  return [
    ...(ENDABLE.includes(status)
      ? [page('payoff', ['payoffQuotes.list', 'payoffQuotes.create'], filter)]
      : []),
    {
      key: 'request',
      rights: ['requests.create'],
      route: 'requestNew',
      filter,
      element: 'request-form',
      intent: () => new RequestStartEvent({ contractId: id }),
    },
    list('requests'),
    list('documents'),
    page('autopay', ['mandates.list'], {}),
  ];
}

/** A quote as a button, everything else in a menu; only what is offered and permitted. */
export function contractActions(
  { contract, t }: DetailContext,
  { may, href, start }: ContractActionsOptions,
): TemplateResult {
  const offered = actionsOf(contract).filter(({ rights }) => rights.every(may));
  const payoff = offered.find(({ key }) => key === 'payoff');
  const others = offered.filter((action) => action !== payoff);
  const items: MenuItem[] = others.map(({ key, route, filter }) => {
    const link = href(route, filter);
    return { key, label: t(`do.${key}`), ...(link && { href: link }) };
  });
  const select = (event: UiSelectEvent) => {
    const action = others.find(({ key }) => key === event.key);
    if (action && !start(action)) event.preventDefault();
  };
  return html`${
    items.length > 0
      ? html`<lease-ui-menu
          label=${t('actions')}
          align="end"
          .items=${items}
          @ui-select=${select}
        ></lease-ui-menu>`
      : nothing
  }
  ${payoff ? payoffButton(href(payoff.route, payoff.filter), t('do.payoff'), () => start(payoff)) : nothing}`;
}

function payoffButton(href: string | undefined, words: string, start: () => boolean): TemplateResult {
  const press = (event: MouseEvent) => {
    // A new tab or window is the browser's to open.
    if (!isModified(event) && !start()) event.preventDefault();
  };
  return href
    ? html`<a class="button" href=${href} @click=${press}>${words}</a>`
    : html`<button class="button" type="button" @click=${press}>${words}</button>`;
}
