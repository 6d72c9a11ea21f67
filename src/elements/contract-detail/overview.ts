import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contract, Money } from '../../../sdk/index.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import { wordOf } from './context.ts';
import type { DetailContext } from './context.ts';
import { statement } from './facts.ts';
import { remaining } from './head.ts';

/** The terms of the contract and how it stands, in groups as on a statement. */
export function overviewSection(context: DetailContext): TemplateResult {
  return html`<div class="groups">
    ${dueGroup(context)} ${financingGroup(context)} ${termGroup(context)} ${rateGroup(context)}
    ${currencyGroup(context)} ${servicesGroup(context)}
  </div>`;
}

const figures =
  ({ localizer }: DetailContext) =>
  (money: Money | undefined) =>
    money && localizer.money(money);

function dueGroup(context: DetailContext) {
  const { contract, invoices, localizer, t } = context;
  const { open, overdue } = contract;
  const link = (money: Money, filter: Parameters<typeof invoices>[0], name: 'openAria' | 'overdueAria') => {
    const amount = localizer.money(money);
    return money.amount > 0 ? invoices(filter, t(name, { amount }), amount) : amount;
  };
  return statement(t('group.due'), [
    { label: t('open'), value: open && link(open, { open: true }, 'openAria') },
    { label: t('overdue'), value: overdue && link(overdue, { timing: ['overdue'] }, 'overdueAria') },
  ]);
}

function termGroup(context: DetailContext) {
  const { contract, localizer, t } = context;
  const { closedOn, endsOn, installmentsPaid, installmentsTotal, invoiceDay, signedOn, startsOn, timing } =
    contract;
  const date = (day: string | undefined) => day && localizer.date(day);
  const left = remaining(context);
  return statement(t('group.term'), [
    { label: t('duration'), value: duration(contract, context) },
    {
      label: t('timing'),
      value: timing && localizer.text(recordCatalog, `installmentTiming.${timing}`),
    },
    {
      label: t('paidCount'),
      value: t('paidCountOf', {
        paid: localizer.integer(installmentsPaid),
        total: localizer.integer(installmentsTotal),
      }),
    },
    { label: t('remaining'), value: left === undefined ? undefined : localizer.integer(left) },
    {
      label: t('invoiceDay'),
      value: invoiceDay === undefined ? undefined : t('invoiceDayOf', { day: invoiceDay }),
    },
    { label: t('signed'), value: date(signedOn) },
    { label: t('starts'), value: date(startsOn) },
    { label: t('ends'), value: date(endsOn) },
    { label: t('closed'), value: date(closedOn) },
  ]);
}

/** Of a plan with an installment every three months, `n` counts the installments. */
function duration({ term }: Contract, { localizer, t }: DetailContext): string {
  const { n, every = 1, unit } = term;
  const length = (count: number) => localizer.text(recordCatalog, `term.${unit}`, { count });
  return every === 1 ? length(n) : t('durationEvery', { term: length(n * every), n: length(every) });
}

function financingGroup(context: DetailContext) {
  const { contract, localizer, t } = context;
  const { assetCost, downPayment, financed, outstandingPrincipal, repaidToDate, residual } = contract;
  const money = figures(context);
  return statement(t('group.financing'), [
    { label: t('assetCost'), value: money(assetCost) },
    { label: t('downPayment'), value: money(downPayment) },
    { label: t('financed'), value: money(financed) },
    { label: t('repaid'), value: money(repaidToDate) },
    { label: t('outstanding'), value: money(outstandingPrincipal) },
    {
      label: residual ? localizer.text(recordCatalog, `residualRole.${residual.role}`) : '',
      value: money(residual?.amount),
    },
  ]);
}

function rateGroup({ contract, localizer, t }: DetailContext) {
  const { apr, dayCount, rate } = contract;
  const index = rate?.index?.replaceAll('_', ' ');
  return statement(t('group.rate'), [
    { label: t('rateKind'), value: rate && localizer.text(recordCatalog, `rateKind.${rate.kind}`) },
    { label: t('nominal'), value: rate && localizer.percent(rate.nominal) },
    {
      label: t('indexed'),
      value:
        index && rate?.margin ? t('indexPlus', { index, margin: localizer.percent(rate.margin) }) : index,
    },
    { label: t('nextReset'), value: rate?.nextReset && localizer.date(rate.nextReset) },
    { label: t('apr'), value: apr && localizer.percent(apr) },
    { label: t('dayCount'), value: dayCount },
  ]);
}

/** Only where there is more than one currency: else every amount says it. */
function currencyGroup({ contract, localizer, t }: DetailContext) {
  const { currency, fx, invoiceCurrency } = contract;
  const foreign = fx !== undefined || (invoiceCurrency !== undefined && invoiceCurrency !== currency);
  const rate = fx && { from: fx.from, to: fx.to, rate: localizer.decimal(fx.rate, { digits: 5 }) };
  const on = fx?.on && localizer.date(fx.on);
  return statement(
    t('group.currency'),
    foreign
      ? [
          { label: t('contractCurrency'), value: localizer.currencyName(currency) },
          {
            label: t('invoiceCurrency'),
            value: invoiceCurrency && localizer.currencyName(invoiceCurrency),
          },
          {
            label: t('exchange'),
            value: rate && (on ? t('exchangeRateOn', { ...rate, date: on }) : t('exchangeRate', rate)),
          },
        ]
      : [],
  );
}

function servicesGroup(context: DetailContext) {
  const services = context.contract.services ?? [];
  if (services.length === 0) return '';
  return html`<section class="group">
    <h3>${context.t('group.services')}</h3>
    <ul class="services">
      ${services.map((service) => html`<li>${wordOf(context, 'service', service)}</li>`)}
    </ul>
  </section>`;
}
