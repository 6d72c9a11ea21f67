/** Telling what a counter shows; loaded when the first reading is added. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asset, OdometerReading } from '../../../sdk/index.ts';
import { assetListCatalog } from '../../i18n/catalogs/asset-list.ts';
import type { AssetListKey } from '../../i18n/catalogs/asset-list.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import type { Localizer } from '../../i18n/index.ts';
import { adopt } from '../../styles/adopt.ts';
import { forms } from '../../styles/index.ts';
import { distanceText, latestReading } from '../../ui/asset/asset-facts.ts';
import { assetName } from '../../ui/asset/asset-words.ts';
import { focusSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { field } from '../../ui/form/field.ts';
import { formDialog } from '../../ui/form/form-dialog.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import type { ReadingField, ReadingForm } from './reading.controller.ts';

export { readingForm } from './reading.controller.ts';

export interface ReadingDialogOptions {
  localizer: Localizer;
  form: ReadingForm;
  /** The asset it is about. */
  asset: Asset | undefined;
  today: string;
}

type Say = (key: AssetListKey, params?: Record<string, string>) => string;

/** The dialog; `root` is where it stands, which gets its styles. */
export function readingDialog(root: ShadowRoot, options: ReadingDialogOptions): TemplateResult {
  const { localizer, form, asset } = options;
  adopt(root, forms);
  adopt(root, formStyles);
  const t: Say = (key, params) => localizer.text(assetListCatalog, key, params);
  const errors = errorsOf(form, localizer, t);
  const { state } = form;
  const failed = form.problems.find((problem) => problem.field === '');
  return formDialog({
    localizer,
    heading: asset ? t('readingTitle', { asset: assetName(asset, localizer) }) : '',
    open: form.subject !== undefined && asset !== undefined,
    errors,
    status: form.sending ? 'sending' : state.status,
    error: form.error,
    failed: failed && { title: t('readingFailed'), text: wordOf(failed.code, localizer, t) },
    done: { title: t('sent', { reading: sentText(state, asset, localizer) }) },
    restored: form.restored,
    send: t('send'),
    body: () => fields(options, errors, t),
    onClose: () => form.close(),
    onSubmit: () =>
      void form.submit().then((wrong) => wrong && requestAnimationFrame(() => focusSummary(root))),
  });
}

const sentText = (state: ReadingForm['state'], asset: Asset | undefined, localizer: Localizer): string =>
  state.status === 'succeeded' && asset ? textOf(state.value, asset, localizer) : '';

/** A reading in the unit of its asset. */
function textOf(
  { unit, value }: Pick<OdometerReading, 'unit' | 'value'>,
  asset: Asset,
  localizer: Localizer,
) {
  return distanceText(value, unit ?? asset.agreedMileage?.unit ?? 'unknown', localizer);
}

function wordOf(code: string, localizer: Localizer, t: Say): string {
  if (code === 'needed' || code === 'badDate') return localizer.text(formCatalog, code);
  if (code === 'badReading') return t('badReading', { example: localizer.integer(48_250) });
  const key = `wrong.${code}`;
  return t(Object.hasOwn(assetListCatalog.en, key) ? (key as AssetListKey) : 'wrong.other');
}

function errorsOf(form: ReadingForm, localizer: Localizer, t: Say): FormError[] {
  return form.problems
    .filter(({ field: name }) => name !== '')
    .map(({ field: name, code }) => ({
      id: name === 'on' ? 'reading-on' : 'reading-value',
      label: name === 'on' ? t('readingOnLabel') : t('readingValue'),
      message: wordOf(code, localizer, t),
    }));
}

function fields(
  { localizer, form, asset, today }: ReadingDialogOptions,
  errors: readonly FormError[],
  t: Say,
): TemplateResult {
  const latest = asset && latestReading(asset);
  const change = (name: ReadingField) => (event: Event) =>
    form.update({ [name]: (event.currentTarget as HTMLInputElement).value });
  const errorOf = (id: string) => errors.find((each) => each.id === id)?.message;
  const last =
    latest &&
    t('readingHelp', { reading: `${textOf(latest, asset, localizer)}, ${localizer.date(latest.on)}` });
  return html`${field({
    localizer,
    id: 'reading-value',
    label: t('readingValue'),
    help: last || undefined,
    error: errorOf('reading-value'),
    control: ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        name="value"
        inputmode="numeric"
        autocomplete="off"
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ?? nothing}
        .value=${form.values.value}
        @input=${change('value')}
      />`,
  })}
  ${field({
    localizer,
    id: 'reading-on',
    label: t('readingOnLabel'),
    error: errorOf('reading-on'),
    control: ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        name="on"
        type="date"
        max=${today || nothing}
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ?? nothing}
        .value=${form.values.on}
        @input=${change('on')}
      />`,
  })}`;
}
