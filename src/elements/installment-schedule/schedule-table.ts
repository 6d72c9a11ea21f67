import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Money, ScheduleLine } from '../../../sdk/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { installmentScheduleCatalog } from '../../i18n/catalogs/installment-schedule.ts';
import type { InstallmentScheduleKey } from '../../i18n/catalogs/installment-schedule.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { scheduleStatus } from '../../ui/status-pill/statuses.ts';
import { lineKind } from './schedule-columns.ts';
import { sumsOf } from './years.ts';
import type { Part, ScheduleYear, Sums } from './years.ts';

export interface ScheduleTableOptions {
  localizer: Localizer;
  years: readonly ScheduleYear[];
  currency: string;
  businessDate?: string;
  next?: ScheduleLine;
  isOpen(year: string): boolean;
  onToggle(year: string): void;
  /** Whether the parts of a line are open, where a line is a card. */
  isDetailed(line: ScheduleLine): boolean;
  onDetail(line: ScheduleLine): void;
}

type Say = (key: InstallmentScheduleKey, params?: Record<string, string | number>) => string;

const PARTS: readonly Part[] = ['principal', 'interest', 'fees', 'vat', 'gross'];

/** The plan as one table: a group a year, with its sums in the group's heading and all of them at the end. */
export function scheduleTable(options: ScheduleTableOptions): TemplateResult {
  const { localizer, years, currency } = options;
  const t: Say = (key, params) => localizer.text(installmentScheduleCatalog, key, params);
  const heading = (key: InstallmentScheduleKey, numeric = false) =>
    html`<th scope="col" class=${numeric ? 'number' : ''}>${t(key)}</th>`;
  const all = years.flatMap(({ lines }) => lines);
  return html`<div class="scroller" part="scroller" tabindex="0" role="group" aria-label=${t('title')}>
    <table part="table">
      <caption class="visually-hidden">
        ${t('caption', { currency })}
      </caption>
      <thead>
        <tr>
          ${heading('seq', true)} ${heading('due')} ${heading('kind')}
          ${PARTS.map((part) => heading(part, true))} ${heading('balance', true)} ${heading('status')}
        </tr>
      </thead>
      ${years.map((year) => yearGroup(year, options, t))}
      <tfoot>
        <tr>
          <th scope="row" colspan="3">${t('total')}</th>
          ${sumCells(sumsOf(all, currency), localizer, t)}
          <td></td>
          <td></td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

function yearGroup(year: ScheduleYear, options: ScheduleTableOptions, t: Say): TemplateResult {
  const { localizer, isOpen, onToggle } = options;
  const open = isOpen(year.year);
  return html`<tbody>
      <tr class="year ${open ? 'open' : ''}">
        <th scope="rowgroup" colspan="3">
          <button
            class="year-toggle"
            type="button"
            aria-expanded=${open ? 'true' : 'false'}
            @click=${() => onToggle(year.year)}
          >
            <span class="caret" aria-hidden="true"></span>${year.year}
            <span class="year-lines">${t('lines', { count: year.lines.length })}</span>
          </button>
        </th>
        ${sumCells(year.sums, localizer, t)} ${balance(year.lines.at(-1), localizer, t)}
        <td></td>
      </tr>
    </tbody>
    ${
      open
        ? html`<tbody>
            ${year.lines.map((line) => row(line, options, t))}
          </tbody>`
        : nothing
    }`;
}

const cell = (label: string, text: string, name = 'part') =>
  html`<td class="number ${name}" data-label=${label}>${text}</td>`;

/** Zero says less than a dash where most lines have none, such as fees. */
const amount = (money: Money, localizer: Localizer): string =>
  money.amount === 0 ? '–' : localizer.money(money, { currency: 'none' });

const sumCells = (sums: Sums, localizer: Localizer, t: Say) =>
  PARTS.map((part) => cell(t(part), amount(sums[part], localizer), part === 'gross' ? 'gross' : 'part'));

/** Principal that is left after a line; for a year, after its last. */
const balance = (line: ScheduleLine | undefined, localizer: Localizer, t: Say) =>
  line ? cell(t('balance'), localizer.money(line.balanceAfter, { currency: 'none' })) : html`<td></td>`;

function row(line: ScheduleLine, options: ScheduleTableOptions, t: Say): TemplateResult {
  const { localizer, businessDate, next } = options;
  const { isDetailed, onDetail } = options;
  const isNext = line === next;
  const settled = line.state === 'paid' || line.state === 'cancelled' || line.state === 'rescheduled';
  const detailed = isDetailed(line);
  const date = localizer.date(line.dueOn);
  const classes = `line ${isNext ? 'next' : ''} ${settled ? 'past' : ''} ${detailed ? 'detailed' : ''}`;
  return html`<tr class=${classes} part="line">
    <td class="number seq">${line.seq}</td>
    <th scope="row" class="due"><time datetime=${line.dueOn}>${date}</time></th>
    <td class="kind">${lineKind(line, localizer)}</td>
    ${sumCells(line, localizer, t)} ${balance(line, localizer, t)}
    <td class="line-state">
      ${statusPill(scheduleStatus(line, localizer, { next: isNext, businessDate }))}
      ${line.state === 'partially_paid' && line.paid ? html`<span class="paid">${paidPart(line, line.paid, localizer, t)}</span>` : nothing}
      <button
        class="detail"
        type="button"
        aria-label=${t('details', { date })}
        aria-expanded=${detailed ? 'true' : 'false'}
        @click=${() => onDetail(line)}
      >
        <span class="caret" aria-hidden="true"></span>
      </button>
    </td>
  </tr>`;
}

const paidPart = (line: ScheduleLine, paid: Money, localizer: Localizer, t: Say): string =>
  t('paidOf', {
    paid: localizer.money(paid, { currency: 'none' }),
    gross: localizer.money(line.gross, { currency: 'none' }),
  });
