import { expect } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import type { Lazy } from '../../lib/lazy.ts';
import * as cards from './cards.ts';
import { all, mountTable } from './data-table.fixture.ts';
import { cardsPart, rowMenuPart } from './lazy-parts.ts';
import * as rowMenu from './row-menu.ts';

/** Until it is called the part is on its way; with nothing it cannot be had. */
function hold<T>(part: Lazy<T>): (module?: T) => Promise<void> {
  let come = (_module?: T): void => undefined;
  let held: T | undefined;
  const pending = new Promise<T | undefined>((resolve) => {
    come = (module) => resolve((held = module));
  });
  Object.defineProperty(part, 'value', { get: () => held, configurable: true });
  part.load = () => pending;
  return async (module) => {
    come(module);
    await pending;
  };
}

function release(part: Lazy<unknown>): void {
  Reflect.deleteProperty(part, 'value');
  Reflect.deleteProperty(part, 'load');
}

describe('<lease-ui-data-table> parts that come later', () => {
  afterEach(() => {
    release(cardsPart);
    release(rowMenuPart);
  });

  it('shows cards as soon as they are here', async () => {
    const come = hold(cardsPart);
    const table = await mountTable({}, 400);
    expect(all(table, '.row, .card')).to.have.length(0);
    await come(cards);
    await waitUntil(() => all(table, '.card').length > 0);
  });

  it('shows rows where cards cannot be had', async () => {
    const come = hold(cardsPart);
    const table = await mountTable({}, 400);
    await come();
    await waitUntil(() => all(table, '.row').length > 0);
  });

  it('opens the menu of the row pressed last', async () => {
    const come = hold(rowMenuPart);
    const table = await mountTable({ rowActions: ({ id }) => [{ key: id, label: `Open ${id}` }] });
    const buttons = all<HTMLButtonElement>(table, '.more-actions');
    buttons[0]?.click();
    buttons[1]?.click();
    await come(rowMenu);
    await waitUntil(() => all(table, '[role=menuitem]').length > 0);
    expect(all(table, '[role=menuitem]').map(({ textContent }) => textContent)).to.eql(['Open id-1']);
    expect(buttons[1]?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens the menu of the row that was pressed, though its rows were made anew meanwhile', async () => {
    const come = hold(rowMenuPart);
    const table = await mountTable({ rowActions: ({ id }) => [{ key: id, label: `Open ${id}` }] });
    const pressed = all<HTMLButtonElement>(table, '.more-actions')[1]!;
    pressed.click();
    table.columns = table.columns.slice(0, 2);
    table.rows = [...table.rows.slice(1, 9)];
    await table.updateComplete;
    expect(pressed.isConnected).to.equal(false);
    await come(rowMenu);
    await waitUntil(() => all(table, '[role=menuitem]').length > 0);
    expect(all(table, '[role=menuitem]').map(({ textContent }) => textContent)).to.eql(['Open id-1']);
    expect(all(table, '.more-actions')[0]?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens no menu where the row has gone meanwhile', async () => {
    const come = hold(rowMenuPart);
    const table = await mountTable({ rowActions: ({ id }) => [{ key: id, label: `Open ${id}` }] });
    all<HTMLButtonElement>(table, '.more-actions')[0]?.click();
    table.rows = table.rows.slice(1, 9);
    await table.updateComplete;
    await come(rowMenu);
    await rowMenuPart.load();
    expect(all(table, '[role=menu]')).to.have.length(0);
  });
});
