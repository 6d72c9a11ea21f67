/** Reports, their schedules, and claims centres. */
import { claimsCentreSchema } from '../../schemas/claims-centre.ts';
import { downloadSchema } from '../../schemas/download.ts';
import {
  REPORT_FORMATS,
  REPORT_FREQUENCIES,
  REPORT_STATES,
  reportDraftSchema,
  reportScheduleChangeSchema,
  reportScheduleDraftSchema,
  reportScheduleSchema,
  reportSchema,
  reportTypeSchema,
} from '../../schemas/report.ts';
import type { NounEntry, OperationEntry } from '../entry.ts';
import type { Probe } from '../probe.ts';

/** Services that centres of the mock lessor have; a lessor may have others. */
const CENTRE_SERVICES = ['body', 'glass', 'mechanical', 'tyres', 'towing', 'courtesy_car'] as const;

interface Type {
  id: string;
  formats: string[];
  schedulable: boolean;
  parameters: { required: boolean; default?: string }[];
}
/** A type that needs to be told nothing. */
async function plainType(lessor: Probe, schedulable: boolean): Promise<Type | undefined> {
  const types = await lessor.rows<Type>('reportTypes.list');
  return types.find(
    (type) =>
      (type.schedulable || !schedulable) && type.parameters.every((each) => !each.required || each.default),
  );
}
const action =
  (name: string): OperationEntry['offered'] =>
  ({ actions }) =>
    actions[name]?.enabled === true;

export const reportTypes: NounEntry = {
  title: 'Report types',
  about: 'What reports there are, and what each must be told.',
  operations: {
    'reportTypes.list': {
      summary: 'Report types that are offered',
      answer: { kind: 'list', row: reportTypeSchema, whole: true },
    },
  },
};

export const reports: NounEntry = {
  title: 'Reports',
  about: 'queued → running → ready or failed → expired. Poll the record until it is ready.',
  operations: {
    'reports.list': {
      summary: 'Reports of the customer',
      answer: { kind: 'list', row: reportSchema },
      parameters: { type: 'text', state: REPORT_STATES, format: REPORT_FORMATS, scheduleId: 'id' },
      sorts: ['createdAt', 'type'],
    },
    'reports.create': {
      summary: 'Make a report',
      answer: { kind: 'record', schema: reportSchema, etag: true },
      status: 202,
      body: reportDraftSchema,
      once: true,
      offered: action('report'),
      sample: async (lessor) => {
        const type = await plainType(lessor, false);
        return type && { body: { type: type.id, format: type.formats[0] } };
      },
    },
    'reports.get': { summary: 'One report', answer: { kind: 'record', schema: reportSchema, etag: true } },
    'reports.download': {
      summary: 'Where the file is',
      answer: { kind: 'file', mime: 'application/pdf', link: downloadSchema },
      problems: ['conflict'],
      sample: async (lessor) => {
        const [report] = await lessor.rows<{ id: string }>('reports.list', { state: 'ready' });
        return report && { id: report.id };
      },
      shown: { answer: { url: '/v1/reports/rep_1/download', proxied: true } },
    },
    'reports.delete': {
      summary: 'Take a report away',
      answer: { kind: 'nothing' },
      change: true,
      offered: action('report'),
      sample: () => Promise.resolve(undefined),
    },
  },
};

const schedule = { kind: 'record', schema: reportScheduleSchema, etag: true } as const;

export const reportSchedules: NounEntry = {
  title: 'Report schedules',
  about: 'Reports that are made by themselves and mailed. The next run is reckoned in the label’s zone.',
  operations: {
    'reportSchedules.list': {
      summary: 'Schedules of the customer',
      answer: { kind: 'list', row: reportScheduleSchema },
      parameters: { type: 'text', frequency: REPORT_FREQUENCIES, paused: 'boolean' },
      sorts: ['nextRunAt', 'type'],
    },
    'reportSchedules.create': {
      summary: 'Have a report made regularly',
      answer: schedule,
      body: reportScheduleDraftSchema,
      once: true,
      offered: action('reportSchedule'),
      sample: async (lessor) => {
        const type = await plainType(lessor, true);
        const when = {
          frequency: 'weekly',
          weekday: 1,
          localTime: '07:30',
          recipients: ['fleet@rossi.example'],
        };
        return type && { body: { type: type.id, format: type.formats[0], ...when } };
      },
    },
    'reportSchedules.get': { summary: 'One schedule', answer: schedule },
    'reportSchedules.update': {
      summary: 'Change a schedule',
      answer: schedule,
      body: reportScheduleChangeSchema,
      change: true,
      offered: action('reportSchedule'),
      sample: async (lessor) => {
        const [row] = await lessor.rows<{ id: string }>('reportSchedules.list');
        return row && { id: row.id, body: { localTime: '08:00' } };
      },
    },
    'reportSchedules.pause': {
      summary: 'Pause a schedule',
      answer: schedule,
      change: true,
      offered: action('reportSchedule'),
    },
    'reportSchedules.resume': {
      summary: 'Let a schedule run again',
      answer: schedule,
      change: true,
      offered: action('reportSchedule'),
    },
    'reportSchedules.delete': {
      summary: 'Take a schedule away',
      answer: { kind: 'nothing' },
      change: true,
      offered: action('reportSchedule'),
    },
  },
};

export const claimsCentres: NounEntry = {
  title: 'Claims centres',
  about: 'Where damage is repaired.',
  operations: {
    'claimsCentres.list': {
      summary: 'Claims centres, the nearest first when a point is given',
      answer: { kind: 'list', row: claimsCentreSchema },
      parameters: {
        q: 'text',
        brand: 'text',
        service: CENTRE_SERVICES,
        country: 'text',
        near: 'point',
        within: 'integer',
      },
      sorts: ['name', 'distance'],
    },
    'claimsCentres.get': {
      summary: 'One claims centre',
      answer: { kind: 'record', schema: claimsCentreSchema },
    },
  },
};
