/** The floor: a hand-written windowed table that does this one thing; recycled rows, typed arrays, Intl. */
import { COLUMNS, ROW_HEIGHT } from './columns.js';

const WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);
const CSS = `
.floor { height: 100%; overflow: auto; contain: strict; font: 14px sans-serif; position: relative }
.floor .head { position: sticky; top: 0; z-index: 1; background: #eee; width: ${WIDTH}px; display: flex; height: 32px }
.floor .body { position: relative; width: ${WIDTH}px }
.floor .row { position: absolute; left: 0; top: 0; height: 32px; width: ${WIDTH}px; display: flex; contain: strict;
  border-bottom: 1px solid #ddd; box-sizing: border-box }
.floor .cell { padding: 0 8px; box-sizing: border-box; overflow: hidden; white-space: nowrap; line-height: 31px; flex: none }
.floor .end { text-align: right }
${COLUMNS.map(({ width }, i) => `.floor .c${i} { width: ${width}px }`).join('\n')}`;

const cells = (role, text) =>
  COLUMNS.map(
    (column, i) => `<div role="${role}" class="cell c${i}${column.end ? ' end' : ''}">${text(column)}</div>`,
  ).join('');

window.mountTable = (host, rows) => {
  const style = document.createElement('style');
  style.textContent = CSS;
  document.head.append(style);
  host.innerHTML = `<div class="floor" role="grid" tabindex="0" aria-rowcount="${rows.length + 1}">
    <div class="head" role="row">${cells('columnheader', ({ title }) => title)}</div><div class="body" role="rowgroup"></div></div>`;
  const scroller = host.firstChild;
  const body = scroller.lastElementChild;
  const template = document.createElement('div');
  template.className = 'row';
  template.setAttribute('role', 'row');
  template.innerHTML = cells('gridcell', () => ' ');
  const pool = Math.ceil((host.clientHeight || 600) / ROW_HEIGHT) + 5;
  const slots = [];
  let count = rows.length;
  let view = null;

  const makeSlot = () => {
    const element = template.cloneNode(true);
    body.append(element);
    return { element, texts: Array.from(element.children, (cell) => cell.firstChild), index: -1 };
  };
  const show = (slot, index) => {
    slot.index = index;
    slot.element.hidden = false;
    slot.element.style.transform = `translateY(${index * ROW_HEIGHT}px)`;
    slot.element.setAttribute('aria-rowindex', index + 2);
    const row = rows[view ? view[index] : index];
    for (let c = 0; c < COLUMNS.length; c++) {
      const { key, format } = COLUMNS[c];
      slot.texts[c].data = format ? format(row[key], row) : row[key];
    }
  };
  const paint = (force) => {
    const top = Math.floor(scroller.scrollTop / ROW_HEIGHT) - 2;
    const first = Math.max(0, Math.min(count - pool, top));
    const last = Math.min(count, first + pool);
    while (slots.length < Math.min(pool, count)) slots.push(makeSlot());
    for (let index = first; index < last; index++) {
      const slot = slots[index % pool];
      if (force || slot.index !== index) show(slot, index);
    }
    if (count < pool)
      for (const slot of slots.slice(count)) ((slot.element.hidden = true), (slot.index = -1));
  };
  const setView = (next) => {
    view = next;
    count = next.length;
    body.style.height = `${count * ROW_HEIGHT}px`;
    scroller.scrollTop = 0;
    paint(true);
  };
  body.style.height = `${count * ROW_HEIGHT}px`;
  scroller.addEventListener('scroll', () => paint(false), { passive: true });
  paint(true);

  let haystack = null;
  return {
    scroller,
    count: () => count,
    sort(key, direction) {
      const sign = direction === 'desc' ? -1 : 1;
      const keys = Float64Array.from(rows, (row) => row[key]);
      setView(Uint32Array.from(rows, (_, i) => i).sort((a, b) => sign * (keys[a] - keys[b]) || a - b));
    },
    filter(query) {
      haystack ??= rows.map((row) =>
        `${row.number}\n${row.contractNumber}\n${row.status}\n${row.id}`.toLowerCase(),
      );
      const found = new Uint32Array(rows.length);
      let size = 0;
      for (let i = 0; i < haystack.length; i++) if (haystack[i].includes(query)) found[size++] = i;
      setView(found.subarray(0, size));
    },
  };
};
