/** Templates of messages. */
import type {
  StaffMessageTemplate,
  StaffMessageTemplateChange,
  StaffMessageTemplateDraft,
} from '../../../sdk/schemas/staff-message.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { chooseLanguage } from '../../words/index.ts';
import { templatesIn } from '../../words/templates.ts';

type Template = Omit<StaffMessageTemplate, 'allowedActions'>;

const PLACEHOLDERS = new Set(['name', 'contract', 'amount', 'dueOn']);
const DAYS = { installment_due: 7, installment_overdue: 5 } as const;

export class TemplatesDesk {
  readonly #templates: Template[] = [];

  /** Customers are written to in the label's language, and so are the templates. */
  constructor(store: Store) {
    const { due, overdue, callBack } = templatesIn(chooseLanguage(null, store.profile.label.locales));
    this.create({ ...due, channel: 'viber', event: 'installment_due' });
    this.create({ ...overdue, channel: 'sms', event: 'installment_overdue' });
    this.create({ ...callBack, channel: 'sms' });
  }

  get all(): StaffMessageTemplate[] {
    return this.#templates.map(view);
  }

  find(id: string): StaffMessageTemplate | undefined {
    const template = this.#templates.find((each) => each.id === id);
    return template && view(template);
  }

  /** The id of the new template. @throws LessorRuleError 422 for a placeholder nobody fills in. */
  create({ days, active = true, ...draft }: StaffMessageTemplateDraft): string {
    check(draft.text);
    const id = `tpl_${this.#templates.length + 1}`;
    const lead = draft.event && (days ?? DAYS[draft.event]);
    this.#templates.push({ id, ...draft, ...(lead !== undefined && { days: lead }), active });
    return id;
  }

  update(id: string, change: StaffMessageTemplateChange): void {
    const template = this.#templates.find((each) => each.id === id);
    if (!template) return;
    if (change.text !== undefined) check(change.text);
    Object.assign(
      template,
      Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
    );
    if (template.event && template.event !== 'unknown') template.days ??= DAYS[template.event];
  }
}

const view = (template: Template): StaffMessageTemplate => ({ ...template, allowedActions: ['update'] });

function check(text: string): void {
  for (const [, name = ''] of text.matchAll(/\{(\w*)\}/g))
    if (!PLACEHOLDERS.has(name)) throw new LessorRuleError(422, 'unknown_placeholder', '/text');
}
