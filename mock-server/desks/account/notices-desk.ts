/** What goes out by itself: reminders as users chose them, and news of requests to the addresses that customers named. */
import { fromDay } from '../../engine/finance/calendar.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import type { Desk, Store } from '../../engine/store.ts';
import { FLAG, INVOICE_TYPE } from '../../engine/tables.ts';
import { invoiceNumber } from '../../engine/views/invoice-view.ts';
import { chooseLanguage } from '../../words/index.ts';
import { noticeIn } from '../../words/notices.ts';
import { OutboxDesk } from '../outbox.ts';
import type { Account } from './account.ts';
import { AccountsDesk } from './accounts-desk.ts';
import { EmailsDesk } from './emails-desk.ts';
import { RemindersDesk } from './reminders-desk.ts';

/** Reminders of money, which follow the day on which a contract is invoiced each month. */
const OF_MONEY = ['invoiceIssued', 'invoiceDue'] as const;

export class NoticesDesk implements Desk {
  readonly #store: Store;
  readonly #outbox: OutboxDesk;

  constructor(store: Store) {
    this.#store = store;
    this.#outbox = store.desk(OutboxDesk);
  }

  /** Reminds users of what was invoiced on this day, and of what falls due as many days later as each of them chose. */
  passDay(day: number): void {
    for (const account of this.#store.desk(AccountsDesk).all) {
      // Staff see all customers, and are reminded of none.
      if (account.state !== 'active' || account.customerIds.length === 0) continue;
      const customers = this.#store.customers.filter(({ profile }) =>
        account.customerIds.includes(profile.id),
      );
      for (const customer of customers) this.#remind(account, customer, day);
    }
  }

  /** Tells every address that the customer uses for requests. */
  tellOfRequest(customer: number, kind: 'created' | 'updated', number: string): void {
    const profile = this.#store.customers[customer]?.profile;
    if (!profile) return;
    const language = chooseLanguage(null, this.#store.profile.label.locales);
    const notice = kind === 'created' ? 'requestCreated' : 'requestUpdated';
    const text = noticeIn(language, notice, { number });
    for (const to of this.#store.desk(EmailsDesk).recipients(profile.id, 'requests'))
      this.#outbox.send({ channel: 'email', to, kind: notice, language, text });
  }

  #remind(account: Account, customer: CustomerRecord, day: number): void {
    const reminders = this.#store.desk(RemindersDesk).list(account);
    for (const { channel, enabled, event, leadDays } of reminders) {
      const kind = OF_MONEY.find((each) => each === event);
      if (!enabled || !kind) continue;
      const rows =
        kind === 'invoiceIssued' ? this.#issuedOn(customer, day) : this.#dueOn(customer, day + leadDays);
      for (const row of rows) this.#send(account, channel, kind, row);
    }
  }

  #send(account: Account, channel: string, kind: (typeof OF_MONEY)[number], row: number): void {
    const { contracts, currencies, invoices } = this.#store;
    const language = chooseLanguage(account.notificationLanguage, this.#store.profile.label.locales);
    const text = noticeIn(language, kind, {
      number: invoiceNumber(this.#store, row),
      contract: contracts[invoices.contract[row] ?? -1]?.number ?? '',
      amount: {
        amount: invoices.open[row] ?? 0,
        currency: currencies[invoices.currency[row] ?? 0] ?? '',
      },
      dueOn: fromDay(invoices.due[row] ?? 0),
    });
    const { email, phone, username } = account;
    const to = channel === 'email' ? email : phone;
    if (to) this.#outbox.send({ channel, to, kind, username, language, text });
  }

  /** The latest come last. */
  #issuedOn({ invoices: rows }: CustomerRecord, day: number): number[] {
    const { invoices } = this.#store;
    const found: number[] = [];
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const row = rows[at] ?? 0;
      const issued = invoices.issued[row] ?? 0;
      if (issued < day) break;
      if (issued === day && invoices.type[row] === INVOICE_TYPE.invoice) found.push(row);
    }
    return found;
  }

  /** Open ones; a promise pauses reminders, and what is disputed is not dunned. */
  #dueOn(customer: CustomerRecord, day: number): number[] {
    const { invoices, promises } = this.#store;
    const isPromised = (row: number) =>
      promises.some(({ rows, state }) => state === 'active' && rows.includes(row));
    return customer.contracts
      .flatMap(({ openRows }) => openRows)
      .filter(
        (row) =>
          invoices.due[row] === day &&
          invoices.type[row] === INVOICE_TYPE.invoice &&
          !invoices.has(row, FLAG.disputed) &&
          !isPromised(row),
      );
  }
}
