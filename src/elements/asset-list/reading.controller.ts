import { AssetsResource, isLocalDate } from '../../../sdk/index.ts';
import type { OdometerReading } from '../../../sdk/index.ts';
import { DialogFormController } from '../../controllers/dialog-form.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';

export type ReadingField = 'on' | 'value';
export type ReadingForm = DialogFormController<ReadingField, OdometerReading>;

/** Highest figure of a counter. */
const MOST = 9_999_999;

/** The figure as typed, with whatever the reader groups thousands by; undefined when it is none. */
export function figureOf(typed: string): number | undefined {
  const text = typed.replaceAll(/[\s.,'’\u00a0\u202f]/g, '');
  const value = Number(text);
  return /^\d+$/.test(text) && value <= MOST ? value : undefined;
}

/** What a counter shows, told to the lessor. */
export function readingForm(host: LeaseHost, done: (reading: OdometerReading) => void): ReadingForm {
  return new DialogFormController<ReadingField, OdometerReading>(host, {
    name: 'asset-reading',
    source: 'assets.addReading',
    check: ({ on, value }) => {
      const today = leaseOf(host)?.value?.businessDate ?? '';
      return [
        ...(value.trim() === ''
          ? [{ field: 'value', code: 'needed' }]
          : figureOf(value) === undefined
            ? [{ field: 'value', code: 'badReading' }]
            : []),
        ...(!isLocalDate(on)
          ? [{ field: 'on', code: 'badDate' }]
          : today && on > today
            ? [{ field: 'on', code: 'in_the_future' }]
            : []),
      ];
    },
    send: ({ subject, values }, { client }, options) =>
      client
        .resource(AssetsResource)
        .addReading(subject, { on: values.on, value: figureOf(values.value) ?? 0 }, options),
    done,
  });
}
