import type { nothing, TemplateResult } from 'lit';
import type { CurrencySummary, LocalDate, Money } from '../../../../sdk/index.ts';
import type { DashboardKey } from '../../../i18n/catalogs/dashboard.ts';
import type { Localizer } from '../../../i18n/index.ts';
import type { FigureName } from '../figures.ts';

/** What every card is given. */
export interface CardContext {
  readonly localizer: Localizer;
  readonly figures: CurrencySummary;
  /** The business date. */
  readonly asOf: LocalDate;
  t(key: DashboardKey, params?: Record<string, string | number>): string;
  /** Makes content the way to the list that explains a figure. */
  explained(figure: FigureName, content: unknown, name?: string): TemplateResult;
  /** Where an amount is paid, for whoever may. */
  pay(amount: Money): TemplateResult | typeof nothing;
}

/** An amount in the figures' own style: the currency stands with it, since a card stands alone. */
export const amount = ({ localizer }: Pick<CardContext, 'localizer'>, money: Money): string =>
  localizer.money(money);
