import { commonCatalog } from '../../i18n/index.ts';
import type { CommonKey, Localizer } from '../../i18n/index.ts';
import { invoiceTableCatalog } from '../../i18n/catalogs/invoice-table.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import type { FilterField, LaterOptions } from '../../ui/filter-bar/fields.ts';
import type { ContractOption } from './contract-options.controller.ts';

const SETTLEMENTS = ['open', 'partial', 'paid', 'credited', 'cancelled'] as const;
const TYPES = ['invoice', 'credit_note', 'debit_note', 'proforma'] as const;

/** Quick views over the same filters. */
export const VIEWS = { all: {}, unpaid: { open: true }, overdue: { timing: ['overdue'] } } as const;
export type View = keyof typeof VIEWS;

/** The quick view that a filter is; `all` when it is none of the others. */
export function viewOf({ open, timing }: FilterValues): View {
  if (Array.isArray(timing) && timing.length === 1 && timing[0] === 'overdue') return 'overdue';
  return open === true ? 'unpaid' : 'all';
}

/** The same filter under another quick view. */
export function withView({ open: _open, timing: _timing, ...rest }: FilterValues, view: View): FilterValues {
  return { ...rest, ...VIEWS[view] };
}

export interface FilterOptions {
  localizer: Localizer;
  /** The contracts that are known, and where the list of all of them stands; undefined when there is no choice. */
  contracts?: LaterOptions & { readonly known: readonly ContractOption[] };
  /** Currencies of the lessor; offered when there is a choice. */
  currencies: readonly string[];
  /** Scale of the amounts that are typed. */
  scale: number;
  /** Filters the lessor understands. */
  offers(key: string): boolean;
  /** Filters the embedder has set, which the user does not choose. */
  fixed: FilterValues;
}

/** The fields of the filter bar. */
export function invoiceFilters(options: FilterOptions): FilterField[] {
  const { localizer, contracts, currencies, scale, offers, fixed } = options;
  const t = (key: keyof (typeof invoiceTableCatalog)['en']) => localizer.text(invoiceTableCatalog, key);
  const common = (key: CommonKey) => localizer.text(commonCatalog, key);
  const fields: FilterField[] = [
    { key: 'q', label: t('searchFor'), kind: 'search' },
    {
      key: 'contractId',
      label: t('contract'),
      kind: 'choice',
      options: contracts?.known.map(({ id, number }) => ({ value: id, label: number })),
      later: contracts,
    },
    {
      key: 'settlement',
      label: t('settlement'),
      kind: 'choices',
      options: SETTLEMENTS.map((value) => ({ value, label: common(`settlement.${value}`) })),
    },
    { key: 'issuedOn', label: t('issued'), kind: 'date-range' },
    { key: 'dueOn', label: t('due'), kind: 'date-range' },
    { key: 'gross', label: t('amount'), kind: 'amount-range', scale },
    {
      key: 'type',
      label: t('type'),
      kind: 'choices',
      options: TYPES.map((value) => ({ value, label: common(`invoiceType.${value}`) })),
    },
    {
      key: 'currency',
      label: common('currency'),
      kind: 'choice',
      options: currencies.map((value) => ({ value, label: value })),
    },
  ];
  return fields.filter(
    ({ key, kind, later, options: choices }) =>
      offers(key) && !(key in fixed) && (later ?? (kind !== 'choice' || (choices?.length ?? 0) > 1)),
  );
}
