import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { passwordCatalog } from '../../i18n/catalogs/password.ts';
import type { PasswordKey } from '../../i18n/catalogs/password.ts';
import type { Localizer } from '../../i18n/index.ts';
import { checkPassword } from '../../lib/password-rules.ts';
import type { PasswordRules, RuleResult } from '../../lib/password-rules.ts';
import { field } from './field.ts';

export interface PasswordFieldOptions {
  localizer: Localizer;
  /** Unique in the shadow root; also the name in the form. */
  id: string;
  label: string;
  autocomplete: 'current-password' | 'new-password';
  error?: string | undefined;
  /** Whether what is typed can be read. */
  shown: boolean;
  onToggle(): void;
  onInput?(value: string): void;
  /** With it the rules stand under the field, each marked as it is met. */
  policy?: PasswordRules | undefined;
  /** What stands in the field now, for the rules. */
  value?: string;
  /** Names that may not stand in it. */
  names?: readonly string[];
}

/** A password, which may be pasted and shown, and whose rules are told before it is sent. */
export function passwordField(options: PasswordFieldOptions): TemplateResult {
  const { localizer, id, label, autocomplete, error, shown, onToggle, onInput, policy } = options;
  const t = (key: PasswordKey) => localizer.text(passwordCatalog, key);
  return html`${field({
    localizer,
    id,
    label,
    error,
    control: ({ describedBy, invalid }) =>
      html`<span class="password">
        <input
          id=${id}
          name=${id}
          type=${shown ? 'text' : 'password'}
          autocomplete=${autocomplete}
          autocapitalize="none"
          spellcheck="false"
          aria-describedby=${[describedBy, policy && `${id}-rules`].filter(Boolean).join(' ') || nothing}
          aria-invalid=${invalid ?? nothing}
          @input=${(event: Event) => onInput?.((event.currentTarget as HTMLInputElement).value)}
        />
        <button
          class="button quiet icon"
          type="button"
          aria-pressed=${shown ? 'true' : 'false'}
          aria-label=${t('show')}
          title=${t(shown ? 'hide' : 'show')}
          @click=${() => onToggle()}
        >
          ${eye}
        </button>
      </span>`,
  })}
  ${policy ? ruleList(options, policy) : nothing}`;
}

function ruleList(
  { localizer, id, value = '', names }: PasswordFieldOptions,
  policy: PasswordRules,
): TemplateResult {
  const t = (key: PasswordKey, params?: Record<string, number>) =>
    localizer.text(passwordCatalog, key, params);
  const rule = ({ rule: name, met, count = 0 }: RuleResult) =>
    html`<li data-met=${String(met)}>
      <span class="rule-mark" aria-hidden="true"></span>${t(`rule.${name}`, { count })}${
        met ? html`<span class="visually-hidden"> (${t('met')})</span>` : nothing
      }
    </li>`;
  return html`<div class="rules" id="${id}-rules" part="password-rules">
    <p>${t('rules')}</p>
    <ul role="list">
      ${checkPassword(value, policy, names).map(rule)}
    </ul>
  </div>`;
}

/** The lessor's words for what is wrong with a password, by the code of the error. */
export function passwordError(localizer: Localizer, code: string): string {
  const key = `wrong.${code}`;
  const known = Object.hasOwn(passwordCatalog.en, key) ? (key as PasswordKey) : 'wrong.other';
  return localizer.text(passwordCatalog, known);
}

const eye = html`<svg class="eye" viewBox="0 0 20 20" aria-hidden="true">
  ${svg`<path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z" /><circle cx="10" cy="10" r="2.5" />`}
</svg>`;
