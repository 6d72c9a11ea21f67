/** A payment that was started: what the payer has to do, and what became of it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Payment } from '../../../sdk/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { outcome } from '../../ui/form/outcome.ts';
import { refreshNotice } from '../../ui/state-panel/state-panel.ts';
import { bankTransfer } from './bank-transfer.ts';
import { payWords } from './choose-view.ts';
import { pageAddress } from './payment-provider.ts';

export interface PaymentViewOptions {
  localizer: Localizer;
  payment: Payment;
  /** Being asked again just now. */
  checking: boolean;
  /** No longer asked by itself. */
  stopped: boolean;
  /** Why the last question had no answer. */
  error?: unknown;
  giveUpFailed: boolean;
  /** Whether the page shows the provider's own form itself. */
  embeds: boolean;
  paymentsHref: string | undefined;
  onCheck(): void;
  onGoOn(url: string): void;
  onGiveUp(): void;
  /** Back to the form; with the same choice when the payment came to nothing. */
  onLeave(keepChoice: boolean): void;
}

type Shown = TemplateResult | typeof nothing;

/** The whole view; it changes with the state of the payment alone. */
export function paymentView(options: PaymentViewOptions): TemplateResult {
  const { localizer, error, onCheck } = options;
  return html`<div class="payment" part="payment" data-state=${options.payment.state} tabindex="-1">
    ${refreshNotice({ localizer, error, onRetry: onCheck })} ${content(options)}
  </div>`;
}

function content(options: PaymentViewOptions): TemplateResult {
  const { localizer, payment } = options;
  const t = payWords(localizer);
  const amount = localizer.money(payment.amount);
  switch (payment.state) {
    case 'initiated':
    case 'requires_action':
      return toDo(options, amount);
    case 'processing':
      return outcome({
        kind: 'waiting',
        title: t('processingTitle'),
        text: t('processingText', { amount }),
        actions: html`${check(options)}${leave(options, 'another', false)}`,
      });
    case 'posted':
      return html`${outcome({ kind: 'done', title: t('paidTitle', { amount }), text: t('paidText') })}
        ${paidFor(options)}
        <div class="form-actions">${leave(options, 'another', false)}${toPayments(options)}</div>`;
    case 'failed':
      return outcome({
        kind: 'failed',
        title: t('failTitle'),
        text: t(failureWords(payment.failureCode)),
        actions: leave(options, 'again', true),
      });
    case 'cancelled':
      return outcome({
        kind: 'waiting',
        title: t('cancelledTitle'),
        text: t('cancelledText'),
        actions: leave(options, 'again', true),
      });
    case 'reversed':
    case 'refunded':
      return outcome({
        kind: 'failed',
        title: t('reversedTitle'),
        text: t('reversedText', { amount }),
        actions: leave(options, 'another', false),
      });
    default:
      return outcome({
        kind: 'unknown',
        title: t('unknownTitle'),
        text: t('unknownText'),
        actions: check(options),
      });
  }
}

/** What the payer has to do; never nothing, so that no payment blocks its invoices for ever. */
function toDo(options: PaymentViewOptions, amount: string): TemplateResult {
  const { localizer, payment, embeds } = options;
  const t = payWords(localizer);
  const { bankTransfer: transfer, redirect, embedded } = payment.action ?? {};
  const rest = html`<div class="form-actions">${check(options)}${giveUp(options)}</div>
    ${options.giveUpFailed ? html`<p class="muted" role="alert">${t('giveUpFailed')}</p>` : nothing}`;
  if (transfer) return html`${bankTransfer(localizer, transfer, payment.expiresOn)}${rest}`;
  const url = pageAddress(redirect?.url);
  if (url) {
    const title = t('redirectTitle');
    return html`${outcome({
      kind: 'waiting',
      title,
      text: t('redirectText', { amount }),
      actions: html`<button class="button primary" type="button" @click=${() => options.onGoOn(url)}>
        ${t('goOn')}
      </button>`,
    })}${rest}`;
  }
  const frame = pageAddress(embedded?.frameUrl);
  if (embedded && (embeds || frame)) {
    const provider = embedded.provider;
    return html`<h2>${t('embeddedTitle', { amount })}</h2>
      ${
        embeds
          ? html`<div class="embedded" part="embedded"></div>`
          : html`<iframe
              class="embedded"
              part="embedded"
              src=${frame}
              title=${t('embeddedFrame', { provider })}
              sandbox="allow-scripts allow-forms allow-same-origin"
              referrerpolicy="no-referrer"
              allow="payment"
            ></iframe>`
      }
      ${rest}`;
  }
  return html`${outcome({ kind: 'failed', title: t('noWayTitle'), text: t('noWayText') })}${rest}`;
}

function failureWords(code: string | undefined) {
  if (code === 'declined') return 'failDeclined';
  return code === 'expired' ? 'failExpired' : 'failText';
}

function check({ localizer, checking, stopped, onCheck }: PaymentViewOptions): TemplateResult {
  const t = payWords(localizer);
  return html`<button class="button" type="button" @click=${() => onCheck()}>
      ${checking ? t('checking') : t('checkAgain')}
    </button>
    ${stopped && !checking ? html`<p class="form-note" role="status">${t('stopped')}</p>` : nothing}`;
}

function giveUp({ localizer, payment, onGiveUp }: PaymentViewOptions): Shown {
  if (!payment.allowedActions?.includes('cancel')) return nothing;
  return html`<button class="button quiet" type="button" @click=${() => onGiveUp()}>
    ${payWords(localizer)('giveUp')}
  </button>`;
}

function leave({ localizer, onLeave }: PaymentViewOptions, key: 'another' | 'again', keep: boolean): Shown {
  return html`<button class="button" type="button" @click=${() => onLeave(keep)}>
    ${payWords(localizer)(key)}
  </button>`;
}

function toPayments({ localizer, paymentsHref }: PaymentViewOptions): Shown {
  return paymentsHref ? html`<a href=${paymentsHref}>${payWords(localizer)('toPayments')}</a>` : nothing;
}

function paidFor({ localizer, payment }: PaymentViewOptions): Shown {
  const { allocations } = payment;
  if (allocations.length === 0) return nothing;
  return html`<section class="part">
    <h2>${payWords(localizer)('paidFor')}</h2>
    <dl class="paid-for">
      ${allocations.map(
        ({ invoiceId, invoiceNumber, amount }) =>
          html`<div>
            <dt>${invoiceNumber ?? invoiceId}</dt>
            <dd class="number">${localizer.money(amount)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
