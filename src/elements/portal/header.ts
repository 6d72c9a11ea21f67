/** The bar at the top: menu, brand, search, whose data it is, news, the user. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PrivateLabel } from '../../../sdk/index.ts';
import { webLink } from './frame.ts';
import type { Words } from './frame.ts';
import { icon } from './icons.ts';

export interface FrameHeader {
  readonly label: PrivateLabel | undefined;
  /** Link to the first page. */
  readonly home: string;
  /** Whether somebody is signed in. */
  readonly inside: boolean;
  readonly menu: { readonly open: boolean; toggle(): void };
  readonly search: { readonly href: string; find(text: string): void } | undefined;
  readonly switcher: readonly HTMLElement[];
  readonly tools: readonly HTMLElement[];
  readonly user: unknown;
  readonly t: Words;
}

export function frameHeader(header: FrameHeader): TemplateResult {
  const { label, home, inside, menu, search, switcher, tools, user, t } = header;
  return html`<header class="header" part="header">
    ${inside ? menuButton(menu, t) : nothing} ${brandLink(label, home, t)}
    ${search ? searchForm(t, search.find) : nothing} ${switcher}
    <div class="tools">
      ${search ? searchLink(search.href, t) : nothing} ${tools}
      <slot name="header-end"></slot>
      ${user}
    </div>
  </header>`;
}

const menuButton = ({ open, toggle }: FrameHeader['menu'], t: Words): TemplateResult =>
  html`<button
    class="button quiet icon menu-button"
    type="button"
    aria-expanded=${String(open)}
    aria-controls="nav"
    aria-label=${t(open ? 'menuClose' : 'menu')}
    @click=${toggle}
  >
    ${icon(open ? 'close' : 'menu')}
  </button>`;

/** Logo or name of the lessor, leading to the overview. */
function brandLink(label: PrivateLabel | undefined, href: string, t: Words): TemplateResult {
  const { logoUrl, logoDarkUrl } = label?.brand ?? {};
  const [light, dark] = [webLink(logoUrl), webLink(logoDarkUrl)];
  const name = label?.name ?? '';
  const logo = (url: string, kind: string) => html`<img class="logo ${kind}" src=${url} alt="" />`;
  return html`<a class="brand" part="brand" href=${href} aria-label=${t('home', { name })}>
    <slot name="brand">
      ${light ? logo(light, dark ? 'for-light' : '') : nothing}
      ${dark ? logo(dark, light ? 'for-dark' : '') : nothing}
      ${light || dark ? nothing : html`<span class="brand-name">${name}</span>`}
    </slot>
  </a>`;
}

/** Finds contracts, invoices, assets and documents. */
function searchForm(t: Words, find: (text: string) => void): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('q') as HTMLInputElement;
    const text = field.value.trim();
    field.value = '';
    find(text);
  };
  return html`<form class="search" part="search" role="search" @submit=${submit}>
    ${icon('search')}
    <input
      type="search"
      name="q"
      aria-label=${t('search')}
      placeholder=${t('searchFor')}
      maxlength="200"
      autocomplete="off"
      enterkeyhint="search"
    />
  </form>`;
}

/** To the search, where the header has no room for its field. */
const searchLink = (href: string, t: Words): TemplateResult =>
  html`<a class="button quiet icon to-search" href=${href} aria-label=${t('search')}>${icon('search')}</a>`;
