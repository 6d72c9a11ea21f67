/** Registers `<lease-request-form>`. */
import { register } from '../../context/register.ts';
import '../../ui/form/define.ts';
import { RequestFormElement } from './request-form.ts';

/** Defines the element under a prefix: `defineRequestForm('acme')` gives `<acme-request-form>`. */
export function defineRequestForm(prefix = 'lease'): void {
  register(`${prefix}-request-form`, RequestFormElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-request-form': RequestFormElement;
  }
}
