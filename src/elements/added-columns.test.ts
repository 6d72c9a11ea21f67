import { expect } from '@open-wc/testing';
import type { Invoice, Payment } from '../../sdk/index.ts';
import { deepQueryAll, mount, ready, waitUntil } from '../testing/index.ts';
import type { InvoiceTableElement } from './invoice-table/invoice-table.ts';
import { defineInvoiceTable } from './invoice-table/define.ts';
import type { PaymentHistoryElement } from './payment-history/payment-history.ts';
import { definePaymentHistory } from './payment-history/define.ts';

defineInvoiceTable();
definePaymentHistory();

const cells = (element: Element, key: string) =>
  deepQueryAll(element, `[part~=cell-${key}]`)
    .filter((cell) => cell.getAttribute('role') === 'gridcell')
    .map((cell) => cell.textContent);

describe('columns that the host adds', () => {
  beforeEach(() => localStorage.clear());

  it('have values that come later, asked for once for a row', async () => {
    const { element } = await mount<InvoiceTableElement>('<lease-invoice-table></lease-invoice-table>', {
      width: 1600,
      invoices: 8,
    });
    const asked: string[] = [];
    const answers = new Map<string, (text: string) => void>();
    element.extraColumns = [
      {
        key: 'booked',
        label: 'Booked',
        value: () => undefined,
        later: ({ id }: Invoice) => {
          asked.push(id);
          return new Promise((resolve) => answers.set(id, resolve));
        },
      },
    ];
    await ready(element);
    const [first = '', second = ''] = asked;
    expect(cells(element, 'booked').slice(0, 2)).to.deep.equal(['…', '…']);
    answers.get(second)?.('4711');
    await waitUntil(() => cells(element, 'booked')[1] === '4711');
    answers.get(first)?.('');
    await waitUntil(() => cells(element, 'booked')[0] === '–');
    element.requestUpdate();
    await ready(element);
    expect(new Set(asked).size).to.equal(asked.length);
  });

  it('are nothing where the host fails', async () => {
    const { element } = await mount<PaymentHistoryElement>(
      '<lease-payment-history></lease-payment-history>',
      { width: 1600, invoices: 8 },
    );
    const later = (payment: Payment) => Promise.reject(new Error(payment.id));
    element.extraColumns = [{ key: 'ledger', label: 'Ledger', value: () => undefined, later }];
    await ready(element);
    await waitUntil(() => cells(element, 'ledger').every((text) => text === '–'));
    expect(cells(element, 'ledger').length).to.be.above(2);
  });
});
