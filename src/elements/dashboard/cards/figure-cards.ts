import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { statusPill } from '../../../ui/status-pill/status-pill.ts';
import type { FigureName } from '../figures.ts';
import { amount } from './context.ts';
import type { CardContext } from './context.ts';

/** Cards of one big figure, which stand together at the top. */
export const FIGURE_CARDS: readonly string[] = ['overdue', 'next', 'total', 'paid'];

/** Longest figures that stay on one line in the large and in the middle size. */
const LARGE = 12;
const MIDDLE = 17;

/** Class for the size that all figures share, so that none breaks: long amounts are rare, mixed sizes are ugly. */
export function figureSize({ localizer, figures }: Pick<CardContext, 'localizer' | 'figures'>): string {
  const { overdue, totalDue, paidThisYear, nextPayment } = figures;
  const longest = Math.max(
    ...[overdue, totalDue, paidThisYear, nextPayment].map((each) =>
      each ? localizer.money(each.amount).length : 0,
    ),
  );
  return longest > MIDDLE ? 'long longest' : longest > LARGE ? 'long' : '';
}

interface FigureCard {
  key: string;
  label: string;
  figure: FigureName;
  value: string;
  /** Whether there is a list behind the figure. */
  linked: boolean;
  /** Calls for the reader before everything else. */
  urgent?: boolean;
  lines: readonly (TemplateResult | string | typeof nothing)[];
}

function figureCard(
  context: CardContext,
  { key, label, figure, value, linked, urgent, lines }: FigureCard,
): TemplateResult {
  const shown = html`<span class="figure">${value}</span>`;
  return html`<section
    class="card figure-card ${urgent ? 'urgent' : ''}"
    part="card card-${key}"
    aria-labelledby=${`card-${key}`}
  >
    <h3 class="label" id=${`card-${key}`}>${label}</h3>
    <p class="value">${linked ? context.explained(figure, shown, `${label}: ${value}`) : shown}</p>
    ${lines.map((line) => (line === nothing ? nothing : html`<p class="line">${line}</p>`))}
  </section>`;
}

/** What is overdue, since when, and in how many invoices. */
export function overdueCard(context: CardContext): TemplateResult {
  const { figures, t } = context;
  const { overdue, daysPastDue } = figures;
  const late = overdue.amount.amount > 0;
  return figureCard(context, {
    key: 'overdue',
    label: t('overdue'),
    figure: 'overdue',
    value: amount(context, overdue.amount),
    linked: late,
    urgent: late,
    lines: late
      ? [
          statusPill({ tone: 'overdue', text: t('overdueDays', { count: daysPastDue }) }),
          t('overdueCount', { count: overdue.count }),
          context.pay(overdue.amount),
        ]
      : [statusPill({ tone: 'settled', text: t('overdueNone') })],
  });
}

/** The earliest payment to come, and all that is invoiced but not yet due. */
export function nextCard(context: CardContext): TemplateResult {
  const { figures, localizer, t } = context;
  const { nextPayment, nextDue } = figures;
  const money = nextPayment?.amount ?? { amount: 0, currency: figures.currency };
  const more =
    nextDue.amount.amount > money.amount
      ? context.explained('nextDue', t('nextDueText', { amount: amount(context, nextDue.amount) }))
      : nothing;
  return figureCard(context, {
    key: 'next',
    label: t('next'),
    figure: 'nextPayment',
    value: amount(context, money),
    linked: nextPayment !== undefined,
    lines: nextPayment
      ? [t('nextOn', { date: localizer.date(nextPayment.dueOn, 'long'), count: nextPayment.count }), more]
      : [t('nextNone')],
  });
}

/** Overdue and not yet due together. */
export function totalCard(context: CardContext): TemplateResult {
  const { figures, t } = context;
  const { totalDue } = figures;
  return figureCard(context, {
    key: 'total',
    label: t('total'),
    figure: 'totalDue',
    value: amount(context, totalDue.amount),
    linked: totalDue.count > 0,
    lines: [totalDue.count > 0 ? t('totalText', { count: totalDue.count }) : t('totalNone')],
  });
}

/** What was paid this year, the latest payment, and the one under way. */
export function paidCard(context: CardContext): TemplateResult {
  const { figures, localizer, t } = context;
  const { paidThisYear, latestPayment } = figures;
  const underWay = figures.paymentsInProgress ?? figures.paymentInProgress;
  const latest = latestPayment
    ? t('latest', {
        amount: amount(context, latestPayment.amount),
        date: localizer.date(latestPayment.receivedOn),
      })
    : t('latestNone');
  return figureCard(context, {
    key: 'paid',
    label: t('paid'),
    figure: 'paidThisYear',
    value: amount(context, paidThisYear.amount),
    linked: paidThisYear.count > 0,
    lines: [
      latest,
      underWay
        ? context.explained(
            'inProgress',
            statusPill({
              tone: 'attention',
              shape: 'ring',
              text: t('inProgress', { amount: amount(context, underWay.amount) }),
            }),
          )
        : nothing,
    ],
  });
}
