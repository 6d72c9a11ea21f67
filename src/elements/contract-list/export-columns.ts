import type { Contract, LocalDate, Money } from '../../../sdk/index.ts';
import { contractListCatalog } from '../../i18n/catalogs/contract-list.ts';
import type { ContractListKey } from '../../i18n/catalogs/contract-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ExportColumn } from './contract-list.controller.ts';
import { kindOf, statusOf } from './facts.ts';

type Exported = ExportColumn<Contract>;

/** What goes into a file: every fact of the list, typed, whatever is hidden on screen. */
export function exportColumns(localizer: Localizer): Exported[] {
  const t = (key: ContractListKey) => localizer.text(contractListCatalog, key);
  const text = (key: ContractListKey, value: Exported['value']): Exported => ({
    key,
    label: t(key),
    kind: 'text',
    value,
  });
  const number = (key: ContractListKey, value: (contract: Contract) => number): Exported => ({
    key,
    label: t(key),
    kind: 'number',
    value,
  });
  const date = (key: ContractListKey, value: (contract: Contract) => LocalDate | undefined): Exported => ({
    key,
    label: t(key),
    kind: 'date',
    value,
  });
  const money = (key: ContractListKey, amount: (contract: Contract) => Money | undefined): Exported => ({
    key,
    label: t(key),
    kind: 'money',
    value: (contract) => amount(contract)?.amount,
    currency: (contract) => amount(contract)?.currency ?? contract.currency,
    scale: (contract) => localizer.scale(amount(contract)?.currency ?? contract.currency),
  });
  return [
    text('number', ({ number: name }) => name),
    text('kind', (contract) => kindOf(contract, localizer)),
    text('asset', ({ title }) => title),
    text('plates', ({ plates }) => plates?.join(', ')),
    text('vins', ({ vins }) => vins?.join(', ')),
    text('status', (contract) => statusOf(contract, localizer).text),
    money('overdue', ({ overdue }) => overdue),
    money('next', ({ nextInstallment }) => nextInstallment?.amount),
    date('nextOn', ({ nextInstallment }) => nextInstallment?.dueOn),
    number('paidInstallments', ({ installmentsPaid }) => installmentsPaid),
    number('remaining', ({ installmentsPaid, installmentsTotal }) => installmentsTotal - installmentsPaid),
    date('signed', ({ signedOn }) => signedOn),
    date('starts', ({ startsOn }) => startsOn),
    date('ends', ({ endsOn }) => endsOn),
    money('financed', ({ financed }) => financed),
    number('assets', ({ assetIds }) => assetIds.length),
  ];
}
