/** What stands in place of content. Its module comes when the first panel is to be seen: most pages show none. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { Lazy } from '../../lib/lazy.ts';
import type * as Panels from './panels.ts';

export type StateKind = 'empty' | 'failed' | 'signed-out' | 'not-offered' | 'not-permitted' | 'no-provider';

export interface StatePanelOptions {
  kind: StateKind;
  localizer: Localizer;
  /** Default: general words for the kind; for `failed` by the class of `error`. */
  title?: string;
  /** Default: general words for the kind; for `failed` by the class of `error`. */
  text?: string;
  /** For `failed`: chooses the words and gives the copyable reference. */
  error?: unknown;
  /** Shows the retry button, or the sign-in button when signed out. */
  onRetry?: (() => void) | undefined;
  /** More buttons or links, after the retry button. */
  action?: TemplateResult | typeof nothing;
}

export interface RefreshNoticeOptions {
  localizer: Localizer;
  /** Without one nothing is shown. */
  error?: unknown;
  onRetry: () => void;
}

type Shown = TemplateResult | typeof nothing;

const room = new Lazy(() => import('./panels.ts'));
let unreachable = false;

/** The panel as soon as its module is here: whoever shows it renders anew when modules arrive. */
function panel(options: PanelOptions, show: (panels: typeof Panels) => Shown): Shown {
  if (room.value) return show(room.value);
  if (unreachable) return bare(options);
  void room.load().then((panels) => {
    // Rendering anew must not ask anew: without a network that would go round and round.
    unreachable = !panels;
  });
  return nothing;
}

interface PanelOptions {
  localizer: Localizer;
  title?: string | undefined;
  text?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** A module that cannot be fetched has one reason as a rule, and words for that one are here. */
function bare({ localizer, title, text, onRetry }: PanelOptions): TemplateResult {
  const retry = (): void => {
    unreachable = false;
    onRetry?.();
    Lazy.tell();
  };
  return html`<div class="state" part="state" role="alert">
    <p class="state-title">${title ?? localizer.text(commonCatalog, 'error.network.title')}</p>
    <p class="state-text">${text ?? localizer.text(commonCatalog, 'error.network.text')}</p>
    <button class="button" type="button" @click=${retry}>${localizer.text(commonCatalog, 'retry')}</button>
  </div>`;
}

/** In place of the content: why there is none, what is safe, and what to do. */
export const statePanel = (options: StatePanelOptions): TemplateResult =>
  html`${panel(options, (panels) => panels.statePanel(options))}`;

/** One line above content that could not be renewed: what is seen is the last good answer. */
export const refreshNotice = (options: RefreshNoticeOptions): Shown =>
  options.error ? panel(options, (panels) => panels.refreshNotice(options)) : nothing;
