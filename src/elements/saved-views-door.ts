/** The views that a reader keeps of a list; their module comes after the rows. */
import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { LeaseHost } from '../controllers/lease.ts';
import { Lazy } from '../lib/lazy.ts';
import type { SavedViews, ViewedData } from './saved-views.ts';

const room = new Lazy(() => import('./saved-views.ts'));
const known = new WeakMap<LitElement, SavedViews>();

/** The menu of kept views of a list, as soon as it is here. */
export function savedViews(host: LitElement & LeaseHost, data: ViewedData): TemplateResult | typeof nothing {
  if (data.list.state.status !== 'ready') return nothing;
  const here = room.use(() => host.requestUpdate());
  let views = known.get(host);
  if (here && !views) known.set(host, (views = new here.SavedViews(host, data)));
  return views?.render() ?? nothing;
}
