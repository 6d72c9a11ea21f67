/** What the sections of a contract show once their data is there. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asset, Guarantee, InsurancePolicy, Payment } from '../../../sdk/index.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import { assetName } from '../../ui/asset/asset-words.ts';
import type { ContractDetailKey } from '../../i18n/catalogs/contract-detail.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { listView } from '../../ui/list-view/list-view.ts';
import type { ListState, ListValue } from '../../ui/list-view/list-view.ts';
import { tableTexts } from '../../ui/list-view/table-texts.ts';
import { refreshNotice, statePanel } from '../../ui/state-panel/state-panel.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { assetMileage } from './assets.controller.ts';
import { assetsSection } from './assets-section.ts';
import { ColumnCache } from './column-cache.ts';
import { sharedCurrency } from './context.ts';
import type { DetailContext } from './context.ts';
import type { ContractDetailController } from './contract-detail.controller.ts';
import { guaranteeColumns, paymentColumns, policyColumns } from './tables.ts';

interface ListPart<Row, Value extends ListValue<Row>> {
  readonly state: ListState<Value>;
  readonly words: 'assets' | 'payments' | 'policies' | 'guarantees';
  retry(): void;
  retryMore?(): void;
  content(value: Value): TemplateResult;
}

interface TableValue<Row> {
  readonly rows: readonly Row[];
  readonly total?: number;
  readonly loadingMore?: boolean;
}

export class Sections {
  readonly #data: ContractDetailController;
  readonly #payments = new ColumnCache<Payment>();
  readonly #policies = new ColumnCache<InsurancePolicy>();
  readonly #guarantees = new ColumnCache<Guarantee>();

  constructor(data: ContractDetailController) {
    this.#data = data;
  }

  assets(context: DetailContext): TemplateResult | typeof nothing {
    const { assets } = this.#data;
    return this.#list(context, {
      state: assets.state,
      words: 'assets',
      retry: () => void assets.refetch(),
      content: ({ rows }) =>
        assetsSection(context, { assets: rows, mileage: (asset) => assetMileage(asset, context.contract) }),
    });
  }

  payments(context: DetailContext): TemplateResult | typeof nothing {
    const { payments } = this.#data;
    return this.#list(context, {
      state: payments.state,
      words: 'payments',
      retry: () => void payments.refetch(),
      retryMore: () => void payments.loadMore(),
      content: (value) => {
        const currency = sharedCurrency(value.rows.map(({ amount }) => amount));
        const columns = this.#payments.of([context.localizer, currency], () =>
          paymentColumns(context, value.rows),
        );
        return this.#table(context, 'section.payments', columns, value, () => void payments.loadMore());
      },
    });
  }

  insurance(context: DetailContext): TemplateResult | typeof nothing {
    const { assets, policies } = this.#data;
    const known = assets.state.status === 'ready' ? assets.state.value.rows : undefined;
    return html`${this.#uncovered(context)}
    ${this.#list(context, {
      state: policies.state,
      words: 'policies',
      retry: () => void policies.refetch(),
      retryMore: () => void policies.loadMore(),
      content: (value) => {
        const columns = this.#policies.of([context.localizer, known], () => policyColumns(context, known));
        return this.#table(context, 'section.insurance', columns, value, () => void policies.loadMore());
      },
    })}`;
  }

  guarantees(context: DetailContext): TemplateResult | typeof nothing {
    const { guarantees } = this.#data;
    return this.#list(context, {
      state: guarantees.state,
      words: 'guarantees',
      retry: () => void guarantees.refetch(),
      content: (value) => {
        const columns = this.#guarantees.of([context.localizer], () => guaranteeColumns(context));
        return this.#table(context, 'section.guarantees', columns, value, () => undefined);
      },
    });
  }

  /** Which assets nothing covers, by name; only what the lessor says of an asset counts. */
  #uncovered(context: DetailContext): TemplateResult | typeof nothing {
    const { localizer } = context;
    const { assets } = this.#data;
    const { state } = assets;
    if (state.status === 'failed') {
      return html`<p class="list-notice">${localizer.text(assetCatalog, 'coverUnknown')}</p>
        ${refreshNotice({ localizer, error: state.error, onRetry: () => void assets.refetch() })}`;
    }
    const bare = state.status === 'ready' ? state.value.rows.filter(hasNoCover) : [];
    if (bare.length === 0) return nothing;
    return html`<div class="uncovered" part="uncovered">
      ${statusPill({ tone: 'overdue', text: localizer.text(assetCatalog, 'uncoveredAssets', { count: bare.length }) })}
      <ul>
        ${bare.map((asset) => html`<li class="clip">${assetName(asset, localizer)}</li>`)}
      </ul>
    </div>`;
  }

  #list<Row, Value extends ListValue<Row>>(
    { localizer, t }: DetailContext,
    { content, retry, retryMore = retry, state, words }: ListPart<Row, Value>,
  ): TemplateResult | typeof nothing {
    return listView<Row, Value>({
      localizer,
      gate: 'open',
      state,
      loading: t(`${words}.loading`),
      onRetrySession: retry,
      onRetry: retry,
      onRetryMore: retryMore,
      toolbar: () => nothing,
      content,
      empty: () =>
        statePanel({ kind: 'empty', localizer, title: t(`${words}.empty`), text: t(`${words}.emptyText`) }),
    });
  }

  #table<Row>(
    { localizer, t }: DetailContext,
    label: ContractDetailKey,
    columns: Column<Row>[],
    { loadingMore = false, rows, total }: TableValue<Row>,
    more: () => void,
  ): TemplateResult {
    return html`<lease-ui-data-table
      part="table"
      exportparts="row: table__row, cell: table__cell, header-row: table__header, card: table__card"
      .label=${t(label)}
      .texts=${tableTexts(localizer)}
      .columns=${columns}
      .rows=${rows}
      .total=${total ?? rows.length}
      .loading=${loadingMore}
      @ui-need-more=${more}
    ></lease-ui-data-table>`;
  }
}

const hasNoCover = ({ coveredBy }: Asset): boolean => coveredBy?.length === 0;
