/** Filing a document of one's own; loaded when the first one is filed. */
import '../../ui/form/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contract } from '../../../sdk/index.ts';
import { documentListCatalog } from '../../i18n/catalogs/document-list.ts';
import type { DocumentListKey } from '../../i18n/catalogs/document-list.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import type { Localizer } from '../../i18n/index.ts';
import { adopt } from '../../styles/adopt.ts';
import { forms } from '../../styles/index.ts';
import { focusSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { field } from '../../ui/form/field.ts';
import type { FileRules } from '../../ui/form/file-rules.ts';
import { formDialog } from '../../ui/form/form-dialog.ts';
import { filesOf } from '../../ui/form/form-files.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import { FILED_KINDS } from './document-list.controller.ts';
import type { UploadField, UploadForm } from './upload.controller.ts';

export { uploadForm } from './upload.controller.ts';

export interface UploadDialogOptions {
  localizer: Localizer;
  form: UploadForm;
  contracts: readonly Contract[];
  rules: FileRules;
}

type Say = (key: DocumentListKey) => string;

/** The dialog; `root` is where it stands, which gets its styles. */
export function uploadDialog(root: ShadowRoot, options: UploadDialogOptions): TemplateResult {
  const { localizer, form } = options;
  adopt(root, forms);
  adopt(root, formStyles);
  const t: Say = (key) => localizer.text(documentListCatalog, key);
  const errors: FormError[] = form.problems.map(({ field: name, code }) => {
    if (name === 'attachmentIds' || name === 'uploadId') {
      const message = code === 'needed' ? t('noFile') : localizer.text(formCatalog, 'fileFailed');
      return { id: 'upload-files', label: t('uploadFiles'), message };
    }
    return { id: `upload-${name}`, label: t('uploadTitleOf'), message: t('wrong.other') };
  });
  return formDialog({
    localizer,
    heading: t('uploadTitle'),
    open: form.subject !== undefined,
    errors,
    status: form.sending ? 'sending' : form.state.status,
    error: form.error,
    done: { title: t('uploadedTitle'), text: t('uploadedText') },
    restored: form.restored,
    send: t('upload'),
    body: () => fields(options, errors, t),
    onClose: () => form.close(),
    onSubmit: () =>
      void form.submit().then((wrong) => wrong && requestAnimationFrame(() => focusSummary(root))),
  });
}

function fields(
  { localizer, form, contracts, rules }: UploadDialogOptions,
  errors: readonly FormError[],
  t: Say,
): TemplateResult {
  const change = (name: UploadField) => (event: Event) =>
    form.update({ [name]: (event.currentTarget as HTMLInputElement | HTMLSelectElement).value });
  const errorOf = (name: string) => errors.find(({ id }) => id === `upload-${name}`)?.message;
  const select = (name: UploadField, label: string, options: readonly (readonly [string, string])[]) =>
    field({
      localizer,
      id: `upload-${name}`,
      label,
      error: errorOf(name),
      control: ({ id, describedBy, invalid }) =>
        html`<select
          id=${id}
          name=${name}
          aria-describedby=${describedBy ?? nothing}
          aria-invalid=${invalid ?? nothing}
          @change=${change(name)}
        >
          ${options.map(
            ([value, words]) =>
              html`<option value=${value} ?selected=${value === form.values[name]}>${words}</option>`,
          )}
        </select>`,
    });
  return html`${filesOf({
      localizer,
      id: 'upload-files',
      label: t('uploadFiles'),
      rules,
      camera: true,
      error: errorOf('files'),
      files: form.attachments,
    })}
    <div class="form-row">
      ${select(
        'kind',
        t('kindOf'),
        FILED_KINDS.map((kind) => [kind, t(`kind.${kind}`)]),
      )}
      ${select('contractId', t('contract'), [
        ['', t('noContract')],
        ...contracts.map(({ id, number }) => [id, number] as const),
      ])}
    </div>
    ${titleField(localizer, form, errorOf('title'), t)}`;
}

function titleField(
  localizer: Localizer,
  form: UploadForm,
  error: string | undefined,
  t: Say,
): TemplateResult {
  return field({
    localizer,
    id: 'upload-title',
    label: t('uploadTitleOf'),
    help: t('uploadTitleHelp'),
    optional: true,
    error,
    control: ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        name="title"
        type="text"
        maxlength="200"
        autocomplete="off"
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ?? nothing}
        .value=${form.values.title}
        @input=${(event: Event) => form.update({ title: (event.currentTarget as HTMLInputElement).value })}
      />`,
  });
}
