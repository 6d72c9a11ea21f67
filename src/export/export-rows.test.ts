import { expect } from '@open-wc/testing';
import { exportRows, type ExportColumn } from './index.ts';
import { saveBlob } from '../lib/files.ts';

interface Row {
  number: string;
  gross: number;
  dueOn?: string;
}

const columns: ExportColumn<Row>[] = [
  { key: 'number', label: 'Number', kind: 'text', value: (row) => row.number },
  { key: 'gross', label: 'Gross', kind: 'money', value: (row) => row.gross, currency: () => 'EUR' },
  { key: 'dueOn', label: 'Due', kind: 'date', value: (row) => row.dueOn },
];
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    number: `INV-${index}`,
    gross: index * 100,
    dueOn: '2026-12-01',
  }));

describe('exportRows', () => {
  it('writes CSV from pages as they arrive and tells how far it is', async () => {
    const seen: number[] = [];
    async function* pages() {
      for (let page = 0; page < 3; page += 1) yield await Promise.resolve(rows(1_500));
    }
    const blob = await exportRows({
      format: 'csv',
      sheetName: 'Invoices',
      columns,
      rows: pages(),
      locale: 'en',
      onProgress: (done) => seen.push(done),
    });
    const lines = (await blob.text()).trimEnd().split('\r\n');
    expect(lines).to.have.length(4_501);
    expect(lines[2]).to.equal('INV-1,1.00,2026-12-01');
    expect(seen).to.deep.equal([1_500, 3_000, 4_500]);
  });

  for (const format of ['xlsx', 'xls'] as const) {
    it(`writes ${format} in a worker`, async () => {
      const blob = await exportRows({ format, sheetName: 'Invoices', columns, rows: rows(10), locale: 'it' });
      const head = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
      expect([...head]).to.deep.equal(format === 'xlsx' ? [0x50, 0x4b] : [0xd0, 0xcf]);
    });
  }

  it('writes the same file on the main thread where the page allows no worker', async () => {
    const original = window.Worker;
    window.Worker = class {
      constructor() {
        throw new DOMException('blocked', 'SecurityError');
      }
    } as unknown as typeof Worker;
    try {
      const blob = await exportRows({ format: 'csv', sheetName: 'x', columns, rows: rows(2), locale: 'en' });
      expect((await blob.text()).split('\r\n')).to.have.length(4);
    } finally {
      window.Worker = original;
    }
  });

  it('stops with an AbortError when cancelled half-way', async () => {
    const controller = new AbortController();
    const run = exportRows({
      format: 'xlsx',
      sheetName: 'x',
      columns,
      rows: rows(20_000),
      locale: 'en',
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    const error: unknown = await run.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect((error as DOMException).name).to.equal('AbortError');
  });

  it('reports rows that the old format cannot hold', async () => {
    const run = exportRows({ format: 'xls', sheetName: 'x', columns, rows: rows(70_000), locale: 'en' });
    const error: unknown = await run.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(RangeError);
  });
});

describe('saveBlob', () => {
  it('offers the file under its name', () => {
    let clicked: HTMLAnchorElement | undefined;
    const listener = (event: Event) => {
      event.preventDefault();
      clicked = event.target as HTMLAnchorElement;
    };
    document.addEventListener('click', listener);
    saveBlob(new Blob(['x']), 'invoices.csv');
    document.removeEventListener('click', listener);
    expect(clicked?.download).to.equal('invoices.csv');
    expect(document.querySelector('a[download]')).to.equal(null);
  });
});
