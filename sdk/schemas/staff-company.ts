/** The lessor's own companies, with their bank and their branches. */
import * as z from 'zod/mini';
import { entity, idSchema } from './base.ts';
import { taxIdSchema } from './customer.ts';
import { addressSchema } from './party.ts';
import { anyOf, checked, matches, maxLength, minLength, trimmed } from './rules.ts';

const textSchema = checked(z.string(), trimmed(), minLength(1), maxLength(120));
const shortSchema = checked(z.string(), maxLength(120));

export const branchSchema = entity({
  id: idSchema,
  name: z.string(),
  address: z.optional(addressSchema),
  phone: z.optional(z.string()),
});

export const companyBankSchema = entity({
  name: z.string(),
  /** Masked unless the user may see personal numbers. */
  iban: z.string(),
  bic: z.optional(z.string()),
});

export const staffCompanySchema = entity({
  id: idSchema,
  name: z.string(),
  address: addressSchema,
  /** `BG_EIK`, `BG_BULSTAT`, `RO_CUI`, `IT_IVA` and the like. */
  taxIds: z.array(taxIdSchema),
  /** Who answers for it in law. */
  representative: z.optional(z.string()),
  /** `nationalId` is masked unless the user may see personal numbers. */
  manager: z.optional(entity({ name: z.string(), nationalId: z.optional(z.string()) })),
  bank: z.optional(companyBankSchema),
  branches: z.array(branchSchema),
  allowedActions: z.array(z.string()),
});

const addressDraftSchema = entity({
  lines: checked(z.array(shortSchema), minLength(1), maxLength(4)),
  postalCode: z.optional(shortSchema),
  city: z.optional(shortSchema),
  country: z.optional(checked(z.string(), matches(/^[A-Z]{2}$/))),
});

const branchDraftSchema = entity({
  /** Of a branch that is there already; a new one gets its own. */
  id: z.optional(idSchema),
  name: textSchema,
  address: z.optional(addressDraftSchema),
  phone: z.optional(shortSchema),
});

export const staffCompanyDraftSchema = entity({
  name: textSchema,
  address: addressDraftSchema,
  taxIds: checked(
    z.array(
      entity({
        scheme: checked(z.string(), matches(/^[A-Z]{2}_[A-Z]{2,8}$/)),
        value: checked(z.string(), matches(/^[A-Z0-9]{5,20}$/)),
      }),
    ),
    minLength(1),
    maxLength(5),
  ),
  representative: z.optional(textSchema),
  manager: z.optional(
    entity({ name: textSchema, nationalId: z.optional(checked(z.string(), matches(/^[A-Z0-9]{5,20}$/))) }),
  ),
  bank: z.optional(
    entity({
      name: textSchema,
      iban: checked(z.string(), minLength(5), maxLength(42)),
      bic: z.optional(checked(z.string(), matches(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/))),
    }),
  ),
  branches: checked(z.array(branchDraftSchema), minLength(1), maxLength(100)),
});

/** What to change; what is left out stays. Branches that are left out of a list that is given close. */
export const staffCompanyChangeSchema = anyOf(staffCompanyDraftSchema);

export type StaffCompany = z.infer<typeof staffCompanySchema>;
export type StaffCompanyDraft = z.input<typeof staffCompanyDraftSchema>;
export type StaffCompanyChange = z.input<typeof staffCompanyChangeSchema>;
export type Branch = z.infer<typeof branchSchema>;
