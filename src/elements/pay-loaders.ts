/**
 * Where the forms about paying are, for elements that open one over themselves. Apart from the other loaders: a bundler
 * makes a file of each element that a page can reach, and splits what they share into many small ones.
 */
import type { Definition } from './loaders.ts';

/** Name without prefix → where its definition is. */
export const PAY_LOADERS = {
  'payment-form': async () => (await import('./payment-form/define.ts')).definePaymentForm,
  'payment-confirmation-form': async () =>
    (await import('./payment-confirmation-form/define.ts')).definePaymentConfirmationForm,
  'payment-promise-form': async () =>
    (await import('./payment-promise-form/define.ts')).definePaymentPromiseForm,
} as const satisfies Readonly<Record<string, () => Promise<Definition>>>;
