import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isModified } from '../../lib/links.ts';

/**
 * The name of another record, as a link where the host has a page for it. `asked` makes the event by which the host may
 * take over.
 */
export function linked(name: string, href: string | undefined, asked?: () => Event): TemplateResult | string {
  if (!href) return name;
  const press = (event: MouseEvent) => {
    if (!asked || isModified(event)) return;
    if (!event.currentTarget?.dispatchEvent(asked())) event.preventDefault();
  };
  return html`<a href=${href} @click=${press}>${name}</a>`;
}
