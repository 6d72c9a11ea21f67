/** The three things that sound alike, kept apart: a figure for orientation, a figure that binds, a mere notice. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RequestType } from '../../../sdk/index.ts';
import type { PayoffView } from './view.ts';

export interface Ways extends PayoffView {
  /** What can be asked for; undefined while it is not known. */
  readonly types: readonly RequestType[] | undefined;
  /** Whether a contract is chosen: without one nothing can be asked for. */
  readonly hasContract: boolean;
  onStart(type: string): void;
}

const WAYS = [
  { kind: 'indicative' },
  { kind: 'definitive', type: 'payoff_quote' },
  { kind: 'notice', type: 'early_termination' },
] as const;

export function ways(view: Ways): TemplateResult {
  const { t } = view;
  return html`<section class="ways" part="ways" aria-labelledby="ways-title">
    <h2 id="ways-title">${t('waysTitle')}</h2>
    <ol role="list">
      ${WAYS.map(
        (way) =>
          html`<li part="way" data-kind=${way.kind}>
            <h3>${t(`way.${way.kind}`)}</h3>
            <p>${t(`wayText.${way.kind}`)}</p>
            ${'type' in way ? start(way.type, view) : html`<p class="muted">${t('wayHere')}</p>`}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** Offered: a button. Not now: disabled, with the reason. Not offered or not permitted: nothing. */
function start(code: 'payoff_quote' | 'early_termination', view: Ways): TemplateResult | typeof nothing {
  const { t, types, hasContract, onStart } = view;
  if (!hasContract) return html`<p class="muted">${t('chooseFirst')}</p>`;
  const type = types?.find((each) => each.code === code);
  if (!type || type.reason === 'not_permitted') return nothing;
  if (type.allowed)
    return html`<button class="button" type="button" @click=${() => onStart(code)}>
      ${t(`start.${code}`)}
    </button>`;
  const reason =
    type.reason === 'already_open' || type.reason === 'contract_ended' ? type.reason : ('other' as const);
  return html`<button class="button" type="button" disabled aria-describedby="why-${code}">
      ${t(`start.${code}`)}
    </button>
    <p class="muted" id="why-${code}">${t(`why.${reason}`)}</p>`;
}
