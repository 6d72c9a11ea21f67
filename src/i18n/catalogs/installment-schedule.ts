/** Words of `<lease-installment-schedule>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Instalment schedule',
  loading: 'Loading the instalment schedule',
  caption: 'Instalment schedule, amounts in {currency}',
  amountsIn: 'Amounts in {currency}',
  seq: 'No.',
  due: 'Due',
  kind: 'Kind',
  principal: 'Principal',
  interest: 'Interest',
  fees: 'Fees',
  vat: 'VAT',
  gross: 'Total',
  balance: 'Balance',
  status: 'Status',
  paid: 'Paid',
  paidOf: '{paid} of {gross} paid',
  lines: { one: '{count} line', other: '{count} lines' },
  total: 'Total',
  views: 'Which lines',
  viewAll: 'All',
  viewOpen: 'To pay',
  viewPaid: 'Paid',
  emptyView: 'No line is like that',
  emptyViewText: 'Choose another view to see the schedule.',
  empty: 'No schedule yet',
  emptyText: 'The schedule appears here once the contract starts.',
  noContract: 'No contract chosen',
  noContractText: 'Choose a contract to see its schedule.',
  calendar: 'Calendar (.ics)',
  calendarEntry: '{kind} {seq}: {amount}, contract {number}',
  details: 'Details of {date}',
  calendarName: 'Instalments of {number}',
  fileName: 'schedule-{number}',
} as const satisfies Record<string, Message>;

export const installmentScheduleCatalog = defineCatalog('installment-schedule', en, {
  it: () => import('./it/installment-schedule.ts'),
});

export type InstallmentScheduleKey = keyof (typeof installmentScheduleCatalog)['en'];
