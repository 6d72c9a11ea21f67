import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { skeleton } from '../skeleton/skeleton.ts';
import type { SkeletonKind } from '../skeleton/skeleton.ts';
import { gatePanel } from '../state-panel/gate-panel.ts';
import type { ClosedGate } from '../state-panel/gate-panel.ts';
import { refreshNotice, statePanel } from '../state-panel/state-panel.ts';
import type { StatePanelOptions } from '../state-panel/state-panel.ts';

type Failure = StatePanelOptions['error'];

/** What a list view needs to know of loaded rows. */
export interface ListValue<Row> {
  readonly rows: readonly Row[];
  readonly rejected: readonly unknown[];
  readonly moreError?: Failure;
}

export type ListState<Value> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: Failure }
  | { readonly status: 'ready'; readonly value: Value; readonly error?: Failure };

export interface ListViewOptions<Row, Value extends ListValue<Row>> {
  localizer: Localizer;
  gate: ClosedGate | 'pending' | 'open';
  sessionError?: Failure;
  state: ListState<Value>;
  /** Said to assistive technology while the skeleton stands in. */
  loading: string;
  /** Shape of what comes. Default `table`. */
  shape?: SkeletonKind;
  onRetrySession(): void;
  onRetry(): void;
  onRetryMore(): void;
  /** Above everything but closed gates: a filter that leads nowhere must be undoable. */
  toolbar(): TemplateResult | typeof nothing;
  /** The rows, of which there is at least one. */
  content(value: Value): TemplateResult;
  /** Why there is no row, and what to do. */
  empty(): TemplateResult;
}

/** The states of a list, in the order in which they have to be told. */
export function listView<Row, Value extends ListValue<Row>>(
  options: ListViewOptions<Row, Value>,
): TemplateResult | typeof nothing {
  const { gate, localizer, sessionError, onRetrySession, state, loading, shape = 'table' } = options;
  const pending = gate === 'pending';
  if (!pending && gate !== 'open')
    return gatePanel({ gate, localizer, error: sessionError, onRetry: onRetrySession });
  const waiting = () => skeleton(shape, { rows: 6, label: loading });
  const body = () => {
    switch (state.status) {
      case 'idle':
      case 'loading':
        return waiting();
      case 'failed':
        return statePanel({ kind: 'failed', localizer, error: state.error, onRetry: options.onRetry });
      case 'ready':
        return ready(options, state.value, state.error);
    }
  };
  // One template, so that the sketch stays the same one while the session and then the rows are on their way.
  return html`${pending ? nothing : options.toolbar()}${pending ? waiting() : body()}`;
}

function ready<Row, Value extends ListValue<Row>>(
  options: ListViewOptions<Row, Value>,
  value: Value,
  error: Failure,
): TemplateResult {
  const { localizer, onRetry, onRetryMore } = options;
  const { rows, rejected, moreError } = value;
  const lost = rejected.length;
  return html`${refreshNotice({ localizer, error, onRetry })}
  ${
    lost > 0
      ? html`<p class="list-notice" part="notice" role="status">
          ${localizer.text(commonCatalog, 'rowsRejected', { count: lost })}
        </p>`
      : nothing
  }
  ${rows.length > 0 ? options.content(value) : options.empty()}
  ${refreshNotice({ localizer, error: moreError, onRetry: onRetryMore })}`;
}
