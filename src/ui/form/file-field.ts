import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import type { FormKey } from '../../i18n/catalogs/form.ts';
import { Localizer } from '../../i18n/index.ts';
import { buttons, focus, forms, host, text, visuallyHidden } from '../../styles/index.ts';
import { fieldError } from './field.ts';
import { fileSize } from './file-size.ts';
import { extensionOf, problemOf } from './file-rules.ts';
import type { FileProblem, FileRules } from './file-rules.ts';
import { UiFileEvent, UiFilesEvent } from './form.events.ts';
import { formStyles } from './form.styles.ts';

/** An attached file and how far it is on its way. */
export interface FileItem {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly lastModified?: number;
  readonly state: 'waiting' | 'uploading' | 'done' | 'failed';
  /** 0 to 1. */
  readonly progress?: number;
  /** Why it failed, in words. */
  readonly error?: string | undefined;
}

const PROBLEMS: Readonly<Record<FileProblem, FormKey>> = {
  type: 'fileType',
  size: 'fileSize',
  empty: 'fileEmpty',
  twice: 'fileTwice',
  many: 'fileMany',
};

/**
 * Files that go along with a form: chosen, dropped or photographed, checked before they leave, with progress and a way
 * back. Fires `ui-files` with what can be attached and `ui-file` for one that is to be removed or tried again.
 */
export class UiFileField extends LitElement {
  /** A summary of errors leads to its first button. */
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    host,
    buttons,
    focus,
    text,
    visuallyHidden,
    forms,
    formStyles,
    css`
      :host {
        display: block;
      }
      .files {
        display: grid;
        gap: var(--lease-space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .file {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        align-items: center;
        gap: 0 var(--lease-space-3);
        padding: var(--lease-space-2) var(--lease-space-3);
        border: 1px solid var(--lease-color-line);
        border-radius: var(--lease-radius);
      }
      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .state {
        color: var(--lease-color-muted);
        font-size: var(--lease-font-size-xs);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .file progress {
        grid-column: 1 / -1;
        inline-size: 100%;
        block-size: 4px;
        accent-color: var(--lease-color-accent);
      }
      .file-actions {
        display: flex;
        gap: var(--lease-space-1);
      }
      .drop {
        display: flex;
        flex-wrap: wrap;
        gap: var(--lease-space-2);
        padding: var(--lease-space-3);
        border: 1px dashed var(--lease-color-control);
        border-radius: var(--lease-radius);
      }
      .drop.over {
        border-style: solid;
        border-color: var(--lease-color-accent);
      }
      .cross {
        inline-size: 20px;
        block-size: 20px;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.5;
      }
    `,
  ];

  @property({ attribute: false }) localizer: Localizer = new Localizer();
  @property() label = '';
  /** What else the form has to say about it. */
  @property() help = '';
  @property({ attribute: false }) rules: FileRules = { mime: [], maxBytes: 10_485_760, max: 5 };
  @property({ attribute: false }) files: readonly FileItem[] = [];
  /** Why what is attached cannot be sent, in words. */
  @property() error = '';
  /** Offers the camera of a phone as well. */
  @property({ type: Boolean }) camera = false;
  @state() private problems: readonly string[] = [];
  @state() private over = false;

  override render(): TemplateResult {
    const { rules, localizer, files, camera } = this;
    const types = rules.mime.map(extensionOf).join(', ');
    const size = fileSize(rules.maxBytes, localizer.locale);
    const error = [...this.problems, this.error].filter(Boolean).join(' ');
    return html`<div class="field" role="group" aria-labelledby="label" aria-describedby="rules files-error">
      <span id="label" class="strong">${this.label}</span>
      <span id="rules" class="hint"
        >${[this.help, types && this.#t('fileRules', { count: rules.max, size, types })].filter(Boolean).join(' ')}</span
      >
      ${
        files.length > 0
          ? html`<ul class="files" role="list">
              ${files.map((file) => this.#renderFile(file))}
            </ul>`
          : nothing
      }
      <div
        class="drop ${this.over ? 'over' : ''}"
        @dragover=${this.#handleDrag}
        @dragleave=${() => (this.over = false)}
        @drop=${this.#handleDrop}
      >
        ${this.#renderPicker('pick', 'addFiles', false)}
        ${camera ? this.#renderPicker('shoot', 'takePhoto', true) : nothing}
      </div>
      <div role="status">${fieldError('files', error || undefined)}</div>
    </div>`;
  }

  #renderPicker(id: string, words: 'addFiles' | 'takePhoto', capture: boolean): TemplateResult {
    const { rules } = this;
    return html`<button class="button" type="button" @click=${() => this.#input(id)?.click()}>
        ${this.#t(words)}
      </button>
      <input
        id=${id}
        class="visually-hidden"
        type="file"
        tabindex="-1"
        aria-hidden="true"
        accept=${capture ? 'image/*' : rules.mime.join(',')}
        capture=${capture ? 'environment' : nothing}
        ?multiple=${!capture && rules.max > 1}
        @change=${this.#handleChange}
      />`;
  }

  #renderFile(file: FileItem): TemplateResult {
    const { localizer } = this;
    const { id, name, size, state: where, progress = 0, error } = file;
    const text = {
      waiting: fileSize(size, localizer.locale),
      uploading: this.#t('fileUploading', { percent: localizer.percent(progress.toFixed(2)) }),
      done: this.#t('fileDone'),
      failed: error ?? this.#t('fileFailed'),
    }[where];
    return html`<li class="file" part="file" data-state=${where}>
      <span class="name" title=${name}>${name}</span>
      <span class="state">${text}</span>
      <span class="file-actions">
        ${
          where === 'failed'
            ? html`<button
                class="button quiet"
                type="button"
                aria-label=${this.#t('fileRetry', { name })}
                @click=${() => this.dispatchEvent(new UiFileEvent('retry', id))}
              >
                ↻
              </button>`
            : nothing
        }
        <button
          class="button quiet icon"
          type="button"
          aria-label=${this.#t('fileRemove', { name })}
          @click=${() => this.dispatchEvent(new UiFileEvent('remove', id))}
        >
          <svg class="cross" viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15" /></svg>
        </button>
      </span>
      ${where === 'uploading' ? html`<progress max="1" .value=${progress} aria-label=${name}></progress>` : nothing}
    </li>`;
  }

  #input(id: string): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
  }

  readonly #handleChange = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    this.#add([...(input.files ?? [])]);
    // The same file may be chosen again after it was removed.
    input.value = '';
  };

  readonly #handleDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  };

  readonly #handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    this.#add([...(event.dataTransfer?.files ?? [])]);
  };

  #add(chosen: readonly File[]): void {
    const { rules, files, localizer } = this;
    const taken: File[] = [];
    const problems: string[] = [];
    for (const file of chosen) {
      const problem = problemOf(file, [...files, ...taken], rules);
      if (!problem) taken.push(file);
      else {
        const size = fileSize(rules.maxBytes, localizer.locale);
        problems.push(this.#t(PROBLEMS[problem], { name: file.name, size, count: rules.max }));
      }
    }
    this.problems = [...new Set(problems)];
    if (taken.length > 0) this.dispatchEvent(new UiFilesEvent(taken));
  }

  #t(key: FormKey, params?: Record<string, string | number>): string {
    return this.localizer.text(formCatalog, key, params);
  }
}
