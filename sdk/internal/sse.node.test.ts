import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { SseParser } from './sse.ts';
import type { SseMessage } from './sse.ts';

const read = (...pieces: string[]): SseMessage[] => {
  const parser = new SseParser();
  return pieces.flatMap((piece) => parser.push(piece));
};

describe('SseParser', () => {
  it('reads events, their names and positions', () => {
    const text = 'id: 1\nevent: a\ndata: x\n\ndata: y\ndata:z\n\nid\ndata\n\n';
    assert.deepEqual(read(text), [
      { id: '1', event: 'a', data: 'x' },
      { id: '1', event: 'message', data: 'y\nz' },
      { id: '', event: 'message', data: '' },
    ]);
  });

  it('skips comments, unknown fields, and what has no data, but keeps its position', () => {
    const parser = new SseParser();
    assert.deepEqual(parser.push('\uFEFFretry: 1500\nid: 7\n: ready\nfoo: bar\n\n'), []);
    assert.deepEqual([parser.lastEventId, parser.retry], ['7', 1500]);
    parser.push('retry: soon\nid: 8\0\n\n');
    assert.deepEqual([parser.lastEventId, parser.retry], ['7', 1500]);
  });

  it('leaves an event that was cut off unread', () => {
    assert.deepEqual(read('data: whole\n\nid: 9\ndata: half'), [{ id: '', event: 'message', data: 'whole' }]);
  });

  it('gives up on a message without end', () => {
    const parser = new SseParser();
    assert.throws(() => parser.push('x'.repeat(1_048_577)), RangeError);
    const lines = new SseParser();
    assert.throws(() => {
      for (let at = 0; at < 12; at += 1) lines.push(`data: ${'x'.repeat(100_000)}\n`);
    }, RangeError);
  });

  it('reads the same whatever the line breaks and wherever the bytes are cut', () => {
    const word = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replaceAll(/[\r\n\0]/g, ''));
    const event = fc.record({
      id: word.filter((text) => text !== ''),
      name: word.filter((text) => text !== ''),
      lines: fc.array(word, { minLength: 1, maxLength: 4 }),
      comment: fc.option(word, { nil: undefined }),
    });
    const breaks = fc.constantFrom('\n', '\r', '\r\n');
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 6 }),
        fc.array(breaks, { minLength: 1, maxLength: 7 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
        (events, ends, cuts) => {
          const lines = events.flatMap(({ id, name, lines: data, comment }) => [
            ...(comment === undefined ? [] : [`: ${comment}`]),
            `id: ${id}`,
            `event: ${name}`,
            ...data.map((line) => `data: ${line}`),
            '',
          ]);
          const text = lines.map((line, at) => line + (ends[at % ends.length] ?? '\n')).join('');
          const bytes = new TextEncoder().encode(text);
          const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
          const parser = new SseParser();
          const found: SseMessage[] = [];
          for (let at = 0, cut = 0; at < bytes.length; cut += 1) {
            const size = cuts[cut % cuts.length] ?? 1;
            found.push(...parser.push(decoder.decode(bytes.subarray(at, at + size), { stream: true })));
            at += size;
          }
          const whole = read(text);
          assert.deepEqual(found, whole);
          // Mixed breaks can make one of two.
          if (new Set(ends).size > 1) return;
          const wanted = events.map(({ id, name, lines: data }) => ({
            id,
            event: name,
            data: data.join('\n'),
          }));
          assert.deepEqual(found, wanted);
        },
      ),
      { numRuns: 400 },
    );
  });
});
