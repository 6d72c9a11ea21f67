/** What the sections of the account are drawn with. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ApiError, LeasekitError } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import type { AccountKey } from '../../i18n/catalogs/account-settings.ts';
import { errorWords } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { draftRestored } from '../../ui/form/draft-restored.ts';
import { errorSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { outcome } from '../../ui/form/outcome.ts';
import type { AccountController, MutationState } from './account-settings.controller.ts';

/** One form of the account; its name tells it apart. */
export type AccountForm = 'profile' | 'password' | 'email' | 'email-code' | 'reminders';

/** Forms whose draft is kept. */
export type DraftedForm = Exclude<AccountForm, 'password' | 'email-code'>;

/** What is open among the addresses. */
export type EmailOpen =
  { readonly kind: 'add' } | { readonly kind: 'edit' | 'code' | 'remove'; readonly id: string };

export interface AccountView {
  readonly localizer: Localizer;
  t(key: AccountKey, params?: Record<string, string | number>): string;
  readonly account: AccountController;
  /** What has to be put right, and in which form. */
  readonly wrong: { readonly form: AccountForm; readonly errors: readonly FormError[] } | undefined;
  /** Languages of the label. */
  readonly locales: readonly string[];
  readonly timeZone: string;
  /** Ways to remind that the lessor offers, and how many days ahead at most. */
  readonly channels: readonly string[];
  readonly mostDays: number;
  readonly shown: boolean;
  readonly typed: string;
  readonly open: EmailOpen | undefined;
  /** Whether what was last written about an address is another code. */
  readonly resent: boolean;
  onShow(): void;
  onType(value: string): void;
  onOpen(open: EmailOpen | undefined): void;
  onResend(id: string): void;
  onRemove(id: string): void;
  onEnd(id: string): void;
  onSignOut(everywhere: boolean): void;
  onDiscard(form: DraftedForm, event: Event): void;
  readonly onSubmit: (event: Event) => void;
  /** Asks for a change of what the user cannot change; undefined where no request can be made. */
  readonly ask: ((type: string, what: string) => TemplateResult) | undefined;
}

export const errorOf = ({ wrong }: AccountView, id: string): string | undefined =>
  wrong?.errors.find((each) => each.id === id)?.message;

/** What has to be put right in one form. */
export const summaryOf = ({ wrong, localizer }: AccountView, form: AccountForm) =>
  wrong?.form === form ? errorSummary(localizer, wrong.errors) : nothing;

/** Whether something typed earlier stands in a form, with the way to throw it away. */
export const restoredIn = ({ account, localizer, onDiscard }: AccountView, form: DraftedForm) =>
  draftRestored(localizer, account.drafts[form].restored, (event) => onDiscard(form, event));

/** The fields of an error that a lessor names, as pointer and code. */
export function refusals(error: LeasekitError): ApiError['fieldErrors'] {
  return 'fieldErrors' in error ? (error as ApiError).fieldErrors : [];
}

/** What became of a write. A failure that is told at a field is not told twice: `silent`. */
export function told(
  { localizer, t, wrong }: AccountView,
  state: MutationState<unknown>,
  { form, done, words }: { form?: AccountForm; done: string; words?: string | undefined },
): TemplateResult | typeof nothing {
  switch (state.status) {
    case 'succeeded':
      return html`<p class="saved" role="status">${done}</p>`;
    case 'unknown':
      return outcome({
        kind: 'unknown',
        title: localizer.text(formCatalog, 'unknownTitle'),
        text: localizer.text(formCatalog, 'unknownText'),
      });
    case 'failed': {
      if (form && wrong?.form === form && wrong.errors.length > 0) return nothing;
      const { title, text } = errorWords(localizer, state.error);
      return words
        ? outcome({ kind: 'failed', title: t('failed'), text: words })
        : outcome({ kind: 'failed', title, text });
    }
    default:
      return nothing;
  }
}

/** One part of the account under its heading. */
export const section = (id: string, title: string, content: unknown): TemplateResult =>
  html`<section class="part" part="section section-${id}" aria-labelledby="h-${id}">
    <h2 id="h-${id}">${title}</h2>
    ${content}
  </section>`;
