/** How the texts of the Lessor API are written, apart from zod, for those who read without it. */

/** Opaque identifier, at most 64 characters. */
export const ID = /^[^]{1,64}$/;
/** ISO 4217 code in capitals. */
export const CURRENCY = /^[A-Z]{3}$/;
/** Calendar day `YYYY-MM-DD`. */
export const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** RFC 3339 in UTC with `Z`. */
export const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
/** Decimal number as text. */
export const DECIMAL = /^-?\d+(\.\d+)?$/;
