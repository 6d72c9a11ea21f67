import { ContextConsumer } from '@lit/context';
import { LitElement, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { chartCatalog } from '../../i18n/catalogs/chart-words.ts';
import { localizerContext } from '../../i18n/index.ts';
import { buttons, focus, host, visuallyHidden } from '../../styles/index.ts';
import { noValue } from '../figures/figures.ts';
import { skeleton } from '../skeleton/skeleton.ts';
import { skeletonStyles } from '../skeleton/skeleton.styles.ts';
import { statusPill } from '../status-pill/status-pill.ts';
import type { StatusTone } from '../status-pill/status-pill.ts';
import { statusPillStyles } from '../status-pill/status-pill.styles.ts';
import { CHART_COLORS, partColor } from './chart-model.ts';
import type { ChartColors, ChartKind, ChartSeries } from './chart-model.ts';
import type * as chartView from './chart-view.ts';
import { chartStyles } from './chart.styles.ts';

type ChartView = Pick<typeof chartView, 'drawChart'>;

/**
 * Bars or a doughnut with a table behind a toggle. The drawing is loaded when the chart comes into view; when it
 * cannot be loaded, the table stays.
 *
 * @slot caption - The caption as the owner marks it up, such as a heading.
 * @slot text - What the chart says in words, before the drawing.
 */
export class UiChart extends LitElement {
  static override styles = [
    host,
    buttons,
    focus,
    visuallyHidden,
    skeletonStyles,
    statusPillStyles,
    chartStyles,
  ];

  @property() kind: ChartKind = 'bar';
  /** What the figures are; names chart and table. */
  @property() caption = '';
  @property({ attribute: false }) labels: readonly string[] = [];
  /** Two at most; a doughnut shows the first. */
  @property({ attribute: false }) series: readonly ChartSeries[] = [];
  /** Full text of a value. */
  @property({ attribute: false }) format: (value: number) => string = String;
  /** Shorter text for the axis; default `format`. */
  @property({ attribute: false }) formatAxis?: ((value: number) => string) | undefined;
  /** Statuses of a doughnut's parts; without them shades of the accent. */
  @property({ attribute: false }) tones?: readonly StatusTone[] | undefined;
  /** Leaves out the list beside a doughnut, where the owner shows the same figures itself. */
  @property({ attribute: 'without-parts', type: Boolean }) withoutParts = false;
  @property({ type: Boolean }) loading = false;

  @state() private table = false;
  @state() private failed = false;
  @state() private seen = false;
  @query('canvas') private canvas?: HTMLCanvasElement | null;
  @query('.probes') private probes?: HTMLElement | null;

  readonly #consumed = new ContextConsumer(this, {
    context: localizerContext,
    subscribe: true,
  });
  #drawing: { destroy(): void } | undefined;
  #round = 0;
  readonly #intersection = new IntersectionObserver(
    (entries) => (this.seen ||= entries.some((entry) => entry.isIntersecting)),
    { rootMargin: '200px' },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.#intersection.observe(this);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#intersection.disconnect();
    this.#erase();
  }

  override render() {
    const localizer = this.#consumed.value;
    const asTable = this.table || this.failed;
    return html`<figure class="base" part="base" aria-busy=${this.loading ? 'true' : 'false'}>
      <figcaption><slot name="caption">${this.caption}</slot></figcaption>
      ${
        this.loading || this.failed || !localizer
          ? nothing
          : html`<button class="button quiet toggle" type="button" @click=${() => (this.table = !this.table)}>
              ${localizer.text(chartCatalog, this.table ? 'asChart' : 'asTable')}
            </button>`
      }
      <slot name="text"></slot>
      ${this.loading ? skeleton('chart', { rows: 12 }) : asTable ? this.#renderTable() : this.#renderPlot()}
      <span class="probes" aria-hidden="true" @transitionend=${() => this.requestUpdate()}
        >${CHART_COLORS.map((name) => html`<i class="fill-${name}"></i>`)}</span
      >
    </figure>`;
  }

  #renderPlot() {
    return html`<div class="content of-${this.kind}">
      <div class="plot"><canvas role="img" aria-label=${this.caption}></canvas></div>
      ${
        this.kind === 'doughnut' && !this.withoutParts
          ? html`<ul class="parts">
              ${this.labels.map(
                (label, index) =>
                  html`<li>
                    ${this.#partName(label, index)}<span class="value"
                      >${this.#valueText(this.series[0], index)}</span
                    >
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }

  /** A status has its own shape; other parts a swatch. */
  #partName(label: string, index: number) {
    const tone = this.tones?.[index];
    if (tone) return statusPill({ tone, text: label });
    const color = partColor(index, undefined);
    return html`<span class="mark fill-${color}" aria-hidden="true"></span><span>${label}</span>`;
  }

  #renderTable() {
    const series = this.kind === 'doughnut' ? this.series.slice(0, 1) : this.series;
    const first = this.#consumed.value?.text(chartCatalog, this.kind === 'doughnut' ? 'part' : 'period');
    return html`<div class="scroller" tabindex="0" role="group" aria-label=${this.caption}>
      <table>
        <caption class="visually-hidden">
          ${this.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${first}</th>
            ${series.map(({ label }) => html`<th scope="col" class="value">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.labels.map(
            (label, index) =>
              html`<tr>
                <th scope="row">${label}</th>
                ${series.map((one) => html`<td class="value">${this.#valueText(one, index)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #valueText(series: ChartSeries | undefined, index: number) {
    const value = series?.values[index];
    if (value !== undefined) return this.format(value);
    return this.#consumed.value ? noValue(this.#consumed.value) : nothing;
  }

  protected override updated(): void {
    void this.#draw();
  }

  /** The drawing code, apart from the element because it is ten times its size. */
  protected loadView(): Promise<ChartView> {
    return import('./chart-view.ts');
  }

  async #draw(): Promise<void> {
    const round = ++this.#round;
    if (!this.seen || !this.canvas || !this.isConnected) return this.#erase();
    let view: ChartView;
    try {
      view = await this.loadView();
    } catch {
      this.failed = true;
      return;
    }
    const { canvas, probes } = this;
    if (round !== this.#round || !canvas || !probes || !this.isConnected) return;
    this.#erase();
    const style = getComputedStyle(probes);
    this.#drawing = view.drawChart(canvas, {
      kind: this.kind,
      labels: this.labels,
      series: this.series.slice(0, 2),
      format: this.format,
      formatAxis: this.formatAxis ?? this.format,
      tones: this.tones,
      colors: this.#colors(probes),
      rtl: style.direction === 'rtl',
      font: { family: style.fontFamily, size: Number.parseFloat(style.fontSize) },
    });
  }

  /** A canvas knows no custom properties: hidden elements wear the tokens, and their transitions tell of a change. */
  #colors(probes: HTMLElement): ChartColors {
    const entries = CHART_COLORS.map((name, index) => {
      const probe = probes.children[index];
      return [name, probe ? getComputedStyle(probe).backgroundColor : 'gray'];
    });
    return Object.fromEntries(entries) as ChartColors;
  }

  #erase(): void {
    this.#drawing?.destroy();
    this.#drawing = undefined;
  }
}
