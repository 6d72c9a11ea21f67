import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Capabilities, PrivateLabel, Session } from '../../sdk/index.ts';
import { rightState } from './rights.ts';
import { routeHref } from './routes.ts';

const capabilities: Capabilities = {
  resources: {
    invoices: { list: true, detail: true, pdf: false, exports: ['csv'] },
    contracts: { list: true },
    staffCustomers: { list: true },
  },
  actions: { promise: { enabled: true }, 'promises.create': { enabled: true }, pay: { enabled: false } },
  currencies: [],
  timeZone: 'UTC',
};
const session = (...permissions: string[]): Session => ({
  id: 's',
  user: { id: 'u', name: 'U', roles: [], customerIds: [], state: 'active' },
  permissions,
});
const rights = (right: `${string}.${string}`, permissions: string[], label?: Partial<PrivateLabel>) =>
  rightState(right, { status: 'ready', value: session(...permissions) }, capabilities, label as PrivateLabel);

describe('rightState', () => {
  it('is pending until the session is there', () => {
    assert.equal(rightState('invoices.list', { status: 'loading' }, undefined, undefined), 'pending');
    assert.equal(rightState('invoices.list', { status: 'failed' }, capabilities, undefined), 'pending');
  });

  it('needs both the offer and the permission', () => {
    assert.equal(rights('invoices.list', ['*']), 'allowed');
    assert.equal(rights('invoices.list', ['invoices.*']), 'allowed');
    assert.equal(rights('invoices.list', ['invoices.list']), 'allowed');
    assert.equal(rights('invoices.list', ['contracts.*']), 'not-permitted');
    assert.equal(rights('invoices.pdf', ['*']), 'not-offered');
    assert.equal(rights('contracts.detail', ['*']), 'not-offered');
    assert.equal(rights('assets.list', ['*']), 'not-offered');
  });

  it('does not take the back office for a part of everything', () => {
    assert.equal(rights('staffCustomers.list', ['*']), 'not-permitted');
    assert.equal(rights('staffCustomers.list', ['staff.*']), 'allowed');
    assert.equal(rights('staffCustomers.list', ['staffCustomers.*']), 'allowed');
    assert.equal(rights('invoices.list', ['staff.*']), 'not-permitted');
  });

  it('takes exports and actions from where the lessor declares them', () => {
    assert.equal(rights('invoices.export', ['*']), 'allowed');
    assert.equal(rights('contracts.export', ['*']), 'not-offered');
    assert.equal(rights('promises.create', ['promises.create']), 'allowed');
    assert.equal(rights('invoices.promise', ['*']), 'allowed');
    assert.equal(rights('invoices.pay', ['*']), 'not-offered');
  });

  it('lets the label switch a feature off', () => {
    assert.equal(rights('invoices.list', ['*'], { features: { invoices: false } }), 'not-offered');
    assert.equal(rights('invoices.list', ['*'], { features: { 'invoices.export': false } }), 'allowed');
  });
});

describe('routeHref', () => {
  it('fills templates and refuses links that run code', () => {
    const routes = { contract: '#/contracts/{id}', invoices: ' JavaScript:alert(1)' };
    assert.equal(routeHref(routes, 'contract', { id: 'ä b' }), '#/contracts/%C3%A4%20b');
    assert.equal(routeHref(routes, 'contract'), undefined);
    assert.equal(routeHref(routes, 'invoices'), undefined);
    assert.equal(routeHref(routes, 'payments'), undefined);
  });
});
