/** Customers. */
import type { Customer } from '../../schemas/customer.ts';
import { fieldMap } from '../field-map.ts';
import { computed, text, words } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { textOr } from './context.ts';

/** Names of tax registers that the Lessor API knows by name. */
const SCHEMES: Readonly<Record<string, string>> = { IT: 'IT_IVA', RO: 'RO_CUI', BG: 'BG_EIK' };

/** A person's number is masked: the API does not tell whether the user may see it. */
function taxIdsOf(row: SourceRow): Customer['taxIds'] {
  const [value, country] = [textOr(row, 'taxRegistrationNumber'), textOr(row, 'country')];
  if (value === '') return [];
  const masked = row['type'] === 'Person' ? value.replace(/.(?=.{3})/g, '•') : value;
  return [{ scheme: SCHEMES[country] ?? `${country || 'XX'}_VAT`, value: masked }];
}

/** The address as lines and parts; empty parts are left out. */
export function addressesOf(row: SourceRow): Customer['addresses'] {
  const part = <Key extends string>(key: Key, path: string) => {
    const value = textOr(row, path);
    return value === '' ? {} : ({ [key]: value } as Record<Key, string>);
  };
  const lines = ['addressLine1', 'addressLine2']
    .map((path) => textOr(row, path))
    .filter((line) => line !== '');
  const rest = {
    ...part('postalCode', 'postalCode'),
    ...part('city', 'city'),
    ...part('region', 'state'),
    ...part('country', 'country'),
  };
  return lines.length + Object.keys(rest).length === 0 ? [] : [{ kind: 'registered', lines, ...rest }];
}

function emailsOf(row: SourceRow): Customer['emails'] {
  const address = textOr(row, 'email');
  return address === ''
    ? []
    : [{ address, role: 'primary', pec: false, verified: false, selfEditable: false }];
}

/** A customer. */
export const customerMap = fieldMap<Customer>({
  id: text('id'),
  number: text('number'),
  kind: words('type', { Company: 'company', Person: 'consumer' }),
  name: text('displayName'),
  taxIds: computed(taxIdsOf),
  addresses: computed(addressesOf),
  phones: computed((row) => [textOr(row, 'phoneNumber')].filter((phone) => phone !== '')),
  emails: computed(emailsOf),
});
