/** Clients are customers. */
import type { Customer } from '../../schemas/customer.ts';
import { fieldMap } from '../field-map.ts';
import { computed, constant, text, valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';

const PERSON = 1;

/** Fineract knows persons and entities; a sole trader is either. */
function kindOf(row: SourceRow): Customer['kind'] {
  const form = valueAt(row, 'legalForm.id');
  if (form !== undefined) return form === PERSON ? 'consumer' : 'company';
  return row['firstname'] !== undefined || row['lastname'] !== undefined ? 'consumer' : 'company';
}

function emailOf({ emailAddress }: SourceRow): Customer['emails'] {
  if (typeof emailAddress !== 'string' || emailAddress === '') return [];
  return [{ address: emailAddress, role: 'primary', pec: false, verified: false, selfEditable: false }];
}

/** A client; tax ids and addresses are no part of the self-service API. */
export const customerMap = fieldMap<Customer>({
  id: text('id'),
  number: text('accountNo'),
  kind: computed(kindOf),
  name: text('displayName'),
  taxIds: constant([]),
  addresses: constant([]),
  phones: computed(({ mobileNo }) => (typeof mobileNo === 'string' && mobileNo !== '' ? [mobileNo] : [])),
  emails: computed(emailOf),
});
