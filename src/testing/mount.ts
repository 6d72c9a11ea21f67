/** Putting an element on the page, connected to a lessor that lives in the page. */
import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { createMockFetch, MOCK_BASE_URL } from '../../mock-server/in-page.ts';
import type { MockControl, MockOptions } from '../../mock-server/in-page.ts';
import { defineProvider } from '../context/define.ts';
import type { ColorScheme, Routes } from '../context/lease-context.ts';
import type { LeaseProviderElement } from '../context/lease-provider.ts';
import { ready } from './ready.ts';
import { countRequests } from './under-way.ts';

export interface MountOptions extends MockOptions {
  /** Language of the provider. Default `en`. */
  locale?: string;
  colorScheme?: ColorScheme;
  routes?: Routes;
  customerId?: string;
  /** Width of the element's container in CSS pixels. Default: that of the page. */
  width?: number;
  /** Comes back before the data has, to see the element wait. Default false. */
  early?: boolean;
}

export interface Mounted<E extends Element> {
  /** The first element of the markup. */
  readonly element: E;
  readonly provider: LeaseProviderElement;
  /** Steers the lessor, and knows what it was asked. */
  readonly control: MockControl;
  /** The box around, whose width may be changed. */
  readonly box: HTMLElement;
}

/**
 * Puts markup (text or a template) inside a provider on the page and waits until nothing loads any more. It is taken
 * away after the test.
 * @example const { element, control } = await mount('<lease-invoice-table></lease-invoice-table>', { scenario: 'empty' });
 */
export async function mount<E extends Element = HTMLElement>(
  markup: string | TemplateResult,
  options: MountOptions = {},
): Promise<Mounted<E>> {
  const { locale = 'en', colorScheme, routes, customerId, width, early, ...mock } = options;
  const { fetch, control, getAccessToken } = createMockFetch(mock);
  defineProvider();
  const box = await fixture<HTMLElement>(html`<div></div>`);
  // Canvas follows the scheme, so that contrast is measured against the page a reader would see.
  box.style.background = 'Canvas';
  box.style.colorScheme = colorScheme === 'dark' ? 'dark' : 'light';
  if (width !== undefined) box.style.inlineSize = `${width}px`;
  const provider = document.createElement('lease-provider');
  const counted = countRequests(provider, fetch);
  Object.assign(provider, {
    baseUrl: MOCK_BASE_URL,
    fetch: counted,
    getAccessToken,
    locale,
    colorScheme,
    customerId,
  });
  if (routes) provider.routes = routes;
  await fill(provider, markup);
  box.append(provider);
  const element = provider.firstElementChild as E | null;
  if (!element) throw new Error('Nothing to mount');
  if (!early) await ready(element);
  return { element, provider, control, box };
}

async function fill(provider: HTMLElement, markup: string | TemplateResult): Promise<void> {
  if (typeof markup === 'string') {
    provider.append(document.createRange().createContextualFragment(markup));
    return;
  }
  const { render } = await import('lit');
  render(markup, provider);
}
