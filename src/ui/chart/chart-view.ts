/** Draws charts. The only file that knows chart.js: it is imported when the first chart comes into view. */
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  LinearScale,
  Tooltip,
} from 'chart.js';
import type { ChartConfiguration, ChartOptions, Plugin } from 'chart.js';
import { partColor } from './chart-model.ts';
import type { ChartSeries, ChartSpec } from './chart-model.ts';

const HATCH = 6;
const SWATCH = 9;
const LABEL_GAP = 14;

/** Diagonal lines on paper: told from solid without color, in print and in forced colors. */
function hatch(color: string, paper: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = HATCH;
  const pen = tile.getContext('2d');
  if (!pen) return paper;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, HATCH, HATCH);
  pen.strokeStyle = color;
  pen.lineWidth = 1.25;
  pen.beginPath();
  for (const shift of [-HATCH, 0, HATCH]) {
    pen.moveTo(shift, HATCH);
    pen.lineTo(shift + HATCH, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat') ?? paper;
}

const colorOf = ({ colors }: ChartSpec, index: number) => (index === 0 ? colors.accent : colors['accent-2']);

function fill(spec: ChartSpec, series: ChartSeries, index: number): CanvasPattern | string {
  if (series.style === 'hatched') return hatch(spec.colors.accent, spec.colors.paper);
  return colorOf(spec, index);
}

/** The name of each series right above its first bar, with a swatch, so that no key is needed. */
function directLabels(spec: ChartSpec): Plugin<'bar'> {
  return {
    id: 'directLabels',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const { size, family } = spec.font;
      ctx.save();
      ctx.font = `${size}px ${family}`;
      ctx.textBaseline = 'middle';
      ctx.textAlign = spec.rtl ? 'right' : 'left';
      ctx.direction = spec.rtl ? 'rtl' : 'ltr';
      const step = spec.rtl ? -1 : 1;
      const [start, end] = spec.rtl ? [chartArea.right, chartArea.left] : [chartArea.left, chartArea.right];
      let free = start;
      spec.series.forEach((series, index) => {
        const first = series.values.findIndex(Boolean);
        const bar = chart.getDatasetMeta(index).data[first] as BarElement | undefined;
        if (!bar) return;
        const { x, width } = bar.getProps(['x', 'width'], true) as { x: number; width: number };
        const length = SWATCH + 5 + ctx.measureText(series.label).width;
        // Along the reading direction: at its bar, but inside the chart and after the label before it.
        const wished = (x - (step * width) / 2 - start) * step;
        const at = Math.max((free - start) * step, Math.min(wished, (end - start) * step - length));
        const left = start + step * at;
        ctx.fillStyle = fill(spec, series, index);
        ctx.strokeStyle = spec.colors.accent;
        const box = [spec.rtl ? left - SWATCH : left, 5.5, SWATCH, SWATCH] as const;
        ctx.fillRect(...box);
        if (series.style === 'hatched') ctx.strokeRect(...box);
        ctx.fillStyle = spec.colors.ink;
        ctx.fillText(series.label, left + step * (SWATCH + 5), 10.5);
        free = left + step * (length + LABEL_GAP);
      });
      ctx.restore();
    },
  };
}

function tooltip({ colors, rtl, font }: ChartSpec) {
  return {
    backgroundColor: colors.ink,
    titleColor: colors.paper,
    bodyColor: colors.paper,
    titleFont: font,
    bodyFont: font,
    padding: 10,
    cornerRadius: 6,
    displayColors: false,
    rtl,
    textDirection: rtl ? 'rtl' : 'ltr',
  };
}

function barChart(spec: ChartSpec): ChartConfiguration<'bar', (number | null)[], string> {
  const { colors, font, format, formatAxis, rtl } = spec;
  const ticks = { color: colors.muted, font };
  const options: ChartOptions<'bar'> = {
    animation: false,
    maintainAspectRatio: false,
    layout: { padding: { top: 24 } },
    interaction: { mode: 'index', intersect: false },
    scales: {
      x: {
        stacked: true,
        reverse: rtl,
        grid: { display: false },
        border: { color: colors.muted },
        ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12 },
      },
      y: {
        stacked: true,
        position: rtl ? 'right' : 'left',
        beginAtZero: true,
        grid: { color: colors.line, drawTicks: false },
        border: { display: false },
        ticks: { ...ticks, maxTicksLimit: 5, padding: 8, callback: (value) => formatAxis(Number(value)) },
      },
    },
    plugins: {
      tooltip: {
        ...tooltip(spec),
        filter: ({ raw }) => raw !== null && raw !== 0,
        callbacks: { label: ({ dataset, raw }) => `${dataset.label ?? ''}  ${format(Number(raw))}` },
      },
    },
  };
  const datasets = spec.series.map((series, index) => {
    const background = fill(spec, series, index);
    const color = series.style === 'hatched' ? colors.accent : colorOf(spec, index);
    return {
      label: series.label,
      data: series.values.map((value) => value ?? null),
      backgroundColor: background,
      hoverBackgroundColor: background,
      borderColor: color,
      hoverBorderColor: color,
      borderWidth: series.style === 'hatched' ? 1 : 0,
      borderRadius: 2,
      maxBarThickness: 28,
      categoryPercentage: 0.86,
      barPercentage: 0.86,
    };
  });
  return {
    type: 'bar',
    data: { labels: [...spec.labels], datasets },
    options,
    plugins: [directLabels(spec)],
  };
}

function doughnutChart(spec: ChartSpec): ChartConfiguration<'doughnut', number[], string> {
  const colors = spec.labels.map((_, index) => spec.colors[partColor(index, spec.tones)]);
  return {
    type: 'doughnut',
    data: {
      labels: [...spec.labels],
      datasets: [
        {
          data: (spec.series[0]?.values ?? []).map((value) => value ?? 0),
          backgroundColor: colors,
          hoverBackgroundColor: colors,
          borderColor: spec.colors.paper,
          hoverBorderColor: spec.colors.paper,
          borderWidth: 2,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      cutout: '68%',
      plugins: {
        tooltip: { ...tooltip(spec), callbacks: { label: ({ raw }) => spec.format(Number(raw)) } },
      },
    },
  };
}

/** Draws a chart that follows the size of the canvas's parent. `destroy` before drawing on the same canvas again. */
export function drawChart(canvas: HTMLCanvasElement, spec: ChartSpec): { destroy(): void } {
  Chart.register(
    BarController,
    BarElement,
    CategoryScale,
    LinearScale,
    DoughnutController,
    ArcElement,
    Tooltip,
  );
  return spec.kind === 'bar' ? new Chart(canvas, barChart(spec)) : new Chart(canvas, doughnutChart(spec));
}
