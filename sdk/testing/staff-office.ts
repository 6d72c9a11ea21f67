/** A back office for one test file: a mock lessor, somebody of its staff who is signed in, and what they enter. Never shipped. */
import { after, before, beforeEach } from 'node:test';
import type { LeasekitClient } from '../index.ts';
import { staffOf } from '../staff.ts';
import type { StaffContractDraft, StaffCustomerDraft, StaffResources } from '../staff.ts';
import { startMockLessor } from './mock-lessor.ts';
import type { MockLessor } from './mock-lessor.ts';

const SIZE = { invoices: 40, seed: 7, label: 'arca' } as const;
export const EGN = '7523169263';

export let mock: MockLessor;
export let client: LeasekitClient;
export let staff: StaffResources;

/** Opens the office for the tests around the call, anew before each. */
export function openOffice(): void {
  let own: MockLessor;
  before(async () => {
    own = mock = await startMockLessor(SIZE);
  });
  after(() => own.close());
  beforeEach(async () => {
    mock.control.reset({ ...SIZE, scenario: 'default' });
    client = await mock.signedIn('sofia.staff');
    staff = staffOf(client);
  });
}

/** The business date. */
export const today = (): string => mock.control.lessor.businessDate;

/** Lets days pass and signs in again: sessions do not last that long. */
export async function days(count: number): Promise<void> {
  mock.days(count);
  client = await mock.signedIn('sofia.staff');
  staff = staffOf(client);
}

/** Money in euro. */
export const euro = (amount: number) => ({ amount, currency: 'EUR' });

/** A consumer with everything that staff write down. */
export function person(more: Partial<StaffCustomerDraft> = {}): StaffCustomerDraft {
  const address = { lines: ['ul. Slatinska 101A'], postalCode: '1574', city: 'София', country: 'BG' };
  return {
    kind: 'consumer',
    name: 'Иван Петров',
    taxIds: [{ scheme: 'BG_EGN', value: EGN }],
    addresses: [
      { kind: 'identity', ...address },
      { kind: 'current', ...address },
    ],
    phones: ['+359 2 555 0134'],
    email: 'ivan.petrov@mail.example',
    identityCard: { number: '644123456', issuedOn: '2022-03-14' },
    contacts: [
      { name: 'Мария Петрова', phone: '+359 2 555 0135' },
      { name: 'Петър Петров', phone: '+359 2 555 0136' },
    ],
    ...more,
  };
}

/** A customer, a vehicle and the terms between them. */
export async function deal(more: Partial<StaffContractDraft> = {}): Promise<StaffContractDraft> {
  const [customer, vehicle, companies] = await Promise.all([
    staff.customers.create(person()),
    staff.vehicles.create({
      make: 'Škoda',
      model: 'Octavia',
      chassisNo: 'TMB1Z2000001',
      engineNo: 'CBD1234',
    }),
    staff.companies.list(),
  ]);
  const company = companies.items[0]!;
  return {
    customerId: customer.id,
    companyId: company.id,
    branchId: company.branches[0]!.id,
    vehicleId: vehicle.id,
    kind: 'financial_lease',
    price: euro(2_400_000),
    downPayment: euro(480_000),
    residual: euro(24_000),
    installments: 12,
    nominalRate: '0.065',
    signedOn: today(),
    startsOn: today(),
    ...more,
  };
}
