/** What a lessor's refusal must not carry into an error: account numbers, personal numbers, what was sent. */

const PERSONAL =
  /^(\d{10,13}|[A-Z]{6}[\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z]|eyJ[\w-]+(\.[\w-]*)*)$/i;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}/;
/** Shorter ones are words like `sms`, which may be said. */
const SHORTEST = 4;

/** Whether a text may be told: no IBAN, no personal number, no signed token in it. */
export function isDiscreet(text: string): boolean {
  const words = text.split(/[^\w.-]+/);
  return ![...words, text.replaceAll(/[\s-]/g, '')].some((word) => PERSONAL.test(word) || isIban(word));
}

/** Parameters of a text without what is not discreet, and without what was sent: nobody needs to be told again. */
export function discreetParams(
  params: Readonly<Record<string, unknown>> | undefined,
  sent: string,
): Record<string, unknown> | undefined {
  if (!params) return undefined;
  const kept = Object.entries(params).filter(([key, value]) => isDiscreet(key) && mayBeTold(value, sent));
  return Object.fromEntries(kept);
}

function mayBeTold(value: unknown, sent: string): boolean {
  if (Array.isArray(value)) return value.every((part) => mayBeTold(part, sent));
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).every((part) => mayBeTold(part, sent));
  }
  if (typeof value !== 'string') return true;
  if (DATE.test(value)) return true;
  return isDiscreet(value) && (value.length < SHORTEST || !sent.includes(JSON.stringify(value).slice(1, -1)));
}

/** By form and check digits (ISO 7064, mod 97): many references look like one. */
function isIban(word: string): boolean {
  if (!IBAN.test(word)) return false;
  const digits = `${word.slice(4)}${word.slice(0, 4)}`.replaceAll(/\D/g, (letter) =>
    String(parseInt(letter, 36)),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
