// Runs in the page: what a reader does in the invoice table, for `csp.mjs`. Throws with the step that never came true.
const LIMIT_MS = 60_000;

const files = [];
let workerFiles = 0;

const createObjectURL = URL.createObjectURL.bind(URL);
URL.createObjectURL = (blob) => {
  files.push(blob);
  return createObjectURL(blob);
};
// Nothing is to reach the disk of the machine that runs this.
addEventListener('click', (event) => event.target.closest?.('a[download]') && event.preventDefault());
globalThis.Worker = class extends globalThis.Worker {
  constructor(...args) {
    super(...args);
    this.addEventListener('message', ({ data }) => (workerFiles += data.type === 'done' ? 1 : 0));
  }
};

async function until(what, check) {
  for (const start = performance.now(); performance.now() - start < LIMIT_MS;) {
    const found = check();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`never came: ${what}`);
}

const SIGNATURES = { xlsx: [0x50, 0x4b], xls: [0xd0, 0xcf], csv: [0xef, 0xbb] };
const isOpen = (panel) => panel.matches(':popover-open');

async function exportAs(table, format) {
  const menus = () => [...table.shadowRoot.querySelectorAll('lease-ui-menu')];
  const menu = await until('export menu', () =>
    menus().find(({ items }) => items.some(({ key }) => key === format)),
  );
  const panel = menu.shadowRoot.querySelector('[popover]');
  menu.shadowRoot.querySelector('[popovertarget]').click();
  await until('open export menu', () => isOpen(panel));
  const [before, byWorker] = [files.length, workerFiles];
  panel.querySelectorAll('[role^=menuitem]')[menu.items.findIndex(({ key }) => key === format)].click();
  await until(`${format} file`, () => files.length > before);
  if (workerFiles === byWorker) throw new Error(`${format} was not written by a worker`);
  const bytes = new Uint8Array(await files.at(-1).slice(0, 2).arrayBuffer());
  if (!SIGNATURES[format].every((byte, at) => bytes[at] === byte))
    throw new Error(`not a file of ${format}: ${bytes}`);
}

async function openFilters(table) {
  const bar = await until(
    'filter bar',
    () => table.shadowRoot.querySelector('lease-ui-filter-bar')?.shadowRoot,
  );
  const buttons = await until('filters', () => [...bar.querySelectorAll('[popovertarget]')]);
  if (buttons.length === 0) throw new Error('no filter opens a panel');
  for (const button of buttons) {
    const panel = bar.getElementById(button.getAttribute('popovertarget'));
    button.click();
    await until(`panel of ${button.textContent.trim()}`, () => isOpen(panel));
    panel.hidePopover();
  }
}

async function useRow(table) {
  const rows = await until('table', () => table.shadowRoot.querySelector('lease-ui-data-table')?.shadowRoot);
  const button = await until('row menu button', () => rows.querySelector('.more-actions'));
  button.click();
  const menu = await until('row menu', () => [...rows.querySelectorAll('[role=menu]')].find(isOpen));
  menu.hidePopover();
  rows.querySelector('.open').click();
  const dialog = await until('dialog', () => table.shadowRoot.querySelector('lease-ui-dialog[open]'));
  await until('detail', () => dialog.querySelector('dl, table'));
  dialog.shadowRoot.querySelector('header button').click();
  await until('closed dialog', () => !dialog.open);
}

const nameOf = (table) => table.shadowRoot.querySelector('section')?.getAttribute('aria-label');
const hasRows = (table) =>
  table.shadowRoot.querySelector('lease-ui-data-table')?.shadowRoot.querySelector('.more-actions');

/** Exports in three formats, opens all that opens, then changes language and label. */
export async function journey() {
  const table = document.querySelector('lease-invoice-table');
  const provider = document.querySelector('lease-provider');
  await until('rows', () => hasRows(table));
  for (const format of Object.keys(SIGNATURES)) await exportAs(table, format);
  await openFilters(table);
  await useRow(table);
  const english = nameOf(table);
  provider.locale = 'it';
  await until('another language', () => nameOf(table) !== english && hasRows(table));
  const label = provider.value.label;
  provider.demo = 'arca';
  await until(
    'another label',
    () => provider.value?.label && provider.value.label !== label && hasRows(table),
  );
  await exportAs(table, 'csv');
}
