import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

interface FormArgs extends StoryArgs {
  /** Code of the type; absent lets the reader choose. */
  type?: string;
}

const meta: Meta<FormArgs> = {
  title: 'Elements/Request form',
  component: 'lease-request-form',
  render: ({ type, ...args }, { globals }) =>
    connected(html`<lease-request-form type=${type ?? nothing}></lease-request-form>`, args, globals),
};

export default meta;
type Story = StoryObj<FormArgs>;

export const Default: Story = {};
export const TravelAuthorization: Story = { args: { type: 'travel_authorization' } };
export const BankAccount: Story = { args: { type: 'iban_change', label: 'arca' } };
export const Dark: Story = {
  args: { type: 'location_change', colorScheme: 'dark' },
  globals: { scheme: 'dark' },
};
export const Italian: Story = { args: { locale: 'it' } };
