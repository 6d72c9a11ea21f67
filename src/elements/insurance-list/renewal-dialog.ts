/** Sending in a renewed policy; loaded when the first one is sent in. */
import '../../ui/form/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { InsurancePolicy } from '../../../sdk/index.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { insuranceListCatalog } from '../../i18n/catalogs/insurance-list.ts';
import type { InsuranceListKey } from '../../i18n/catalogs/insurance-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { adopt } from '../../styles/adopt.ts';
import { forms } from '../../styles/index.ts';
import { amountText } from '../../ui/filter-bar/amounts.ts';
import { focusSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { field } from '../../ui/form/field.ts';
import type { FileRules } from '../../ui/form/file-rules.ts';
import { formDialog } from '../../ui/form/form-dialog.ts';
import { filesOf } from '../../ui/form/form-files.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import type { RenewalField, RenewalForm } from './renewal.controller.ts';

export { renewalForm } from './renewal.controller.ts';

export interface RenewalDialogOptions {
  localizer: Localizer;
  form: RenewalForm;
  /** The policy that ends. */
  policy: InsurancePolicy | undefined;
  currency: string;
  rules: FileRules;
}

type Say = (key: InsuranceListKey, params?: Record<string, string>) => string;

const FIELDS: readonly RenewalField[] = ['insurer', 'policyNo', 'from', 'to', 'premium'];
const OWN = ['endBeforeStart'] as const;

/** The dialog; `root` is where it stands, which gets its styles. */
export function renewalDialog(root: ShadowRoot, options: RenewalDialogOptions): TemplateResult {
  const { localizer, form, policy } = options;
  adopt(root, forms);
  adopt(root, formStyles);
  const t: Say = (key, params) => localizer.text(insuranceListCatalog, key, params);
  const errors = errorsOf(options, t);
  const failed = form.problems.find((problem) => problem.field === '');
  return formDialog({
    localizer,
    heading: policy ? t('renewTitle', { number: policy.policyNo }) : '',
    open: form.subject !== undefined && policy !== undefined,
    errors,
    status: form.sending ? 'sending' : form.state.status,
    error: form.error,
    failed: failed && { title: t('renewFailed'), text: wordOf(failed.code, options, t) },
    done: { title: t('renewed'), text: t('renewedText') },
    restored: form.restored,
    send: t('renew'),
    body: () => fields(options, errors, t),
    onClose: () => form.close(),
    onSubmit: () =>
      void form.submit().then((wrong) => wrong && requestAnimationFrame(() => focusSummary(root))),
  });
}

function wordOf(code: string, { localizer, currency }: RenewalDialogOptions, t: Say): string {
  if (code === 'badAmount') {
    const example = amountText('25000', localizer, localizer.scale(currency));
    return localizer.text(formCatalog, 'badAmount', { example });
  }
  if (code === 'tooShort') return localizer.text(formCatalog, 'tooShort', { count: 3 });
  if (code === 'needed' || code === 'badDate') return localizer.text(formCatalog, code);
  const own = OWN.find((each) => each === code);
  if (own) return t(own);
  const key = `wrong.${code}`;
  return t(Object.hasOwn(insuranceListCatalog.en, key) ? (key as InsuranceListKey) : 'wrong.other');
}

function labelOf(name: RenewalField, { localizer, currency }: RenewalDialogOptions, t: Say): string {
  if (name === 'insurer') return localizer.text(assetCatalog, 'insurer');
  if (name === 'policyNo') return t('newNumber');
  return name === 'premium' ? t('premiumIn', { currency }) : t(name);
}

function errorsOf(options: RenewalDialogOptions, t: Say): FormError[] {
  return options.form.problems.flatMap(({ field: name, code }) => {
    if (name === 'attachmentIds') {
      const message = code === 'needed' ? t('noScan') : options.localizer.text(formCatalog, 'fileFailed');
      return [{ id: 'renewal-files', label: t('scan'), message }];
    }
    const known = FIELDS.find((each) => each === name);
    return known
      ? [{ id: `renewal-${known}`, label: labelOf(known, options, t), message: wordOf(code, options, t) }]
      : [];
  });
}

function fields(options: RenewalDialogOptions, errors: readonly FormError[], t: Say): TemplateResult {
  const { localizer, form, rules } = options;
  const errorOf = (name: string) => errors.find(({ id }) => id === `renewal-${name}`)?.message;
  const input = (name: RenewalField, type: 'text' | 'date', optional = false) =>
    field({
      localizer,
      id: `renewal-${name}`,
      label: labelOf(name, options, t),
      optional,
      error: errorOf(name),
      control: ({ id, describedBy, invalid }) =>
        html`<input
          id=${id}
          name=${name}
          type=${type}
          inputmode=${name === 'premium' ? 'decimal' : nothing}
          maxlength=${type === 'text' ? (name === 'insurer' ? 100 : 40) : nothing}
          autocomplete="off"
          aria-describedby=${describedBy ?? nothing}
          aria-invalid=${invalid ?? nothing}
          .value=${form.values[name]}
          @input=${(event: Event) => form.update({ [name]: (event.currentTarget as HTMLInputElement).value })}
        />`,
    });
  return html`<div class="form-row">${input('insurer', 'text')}${input('policyNo', 'text')}</div>
    <div class="form-row">${input('from', 'date')}${input('to', 'date')}</div>
    ${input('premium', 'text', true)}
    ${filesOf({
      localizer,
      id: 'renewal-files',
      label: t('scan'),
      help: t('scanHelp'),
      rules,
      camera: true,
      error: errorOf('files'),
      files: form.attachments,
    })}`;
}
