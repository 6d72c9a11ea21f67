import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '../index.ts';
import type { OperationName } from '../index.ts';
import { invoiceRow } from '../testing/test-server.ts';

describe('resources: adapters', () => {
  it('another adapter gets operations, settings and the shared token', async () => {
    const calls: [OperationName, unknown, string | undefined][] = [];
    const client = createClient({
      getAccessToken: () => 'own',
      customerId: 'k1',
      adapter: {
        async call(operation, input, context) {
          calls.push([operation, input.params, await context.tokens.current()]);
          return { items: [invoiceRow('i1'), {}], page: {} };
        },
      },
    });
    const page = await client.invoices.list({ limit: 5, dueOn: { gte: '2026-01-01' } });
    assert.deepEqual([page.items.length, page.rejected.length], [1, 1]);
    assert.deepEqual(calls, [
      ['invoices.list', { limit: 5, dueOn: { gte: '2026-01-01' }, cursor: undefined }, 'own'],
    ]);
  });

  it('a base URL that is none is refused at once', () => {
    const none = [
      'ftp://x',
      'lessor.example',
      'javascript:alert(1)',
      'https://',
      '//lessor.example',
      '/\\lessor.example',
    ];
    const odd = [
      'https://les sor.example',
      'https://:80',
      'https://u:p@lessor.example',
      'https://l.example?x=1',
      '/api#x',
    ];
    for (const baseUrl of [...none, ...odd]) {
      assert.throws(() => createClient({ baseUrl }), TypeError, baseUrl);
    }
    for (const baseUrl of [
      '',
      '/',
      '/lessor/api/',
      'http://localhost:8080',
      'HTTPS://api.lessor.example/a%20b/',
    ]) {
      assert.ok(createClient({ baseUrl }), baseUrl);
    }
  });
});
