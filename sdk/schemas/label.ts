/** The private label: whose brand, words, dates and rules a session speaks with. */
import * as z from 'zod/mini';
import { addressSchema } from './party.ts';
import { currencySchema, entity, idSchema, localDateSchema, oneOf } from './base.ts';
import { checked, minLength, wholeNumber } from './rules.ts';

export const COLOR_SCHEMES = ['light', 'dark', 'auto'] as const;
export const DENSITIES = ['compact', 'normal', 'comfortable'] as const;

/** Design decisions of a brand. Every value is optional; what is absent keeps the neutral default. */
export const tokensSchema = entity({
  /** Text and neutral ramp, CSS color. */
  ink: z.optional(z.string()),
  /** Background, CSS color. */
  paper: z.optional(z.string()),
  /** Links, primary actions, focus, CSS color. */
  accent: z.optional(z.string()),
  /** Text on the accent, CSS color. */
  onAccent: z.optional(z.string()),
  settled: z.optional(z.string()),
  attention: z.optional(z.string()),
  overdue: z.optional(z.string()),
});

export const brandSchema = entity({
  logoUrl: z.optional(z.string()),
  logoDarkUrl: z.optional(z.string()),
  light: z.optional(tokensSchema),
  dark: z.optional(tokensSchema),
  colorScheme: z.optional(oneOf(COLOR_SCHEMES)),
  density: z.optional(oneOf(DENSITIES)),
  /** Corner radius in CSS pixels, 0–24. */
  radius: z.optional(z.number()),
  fontFamily: z.optional(z.string()),
  headingFontFamily: z.optional(z.string()),
});

export const legalEntitySchema = entity({
  name: z.string(),
  vat: z.optional(z.string()),
  iban: z.optional(z.string()),
  bic: z.optional(z.string()),
  creditorId: z.optional(z.string()),
  address: z.optional(addressSchema),
});

export const linkSchema = entity({
  /** What the link is, such as `privacy`, `terms`, `imprint`. */
  kind: z.string(),
  url: z.string(),
  label: z.optional(z.string()),
});

export const supportSchema = entity({
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  hours: z.optional(z.string()),
});

export const privateLabelSchema = entity({
  id: idSchema,
  name: z.string(),
  /** BCP 47 tags the label serves, the first is its default. */
  locales: checked(z.array(z.string()), minLength(1)),
  /** IANA time zone, such as `Europe/Rome`. */
  timeZone: z.string(),
  /** The lessor's *today*; every "overdue" is measured against it, never against the browser's clock. */
  businessDate: localDateSchema,
  defaultCurrency: currencySchema,
  secondaryCurrency: z.optional(currencySchema),
  brand: z.optional(brandSchema),
  /** Replaced words: locale → message key (`invoice-table.title`) → text. */
  wording: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  /** Features and cards switched on or off; absent means on. */
  features: z.optional(z.record(z.string(), z.boolean())),
  /** Order of dashboard cards by their id; cards that are not named are hidden when this is present. */
  cards: z.optional(z.array(z.string())),
  /** Column keys per element tag without prefix, in order; absent means the element's default. */
  columns: z.optional(z.record(z.string(), z.array(z.string()))),
  legalEntity: z.optional(legalEntitySchema),
  /** Days after the due date before a reminder; shown, never used to move "overdue". */
  graceDays: z.optional(wholeNumber()),
  links: z.optional(z.array(linkSchema)),
  support: z.optional(supportSchema),
});

export type DesignTokens = z.infer<typeof tokensSchema>;
export type Brand = z.infer<typeof brandSchema>;
export type PrivateLabel = z.infer<typeof privateLabelSchema>;
