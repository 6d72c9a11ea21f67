import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Right } from '../../../context/lease-context.ts';
import { portalHelpCatalog } from '../../../i18n/catalogs/portal-help.ts';
import type { PortalHelpKey } from '../../../i18n/catalogs/portal-help.ts';
import { focus, links, text } from '../../../styles/index.ts';
import { LeaseElement } from '../../lease-element.ts';
import { helpStyles } from './help.styles.ts';
import { ownTopics } from './own-topics.ts';

/** Questions in the order in which they are asked, and what has to be possible for an answer to be of use. */
const TOPICS = [
  ['overdue', 'invoices.list'],
  ['pay', 'payments.create'],
  ['paid', 'confirmations.create'],
  ['promise', 'promises.create'],
  ['invoice', 'invoices.pdf'],
  ['schedule', 'schedule.list'],
  ['end', 'payoffQuotes.create'],
  ['document', 'requests.create'],
  ['insurance', 'policies.list'],
  ['reminders', 'reminders.list'],
  ['users', 'users.list'],
] as const satisfies readonly (readonly [string, Right])[];

const ADVICE = ['share', 'address', 'messages', 'device', 'tell'] as const;

/** The portal's help: questions and answers, security advice, whom to ask. It comes with the portal. */
export class PortalHelpElement extends LeaseElement {
  /** @internal */
  static override styles = [LeaseElement.styles, focus, links, text, helpStyles];
  static override readonly catalogs = [portalHelpCatalog];

  override render(): TemplateResult {
    const value = this.lease.value;
    const own = ownTopics(value?.label, value?.locale);
    const known = TOPICS.filter(([, right]) => value?.rights(right) === 'allowed').map(([topic]) => ({
      question: this.#t(`question.${topic}`),
      answer: this.#t(`answer.${topic}`),
    }));
    return html`<div class="base" part="base">
      <section>
        <h2>${this.#t('questions')}</h2>
        ${[...own, ...known].map(({ question, answer }) =>
          question && answer
            ? html`<details>
                <summary>${question}</summary>
                <p>${answer}</p>
              </details>`
            : nothing,
        )}
      </section>
      <div class="aside">
        ${this.#renderSupport()}
        <section>
          <h2>${this.#t('security')}</h2>
          <ul>
            ${ADVICE.map((advice) => this.#t(`advice.${advice}`))
              .filter(Boolean)
              .map((words) => html`<li>${words}</li>`)}
          </ul>
        </section>
      </div>
    </div>`;
  }

  #renderSupport() {
    const label = this.lease.value?.label;
    const { phone, email, hours } = label?.support ?? {};
    if (!phone && !email) return nothing;
    return html`<section>
      <h2>${this.#t('support', { name: label?.name ?? '' })}</h2>
      <dl>
        ${
          phone
            ? html`<dt>${this.#t('phone')}</dt>
                <dd><a href=${`tel:${phone.replace(/[^+\d]/g, '')}`}>${phone}</a></dd>`
            : nothing
        }
        ${
          email
            ? html`<dt>${this.#t('email')}</dt>
                <dd><a href=${`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>${email}</a></dd>`
            : nothing
        }
        ${
          hours
            ? html`<dt>${this.#t('hours')}</dt>
                <dd>${hours}</dd>`
            : nothing
        }
      </dl>
    </section>`;
  }

  #t(key: PortalHelpKey, params?: Record<string, string>): string {
    return this.t(portalHelpCatalog, key, params);
  }
}
