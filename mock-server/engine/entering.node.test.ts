import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CompaniesDesk } from '../desks/staff/companies-desk.ts';
import { ContractsRegister } from '../desks/staff/contracts-register.ts';
import { InstallmentsRegister } from '../desks/staff/installments-register.ts';
import { PaymentsRegister } from '../desks/staff/payments-register.ts';
import { SpecialsDesk } from '../desks/staff/specials-desk.ts';
import { VehiclesRegister } from '../desks/staff/vehicles-register.ts';
import { checkBooks, checkSchedules } from '../testing/books.ts';
import { fromDay, toDay } from './finance/calendar.ts';
import { createLessor, LessorRuleError } from './index.ts';

const CLERK = { id: 'usr_staff', name: 'Sofia Berg' };

/** What staff do, in any order, between days that pass. */
const doing = fc.oneof(
  fc.record({ kind: fc.constant('pay' as const), amount: fc.integer({ min: 1, max: 900_000 }) }),
  fc.record({
    kind: fc.constant('special' as const),
    amount: fc.integer({ min: 1, max: 90_000 }),
    in: fc.nat(200),
  }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 70 }) }),
  fc.record({ kind: fc.constant('reverse' as const), nth: fc.nat(5) }),
  fc.record({ kind: fc.constant('cancel' as const), nth: fc.nat(5) }),
);

const terms = fc.record({
  kind: fc.constantFrom('financial_lease', 'operating_lease', 'hire_purchase', 'sale_and_leaseback'),
  price: fc.integer({ min: 100_000, max: 9_000_000 }),
  down: fc.integer({ min: 0, max: 40 }),
  residual: fc.integer({ min: 0, max: 30 }),
  installments: fc.integer({ min: 1, max: 60 }),
  every: fc.constantFrom(1, 3),
  nominalRate: fc.constantFrom('0', '0.01', '0.065', '0.2'),
  timing: fc.constantFrom('advance', 'arrears'),
  start: fc.integer({ min: -60, max: 40 }),
});

describe('what staff enter', () => {
  it('keeps balances, schedules and registers in order, whatever is entered, paid, charged, reversed and called off', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('nordvik', 'arca'),
        terms,
        fc.array(doing, { maxLength: 12 }),
        (label, of, story) => {
          const lessor = createLessor({ seed: 7, invoices: 3, label });
          const startsOn = fromDay(toDay(lessor.businessDate) + of.start);
          const euro = (amount: number) => ({ amount, currency: 'EUR' });
          const customerId = lessor.defaultCustomerId;
          const vehicleId = lessor
            .desk(VehiclesRegister)
            .create({ make: 'A', model: 'B', chassisNo: 'ABCD 1234' });
          const [company] = lessor.desk(CompaniesDesk).all(false);
          const { kind, installments, every, nominalRate, timing, price } = of;
          const id = lessor.desk(ContractsRegister).create(CLERK, {
            ...{ customerId, vehicleId, kind, installments, every, nominalRate, timing, startsOn },
            companyId: company!.id,
            branchId: company!.branches[0]!.id,
            price: euro(price),
            downPayment: euro(Math.floor((price * of.down) / 100)),
            residual: euro(Math.floor((price * of.residual) / 100)),
            signedOn: startsOn < lessor.businessDate ? startsOn : lessor.businessDate,
            specials: [{ typeId: 'casco', amount: euro(12_345), every: 12 }],
          });
          const payments: string[] = [];
          const charges: string[] = [];
          const [ledger, desk] = [lessor.desk(PaymentsRegister), lessor.desk(SpecialsDesk)];
          const today = (days: number): string => fromDay(toDay(lessor.businessDate) + days);
          for (const each of story) {
            try {
              if (each.kind === 'wait') lessor.advanceTo(today(each.days));
              else if (each.kind === 'pay') {
                const method = 'cash' as const;
                payments.push(ledger.register(CLERK, { customerId, amount: euro(each.amount), method }));
              } else if (each.kind === 'special') {
                const draft = {
                  contractId: id,
                  typeId: 'gps',
                  amount: euro(each.amount),
                  dueOn: today(each.in),
                };
                charges.push(desk.create(CLERK, draft).id);
              } else if (each.kind === 'reverse') ledger.reverse(payments[each.nth] ?? '');
              else desk.cancel(charges[each.nth] ?? '');
            } catch (error) {
              assert.ok(error instanceof LessorRuleError, String(error));
            }
          }
          const view = lessor.view(customerId)!;
          checkBooks(view);
          checkSchedules(view);
          for (const { gross, paid, open, state } of lessor.desk(InstallmentsRegister).all) {
            assert.equal(paid.amount + open.amount, gross.amount);
            assert.equal(state === 'paid', open.amount <= 0);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
