/** Request types as the API shows them: with words, with days that count from today, and whether they are allowed. */
import { CONTRACT_STATUSES } from '../../../sdk/schemas/contract.ts';
import type { AttachmentRule, RequestField, RequestType } from '../../../sdk/schemas/request-type.ts';
import { ENDED } from '../../engine/queries/contract-query.ts';
import type { Language } from '../../words/index.ts';
import { requestWords, wordOf } from '../../words/requests/index.ts';
import { UPLOAD_LIMITS } from '../uploads/limits.ts';
import { ATTACHMENTS_NONE, type FieldSpec, type TypeSpec } from './catalog.ts';
import { boundsOf } from './check.ts';

/** The permission that a request of any type takes. */
export const CREATE_REQUEST = 'requests.create';

const RUNNING = CONTRACT_STATUSES.filter((status) => !ENDED.has(status));

/** A type for a reader; `reason` says why it is not allowed now. */
export function typeView(
  type: TypeSpec,
  language: Language,
  today: number,
  reason: string | undefined,
): RequestType {
  const words = requestWords(language);
  const texts: Readonly<Record<string, { label: string; help: string }>> = words.types;
  const { code, group, scope, days } = type;
  return {
    id: `rqt_${code}`,
    code,
    group,
    scope,
    label: texts[code]?.label ?? code,
    ...(texts[code] && { help: texts[code].help }),
    fields: type.fields.map((field) => ({
      ...fieldView(field, language, today),
      ...(type.running && field.kind === 'contract' && { contractStatuses: [...RUNNING] }),
    })),
    attachments: attachmentRule(type, language),
    expectedDays: days,
    permission: CREATE_REQUEST,
    allowed: reason === undefined,
    ...(reason !== undefined && { reason }),
  };
}

function fieldView(field: FieldSpec, language: Language, today: number): RequestField {
  const words = requestWords(language);
  const { name, kind, required, minLength, maxLength, pattern, options, assetKinds, notBefore, repeat } =
    field;
  const help: string | undefined = (words.helps as Readonly<Record<string, string>>)[name];
  return {
    name,
    kind,
    required: required ?? false,
    label: wordOf(words.fields, name),
    ...(help !== undefined && { help }),
    ...boundsOf(field, today),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern }),
    ...(options && { options: options.map((value) => ({ value, label: wordOf(words.options, value) })) }),
    ...(assetKinds && { assetKinds: [...assetKinds] }),
    ...(notBefore !== undefined && { notBefore }),
    ...(repeat !== undefined && { repeat }),
  };
}

function attachmentRule(
  { code, attachments = ATTACHMENTS_NONE }: TypeSpec,
  language: Language,
): AttachmentRule {
  const helps: Readonly<Record<string, string>> = requestWords(language).attachments;
  return {
    ...attachments,
    maxBytes: UPLOAD_LIMITS.maxBytes,
    mime: [...UPLOAD_LIMITS.mime],
    ...(attachments.max > 0 && { help: helps[code] ?? helps['any'] ?? '' }),
  };
}
