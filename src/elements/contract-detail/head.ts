import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import { progressBar } from '../../ui/progress/progress.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { contractStatus } from '../../ui/status-pill/statuses.ts';
import type { DetailContext } from './context.ts';

/** Statuses in which what is not paid yet will still fall due. */
const RUNNING: readonly string[] = ['draft', 'signed', 'awaiting_delivery', 'active', 'suspended'];

/** Which contract this is, how it stands, and the three figures one looks for. */
export function contractHead(context: DetailContext, actions: TemplateResult): TemplateResult {
  const { contract, localizer, t } = context;
  const { startsOn, endsOn, kind, number, title } = contract;
  return html`<header class="head" part="header">
    <div class="head-line">
      <h2>${number}</h2>
      <span>${localizer.text(recordCatalog, `contractKind.${kind}`)}</span>
      ${statusPill(contractStatus(contract, localizer))}
      <slot name="actions">${actions}</slot>
    </div>
    <div class="head-line">
      ${title ? html`<p class="head-title">${title}</p>` : nothing}
      <p class="head-period">
        ${t('period', { from: localizer.date(startsOn), to: localizer.date(endsOn) })}
      </p>
    </div>
    <div class="head-figures">
      <div class="head-progress">${installments(context)}</div>
      <dl>${dueFigure(context)} ${nextFigure(context)} ${residualFigure(context)}</dl>
    </div>
  </header>`;
}

/** How many installments are to come; undefined once nothing more will fall due. */
export const remaining = ({ contract }: DetailContext): number | undefined =>
  RUNNING.includes(contract.status)
    ? Math.max(contract.installmentsTotal - contract.installmentsPaid, 0)
    : undefined;

function installments(context: DetailContext): TemplateResult {
  const { contract, localizer, t } = context;
  const { installmentsPaid, installmentsTotal } = contract;
  const paid = localizer.integer(installmentsPaid);
  const total = localizer.integer(installmentsTotal);
  const left = remaining(context);
  return progressBar({
    value: installmentsPaid,
    max: installmentsTotal,
    label: left === undefined ? t('paidOf', { paid, total }) : t('paidOfLeft', { paid, total, left }),
  });
}

const figure = (label: string, amount: unknown, note: unknown) =>
  html`<div class="head-figure">
    <dt class="label">${label}</dt>
    <dd><span class="head-amount">${amount}</span> ${note}</dd>
  </div>`;

/** Shown only when something is overdue: nothing else needs to be said before the next installment. */
function dueFigure({ contract, invoices, localizer, t }: DetailContext) {
  const { overdue, daysPastDue } = contract;
  if (!overdue || overdue.amount <= 0) return nothing;
  const amount = localizer.money(overdue);
  const link = invoices({ timing: ['overdue'] }, t('overdueAria', { amount }), amount);
  const days = daysPastDue ?? 0;
  const note = days > 0 ? statusPill({ tone: 'overdue', text: t('dueDays', { count: days }) }) : nothing;
  return figure(t('due'), link, note);
}

function nextFigure({ contract, localizer, t }: DetailContext) {
  const { nextInstallment: next } = contract;
  if (!next) return nothing;
  const note = html`<span class="muted">${t('nextOn', { date: localizer.date(next.dueOn) })}</span>`;
  return figure(t('next'), localizer.money(next.amount), note);
}

function residualFigure({ contract, localizer }: DetailContext) {
  const { residual } = contract;
  if (!residual) return nothing;
  const role = localizer.text(recordCatalog, `residualRole.${residual.role}`);
  return figure(role, localizer.money(residual.amount), nothing);
}
