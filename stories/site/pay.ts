/** The page on which invoices are paid, promised or confirmed: `?way=promise&invoiceIds=…`, `?overdue=EUR`. */
import type { PaymentFormElement } from 'leasekit';

const TAGS: Readonly<Record<string, string>> = {
  promise: 'lease-payment-promise-form',
  confirm: 'lease-payment-confirmation-form',
};

const params = new URLSearchParams(location.search);
const way = params.get('way') ?? 'pay';
const form = document.createElement(TAGS[way] ?? 'lease-payment-form');
const invoices = params.get('invoiceIds');
if (invoices) form.setAttribute('invoice-ids', invoices);
const overdue = params.get('overdue');
if (overdue) form.setAttribute('overdue', overdue);
// A frame would have a lessor of its own in this browser; with a real one it is shown too.
if (!(way in TAGS)) {
  (form as PaymentFormElement).paymentProvider = {
    modes: (offered) => offered.filter((mode) => mode !== 'embedded'),
  };
}
document.querySelector('lease-provider')?.append(form);
document.querySelector(`[data-way="${CSS.escape(way)}"]`)?.setAttribute('aria-current', 'page');
