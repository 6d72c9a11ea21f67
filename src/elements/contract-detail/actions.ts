/** What can be started from a contract: a quote to end it, a request about it, and where its affairs are. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contract } from '../../../sdk/index.ts';
import type { Right, RouteName } from '../../context/lease-context.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import { isModified } from '../../lib/links.ts';
import type { MenuItem } from '../../ui/menu/menu.ts';
import type { UiSelectEvent } from '../../ui/menu/menu.events.ts';
import { ListOpenEvent } from '../events.ts';
import { RequestStartEvent, RouteOpenEvent } from '../start-events.ts';
import type { DetailContext } from './context.ts';

/** Contracts that a quote can be made for. */
const ENDABLE: readonly string[] = ['active', 'suspended'];

interface ContractAction {
  readonly key: 'payoff' | 'request' | 'requests' | 'documents' | 'autopay';
  /** All of them are needed. */
  readonly rights: readonly Right[];
  readonly route: RouteName;
  readonly filter: FilterValues;
  intent(): Event;
}

export interface ContractActionsOptions {
  may(right: Right): boolean;
  href(route: RouteName, filter: FilterValues): string | undefined;
  dispatch(intent: Event): boolean;
}

function actionsOf({ id, status }: Contract): ContractAction[] {
  const filter = { contractId: id };
  const list = (route: 'requests' | 'documents'): ContractAction => ({
    key: route,
    rights: [`${route}.list`],
    route,
    filter,
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
  { may, href, dispatch }: ContractActionsOptions,
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
    if (action && !dispatch(action.intent())) event.preventDefault();
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
  ${payoff ? payoffButton(payoff, href(payoff.route, payoff.filter), t('do.payoff'), dispatch) : nothing}`;
}

function payoffButton(
  { intent }: ContractAction,
  href: string | undefined,
  words: string,
  dispatch: (intent: Event) => boolean,
): TemplateResult {
  const press = (event: MouseEvent) => {
    // A new tab or window is the browser's to open.
    if (!isModified(event) && !dispatch(intent())) event.preventDefault();
  };
  return href
    ? html`<a class="button" href=${href} @click=${press}>${words}</a>`
    : html`<button class="button" type="button" @click=${press}>${words}</button>`;
}
