/** Base of the forms with which a customer says something about open invoices. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Invoice } from '../../sdk/index.ts';
import type { Right } from '../context/lease-context.ts';
import { ClaimController, refusals } from '../controllers/claim.ts';
import type { ClaimInput, ClaimOptions } from '../controllers/claim.ts';
import type { OpenInvoices } from '../controllers/open-invoices.ts';
import { formCatalog } from '../i18n/catalogs/form.ts';
import { invoiceChoiceCatalog } from '../i18n/catalogs/invoice-choice.ts';
import { stateCatalog } from '../i18n/catalogs/state-words.ts';
import { errorWords } from '../i18n/index.ts';
import type { Catalog, Messages } from '../i18n/index.ts';
import { parseIds } from '../lib/id-list.ts';
import { claimErrors, claimFields, readClaim, refusedFields } from '../ui/claim-fields/claim-fields.ts';
import type { ClaimField, ReadClaim } from '../ui/claim-fields/claim-fields.ts';
import { claimStyles } from '../ui/claim-fields/claim-fields.styles.ts';
import { errorSummary, focusSummary } from '../ui/form/error-summary.ts';
import { outcome } from '../ui/form/outcome.ts';
import { chosenSum, invoiceChoice } from '../ui/invoice-choice/invoice-choice.ts';
import { skeleton } from '../ui/skeleton/skeleton.ts';
import { gatePanel } from '../ui/state-panel/gate-panel.ts';
import { statePanel } from '../ui/state-panel/state-panel.ts';
import { ScopedElement } from './scoped-element.ts';

/** Words that both forms have in their own catalog. */
export type ClaimWords = 'title' | 'send' | 'takenTitle' | 'takenText' | 'doneTitle' | 'doneText' | 'another';
export type ClaimCatalog = Catalog<Messages & Record<ClaimWords, Messages[string]>>;

/** What one form differs in. */
export interface ClaimSpec<Output> extends Pick<
  ClaimOptions<Output>,
  'name' | 'source' | 'files' | 'send' | 'done'
> {
  readonly right: Right;
  /** The code with which the lessor says that it was told already. */
  readonly taken: string;
}

/** Base of the forms about open invoices: choice, amount, fields, sending once, outcome. */
export abstract class ClaimFormElement<Output> extends ScopedElement {
  /** @internal */
  static override styles = [ScopedElement.styles, claimStyles];

  /** The invoices it is about, chosen from the start; as an attribute ids with spaces or commas. Default: all open ones. */
  @property({ attribute: 'invoice-ids', converter: { fromAttribute: parseIds } })
  invoiceIds: readonly string[] = [];
  @state() private checked = false;

  readonly #spec = this.describe();
  /** What is chosen, typed and sent. */
  protected readonly data: ClaimController<Output> = new ClaimController<Output>(this, {
    ...this.#spec,
    ids: () => this.invoiceIds,
    enabled: () =>
      this.lease.gate(this.#spec.right) === 'open' && this.data.sending.state.status !== 'succeeded',
  });

  protected override leave(): void {
    this.checked = false;
  }

  /** What is sent and how. Asked while the element is made. */
  protected abstract describe(): ClaimSpec<Output>;
  protected abstract get words(): ClaimCatalog;
  /** The fields beside invoices and amount. */
  protected abstract fields(): readonly ClaimField[];
  /** Why an invoice cannot be chosen, in words. */
  protected abstract blocked(invoice: Invoice): string | undefined;
  /** Whether no more may be named than is open. */
  protected abstract get capped(): boolean;
  /** About to be sent; false when the host takes over. */
  protected abstract allow(input: ClaimInput): boolean;
  /** Parameters of the words that say it is done. */
  protected abstract doneParams(value: Output): Record<string, string>;

  /** More before the button, such as files or what follows from it. */
  protected renderMore(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Asks for the open invoices again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.data.invoices.refetch();
  }

  override render(): TemplateResult {
    return html`<section class="base" part="base" aria-label=${this.t(this.words, 'title')}>
      ${this.#renderGate()}
    </section>`;
  }

  protected override updated(): void {
    this.data.restore(this.lease.value?.scope ?? '');
  }

  #renderGate(): TemplateResult | typeof nothing {
    const { localizer, lease } = this;
    const gate = lease.gate(this.#spec.right);
    const waiting = () => skeleton('lines', { rows: 6, label: this.t(invoiceChoiceCatalog, 'loading') });
    if (gate === 'pending') return waiting();
    if (gate !== 'open') {
      const error = lease.value?.session.error;
      return gatePanel({ gate, localizer, error, onRetry: () => lease.value?.retrySession() });
    }
    const { sending, invoices } = this.data;
    if (sending.state.status === 'succeeded') return this.#renderDone(sending.state.value);
    const { state: now } = invoices;
    if (now.status === 'failed')
      return statePanel({ kind: 'failed', localizer, error: now.error, onRetry: () => void this.refresh() });
    if (now.status !== 'ready') return waiting();
    return now.value.rows.length > 0 ? this.#renderForm(now.value) : this.#renderNone();
  }

  #renderNone(): TemplateResult {
    const words = (key: 'nothingOpen' | 'nothingOpenText') => this.t(invoiceChoiceCatalog, key);
    const { localizer } = this;
    return statePanel({
      kind: 'empty',
      localizer,
      title: words('nothingOpen'),
      text: words('nothingOpenText'),
    });
  }

  #renderDone(value: Output): TemplateResult {
    const params = this.doneParams(value);
    return outcome({
      kind: 'done',
      title: this.t(this.words, 'doneTitle', params),
      text: this.t(this.words, 'doneText', params),
      actions: html`<button class="button" type="button" @click=${() => this.data.discard()}>
        ${this.t(this.words, 'another')}
      </button>`,
    });
  }

  #renderForm(value: OpenInvoices): TemplateResult {
    const { localizer, checked, data } = this;
    const fields = this.fields();
    const read = this.#read(value, fields);
    const claim = { ...read, wrong: new Map([...this.#refused(fields), ...read.wrong]) };
    const options = { localizer, claim, fields, values: data.values, checked };
    return html`<form class="form" part="form" novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${checked ? errorSummary(localizer, claimErrors(options)) : nothing} ${this.#renderFailure(fields)}
      ${invoiceChoice({
        localizer,
        id: 'invoices',
        invoices: value.rows,
        chosen: data.chosen,
        blocked: (invoice) => this.blocked(invoice),
        error: checked ? claim.wrong.get('invoices') : undefined,
        onToggle: ({ id }, on) => data.choose(id, on),
        onMore: value.hasMore ? () => void data.invoices.loadMore() : undefined,
        loadingMore: value.loadingMore,
      })}
      ${chosenSum(localizer, claim.invoiceIds.length, claim.sums)}
      ${claimFields({ ...options, onInput: (name, text) => data.set(name, text) })} ${this.renderMore()}
      <div class="form-actions">
        <button class="button primary" type="submit" aria-busy=${data.sending.sending ? 'true' : nothing}>
          ${data.sending.sending ? this.t(formCatalog, 'sending') : this.t(this.words, 'send')}
        </button>
      </div>
    </form>`;
  }

  #renderFailure(fields: readonly ClaimField[]): TemplateResult | typeof nothing {
    const { localizer } = this;
    const { state: now } = this.data.sending;
    if (now.status !== 'failed' && now.status !== 'unknown') return nothing;
    if (this.#refused(fields).size > 0) return nothing;
    const words = errorWords(localizer, now.error);
    const reference = localizer.text(stateCatalog, 'reference', { reference: words.reference ?? '' });
    if (now.status === 'failed') {
      const taken = refusals(now.error).some(({ code }) => code === this.#spec.taken);
      const title = taken ? this.t(this.words, 'takenTitle') : words.title;
      return outcome({
        kind: 'failed',
        title,
        text: taken ? this.t(this.words, 'takenText') : words.text,
        reference,
      });
    }
    return outcome({
      kind: 'unknown',
      title: this.t(formCatalog, 'unknownTitle'),
      text: this.t(formCatalog, 'unknownText'),
      reference,
      actions: html`<button class="button" type="button" @click=${() => void this.#send()}>
        ${this.t(formCatalog, 'sendAgain')}
      </button>`,
    });
  }

  /** What the lessor says of single fields, until something is changed. */
  #refused(fields: readonly ClaimField[]): ReadonlyMap<string, string> {
    const { state: now } = this.data.sending;
    return refusedFields(now.status === 'failed' ? refusals(now.error) : [], fields, this.localizer);
  }

  #read({ rows }: OpenInvoices, fields: readonly ClaimField[]): ReadClaim {
    const { localizer, data, capped } = this;
    const chosen = rows.filter((row) => data.chosen.has(row.id) && this.blocked(row) === undefined);
    return readClaim({ localizer, chosen, fields, values: data.values, capped });
  }

  /** What stands in the form at this moment: the last key may not have been rendered yet. */
  get #claim(): ReadClaim | undefined {
    const { state: now } = this.data.invoices;
    return now.status === 'ready' ? this.#read(now.value, this.fields()) : undefined;
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.checked = true;
    if ((this.#claim?.wrong.size ?? 0) > 0)
      void this.updateComplete.then(() => focusSummary(this.renderRoot));
    else void this.#send();
  }

  async #send(): Promise<void> {
    const { sending } = this.data;
    const { invoiceIds, amount, values } = this.#claim ?? {};
    if (!invoiceIds || !values || !amount || sending.sending) return;
    const input = { invoiceIds, amount: amount, values };
    if (!this.allow({ ...input, uploads: this.data.attachments?.ids ?? [] })) return;
    await this.data.submit(input);
    if (sending.state.status === 'succeeded') this.checked = false;
    await this.updateComplete;
    if (this.#refused(this.fields()).size > 0) focusSummary(this.renderRoot);
    else this.renderRoot.querySelector<HTMLElement>('.outcome button')?.focus();
  }
}
