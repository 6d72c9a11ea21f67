import type { Customer } from '../../sdk/schemas/index.ts';
import type { CompanySeed } from './catalog/names.ts';
import { makeIban, maskIban } from './finance/iban.ts';
import type { Country } from './model.ts';
import { Random } from './random.ts';

const BBAN: Readonly<Record<Country, (random: Random) => string>> = {
  IT: (random) => `X05428${random.text('0123456789', 5)}${random.text('0123456789', 12)}`,
  RO: (random) => `CRPT${random.text('0123456789', 16)}`,
  BG: (random) => `BLKN${random.text('0123456789', 14)}`,
  DE: (random) => random.text('0123456789', 18),
};
const DIAL: Readonly<Record<Country, string>> = { IT: '+39 051', RO: '+40 264', BG: '+359 2', DE: '+49 911' };

/** A customer as the lessor's register has it; national numbers and account numbers are masked. */
export function makeCustomer(company: CompanySeed, index: number, seed: number): Customer {
  const random = new Random(seed, 7000 + index);
  const { country } = company;
  const top = country === 'BG' ? 'bg' : country === 'IT' ? 'it' : country === 'RO' ? 'ro' : 'de';
  const mailbox = (name: string): string => `${name}@${company.domain}.${top}.example`;
  const certified = country === 'IT' && company.kind !== 'consumer';
  const email = (address: string, role: 'primary' | 'secondary', pec: boolean) => ({
    ...{ address, role, pec },
    verified: true,
    selfEditable: !pec,
  });
  return {
    id: `cus_${seed.toString(36)}_${index + 1}`,
    number: String(100_200 + index * 17),
    kind: company.kind,
    name: company.name,
    taxIds: taxIds(company, random),
    addresses: ['registered', 'billing'].map((kind) => ({
      kind,
      lines: [company.street],
      postalCode: company.postalCode,
      city: company.city,
      country,
    })),
    phones: [`${DIAL[country]} 555 ${random.text('0123456789', 4)}`],
    emails: [
      // In Italy a company's main address is its certified one.
      ...(certified ? [email(mailbox('pec'), 'primary', true)] : []),
      email(mailbox('amministrazione'), certified ? 'secondary' : 'primary', false),
    ],
    contacts: [{ name: company.contact, role: 'administration', email: mailbox('contact') }],
    bankAccounts: [{ iban: maskIban(makeIban(country, BBAN[country](random))), holder: company.name }],
  };
}

function taxIds(company: CompanySeed, random: Random): Customer['taxIds'] {
  const digits = (length: number): string => random.text('0123456789', length);
  const person = company.kind === 'consumer';
  switch (company.country) {
    case 'IT':
      return person
        ? [{ scheme: 'IT_CF', value: '•••••••••••••••H' }]
        : [{ scheme: 'IT_IVA', value: `IT0${digits(10)}` }];
    case 'RO':
      return person
        ? [{ scheme: 'RO_CNP', value: '•••••••••1234' }]
        : [{ scheme: 'RO_CUI', value: `RO${digits(8)}` }];
    case 'BG':
      return person
        ? [{ scheme: 'BG_EGN', value: '••••••1234' }]
        : [{ scheme: 'BG_EIK', value: `2${digits(8)}` }];
    case 'DE':
      return [{ scheme: 'DE_VAT', value: `DE${digits(9)}` }];
  }
}
