/** A word for every value of the Lessor API's closed lists. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as sdk from '../../sdk/schemas/index.ts';
import { enums } from './catalogs/common-enums.ts';
import { invoiceEnums } from './catalogs/invoice-enums.ts';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  contractKind: sdk.CONTRACT_KINDS,
  contractStatus: sdk.CONTRACT_STATUSES,
  residualRole: sdk.RESIDUAL_ROLES,
  term: sdk.TERM_UNITS,
  installmentTiming: sdk.TIMINGS,
  rateKind: sdk.RATE_KINDS,
  scheduleKind: sdk.SCHEDULE_LINE_KINDS,
  specialType: sdk.SPECIAL_TYPES,
  scheduleState: sdk.SCHEDULE_LINE_STATES,
  invoiceType: sdk.INVOICE_TYPES,
  settlement: sdk.SETTLEMENTS,
  timing: sdk.TIMING_STATES,
  paymentMethod: sdk.PAYMENT_METHODS,
  paymentState: sdk.PAYMENT_STATES,
  promiseState: sdk.PROMISE_STATES,
  assetKind: sdk.ASSET_KINDS,
  assetCondition: sdk.ASSET_CONDITIONS,
  insuranceType: sdk.INSURANCE_TYPES,
  policyStatus: sdk.POLICY_STATUSES,
  premiumFrequency: sdk.PREMIUM_FREQUENCIES,
  premiumPayer: sdk.PREMIUM_PAYERS,
};

describe('the Lessor API’s words', () => {
  for (const [group, values] of Object.entries(GROUPS))
    it(`${group}: each value and unknown`, () => {
      for (const value of [...values, 'unknown'])
        assert.ok(Object.hasOwn({ ...enums, ...invoiceEnums }, `${group}.${value}`), `${group}.${value}`);
    });
});
