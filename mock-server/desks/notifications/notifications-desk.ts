/** The news for every customer, and who has read which. */
import type { LeaseNotification } from '../../../sdk/schemas/notification.ts';
import type { CustomerView } from '../../engine/customer-view.ts';
import type { Desk, Store } from '../../engine/store.ts';
import type { Reader } from '../../http/readers.ts';
import { MessagesDesk } from '../messages/messages-desk.ts';
import { ReportsDesk } from '../reports/reports-desk.ts';
import { Stamps } from '../stamps.ts';
import type { Notice } from './notices.ts';
import { invoiceNotices, isRecent, paymentNotices, policyNotice, requestNotices } from './notices.ts';

/** Gathers news from everywhere; keeps what each user has read. */
export class NotificationsDesk implements Desk {
  readonly #store: Store;
  readonly #stamps: Stamps;
  /** By user and notification. */
  readonly #read = new Map<string, string>();

  constructor(store: Store) {
    this.#store = store;
    this.#stamps = new Stamps(store);
  }

  /** Newest first. */
  all(reader: Reader, view: CustomerView): LeaseNotification[] {
    return this.#notices(reader, view)
      .map((notice) => this.#view(notice, reader))
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
  }

  unread(reader: Reader, view: CustomerView): number {
    return this.#notices(reader, view).filter((notice) => !this.#read.has(keyOf(reader, notice.id))).length;
  }

  /** Marks one as read; undefined when there is none. */
  markRead(reader: Reader, view: CustomerView, id: string): LeaseNotification | undefined {
    const notice = this.#notices(reader, view).find((each) => each.id === id);
    if (!notice) return undefined;
    this.#remember(reader, [notice]);
    return this.#view(notice, reader);
  }

  markAllRead(reader: Reader, view: CustomerView): void {
    this.#remember(reader, this.#notices(reader, view));
  }

  #remember(reader: Reader, notices: readonly Notice[]): void {
    const at = this.#stamps.next();
    for (const { id } of notices) {
      const key = keyOf(reader, id);
      if (!this.#read.has(key)) this.#read.set(key, at);
    }
  }

  #view(notice: Notice, reader: Reader): LeaseNotification {
    const readAt = this.#read.get(keyOf(reader, notice.id));
    return readAt === undefined ? { ...notice } : { ...notice, readAt };
  }

  #notices(reader: Reader, view: CustomerView): Notice[] {
    const store = this.#store;
    const customer = store.customers[reader.customer];
    if (!customer) return [];
    const soon = { filter: { status: 'active' }, sort: 'to', offset: 0, limit: 100 };
    return [
      ...invoiceNotices(store, customer),
      ...paymentNotices(store, customer),
      ...view.policies(soon).items.flatMap((each) => (each.expiringSoon ? [policyNotice(each)] : [])),
      ...requestNotices(store, customer),
      ...this.#messages(reader),
      ...this.#reports(reader),
    ];
  }

  #messages(reader: Reader): Notice[] {
    return this.#store
      .desk(MessagesDesk)
      .all(reader)
      .filter(({ from, sentAt }) => from === 'lessor' && isRecent(this.#store, sentAt))
      .map(({ id, subject, sentAt }) => ({
        id: `ntf_message_arrived_${id}`,
        kind: 'message_arrived',
        entity: { type: 'messages', id },
        params: { subject },
        at: sentAt,
      }));
  }

  #reports(reader: Reader): Notice[] {
    return this.#store
      .desk(ReportsDesk)
      .reports(reader.customer)
      .filter(({ state, readyAt }) => state === 'ready' && isRecent(this.#store, readyAt ?? ''))
      .map(({ id, type, format, readyAt = '' }) => ({
        id: `ntf_document_ready_${id}`,
        kind: 'document_ready',
        entity: { type: 'reports', id },
        params: { type, format },
        at: readyAt,
      }));
  }
}

const keyOf = ({ userId, customer }: Reader, id: string): string => `${userId} ${customer} ${id}`;
