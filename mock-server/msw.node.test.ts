import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getResponse } from 'msw';
import { createHandlers } from './msw.ts';

describe('createHandlers', () => {
  const ask = (origin: string | undefined, url: string) =>
    getResponse(
      createHandlers({ invoices: 5, ...(origin !== undefined && { origin }) }),
      new Request(url, { headers: { authorization: 'Bearer t' } }),
    );

  it('answers at any address unless told one', async () => {
    assert.equal((await ask(undefined, 'https://a.example/v1/label'))?.status, 200);
    assert.equal((await ask(undefined, 'https://a.example/base/v1/invoices'))?.status, 200);
    assert.equal((await ask('https://a.example', 'https://a.example/v1/invoices?limit=2'))?.status, 200);
    assert.equal(await ask('https://a.example', 'https://b.example/v1/invoices'), undefined);
    assert.equal((await ask(undefined, 'https://a.example/v1/nothing'))?.status, 404);
  });
});
