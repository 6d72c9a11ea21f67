/** Calendars of whole days as RFC 5545 defines them; a pure function from dates to text. */

export interface CalendarEntry {
  /** The same for the same thing at every export, so that importing again renews and does not double. */
  uid: string;
  /** `YYYY-MM-DD`; the entry lasts that whole day, wherever the reader is. */
  date: string;
  summary: string;
  description?: string;
}

export interface CalendarOptions {
  /** Name that calendar programs suggest. */
  name: string;
  entries: readonly CalendarEntry[];
  /** When the file was written; programs take the later of two versions of an entry. */
  writtenAt: Date;
}

export const CALENDAR_MEDIA_TYPE = 'text/calendar;charset=utf-8';

/** Octets of a content line without its line break (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
// Everything below a space but the line feed; a text value may hold none of them (RFC 5545, 3.3.11).

const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F]/g;
const encoder = new TextEncoder();

/** A text value: line breaks as `\n`; backslash, semicolon and comma escaped; no other control characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROLS, ' ')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line after at most 75 octets, never inside a character; what follows starts with a space. */
function folded(line: string): string {
  if (encoder.encode(line).length <= LINE_OCTETS) return line;
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (date: string): string => date.replaceAll('-', '');

/** An instant in UTC, such as `20261121T101500Z`. */
const utc = (instant: Date): string => instant.toISOString().replaceAll(/[-:]|\.\d+/g, '');

function entryLines({ uid, date, summary, description }: CalendarEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    // A due date does not make its day busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The text of an `.ics` file: one event of a whole day for each entry, in the order given.
 *
 * @throws RangeError when `writtenAt` is no valid instant.
 */
export function calendarFile({ name, entries, writtenAt }: CalendarOptions): string {
  const stamp = utc(writtenAt);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Leasekit//Leasekit//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
