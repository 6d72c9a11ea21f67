/** What stands around the pages of the portal: brand, search, user, navigation, small print. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PrivateLabel, Session } from '../../../sdk/index.ts';
import type { PortalKey } from '../../i18n/catalogs/portal.ts';
import type { TextParams } from '../../i18n/index.ts';
import type { UiSelectEvent } from '../../ui/menu/menu.events.ts';
import type { MenuItem } from '../../ui/menu/menu.ts';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';

export type Words = (key: PortalKey, params?: TextParams) => string;

/** An entry of the navigation. */
export interface Entry {
  readonly label: string;
  readonly href: string;
  readonly group: number;
  readonly icon: IconName;
  readonly current: boolean;
  /** Called when somebody comes near it, so that its page is there sooner. */
  near(): void;
}

const HTTP = /^https?:\/\//i;

/** Links only to pages, mail and telephones, whatever an API says. */
export const webLink = (url: string | undefined): string | undefined =>
  url && HTTP.test(url) ? url : undefined;

/** Whose session it is, their account, and the way out; twice, for the width of the container to choose from. */
export function userMenus(
  session: Session,
  pages: MenuItem[],
  signOut: () => void,
  t: Words,
): TemplateResult[] {
  const { name } = session.user;
  const items = [...pages, { key: 'sign-out', label: t('signOut') }];
  return [false, true].map(
    (compact) =>
      html`<lease-ui-menu
        class="user"
        part="user-menu"
        align="end"
        .label=${compact ? t('userMenu', { name }) : name}
        ?compact=${compact}
        .items=${items}
        @ui-select=${({ key }: UiSelectEvent) => key === 'sign-out' && signOut()}
      ></lease-ui-menu>`,
  );
}

/** The pages, in groups. */
export function navigation(entries: readonly Entry[], open: boolean, t: Words): TemplateResult {
  const groups = [...new Set(entries.map(({ group }) => group))].sort((a, b) => a - b);
  return html`<nav id="nav" class="nav ${open ? 'open' : ''}" part="navigation" aria-label=${t('navigation')}>
    <slot name="nav-start"></slot>
    ${groups.map(
      (group) =>
        html`<ul class="group" role="list">
          ${entries.filter((entry) => entry.group === group).map(navigationEntry)}
        </ul>`,
    )}
    <slot name="nav-end"></slot>
  </nav>`;
}

const navigationEntry = ({ label, href, current, near, icon: name }: Entry): TemplateResult =>
  html`<li>
    <a
      class="entry"
      href=${href}
      aria-current=${current ? 'page' : nothing}
      @pointerenter=${near}
      @focus=${near}
      >${icon(name)}<span>${label}</span></a
    >
  </li>`;

const KINDS: Readonly<Record<string, PortalKey>> = {
  privacy: 'link.privacy',
  terms: 'link.terms',
  imprint: 'link.imprint',
  cookies: 'link.cookies',
  accessibility: 'link.accessibility',
};

/** The lessor's legal links. */
export function smallPrint(label: PrivateLabel | undefined, t: Words): TemplateResult {
  const links = (label?.links ?? []).flatMap(({ kind, url, label: words }) => {
    const href = webLink(url);
    const known = KINDS[kind];
    const text = words ?? (known && t(known)) ?? kind;
    return href ? [html`<a href=${href} rel="noopener">${text}</a>`] : [];
  });
  return html`<footer class="footer" part="footer">
    <slot name="footer">
      <bdi>${label?.legalEntity?.name ?? label?.name}</bdi>
      ${links}
    </slot>
  </footer>`;
}
