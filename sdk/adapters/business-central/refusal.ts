/** OData's form of a refusal: `{ error: { code, message } }`. */
import type { ApiErrorDetails } from '../../core/errors.ts';
import { valueAt } from '../kit/fields.ts';

/** `Internal_RecordNotFound` becomes `internal-record-not-found`; the message stays behind. */
export function odataRefusal(body: unknown): Partial<ApiErrorDetails> {
  const code = valueAt(body, 'error.code');
  if (typeof code !== 'string') return {};
  const words = code
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z\d]+/g, '-')
    .toLowerCase();
  return /^[a-z\d-]{1,64}$/.test(words) ? { code: words } : {};
}
