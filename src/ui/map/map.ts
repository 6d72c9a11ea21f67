import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { buttons, focus, host, visuallyHidden } from '../../styles/index.ts';
import { UiPlaceEvent } from './map.events.ts';
import { mapStyles } from './map.styles.ts';
import { fit, project, TILE, tileUrl } from './projection.ts';
import type { Degrees, Point } from './projection.ts';

/** A place on the map; its number in the list is what stands on its mark. */
export interface Place extends Degrees {
  readonly id: string;
  readonly name: string;
}

export interface MapTexts {
  label: string;
  help: string;
  zoomIn: string;
  zoomOut: string;
}

const ZOOM = { least: 2, most: 18 };
/** A single place is shown with the streets around it. */
const CLOSE = { least: 2, most: 14 };
const STEP = 80;
/** A press that moves no further than this, in pixels, is no drag. */
const SLOP = 4;
const MARGIN = 48;
/** Least distance of two marks, so that each can be hit, in pixels. */
const APART = 46;

/**
 * A map of tiles from the address that its owner names, and from no other. Moved by dragging, by a press on where to go, or
 * by arrow keys. Needs neither markup from strings nor inline styles, so that it works under a strict CSP with Trusted Types.
 */
export class UiMap extends LitElement {
  static override styles = [host, buttons, focus, visuallyHidden, mapStyles];

  /** Address of a tile with `{z}`, `{x}` and `{y}`. */
  @property({ attribute: false }) template = '';
  /** Whose map it is, as its licence asks. */
  @property({ attribute: false }) attribution = '';
  @property({ attribute: false }) places: readonly Place[] = [];
  /** Id of the place that is marked. */
  @property({ attribute: false }) selected?: string | undefined;
  @property({ attribute: false }) texts: MapTexts = { label: '', help: '', zoomIn: '', zoomOut: '' };

  @state() private zoom = ZOOM.least;
  @state() private center: Point = { x: 0, y: 0 };
  @query('.map') private map!: HTMLElement;
  @query('.tiles') private layer!: HTMLElement;

  readonly #tiles = new Map<string, HTMLImageElement>();
  readonly #resize = new ResizeObserver(() => this.requestUpdate());
  #from?: { readonly x: number; readonly y: number; readonly center: Point };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override render(): TemplateResult {
    const { texts } = this;
    return html`<div
      class="map"
      part="map"
      role="group"
      tabindex="0"
      aria-label=${texts.label}
      aria-describedby="help"
      @keydown=${this.#handleKey}
      @wheel=${this.#handleWheel}
      @pointerdown=${this.#handleDown}
      @pointermove=${this.#handleMove}
      @pointerup=${this.#handleUp}
      @pointercancel=${() => (this.#from = undefined)}
    >
      <div class="tiles" aria-hidden="true"></div>
      <div class="marks">
        ${this.places.map((each, at) => {
          const { id, name } = each;
          return html`<button
            class="mark"
            type="button"
            data-id=${id}
            aria-label="${at + 1} ${name}"
            title=${name}
            aria-pressed=${id === this.selected ? 'true' : 'false'}
            @click=${(event: Event) => this.#choose(event, each)}
          >
            <span>${at + 1}</span>
          </button>`;
        })}
      </div>
      <div class="scale">
        <button class="button icon" type="button" aria-label=${texts.zoomIn} @click=${() => this.#scale(1)}>
          ${icon('M10 4v12M4 10h12')}
        </button>
        <button class="button icon" type="button" aria-label=${texts.zoomOut} @click=${() => this.#scale(-1)}>
          ${icon('M4 10h12')}
        </button>
      </div>
      <span id="help" class="visually-hidden">${texts.help}</span>
      ${this.attribution ? html`<span class="source">${this.attribution}</span>` : nothing}
    </div>`;
  }

  protected override firstUpdated(): void {
    this.#resize.observe(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('places')) this.#fit(this.places);
    else if (changed.has('selected')) this.#goTo(this.places.find(({ id }) => id === this.selected));
    this.#paint();
  }

  #fit(places: readonly Place[]): void {
    if (places.length === 0) return;
    const { clientWidth, clientHeight } = this.map;
    const range = places.length > 1 ? ZOOM : CLOSE;
    const { zoom, center } = fit(places, clientWidth - MARGIN * 2, clientHeight - MARGIN * 2, range);
    this.zoom = zoom;
    this.center = center;
  }

  #goTo(place: Place | undefined): void {
    if (place) this.center = project(place, this.zoom);
  }

  #scale(by: 1 | -1): void {
    const zoom = Math.max(ZOOM.least, Math.min(ZOOM.most, this.zoom + by));
    const factor = 2 ** (zoom - this.zoom);
    this.center = { x: this.center.x * factor, y: this.center.y * factor };
    this.zoom = zoom;
  }

  #move(x: number, y: number): void {
    this.center = { x: this.center.x + x, y: this.center.y + y };
  }

  /** Puts tiles and marks where they belong; those that are out of sight go. */
  #paint(): void {
    const { clientWidth: width, clientHeight: height } = this.map;
    const { zoom, center, layer } = this;
    const [left, top] = [center.x - width / 2, center.y - height / 2];
    const wanted = new Set<string>();
    for (let x = Math.floor(left / TILE); x * TILE < left + width; x += 1) {
      for (let y = Math.floor(top / TILE); y * TILE < top + height; y += 1) {
        const url = tileUrl(this.template, zoom, x, y);
        const key = `${zoom}/${x}/${y}`;
        if (url === undefined) continue;
        wanted.add(key);
        const tile = this.#tiles.get(key) ?? this.#tile(key, url, layer);
        place(tile, x * TILE - left, y * TILE - top);
      }
    }
    for (const [key, tile] of this.#tiles) {
      if (wanted.has(key)) continue;
      tile.remove();
      this.#tiles.delete(key);
    }
    this.#paintMarks(left, top);
  }

  /** Marks that would cover another wait behind it: a press on that one comes closer. */
  #paintMarks(left: number, top: number): void {
    const seen: { mark: HTMLElement; x: number; y: number }[] = [];
    for (const mark of this.renderRoot.querySelectorAll<HTMLElement>('.mark')) {
      const found = this.places.find(({ id }) => id === mark.dataset['id']);
      if (!found) continue;
      const { x, y } = project(found, this.zoom);
      const before = seen.find((other) => Math.hypot(other.x - x, other.y - y) < APART);
      mark.hidden = before !== undefined;
      delete mark.dataset['more'];
      if (before) before.mark.dataset['more'] = '';
      else seen.push({ mark, x, y });
      place(mark, x - left, y - top);
    }
  }

  #choose(event: Event, { id, ...at }: Place): void {
    if ((event.currentTarget as HTMLElement).dataset['more'] !== undefined) {
      this.#scale(1);
      this.center = project(at, this.zoom);
    }
    this.dispatchEvent(new UiPlaceEvent(id));
  }

  #tile(key: string, url: string, layer: HTMLElement): HTMLImageElement {
    const tile = document.createElement('img');
    tile.alt = '';
    tile.draggable = false;
    // Where no tile comes, the paper is better than a broken picture.
    tile.addEventListener('error', () => (tile.hidden = true), { once: true });
    tile.src = url;
    layer.append(tile);
    this.#tiles.set(key, tile);
    return tile;
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const move = moves[event.key];
    if (move) this.#move(...move);
    else if (event.key === '+' || event.key === '=') this.#scale(1);
    else if (event.key === '-') this.#scale(-1);
    else return;
    event.preventDefault();
  };

  /** Only with the key that browsers scale by: without it the page scrolls on. */
  readonly #handleWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#scale(event.deltaY < 0 ? 1 : -1);
  };

  readonly #handleDown = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    this.#from = { x: event.clientX, y: event.clientY, center: this.center };
    this.map.setPointerCapture(event.pointerId);
  };

  readonly #handleMove = (event: PointerEvent): void => {
    const from = this.#from;
    if (!from) return;
    this.center = { x: from.center.x + from.x - event.clientX, y: from.center.y + from.y - event.clientY };
  };

  /** A press without a drag brings what was pressed into the middle. */
  readonly #handleUp = (event: PointerEvent): void => {
    const from = this.#from;
    this.#from = undefined;
    if (!from || Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLOP) return;
    const { left, top, width, height } = this.map.getBoundingClientRect();
    this.#move(event.clientX - left - width / 2, event.clientY - top - height / 2);
  };
}

const icon = (path: string): TemplateResult =>
  html`<svg class="icon-mark" viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;

function place(element: HTMLElement, x: number, y: number): void {
  element.style.setProperty('translate', `${Math.round(x)}px ${Math.round(y)}px`);
}
