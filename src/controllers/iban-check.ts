/** Whether an account number is one, by the check digits and the length of its country. */
import { Lazy } from '../lib/lazy.ts';

const checker = new Lazy(() => import('ibantools'));

/** Answers whether text is an IBAN; where the check cannot be fetched everything passes, and the lessor tells. */
export async function ibanCheck(): Promise<(text: string) => boolean> {
  const tools = await checker.load();
  return tools ? (text) => tools.isValidIBAN(text) : () => true;
}
