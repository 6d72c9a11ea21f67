/** What the lessor keeps in memory. Days are day numbers (see finance/calendar), money is integer minor units. */
import type { Asset, Customer, Guarantee } from '../../sdk/schemas/index.ts';
import type { Timing } from './finance/installment.ts';

export type Country = 'IT' | 'RO' | 'BG' | 'DE';
export type ContractKind =
  'financial_lease' | 'operating_lease' | 'full_service_rental' | 'hire_purchase' | 'sale_and_leaseback';
export type ContractStatus =
  | 'draft'
  | 'signed'
  | 'awaiting_delivery'
  | 'active'
  | 'suspended'
  | 'matured'
  | 'bought_out'
  | 'early_terminated'
  | 'transferred'
  | 'total_loss'
  | 'repossessed'
  | 'closed';
export type LineKind = 'down_payment' | 'installment' | 'residual' | 'special' | 'fee' | 'interim_interest';
export type SpecialType = 'casco' | 'mtpl' | 'gps' | 'road_tax' | 'registration' | 'other';
export type ResidualRole = 'purchase_option' | 'balloon' | 'guaranteed_rv';
export type AssetKind = 'vehicle' | 'equipment' | 'it' | 'real_estate';

/** One line of a contract's schedule, in contract currency. */
export interface PlanLine {
  readonly seq: number;
  readonly kind: LineKind;
  readonly specialType: SpecialType | undefined;
  readonly due: number;
  readonly principal: number;
  readonly interest: number;
  readonly fees: number;
  /** Net amount that bears VAT. */
  readonly taxed: number;
  vat: number;
  gross: number;
  readonly balanceAfter: number;
  /** Number of the installment, 0 for other kinds. */
  readonly installment: number;
  /** Index of the bill that charges this line. */
  bill: number;
}

/** What one invoice will charge: lines due on one day, priced in invoice currency. */
export interface Bill {
  readonly issue: number;
  readonly due: number;
  /** Indices into the contract's lines. */
  readonly lines: readonly number[];
  readonly residual: boolean;
  readonly currency: string;
  /** Bears VAT. */
  readonly base: number;
  /** Bears none. */
  readonly exempt: number;
  readonly vat: number;
  readonly gross: number;
}

/** A document outside the billing run. */
export interface Extra {
  readonly day: number;
  readonly kind: 'goodwill' | 'cancel' | 'reissue' | 'late_interest' | 'proforma' | 'payoff';
  /** The bill it speaks of. */
  readonly bill: number;
  readonly amount: number;
  /** Due day where it is not fourteen days later. */
  readonly due?: number;
}

/** How a customer pays one contract. */
export interface Story {
  readonly payer: 'debit' | 'transfer' | 'bank_link' | 'card';
  /** Bills due in [from, until) stay unpaid until `resume`. */
  readonly stop: { readonly from: number; readonly until: number; readonly resume: number } | undefined;
  /** Bills with a fate of their own, by index; -1 is none. */
  readonly partialBill: number;
  readonly failBill: number;
  readonly disputeBill: number;
  readonly cancelBill: number;
  /** Money on account without an invoice. */
  readonly advance: { readonly day: number; readonly amount: number } | undefined;
}

/**
 * A contract. Its literal must be built without spreads: V8 gives every object of a spread literal a shape of its own,
 * and each later access is then a hundred times slower.
 */
export interface ContractRecord {
  readonly index: number;
  readonly id: string;
  readonly number: string;
  readonly customer: number;
  readonly kind: ContractKind;
  /** Status from each day on, ascending. */
  steps: { readonly day: number; readonly status: ContractStatus }[];
  readonly signed: number;
  readonly starts: number;
  readonly ends: number;
  closed: number | undefined;
  readonly country: Country;
  readonly currency: string;
  readonly invoiceCurrency: string;
  readonly assetCost: number;
  readonly downPayment: number;
  readonly financed: number;
  readonly residual: { readonly amount: number; readonly role: ResidualRole } | undefined;
  readonly count: number;
  readonly every: number;
  readonly timing: Timing;
  readonly nominal: string;
  readonly index3m: { readonly margin: string } | undefined;
  readonly invoiceDay: number;
  readonly services: readonly string[];
  readonly assets: Asset[];
  readonly guarantees: readonly Guarantee[];
  /** Those of the plan, then what was charged beside it later. */
  readonly lines: PlanLine[];
  readonly bills: Bill[];
  /** How many of the bills are of the plan; those after them come one by one. */
  readonly planned: number;
  /** Bills that were called off before they were issued. */
  readonly dropped: number[];
  /** Entered by staff: nobody pays it on their own, and no insurance is made up for it. */
  readonly entered: boolean;
  /** Bills due after this day are never issued (early end). */
  stopsAfter: number;
  readonly story: Story;
  readonly extras: Extra[];
  /** Bill → invoice row, -1 while not issued. */
  readonly billRow: number[];
  /** Invoice rows with an open balance that counts. */
  readonly openRows: number[];
  nextBill: number;
  /** Row of the proforma for the residual, -1 when there is none. */
  proformaRow: number;
  /** Goes up with every change; derived figures are cached against it. */
  revision: number;
}

export interface CustomerRecord {
  readonly index: number;
  profile: Customer;
  readonly contracts: ContractRecord[];
  /** Invoice rows, in order of issue. */
  readonly invoices: number[];
  /** Payment rows, in order of entry. */
  readonly payments: number[];
}
