import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ClaimsCentre } from '../../../sdk/index.ts';
import { claimsCentersCatalog } from '../../i18n/catalogs/claims-centers.ts';
import type { ClaimsCentersKey } from '../../i18n/catalogs/claims-centers.ts';
import type { Localizer } from '../../i18n/index.ts';
import { Lazy } from '../../lib/lazy.ts';
import { forms } from '../../styles/index.ts';
import { listView } from '../../ui/list-view/list-view.ts';
import { listViewStyles } from '../../ui/list-view/list-view.styles.ts';
import { isTileTemplate } from '../../ui/map/projection.ts';
import type { UiPlaceEvent } from '../../ui/map/map.events.ts';
import { showMore } from '../../ui/show-more/show-more.ts';
import { showMoreStyles } from '../../ui/show-more/show-more.styles.ts';
import { statePanel } from '../../ui/state-panel/state-panel.ts';
import { LeaseElement } from '../lease-element.ts';
import { centerCard } from './center-card.ts';
import { ClaimsCentersController } from './claims-centers.controller.ts';
import type { PagesValue } from './claims-centers.controller.ts';
import { DirectionsOpenEvent } from './claims-centers.events.ts';
import { claimsCentersStyles } from './claims-centers.styles.ts';
import { finder } from './finder.ts';
import { weekdayOf } from './places.ts';

const mapRoom = new Lazy(() => import('../../ui/map/define.ts'));

/**
 * Where to go with damage: the lessor's claims centres, nearest to a place that is typed or, after a press, to the user; by
 * make and service, with opening hours, telephone and directions. A map is offered where the page names a source of tiles.
 * Use it as the page behind "I have had an accident".
 *
 * @element lease-claims-centers
 * @slot header - Before everything else, such as a heading of the page.
 * @slot empty - In place of the words for a lessor without claims centres.
 * @slot footer - After the list.
 * @fires lease-directions-open - Directions are about to be opened; cancelable.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart finder - Search and filters.
 * @csspart center - One claims centre.
 * @csspart hours - Its opening hours.
 * @example <lease-claims-centers tile-url="/tiles/{z}/{x}/{y}.png" tile-attribution="© Map data"></lease-claims-centers>
 */
export class ClaimsCentersElement extends LeaseElement {
  static override readonly catalogs = [claimsCentersCatalog];
  /** @internal */
  static override styles: CSSResultGroup = [
    LeaseElement.styles,
    forms,
    listViewStyles,
    showMoreStyles,
    claimsCentersStyles,
  ];

  /** Where tiles of a map come from: an address with `{z}`, `{x}` and `{y}`. Default none: no map, and no call to anybody. */
  @property({ attribute: 'tile-url' }) tileUrl?: string;
  /** Whose map it is, as its licence asks. */
  @property({ attribute: 'tile-attribution' }) tileAttribution?: string;
  @state() private mapShown = false;
  @state() private chosen?: string | undefined;

  readonly #data = new ClaimsCentersController(this, {
    enabled: () => this.lease.gate('claimsCentres.list') === 'open',
  });
  #places: { rows: readonly ClaimsCentre[]; places: ReturnType<typeof placesOf> } = { rows: [], places: [] };

  /** Asks the lessor again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.#data.list.refetch();
  }

  override render(): TemplateResult {
    const { localizer, lease } = this;
    const { list } = this.#data;
    return html`<section class="base" part="base" aria-label=${this.#t('title')}>
      <slot name="header"></slot>
      ${listView({
        localizer,
        gate: lease.gate('claimsCentres.list'),
        sessionError: lease.value?.session.error,
        state: list.state,
        loading: this.#t('loading'),
        shape: 'cards',
        onRetrySession: () => lease.value?.retrySession(),
        onRetry: () => void this.refresh(),
        onRetryMore: () => void list.loadMore(),
        toolbar: () => finder(localizer, this.#data),
        content: (value) => this.#renderList(value, localizer),
        empty: () => this.#renderEmpty(localizer),
      })}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderList(value: PagesValue<ClaimsCentre, never>, localizer: Localizer): TemplateResult {
    const { list, near } = this.#data;
    const { rows, total = rows.length, hasMore, loadingMore, moreError } = value;
    const today = weekdayOf(this.lease.value?.businessDate ?? '');
    const map = this.#map;
    const order =
      near.kind === 'here'
        ? this.#t('located')
        : near.kind === 'place'
          ? this.#t('nearPlace', { place: near.name })
          : '';
    return html`<div class="line">
        <p role="status">
          ${[this.t(claimsCentersCatalog, 'found', { count: total }), order].filter(Boolean).join(' · ')}
        </p>
        ${
          this.#offersMap
            ? html`<button
                class="button"
                type="button"
                aria-expanded=${this.mapShown ? 'true' : 'false'}
                @click=${this.#handleMap}
              >
                ${this.#t(this.mapShown ? 'hideMap' : 'showMap')}
              </button>`
            : nothing
        }
      </div>
      <div class="split" data-map=${map ? '' : nothing}>
        ${map ? this.#renderMap(rows) : nothing}
        <ol class="centers" role="list">
          ${rows.map(
            (center, at) =>
              html`<li>
                ${centerCard({
                  localizer,
                  center,
                  number: map ? at + 1 : undefined,
                  selected: map && center.id === this.chosen,
                  today,
                  onDirections: (event) => this.#handleDirections(event, center),
                })}
              </li>`,
          )}
        </ol>
      </div>
      ${showMore({
        localizer,
        shown: rows.length,
        total,
        hasMore,
        loading: loadingMore,
        failed: moreError !== undefined,
        onMore: () => void list.loadMore(),
      })}`;
  }

  #renderMap(rows: readonly ClaimsCentre[]): TemplateResult {
    // The same array while the rows are the same: another one moves the map.
    if (this.#places.rows !== rows) this.#places = { rows, places: placesOf(rows) };
    return html`<lease-ui-map
      .template=${this.tileUrl ?? ''}
      .attribution=${this.tileAttribution ?? ''}
      .places=${this.#places.places}
      .selected=${this.chosen}
      .texts=${{
        label: this.#t('map'),
        help: this.#t('mapHelp'),
        zoomIn: this.#t('zoomIn'),
        zoomOut: this.#t('zoomOut'),
      }}
      @ui-place=${this.#handlePlace}
    ></lease-ui-map>`;
  }

  #renderEmpty(localizer: Localizer): TemplateResult {
    const panel = (title: ClaimsCentersKey, text: ClaimsCentersKey, action?: TemplateResult) =>
      statePanel({
        kind: 'empty',
        localizer,
        title: this.#t(title),
        text: this.#t(text),
        ...(action && { action }),
      });
    if (!this.#data.filtered) return html`<slot name="empty">${panel('empty', 'emptyText')}</slot>`;
    return panel(
      'emptyFiltered',
      'emptyFilteredText',
      html`<button class="button" type="button" @click=${() => this.#data.reset()}>
        ${this.#t('reset')}
      </button>`,
    );
  }

  get #offersMap(): boolean {
    return isTileTemplate(this.tileUrl ?? '');
  }

  /** Whether a map is there to be seen. */
  get #map(): boolean {
    return this.#offersMap && this.mapShown && mapRoom.value !== undefined;
  }

  #t(key: ClaimsCentersKey, params?: Record<string, string>): string {
    return this.t(claimsCentersCatalog, key, params);
  }

  readonly #handleMap = async (): Promise<void> => {
    this.mapShown = !this.mapShown;
    this.chosen = undefined;
    if (this.mapShown && !(await mapRoom.load())) this.mapShown = false;
    this.requestUpdate();
  };

  readonly #handlePlace = async ({ id }: UiPlaceEvent): Promise<void> => {
    this.chosen = id;
    await this.updateComplete;
    this.renderRoot
      .querySelector(`.center[data-id="${CSS.escape(id)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  };

  #handleDirections(event: Event, center: ClaimsCentre): void {
    if (!this.dispatchEvent(new DirectionsOpenEvent(center))) event.preventDefault();
  }
}

function placesOf(rows: readonly ClaimsCentre[]) {
  return rows.map(({ id, name, lat, lon }) => ({ id, name, lat: Number(lat), lon: Number(lon) }));
}
