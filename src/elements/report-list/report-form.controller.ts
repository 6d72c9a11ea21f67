import {
  ContractsResource,
  ReportSchedulesResource,
  ReportsResource,
  ValidationError,
} from '../../../sdk/index.ts';
import type {
  Report,
  ReportDraft,
  ReportFormat,
  ReportParameter,
  ReportSchedule,
  ReportScheduleDraft,
} from '../../../sdk/index.ts';
import { DraftController } from '../../controllers/draft.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { MutationController } from '../../controllers/mutation.ts';
import { QueryController } from '../../controllers/query.ts';
import { checkForm, draftOf } from './form-rules.ts';
import type { Problem } from './form-rules.ts';
import type { ReportsController } from './report-list.controller.ts';

/** What stands in the form; everything as text, as it is typed. */
export interface ReportForm {
  readonly type: string;
  readonly format: ReportFormat;
  readonly params: Readonly<Record<string, string>>;
  readonly frequency: 'daily' | 'weekly' | 'monthly';
  readonly weekday: string;
  readonly dayOfMonth: string;
  readonly localTime: string;
  readonly recipients: string;
}

/** What is asked: a report now, a schedule, a change of one, or whether something is to be deleted. */
export type Asking =
  | { readonly kind: 'run'; readonly like?: Report }
  | { readonly kind: 'schedule'; readonly schedule?: ReportSchedule }
  | { readonly kind: 'delete-report'; readonly report: Report }
  | { readonly kind: 'delete-schedule'; readonly schedule: ReportSchedule }
  | undefined;

interface Sent {
  readonly id: string | undefined;
  readonly draft: ReportDraft | ReportScheduleDraft;
}

const CONTRACTS = 200;

/** The form behind "Run a report" and "Schedule a report". */
export class ReportFormController {
  readonly draft: DraftController<ReportForm>;
  readonly sending: MutationController<Sent, Report | ReportSchedule>;
  problems: Readonly<Record<string, Problem>> = {};
  readonly #host: LeaseHost;
  readonly #reports: ReportsController;
  readonly #contracts: QueryController<{ id: string; number: string }[]>;
  #asking: Asking;

  constructor(
    host: LeaseHost,
    reports: ReportsController,
    done: { requested(report: Report): void; scheduled(schedule: ReportSchedule): void },
  ) {
    this.#host = host;
    this.#reports = reports;
    this.draft = new DraftController<ReportForm>(host, {
      name: () => this.#draftName,
      initial: () => this.#initial(),
      revive: (stored) => ({ ...this.#initial(), ...(stored as Partial<ReportForm>) }),
    });
    this.sending = new MutationController<Sent, Report | ReportSchedule>(host, {
      source: 'reports.create',
      draft: () => this.draft,
      send: ({ id, draft }, { client }, call): Promise<Report | ReportSchedule> => {
        if (!('recipients' in draft)) return client.resource(ReportsResource).create(draft, call);
        const schedules = client.resource(ReportSchedulesResource);
        return id === undefined ? schedules.create(draft, call) : schedules.update(id, draft);
      },
      done: (made) => {
        this.draft.discard();
        if ('recipients' in made) done.scheduled(made);
        else done.requested(made);
      },
    });
    this.#contracts = new QueryController(host, () => ({
      key: ['contracts.list', 'choices'],
      enabled: this.parameters.some(({ type }) => type === 'contract') && reports.may('contracts.list'),
      load: async (signal, { client }) => {
        const page = await client.resource(ContractsResource).list({ limit: CONTRACTS }, { signal });
        return page.items.map(({ id, number }) => ({ id, number }));
      },
    }));
  }

  get asking(): Asking {
    return this.#asking;
  }

  /** Parameters of the report that is chosen; days of one's own only where they are asked for. */
  get parameters(): readonly ReportParameter[] {
    if (this.#asking?.kind !== 'run' && this.#asking?.kind !== 'schedule') return [];
    const { type, params } = this.draft.value;
    const all = this.#reports.types.find(({ id }) => id === type)?.parameters ?? [];
    const period = all.find(({ name, choices }) => name === 'period' && choices?.includes('custom'));
    const custom = !period || (params['period'] ?? period.default) === 'custom';
    return all.filter(({ name, type: kind }) => custom || kind !== 'date' || !/^(from|to)$/.test(name));
  }

  /** Contracts to choose from. */
  get contracts(): readonly { id: string; number: string }[] {
    const { state } = this.#contracts;
    return state.status === 'ready' ? state.value : [];
  }

  /** Most addresses that a report may be sent to. */
  get mostRecipients(): number {
    const limits = leaseOf(this.#host)?.value?.capabilities?.actions['reportSchedule']?.limits;
    return Number(limits?.['recipients']) || 10;
  }

  /** How often reports can be made. */
  get frequencies(): readonly ReportForm['frequency'][] {
    const all = ['daily', 'weekly', 'monthly'] as const;
    const modes = leaseOf(this.#host)?.value?.capabilities?.actions['reportSchedule']?.modes;
    return modes ? all.filter((each) => modes.includes(each)) : all;
  }

  /** Opens the form, or closes it; what was typed is kept. */
  ask(asking: Asking): void {
    this.#asking = asking;
    this.problems = {};
    this.sending.reset();
    this.#host.requestUpdate();
  }

  /** Sends what is chosen, or says what is missing. Answers whether it was tried. */
  async send(): Promise<boolean> {
    const asking = this.#asking;
    if (this.sending.sending || (asking?.kind !== 'run' && asking?.kind !== 'schedule')) return true;
    const plan = asking.kind === 'schedule';
    const { parameters, mostRecipients } = this;
    const form = this.draft.value;
    this.problems = checkForm(form, { parameters, plan, mostRecipients });
    this.#host.requestUpdate();
    if (Object.keys(this.problems).length > 0) return false;
    const id = plan ? asking.schedule?.id : undefined;
    const state = await this.sending.send({ id, draft: draftOf(form, parameters, plan) });
    if (state.status === 'failed' && state.error instanceof ValidationError) {
      const refused = state.error.fieldErrors.map(({ pointer }): [string, Problem] => {
        const [name = '', part = ''] = pointer.split('/').slice(1);
        return [name === 'params' ? `param-${part}` : name, { kind: 'refused' }];
      });
      this.problems = Object.fromEntries(refused);
      this.#host.requestUpdate();
    }
    return true;
  }

  get #draftName(): string | undefined {
    const asking = this.#asking;
    if (asking?.kind === 'run') return asking.like ? `report:run:${asking.like.id}` : 'report:run';
    if (asking?.kind === 'schedule') return `report:schedule:${asking.schedule?.id ?? 'new'}`;
    return undefined;
  }

  #initial(): ReportForm {
    const asking = this.#asking;
    const like = asking?.kind === 'run' ? asking.like : undefined;
    const plan = asking?.kind === 'schedule' ? asking.schedule : undefined;
    const from = plan ?? like;
    const email = leaseOf(this.#host)?.value?.session.value?.user.email;
    return {
      type: from?.type ?? '',
      format: from && from.format !== 'unknown' ? from.format : 'pdf',
      params: from?.params ?? {},
      frequency: plan && plan.frequency !== 'unknown' ? plan.frequency : 'monthly',
      weekday: String(plan?.weekday ?? 1),
      dayOfMonth: String(plan?.dayOfMonth ?? 1),
      localTime: plan?.localTime ?? '08:00',
      recipients: plan?.recipients.join(', ') ?? email ?? '',
    };
  }
}
