/** What this lessor can be asked for: the types of request and the fields of each, without words. */
import type { FIELD_KINDS, REQUEST_GROUPS, REQUEST_SCOPES } from '../../../sdk/schemas/request-type.ts';

/** A field; its label is found in the words by its name. */
export interface FieldSpec {
  readonly name: string;
  readonly kind: (typeof FIELD_KINDS)[number];
  readonly required?: true;
  /** `min` and `max` count from the business date's year. */
  readonly ofYear?: true;
  /** For dates: days from the business date. */
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** Values of a choice. */
  readonly options?: readonly string[];
  readonly assetKinds?: readonly string[];
  readonly notBefore?: string;
  readonly repeat?: number;
}

export interface TypeSpec {
  readonly code: string;
  readonly group: (typeof REQUEST_GROUPS)[number];
  readonly scope: (typeof REQUEST_SCOPES)[number];
  readonly fields: readonly FieldSpec[];
  readonly attachments?: { readonly min: number; readonly max: number };
  /** Business days until it is done. */
  readonly days: number;
  /** Without an attachment the lessor asks for one before it decides. */
  readonly evidence?: true;
  /** Not while another of the type is open for the same contract, asset or customer. */
  readonly single?: true;
  /** Only while the contract runs. */
  readonly running?: true;
  /** Kind of document that comes of it. */
  readonly yields?: string;
}

const NOTE = 1000;
const EARLIEST = -3650;
const LATEST = 3650;

const contract: FieldSpec = { name: 'contractId', kind: 'contract', required: true };
const asset: FieldSpec = { name: 'assetId', kind: 'asset', required: true };
const note: FieldSpec = { name: 'note', kind: 'textarea', maxLength: NOTE };
const message: FieldSpec = {
  name: 'message',
  kind: 'textarea',
  required: true,
  minLength: 10,
  maxLength: 4000,
};
const text = (name: string, maxLength: number, required?: true): FieldSpec => ({
  name,
  kind: 'text',
  maxLength,
  ...(required && { required, minLength: 2 }),
});
const from = (min = 0, max = 365): FieldSpec => ({ name: 'from', kind: 'date', required: true, min, max });

/** In the order in which they are offered. */
export const REQUEST_TYPES: readonly TypeSpec[] = [
  {
    code: 'generic',
    group: 'other',
    scope: 'customer',
    days: 3,
    attachments: { min: 0, max: 5 },
    fields: [text('subject', 120, true), message, { name: 'contractId', kind: 'contract' }],
  },
  {
    code: 'contract_copy',
    group: 'documents',
    scope: 'contract',
    days: 3,
    yields: 'contract',
    fields: [contract, note],
  },
  {
    code: 'annual_statement',
    group: 'documents',
    scope: 'contract',
    days: 3,
    yields: 'annual_summary',
    fields: [contract, { name: 'year', kind: 'integer', required: true, ofYear: true, min: -10, max: 0 }],
  },
  {
    code: 'payment_certificate',
    group: 'documents',
    scope: 'customer',
    days: 3,
    yields: 'payment_certificate',
    fields: [
      { ...from(EARLIEST, 0) },
      { name: 'to', kind: 'date', required: true, min: EARLIEST, max: 0, notBefore: 'from' },
    ],
  },
  {
    code: 'cover_note',
    group: 'documents',
    scope: 'asset',
    days: 3,
    yields: 'insurance_certificate',
    fields: [asset, note],
  },
  {
    code: 'document_other',
    group: 'documents',
    scope: 'customer',
    days: 5,
    yields: 'confirmation',
    fields: [
      { ...message, name: 'description' },
      { name: 'contractId', kind: 'contract' },
    ],
  },
  {
    code: 'contract_change',
    group: 'contract',
    scope: 'contract',
    days: 8,
    running: true,
    yields: 'amendment',
    attachments: { min: 0, max: 5 },
    fields: [
      contract,
      {
        name: 'change',
        kind: 'choice',
        required: true,
        options: ['mileage', 'services', 'payment_day', 'lessee', 'other'],
      },
      { ...message, name: 'details' },
    ],
  },
  {
    code: 'rescheduling',
    group: 'contract',
    scope: 'contract',
    days: 10,
    running: true,
    single: true,
    evidence: true,
    yields: 'amendment',
    attachments: { min: 0, max: 5 },
    fields: [
      contract,
      { name: 'months', kind: 'integer', required: true, min: 1, max: 24 },
      { name: 'installment', kind: 'money', min: 1 },
      { ...message, name: 'grounds' },
    ],
  },
  {
    code: 'payoff_quote',
    group: 'contract',
    scope: 'contract',
    days: 4,
    running: true,
    single: true,
    yields: 'payoff_quote',
    fields: [contract, { name: 'effectiveOn', kind: 'date', required: true, min: 5, max: 180 }, note],
  },
  {
    code: 'early_termination',
    group: 'contract',
    scope: 'contract',
    days: 6,
    running: true,
    single: true,
    yields: 'confirmation',
    attachments: { min: 0, max: 3 },
    fields: [
      contract,
      { name: 'endOn', kind: 'date', required: true, min: 30, max: 730 },
      {
        name: 'reason',
        kind: 'choice',
        required: true,
        options: ['sale', 'replacement', 'not_needed', 'other'],
      },
      note,
    ],
  },
  {
    code: 'iban_change',
    group: 'details',
    scope: 'customer',
    days: 5,
    evidence: true,
    single: true,
    attachments: { min: 0, max: 2 },
    fields: [
      { name: 'iban', kind: 'iban', required: true },
      text('holder', 70, true),
      text('bank', 70),
      { name: 'consent', kind: 'boolean', required: true },
    ],
  },
  {
    code: 'address_change',
    group: 'details',
    scope: 'customer',
    days: 4,
    attachments: { min: 0, max: 3 },
    fields: [
      { name: 'addressKind', kind: 'choice', required: true, options: ['registered', 'billing'] },
      { name: 'address', kind: 'address', required: true },
      from(),
    ],
  },
  {
    code: 'pec_change',
    group: 'details',
    scope: 'customer',
    days: 4,
    single: true,
    attachments: { min: 0, max: 2 },
    fields: [{ name: 'email', kind: 'email', required: true }, { name: 'phone', kind: 'phone' }, note],
  },
  {
    code: 'location_change',
    group: 'asset',
    scope: 'asset',
    days: 4,
    running: true,
    single: true,
    fields: [asset, { name: 'address', kind: 'address', required: true }, from(), note],
  },
  {
    code: 'travel_authorization',
    group: 'asset',
    scope: 'asset',
    days: 3,
    running: true,
    yields: 'travel_authorization',
    fields: [
      { ...asset, assetKinds: ['vehicle'] },
      { ...text('drivers', 70, true), repeat: 3 },
      { name: 'countries', kind: 'countries', required: true, min: 1, max: 10 },
      from(1),
      { name: 'to', kind: 'date', required: true, min: 1, max: 730, notBefore: 'from' },
      { name: 'phone', kind: 'phone' },
    ],
  },
  {
    code: 'insurance_renewal',
    group: 'insurance',
    scope: 'asset',
    days: 4,
    running: true,
    attachments: { min: 1, max: 5 },
    fields: [
      asset,
      {
        name: 'policyType',
        kind: 'choice',
        required: true,
        options: ['mtpl', 'casco', 'gap', 'property', 'other'],
      },
      text('insurer', 100, true),
      { ...text('policyNo', 40, true), pattern: '[A-Za-z0-9 ./-]+' },
      from(EARLIEST, LATEST),
      { name: 'to', kind: 'date', required: true, min: 0, max: LATEST, notBefore: 'from' },
      { name: 'premium', kind: 'money', min: 1 },
    ],
  },
  {
    code: 'insurance_claim',
    group: 'insurance',
    scope: 'asset',
    days: 6,
    evidence: true,
    attachments: { min: 0, max: 8 },
    fields: [
      asset,
      { name: 'occurredOn', kind: 'date', required: true, min: -365, max: 0 },
      { name: 'country', kind: 'country', required: true },
      text('place', 120, true),
      { ...message, name: 'description' },
      { name: 'injured', kind: 'boolean' },
      { name: 'phone', kind: 'phone', required: true },
    ],
  },
];

export const ATTACHMENTS_NONE = { min: 0, max: 0 } as const;

/** The type with a code. */
export function typeOf(code: string): TypeSpec | undefined {
  return REQUEST_TYPES.find((type) => type.code === code);
}
