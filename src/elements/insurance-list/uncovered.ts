import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import { insuranceListCatalog } from '../../i18n/catalogs/insurance-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { assetName } from '../../ui/asset/asset-words.ts';
import { refreshNotice } from '../../ui/state-panel/state-panel.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import type { QueryState, Uncovered } from './insurance-list.controller.ts';

export interface UncoveredOptions {
  localizer: Localizer;
  state: QueryState<Uncovered>;
  /** The host's list of these assets, if it has one. */
  href: string | undefined;
  onOpen(event: Event): void;
  onRetry(): void;
}

/** Which assets nothing covers: the first thing one has to know about insurance. */
export function uncoveredBlock(options: UncoveredOptions): TemplateResult | typeof nothing {
  const { localizer, state, href, onOpen, onRetry } = options;
  if (state.status === 'failed') {
    return html`<div>
      <p class="list-notice">${localizer.text(assetCatalog, 'coverUnknown')}</p>
      ${refreshNotice({ localizer, error: state.error, onRetry })}
    </div>`;
  }
  if (state.status !== 'ready' || state.value.count === 0) return nothing;
  const { assets, count } = state.value;
  const t = (key: 'uncoveredText' | 'uncoveredSee') => localizer.text(insuranceListCatalog, key);
  const more = count - assets.length;
  const see = href
    ? html`<a class="see" part="uncovered-link" href=${href} @click=${onOpen}>${t('uncoveredSee')}</a>`
    : html`<button class="button" part="uncovered-link" type="button" @click=${onOpen}>
        ${t('uncoveredSee')}
      </button>`;
  return html`<section class="uncovered" part="uncovered" aria-labelledby="uncovered-title">
    <h2 id="uncovered-title">
      ${statusPill({ tone: 'overdue', text: localizer.text(assetCatalog, 'uncoveredAssets', { count }) })}
    </h2>
    <p class="muted">${t('uncoveredText')}</p>
    <ul>
      ${assets.map((asset) => html`<li>${assetName(asset, localizer)}</li>`)}
      ${
        more > 0
          ? html`<li>${localizer.text(insuranceListCatalog, 'uncoveredMore', { count: more })}</li>`
          : nothing
      }
    </ul>
    ${see}
  </section>`;
}
