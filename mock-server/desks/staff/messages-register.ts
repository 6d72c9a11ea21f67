/** The register of what is sent by SMS, Viber and e-mail, by staff and by itself. */
import type {
  StaffMessage,
  StaffMessageDraft,
  StaffMessageTemplate,
} from '../../../sdk/schemas/staff-message.ts';
import { fromDay } from '../../engine/finance/calendar.ts';
import { invoiceId } from '../../engine/ids.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import { chance } from '../../engine/random.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Desk, Store } from '../../engine/store.ts';
import { FLAG, INVOICE_TYPE } from '../../engine/tables.ts';
import { chooseLanguage } from '../../words/index.ts';
import { fillIn, type TextParams } from '../../words/notation.ts';
import { EmailsDesk } from '../account/emails-desk.ts';
import { maskEmail, maskPhone } from '../account/masks.ts';
import { ClockDesk, instantOf } from '../clock.ts';
import { OutboxDesk } from '../outbox.ts';
import { NotesDesk } from './notes-desk.ts';
import { type Clerk, customerAt, customerOf } from './staff-book.ts';
import { TemplatesDesk } from './templates-desk.ts';

interface MessageRecord {
  readonly id: string;
  readonly customer: number;
  readonly channel: 'sms' | 'viber' | 'email';
  readonly destination: string;
  readonly subject: string | undefined;
  readonly text: string;
  readonly templateId: string | undefined;
  readonly author: string | undefined;
  readonly invoice: number | undefined;
  /** Seconds since 1970. */
  readonly at: number;
}

const DAY = 86_400;
const OPENING = 9 * 3600;
/** Seconds until the provider has taken a message, and until it has said what became of it. */
const SENT_AFTER = 5;
const KNOWN_AFTER = 60;
/** Share of numbers that cannot be reached. */
const LOST = 0.04;

export class MessagesRegister implements Desk {
  readonly #store: Store;
  readonly #clock: ClockDesk;
  readonly #outbox: OutboxDesk;
  readonly #templates: TemplatesDesk;
  readonly #notes: NotesDesk;
  readonly #messages: MessageRecord[] = [];

  constructor(store: Store) {
    this.#store = store;
    this.#clock = store.desk(ClockDesk);
    this.#outbox = store.desk(OutboxDesk);
    this.#templates = store.desk(TemplatesDesk);
    this.#notes = store.desk(NotesDesk);
  }

  /** The latest first. */
  get all(): StaffMessage[] {
    return this.#messages.map((record) => this.#view(record)).reverse();
  }

  find(id: string): StaffMessage | undefined {
    const record = this.#messages.find((each) => each.id === id);
    return record && this.#view(record);
  }

  /** Queues a message. @throws LessorRuleError 422 for what cannot be sent. */
  send(clerk: Clerk, draft: StaffMessageDraft): StaffMessage {
    const { customerId, channel, templateId, subject } = draft;
    const customer = customerAt(this.#store, customerId);
    const template = templateId === undefined ? undefined : this.#templates.find(templateId);
    if (templateId !== undefined && !template)
      throw new LessorRuleError(422, 'unknown_template', '/templateId');
    const text = draft.text ?? (template && this.#fill(template.text, customer));
    if (text === undefined) throw new LessorRuleError(422, 'required', '/text');
    const destination = this.#destination(customer, channel);
    if (destination === undefined) throw new LessorRuleError(422, 'no_destination', '/channel');
    const record = this.#add(customer, {
      ...{ channel, destination, text, templateId },
      subject: channel === 'email' ? (subject ?? template?.subject) : undefined,
      ...{ author: clerk.name, invoice: undefined, at: this.#clock.now },
    });
    this.#outbox.send({ channel, to: destination, kind: 'staffMessage', text });
    return this.#view(record);
  }

  /** What templates send by themselves on a day: a note about each goes to the customer's notes. */
  passDay(day: number): void {
    for (const template of this.#templates.all) {
      if (!template.active || !template.event) continue;
      const days = template.days ?? 0;
      const due = template.event === 'installment_due' ? day + days : day - days;
      for (const customer of this.#store.customers) this.#remind(customer, template, due, day);
    }
  }

  #remind(customer: CustomerRecord, template: StaffMessageTemplate, due: number, day: number): void {
    const { invoices, currencies, promises } = this.#store;
    const { channel } = template;
    if (channel === 'unknown') return;
    const destination = this.#destination(customer, channel);
    if (destination === undefined) return;
    for (const contract of customer.contracts) {
      for (const row of contract.openRows) {
        if (invoices.due[row] !== due || invoices.type[row] !== INVOICE_TYPE.invoice) continue;
        // A promise pauses reminders, and what is disputed is not dunned.
        const promised = promises.some(({ state, rows }) => state === 'active' && rows.includes(row));
        if (promised || invoices.has(row, FLAG.disputed)) continue;
        const currency = currencies[invoices.currency[row] ?? 0] ?? '';
        const text = this.#words(template.text, {
          name: customer.profile.name,
          contract: contract.number,
          amount: { amount: invoices.open[row] ?? 0, currency },
          dueOn: fromDay(due),
        });
        const at = day * DAY + OPENING;
        const own = {
          channel,
          destination,
          text,
          templateId: template.id,
          author: undefined,
          invoice: row,
          at,
        };
        this.#add(customer, { ...own, subject: template.subject });
        this.#notes.note(customer.index, 'notification', text, contract.id);
      }
    }
  }

  /** The customer's own figures: the oldest invoice that is open. */
  #fill(text: string, customer: CustomerRecord): string {
    const { invoices, currencies, contracts } = this.#store;
    const [row] = customer.contracts
      .flatMap(({ openRows }) => openRows)
      .sort((a, b) => (invoices.due[a] ?? 0) - (invoices.due[b] ?? 0));
    const { name } = customer.profile;
    if (row === undefined) return this.#words(text, { name });
    const currency = currencies[invoices.currency[row] ?? 0] ?? '';
    return this.#words(text, {
      name,
      contract: contracts[invoices.contract[row] ?? -1]?.number ?? '',
      amount: { amount: invoices.open[row] ?? 0, currency },
      dueOn: fromDay(invoices.due[row] ?? 0),
    });
  }

  #words(text: string, params: TextParams): string {
    return fillIn(text, params, chooseLanguage(null, this.#store.profile.label.locales));
  }

  #destination(customer: CustomerRecord, channel: MessageRecord['channel']): string | undefined {
    if (channel !== 'email') return customer.profile.phones[0];
    return this.#store.desk(EmailsDesk).list(customer.profile.id)[0]?.address;
  }

  #add(customer: CustomerRecord, message: Omit<MessageRecord, 'id' | 'customer'>): MessageRecord {
    const record = { id: `sms_${this.#messages.length + 1}`, customer: customer.index, ...message };
    this.#messages.push(record);
    return record;
  }

  #view(record: MessageRecord): StaffMessage {
    const { id, customer, channel, destination, subject, text, templateId, author, invoice, at } = record;
    const age = this.#clock.now - at;
    const lost = channel !== 'email' && chance(this.#store.seed, Number(id.slice(4)), customer, 77) < LOST;
    const state = age < SENT_AFTER ? 'queued' : age < KNOWN_AFTER ? 'sent' : lost ? 'failed' : 'delivered';
    return {
      id,
      ...customerOf(this.#store, customer),
      channel,
      to: channel === 'email' ? maskEmail(destination) : maskPhone(destination),
      ...(subject !== undefined && { subject }),
      text,
      ...(templateId !== undefined && { templateId }),
      automatic: author === undefined,
      ...(author !== undefined && { author }),
      ...(invoice !== undefined && { invoiceId: invoiceId(invoice) }),
      state,
      ...(state === 'failed' && { failureCode: 'unreachable' }),
      createdAt: instantOf(at),
      ...(state !== 'queued' && { sentAt: instantOf(at + SENT_AFTER) }),
      ...(state === 'delivered' && { deliveredAt: instantOf(at + KNOWN_AFTER) }),
    };
  }
}
