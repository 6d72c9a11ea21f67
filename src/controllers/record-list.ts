import type { Page } from '../../sdk/index.ts';
import type { LeaseContextValue, Right, RouteName } from '../context/lease-context.ts';
import type { ExportColumn, ExportFormat } from '../export/index.ts';
import type { FilterSpec, FilterValues } from '../lib/filter-codec.ts';
import { ColumnsController } from './columns.ts';
import { ExportController } from './exporting.ts';
import { leaseOf } from './lease.ts';
import type { LeaseHost } from './lease.ts';
import { ListController } from './list.ts';
import type { ListRequest, ListSort } from './list.ts';
import { ViewController } from './view.ts';

/** What a list of records is, whatever its element shows of it. */
export interface RecordListSpec<Row, Totals = never> {
  /** Name of the element without prefix: key of the user's and the label's choices. */
  readonly room: string;
  /** The right the list needs, which is also its name in errors. */
  readonly source: `${string}.list`;
  /** How its filters are read from a URL. */
  readonly filters: FilterSpec;
  /** Column key → name of the sort at the lessor. */
  readonly sorts: Readonly<Record<string, string>>;
  readonly initialSort: ListSort;
  /** Ways to show it, the default first; one way needs no names. */
  readonly views?: readonly string[];
  load(lease: LeaseContextValue, request: ListRequest, signal: AbortSignal): Promise<Page<Row, Totals>>;
}

/** What an element tells its list as it changes. */
export interface RecordListOptions {
  /** Filters the embedder has set: always on, never shown, never in the URL. */
  fixed(): FilterValues;
  enabled(): boolean;
  pageSize(): number;
  urlPrefix(): string | undefined;
  chosenColumns(): readonly string[] | undefined;
  /** The view the embedder asks for. */
  askedView(): string;
  /** Told when a file was written. */
  exported(fileName: string, rows: number): void;
}

/** How a file and its sheet are called. */
export interface FileNames {
  readonly fileName: string;
  readonly sheetName: string;
}

/** A list of records with all that is remembered about it: filter, order, columns, view, export. */
export class RecordListController<Row, Totals = never> {
  readonly list: ListController<Row, Totals>;
  readonly columns: ColumnsController;
  readonly view: ViewController<string>;
  readonly exporting: ExportController;
  readonly #host: LeaseHost;
  readonly #options: RecordListOptions;

  constructor(
    host: LeaseHost & HTMLElement,
    { room, views = [''], ...spec }: RecordListSpec<Row, Totals>,
    options: RecordListOptions,
  ) {
    this.#host = host;
    this.#options = options;
    this.columns = new ColumnsController(host, { room, chosen: options.chosenColumns });
    this.view = new ViewController(host, { room, views, asked: options.askedView });
    this.exporting = new ExportController(host);
    this.list = new ListController<Row, Totals>(host, { ...spec, ...options });
  }

  /** The currency that an amount has in all loaded rows; undefined when there are several. */
  currencyOf(amount: (row: Row) => { readonly currency: string } | undefined): string | undefined {
    const { state } = this.list;
    if (state.status !== 'ready') return undefined;
    const codes = new Set(state.value.rows.flatMap((row) => amount(row)?.currency ?? []));
    return codes.size === 1 ? [...codes][0] : undefined;
  }

  /** Writes all rows of the current filter to a file. */
  export(
    format: ExportFormat,
    names: FileNames,
    columns: Promise<readonly ExportColumn<Row>[]>,
    locale: string,
  ): void {
    const rows = (signal: AbortSignal, onProgress: (rows: number) => void) =>
      this.list.all(signal, onProgress);
    const { exported } = this.#options;
    void this.exporting.run({ ...names, format, columns, locale, rows, exported });
  }

  /** What the lessor offers and the user may do. */
  may(right: Right): boolean {
    return leaseOf(this.#host)?.value?.rights(right) === 'allowed';
  }

  /** The host's page of that name, if it has one. */
  href(route: RouteName, params?: Record<string, string>, filter?: FilterValues): string | undefined {
    return leaseOf(this.#host)?.value?.href(route, params, filter);
  }
}
