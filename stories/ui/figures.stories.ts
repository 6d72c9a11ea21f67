import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { dateFigure, moneyFigure, noValue } from '../../src/ui/figures/figures.ts';
import { figureStyles } from '../../src/ui/figures/figures.styles.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  amount?: number;
  currency: string;
  date?: string;
}

const meta: Meta<Args> = {
  title: 'UI/Figures',
  args: { amount: 123_450, currency: 'EUR', date: '2026-11-30' },
  render: stage<Args>([figureStyles], ({ amount, currency, date }, localizer) => {
    const money = amount === undefined ? undefined : { amount, currency };
    return html`<p>${moneyFigure(localizer, money)}</p>
      <p>${dateFigure(localizer, date)}</p>
      <p>${noValue(localizer)}</p>`;
  }),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Negative: Story = { args: { amount: -5_000 } };
export const WithoutDecimals: Story = { args: { amount: 150_000, currency: 'JPY' } };
export const Absent: Story = { args: { amount: undefined, date: undefined } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
