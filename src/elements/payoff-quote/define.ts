/** Registers `<lease-payoff-quote>`. */
import { register } from '../../context/register.ts';
import '../../ui/dialog/define.ts';
import { PayoffQuoteElement } from './payoff-quote.ts';

/** Defines the element under a prefix: `definePayoffQuote('acme')` gives `<acme-payoff-quote>`. */
export function definePayoffQuote(prefix = 'lease'): void {
  register(`${prefix}-payoff-quote`, PayoffQuoteElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-payoff-quote': PayoffQuoteElement;
  }
}
