import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { listToolbar } from '../../src/ui/list-toolbar/list-toolbar.ts';
import type { ToolbarColumn, ToolbarExport } from '../../src/ui/list-toolbar/list-toolbar.ts';
import { listToolbarStyles } from '../../src/ui/list-toolbar/list-toolbar.styles.ts';
import { segmented } from '../../src/ui/segmented/segmented.ts';
import { segmentedStyles } from '../../src/ui/segmented/segmented.styles.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  export: ToolbarExport;
  formats: readonly string[];
  columns: readonly ToolbarColumn[];
  views: boolean;
  filters: boolean;
  extra: boolean;
}

const views = () =>
  segmented({
    label: 'Views',
    name: 'view',
    segments: [
      { key: 'all', label: 'All' },
      { key: 'unpaid', label: 'Unpaid', count: '12' },
    ],
    value: 'unpaid',
    onChange: () => undefined,
  });

const meta: Meta<Args> = {
  title: 'UI/List toolbar',
  args: {
    export: { status: 'idle' },
    formats: ['xlsx', 'xls', 'csv'],
    columns: [
      { key: 'dueOn', label: 'Due', shown: true },
      { key: 'paid', label: 'Paid', shown: false },
    ],
    views: true,
    filters: true,
    extra: false,
  },
  render: stage<Args>([listToolbarStyles, segmentedStyles], (args, localizer) =>
    listToolbar({
      localizer,
      ...(args.views && { views: views() }),
      filters: args.filters ? [{ key: 'q', label: 'Search by number', kind: 'search' }] : [],
      value: {},
      onFilter: () => undefined,
      formats: args.formats,
      export: args.export,
      onExport: () => undefined,
      onCancelExport: () => undefined,
      columns: args.columns,
      onColumn: () => undefined,
      ...(args.extra && { extra: html`<button class="button" type="button">Pay selected</button>` }),
    }),
  ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Exporting: Story = { args: { export: { status: 'running', rows: 12_000 } } };
export const Exported: Story = { args: { export: { status: 'done', fileName: 'invoices-2026-11-21.xlsx' } } };
export const ExportCancelled: Story = { args: { export: { status: 'cancelled' } } };
export const ExportFailed: Story = { args: { export: { status: 'failed', reason: 'error' } } };
export const ExportTooLong: Story = { args: { export: { status: 'failed', reason: 'xls-row-limit' } } };
export const ChoosingFormat: Story = { args: { press: ['[popovertarget]'] } };
export const MoreControls: Story = { args: { extra: true } };
export const WithoutExport: Story = { args: { formats: [], columns: [] } };
export const WithoutFilters: Story = { args: { filters: false, views: false } };
export const Narrow: Story = { args: { width: 320 } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
