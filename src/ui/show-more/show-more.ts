import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { whenSeen } from './when-seen.ts';

export interface ShowMoreOptions {
  localizer: Localizer;
  /** How many are shown, and how many there are when that is known. */
  shown: number;
  total?: number;
  hasMore: boolean;
  loading: boolean;
  /** The last attempt failed: then only a press asks again. */
  failed: boolean;
  onMore(): void;
}

/** The end of a list that comes page by page: how far it is, and a button that also presses itself when seen. */
export function showMore(options: ShowMoreOptions): TemplateResult | typeof nothing {
  const { localizer, shown, total, hasMore, loading, failed, onMore } = options;
  if (!hasMore) return nothing;
  const words = localizer.text(commonCatalog, loading ? 'loading' : 'showMore');
  return html`<div class="show-more" part="more">
    <button
      class="button"
      type="button"
      aria-disabled=${loading ? 'true' : nothing}
      @click=${onMore}
      ${whenSeen(failed ? undefined : shown, onMore)}
    >
      ${words}
    </button>
    ${
      total === undefined
        ? nothing
        : html`<span class="show-more-count" role="status"
            >${localizer.text(commonCatalog, 'rowsOf', { shown: localizer.integer(shown), count: total })}</span
          >`
    }
  </div>`;
}
