import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { errorWords } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FileItem } from './file-field.ts';
import type { FileRules } from './file-rules.ts';
import type { UiFileEvent, UiFilesEvent } from './form.events.ts';

/** Files on their way to the lessor; the controller of attachments has the same shape. */
export interface FormFiles {
  readonly items: readonly (Omit<FileItem, 'error'> & { readonly failure?: unknown })[];
  add(files: readonly File[]): void;
  remove(id: string): void;
  retry(id: string): void;
}

export interface FormFilesOptions {
  localizer: Localizer;
  id: string;
  label: string;
  help?: string;
  rules: FileRules;
  /** Offers the camera of a phone as well. */
  camera?: boolean;
  error?: string | undefined;
  files: FormFiles | undefined;
}

/** The files of a form: each is sent as soon as it is chosen. */
export function filesOf(options: FormFilesOptions): TemplateResult {
  const { localizer, id, label, help = '', rules, camera = false, error = '', files } = options;
  const items = files?.items.map(({ failure, ...file }) => ({
    ...file,
    ...(failure !== undefined && { error: errorWords(localizer, failure).title }),
  }));
  return html`<lease-ui-file-field
    id=${id}
    tabindex="-1"
    .localizer=${localizer}
    .label=${label}
    .help=${help}
    .rules=${rules}
    .camera=${camera}
    .error=${error}
    .files=${items ?? []}
    @ui-files=${(event: UiFilesEvent) => files?.add(event.files)}
    @ui-file=${({ action, id: file }: UiFileEvent) =>
      action === 'remove' ? files?.remove(file) : files?.retry(file)}
  ></lease-ui-file-field>`;
}
