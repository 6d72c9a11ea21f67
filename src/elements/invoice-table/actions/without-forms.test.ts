import { expect } from '@open-wc/testing';
import { definePaymentPromiseForm } from '../../payment-promise-form/define.ts';
import { allByRole, deepQueryAll, mount, nameOf, ready, textOf, waitUntil } from '../../../testing/index.ts';
import type { MountOptions } from '../../../testing/index.ts';
import { defineInvoiceTable } from '../define.ts';
import type { InvoiceTableElement } from '../invoice-table.ts';

defineInvoiceTable();

const PAYING = ['Pay', 'I will pay', 'I have paid'];

/** What the menu of an open invoice's row offers about paying. */
async function offered(options: MountOptions = {}): Promise<string[]> {
  const { element } = await mount<InvoiceTableElement>(
    '<lease-invoice-table mode="unpaid"></lease-invoice-table>',
    {
      width: 1200,
      ...options,
    },
  );
  await ready(element);
  const row = deepQueryAll(element, '[part~=row]').find((each) => /Not due/.test(textOf(each)))!;
  row.querySelector<HTMLElement>('.more-actions')!.click();
  await waitUntil(() => allByRole(element, 'menuitem').length, 'a menu');
  const names = allByRole(element, 'menuitem').map(nameOf);
  expect(deepQueryAll(element, '.check').length > 0).to.equal(names.some((name) => PAYING.includes(name)));
  return names.filter((name) => PAYING.includes(name));
}

describe('<lease-invoice-table> on a page without forms', () => {
  it('offers what there is a page or a form for, and nothing else', async () => {
    expect(await offered()).to.deep.equal([]);
    expect(await offered({ routes: { pay: '/pay' } })).to.deep.equal(['Pay']);
    definePaymentPromiseForm();
    expect(await offered()).to.deep.equal(['I will pay']);
  });
});
