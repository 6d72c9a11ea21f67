/** The page of a payment provider, as plain HTML: it needs no script, no inline style, and works under a strict policy. */
import type { Payment } from '../../sdk/schemas/payment.ts';
import { toDecimalString } from '../../sdk/core/money.ts';
import { OUTCOMES } from '../desks/payments/online-payments.ts';
import type { Language } from '../words/index.ts';
import { payPageWords } from '../words/pay-page.ts';

/** What the page shows. */
export interface PayPage {
  readonly language: Language;
  readonly lessor: string;
  readonly payment: Payment;
  /** Decimal digits of the currency. */
  readonly scale: number;
  /** Where the payer goes once it is over; undefined inside a frame, whose page looks for itself. */
  readonly back: string | undefined;
}

const LABELS = { pay: 'pay', pay_later: 'payLater', decline: 'decline', cancel: 'cancel' } as const;

/** The page while the payment waits for its payer, or what it says afterwards. */
export function payPageHtml({ language, lessor, payment, scale, back }: PayPage): string {
  const words = payPageWords(language);
  const waits = payment.state === 'initiated' || payment.state === 'requires_action';
  const amount = `${toDecimalString(payment.amount, scale)} ${payment.amount.currency}`;
  const outcomes = [...OUTCOMES.map((outcome) => [outcome, words[LABELS[outcome]]]), ['leave', words.leave]];
  const buttons = outcomes
    .map(([value = '', label = '']) => `<button name="outcome" value="${value}">${escape(label)}</button>`)
    .join('\n');
  const link = back === undefined ? '' : `<a class="back" href="${escape(back)}">${escape(words.back)}</a>`;
  return frame(
    language,
    words.title.replace('{name}', () => lessor),
    `<dl>
<dt>${escape(words.amount)}</dt><dd>${escape(amount)}</dd>
<dt>${escape(words.reference)}</dt><dd>${escape(payment.reference ?? payment.number ?? '')}</dd>
</dl>
${waits ? `<form method="post">\n${buttons}\n</form>` : `<p>${escape(words.over)}</p>\n${link}`}
<p class="note">${escape(words.note)}</p>`,
  );
}

/** What an unknown address says. */
export function missingPageHtml(language: Language): string {
  return frame(language, payPageWords(language).missing, '');
}

function frame(language: Language, title: string, content: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="stylesheet" href="assets/page.css">
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
