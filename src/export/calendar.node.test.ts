import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarFile } from './calendar.ts';

const writtenAt = new Date(Date.UTC(2026, 10, 21, 10, 15, 30));
const entry = { uid: 'sl_1@leasekit', date: '2026-12-01', summary: 'Instalment 23: €318.40' };
const file = (entries = [entry], name = 'NL-2026-10000') => calendarFile({ name, entries, writtenAt });
/** Content lines as a reader unfolds them. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
const octets = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('calendar file', () => {
  it('is one calendar with an event of a whole day for each due date', () => {
    const lines = unfolded(file([entry, { ...entry, uid: 'sl_2@leasekit', date: '2027-01-01' }]));
    assert.deepEqual(lines.slice(0, 2), ['BEGIN:VCALENDAR', 'VERSION:2.0']);
    assert.equal(lines.at(-1), 'END:VCALENDAR');
    assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 2);
    assert.equal(lines.filter((line) => line === 'END:VEVENT').length, 2);
    assert.ok(lines.includes('UID:sl_1@leasekit'));
    assert.ok(lines.includes('DTSTAMP:20261121T101530Z'));
    assert.ok(lines.includes('DTSTART;VALUE=DATE:20261201'));
    assert.ok(lines.includes('DTSTART;VALUE=DATE:20270101'));
    assert.ok(lines.includes('SUMMARY:Instalment 23: €318.40'));
    assert.ok(lines.includes('PRODID:-//Leasekit//Leasekit//EN'));
  });

  it('ends every line with CRLF and has no other line break', () => {
    const text = file();
    assert.ok(text.endsWith('\r\n'));
    assert.equal(text.replaceAll('\r\n', '').match(/[\r\n]/), null);
  });

  it('escapes what has a meaning of its own and drops control characters', () => {
    const [hostile] = unfolded(
      file([{ ...entry, summary: 'a,b;c\\d\r\nEND:VEVENT\nx\u0000\u0007y' }]),
    ).filter((line) => line.startsWith('SUMMARY:'));
    assert.equal(hostile, String.raw`SUMMARY:a\,b\;c\\d\nEND:VEVENT\nx  y`);
    assert.equal(unfolded(file([entry], 'one\ntwo')).includes('X-WR-CALNAME:one\\ntwo'), true);
  });

  it('folds lines at 75 octets without cutting a character', () => {
    for (const summary of ['x'.repeat(500), '€'.repeat(120), '🚐'.repeat(90), `a${'é'.repeat(200)}`]) {
      const text = file([{ ...entry, summary }]);
      for (const line of text.split('\r\n')) assert.ok(octets(line) <= 75, line);
      assert.ok(!text.includes('\uFFFD'));
      assert.ok(unfolded(text).includes(`SUMMARY:${summary}`));
    }
    const exact = 'x'.repeat(75 - 'SUMMARY:'.length);
    assert.ok(file([{ ...entry, summary: exact }]).includes(`SUMMARY:${exact}\r\nTRANSP`));
  });

  it('keeps identities from one export to the next', () => {
    assert.equal(file(), file());
  });

  it('is a calendar without events when nothing is due', () => {
    assert.deepEqual(unfolded(file([])).at(-1), 'END:VCALENDAR');
    assert.equal(file([]).includes('VEVENT'), false);
  });

  it('has a description where one is given', () => {
    const described = { ...entry, description: 'Fiat Ducato' };
    assert.ok(file([described]).includes('DESCRIPTION:Fiat Ducato\r\n'));
    assert.ok(!file().includes('DESCRIPTION'));
  });
});
