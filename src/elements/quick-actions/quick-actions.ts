import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { quickActionsCatalog } from '../../i18n/catalogs/quick-actions.ts';
import type { QuickActionsKey } from '../../i18n/catalogs/quick-actions.ts';
import { isModified } from '../../lib/links.ts';
import { buttons, focus } from '../../styles/index.ts';
import type { MenuItem } from '../../ui/menu/menu.ts';
import type { UiSelectEvent } from '../../ui/menu/menu.events.ts';
import { PayStartEvent, RequestStartEvent, RouteOpenEvent } from '../start-events.ts';
import { LeaseElement } from '../lease-element.ts';
import { QuickActionsController } from './quick-actions.controller.ts';
import type { OfferedAction } from './quick-actions.controller.ts';
import { quickActionsStyles } from './quick-actions.styles.ts';

/**
 * What a customer may start now: pay, ask, write, send in. What the lessor does not offer or the user may not do is not
 * there; what cannot be done now says why. Use it in the header of a page as a menu, or as buttons on the first page.
 *
 * The private label orders and chooses the actions by `columns["quick-actions"]` and hides one by the feature
 * `quick-actions.pay`.
 *
 * @element lease-quick-actions
 * @fires lease-pay-start - A payment is about to be started; cancelable.
 * @fires lease-request-start - A request is about to be written; cancelable.
 * @fires lease-route-open - Another page of the host's is about to be opened; cancelable.
 * @fires lease-error - Something failed, and the element goes on without it.
 * @csspart base - The root.
 * @csspart action - One of the buttons.
 * @example <lease-quick-actions display="buttons"></lease-quick-actions>
 */
export class QuickActionsElement extends LeaseElement {
  static override readonly catalogs = [quickActionsCatalog];
  /** @internal */
  static override styles = [LeaseElement.styles, buttons, focus, quickActionsStyles];

  /** `menu` is one button that opens a list, `buttons` one for each action. Default `menu`. */
  @property() display: 'menu' | 'buttons' = 'menu';
  /**
   * Keys of the actions to offer, in order, such as `pay` or `request:travel_authorization` for a type of request; as an
   * attribute separated by spaces. Default: what the label says, else all. Unknown ones are ignored.
   */
  @property({ converter: { fromAttribute: (text) => text?.split(/\s+/).filter(Boolean) } })
  actions?: readonly string[];

  /** Whether somebody has come near: what a closed menu would say is not asked for. */
  @state() private near = false;

  readonly #data = new QuickActionsController(this, {
    looked: () => this.near || this.display === 'buttons',
    actions: () => this.actions,
  });

  override render(): TemplateResult | typeof nothing {
    // Where nothing can be started there is nothing to say: the page tells why nobody is signed in.
    if (this.lease.gate('requests.create') === 'pending') return nothing;
    const offered = this.#data.offered;
    if (offered.length === 0) return nothing;
    return this.display === 'buttons' ? this.#renderButtons(offered) : this.#renderMenu(offered);
  }

  #renderMenu(offered: readonly OfferedAction[]): TemplateResult {
    const items: MenuItem[] = offered.map((action) => ({
      key: action.key,
      label: this.#label(action),
      ...(action.href && { href: action.href }),
      ...(action.reason && { disabledReason: this.#reason(action.reason) }),
    }));
    return html`<div class="base" part="base" @pointerenter=${this.#handleNear} @focusin=${this.#handleNear}>
      <lease-ui-menu
        label=${this.#t('title')}
        align="end"
        .items=${items}
        @ui-select=${(event: UiSelectEvent) => this.#handleSelect(event, offered)}
      ></lease-ui-menu>
    </div>`;
  }

  #renderButtons(offered: readonly OfferedAction[]): TemplateResult {
    return html`<ul class="base buttons" part="base" aria-label=${this.#t('title')}>
      ${offered.map((action) => html`<li>${this.#renderButton(action)}</li>`)}
    </ul>`;
  }

  #renderButton(action: OfferedAction): TemplateResult {
    const { key, href, reason } = action;
    const label = this.#label(action);
    if (reason)
      return html`<button
          class="button"
          part="action"
          type="button"
          aria-disabled="true"
          aria-describedby="reason-${key}"
        >
          ${label}</button
        ><span class="reason" id="reason-${key}">${this.#reason(reason)}</span>`;
    const press = (event: MouseEvent) => this.#handlePress(event, action);
    return href
      ? html`<a class="button" part="action" href=${href} @click=${press}>${label}</a>`
      : html`<button class="button" part="action" type="button" @click=${press}>${label}</button>`;
  }

  #label({ key, label }: OfferedAction): string {
    return label ?? this.#t(`action.${key}` as QuickActionsKey);
  }

  #reason(reason: string): string {
    const key = `reason.${reason}`;
    return this.#t(Object.hasOwn(quickActionsCatalog.en, key) ? (key as QuickActionsKey) : 'reason.other');
  }

  readonly #handleNear = (): void => {
    this.near = true;
  };

  #handleSelect(event: UiSelectEvent, offered: readonly OfferedAction[]): void {
    const action = offered.find(({ key }) => key === event.key);
    if (action && !this.#start(action)) event.preventDefault();
  }

  #handlePress(event: MouseEvent, action: OfferedAction): void {
    // A new tab or window is the browser's to open.
    if (isModified(event)) return;
    if (!this.#start(action)) event.preventDefault();
  }

  /** Tells the host first. False when it took over. */
  #start({ route, requestType }: OfferedAction): boolean {
    if (route === 'pay') return this.dispatchEvent(new PayStartEvent());
    if (route === 'request-start') return this.dispatchEvent(new RequestStartEvent({ type: requestType }));
    return this.dispatchEvent(new RouteOpenEvent(route));
  }

  #t(key: QuickActionsKey): string {
    return this.t(quickActionsCatalog, key);
  }
}
