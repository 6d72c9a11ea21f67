/** The menu of the views that a reader keeps of a list; what it holds comes when somebody comes near. */
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { leaseOf } from '../controllers/lease.ts';
import type { LeaseHost } from '../controllers/lease.ts';
import { readPreference } from '../controllers/preferences.ts';
import { commonCatalog } from '../i18n/index.ts';
import { Lazy } from '../lib/lazy.ts';
import { adopt } from '../styles/adopt.ts';
import { forms } from '../styles/index.ts';
import type { UiSelectEvent } from '../ui/menu/menu.events.ts';
import type { SavedViews, ViewedData } from './saved-views.ts';

/** Where the views of a list are kept: label, element, name. A filter may name a contract, so they are those of one user with one customer. */
export function placeOfViews(
  host: LeaseHost,
  { columns }: ViewedData,
): readonly [label: string, room: string, name: string] {
  const { label, session } = leaseOf(host)?.value ?? {};
  const { user, customer } = session?.value ?? {};
  return [label?.id ?? '', columns.room, `views:${user?.id ?? ''}:${customer?.id ?? ''}`];
}

const room = new Lazy(() => import('./saved-views.ts'));
const known = new WeakMap<LitElement, SavedViews>();

/** The menu of kept views of a list, or the field in which the next one gets its name. */
export function savedViews(host: LitElement & LeaseHost, data: ViewedData): TemplateResult | typeof nothing {
  const localizer = leaseOf(host)?.localizer;
  if (data.list.state.status !== 'ready' || !localizer) return nothing;
  let views = known.get(host);
  const arrived = () => {
    host.requestUpdate();
    return host.updateComplete;
  };
  // The name of the view that is shown stands on the button, for whoever keeps any.
  const here =
    room.value ?? (readPreference(...placeOfViews(host, data)) ? room.use(() => void arrived()) : undefined);
  if (here && !views) {
    adopt(host.renderRoot, forms);
    known.set(host, (views = new here.SavedViews(host, data)));
  }
  if (views?.naming) return views.form();
  return html`<lease-ui-menu
    class="views-menu"
    part="views"
    align="end"
    .label=${views?.shown?.name ?? localizer.text(commonCatalog, 'savedViews')}
    .items=${views?.items ?? []}
    .coming=${() => room.load().then(arrived)}
    @ui-select=${(event: UiSelectEvent) => views?.choose(event.key)}
  ></lease-ui-menu>`;
}
