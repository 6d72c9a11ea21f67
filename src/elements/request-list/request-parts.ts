/** What is read of a request: its facts, what happened, what was written. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LeaseDocument, RequestMessage, RequestType, ServiceRequest } from '../../../sdk/index.ts';
import { requestCatalog } from '../../i18n/catalogs/request-words.ts';
import { requestListCatalog } from '../../i18n/catalogs/request-list.ts';
import type { RequestListKey } from '../../i18n/catalogs/request-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { payloadFacts } from '../../ui/requests/payload-facts.ts';
import { requestStatus } from '../../ui/requests/request-status.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { typeName } from './columns.ts';

export interface PartsOptions {
  localizer: Localizer;
  request: ServiceRequest;
  type: RequestType | undefined;
  onFile(document: LeaseDocument): void;
}

export function requestFacts({ localizer, request, type }: PartsOptions): TemplateResult {
  const t = (key: RequestListKey) => localizer.text(requestListCatalog, key);
  const fact = (label: string, value: unknown) =>
    value
      ? html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  const { contractNumber, createdAt, expectedOn } = request;
  const payload = payloadFacts(request, type, localizer);
  return html`<dl class="facts">
      ${fact(t('state'), statusPill(requestStatus(request, localizer)))} ${fact(t('type'), typeName(request))}
      ${fact(t('sentOn'), localizer.instant(createdAt))}
      ${fact(t('expectedOn'), expectedOn && localizer.date(expectedOn))}
      ${fact(localizer.text(requestCatalog, 'contract'), type && 'contractId' in request.payload ? '' : contractNumber)}
    </dl>
    ${
      payload === nothing
        ? nothing
        : html`<section class="part">
            <h3>${t('asked')}</h3>
            ${payload}
          </section>`
    }`;
}

/** The states it has been in, oldest first. */
export function requestTimeline({ localizer, request }: PartsOptions): TemplateResult {
  const t = (key: RequestListKey, params?: Record<string, string>) =>
    localizer.text(requestListCatalog, key, params);
  return html`<section class="part">
    <h3>${t('timeline')}</h3>
    <ol class="timeline" part="timeline">
      ${request.timeline.map(({ at, by, note, state }) => {
        const when = localizer.instant(at);
        return html`<li>
          ${statusPill(requestStatus({ state }, localizer))}
          <span class="meta">${by ? t('timelineBy', { at: when, by }) : when}</span>
          ${note ? html`<span>${note}</span>` : nothing}
        </li>`;
      })}
    </ol>
  </section>`;
}

/** What the customer sent along, and what came of it. */
export function requestFiles({ localizer, request, onFile }: PartsOptions): TemplateResult {
  const list = (title: string, documents: readonly LeaseDocument[] = []) =>
    documents.length === 0
      ? nothing
      : html`<section class="part">
          <h3>${title}</h3>
          ${fileList(documents, onFile)}
        </section>`;
  return html`${list(localizer.text(requestListCatalog, 'documents'), request.documents)}
  ${list(localizer.text(requestCatalog, 'attachments'), request.attachments)}`;
}

function fileList(documents: readonly LeaseDocument[], onFile: PartsOptions['onFile']) {
  if (documents.length === 0) return nothing;
  return html`<ul class="documents" role="list">
    ${documents.map(
      (document) =>
        html`<li>
          <button class="file-link" type="button" @click=${() => onFile(document)}>
            ${document.title ?? document.fileName ?? document.id}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** What was written, oldest first; plain text, never markup. */
export function requestConversation(
  lines: readonly RequestMessage[],
  { localizer, onFile }: PartsOptions,
): TemplateResult {
  const t = (key: RequestListKey) => localizer.text(requestListCatalog, key);
  return html`<section class="part">
    <h3>${t('conversation')}</h3>
    ${
      lines.length === 0
        ? html`<p class="muted">${t('noMessages')}</p>`
        : html`<ul class="lines" role="list" part="conversation">
            ${lines.map(
              ({ at, attachments, author, body, from }) =>
                html`<li class="line ${from === 'customer' ? 'own' : ''}">
                  <p class="meta">
                    <span class="strong">${from === 'customer' ? t('you') : (author ?? t('lessor'))}</span>
                    · ${localizer.instant(at)}
                  </p>
                  <p class="line-body">${body}</p>
                  ${fileList(attachments, onFile)}
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
