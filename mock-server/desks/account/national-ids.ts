/** Personal numbers in full, for those who may see them. The register keeps them masked. */
import type { Customer } from '../../../sdk/schemas/index.ts';
import { Random } from '../../engine/random.ts';

/** An Italian code without its last letter: letters and digits in their places. */
const IT_CF = 'AAAAAA00A00A000';

/** The customer with personal numbers in full: what is masked gets its invented digits, the same ones every time. */
export function withNationalIds(customer: Customer, seed: number): Customer {
  const random = new Random(seed, Number(customer.number), 0x1d);
  const full = (value: string, scheme: string): string =>
    value.replaceAll('•', (_dot, at: number) =>
      random.text(scheme === 'IT_CF' && IT_CF.charAt(at) === 'A' ? 'ABCDEFGHLMNPRST' : '0123456789', 1),
    );
  return { ...customer, taxIds: customer.taxIds.map((id) => ({ ...id, value: full(id.value, id.scheme) })) };
}
