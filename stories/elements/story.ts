/** Stories of public elements: each stands inside a provider of its own, whose lessor lives in the page. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import 'leasekit/define';
import type { DemoOptions } from 'leasekit';

/** What a story says about its lessor and its page; everything else is the element's own. */
export interface StoryArgs extends DemoOptions {
  /** Default: that of the toolbar. */
  locale?: string;
  /** Default: that of the toolbar. */
  colorScheme?: 'light' | 'dark';
}

const ROUTES = {
  contracts: '#/contracts',
  contract: '#/contracts/{id}',
  invoices: '#/invoices',
  invoice: '#/invoices/{id}',
};

/** Demo brands follow the reader's system; a story's page is light or dark by the toolbar, so its widgets are told. */
export const schemeOf = (scheme: unknown): 'light' | 'dark' => (scheme === 'dark' ? 'dark' : 'light');

/** Puts an element into a provider as an embedder would. */
export function connected(
  content: TemplateResult,
  { colorScheme, locale, ...demo }: StoryArgs,
  globals: { locale?: string; scheme?: string } = {},
): TemplateResult {
  return html`<lease-provider
    demo
    .demoOptions=${demo}
    .routes=${ROUTES}
    .locale=${locale ?? globals.locale ?? 'en'}
    .colorScheme=${colorScheme ?? schemeOf(globals.scheme)}
    >${content}</lease-provider
  >`;
}
