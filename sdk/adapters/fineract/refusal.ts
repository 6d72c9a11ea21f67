/** Fineract's form of a refusal: a code for the whole, and one for each parameter. */
import type { ApiErrorDetails, FieldError } from '../../core/errors.ts';
import { valueAt } from '../kit/fields.ts';

/** `error.msg.resource.not.found` becomes `resource-not-found`: the words of the messages stay behind. */
function codeOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const code = value.replace(/^(error\.msg|validation\.msg)\./, '').replace(/[^a-z0-9]+/gi, '-');
  return /^[a-z0-9-]{1,64}$/i.test(code) ? code : undefined;
}

/** What Fineract's answer tells about a refusal. */
export function fineractRefusal(body: unknown): Partial<ApiErrorDetails> {
  const code = codeOf(valueAt(body, 'userMessageGlobalisationCode'));
  const errors = valueAt(body, 'errors');
  const fieldErrors = (Array.isArray(errors) ? (errors as unknown[]) : []).flatMap((each): FieldError[] => {
    const [name, reason] = [
      valueAt(each, 'parameterName'),
      codeOf(valueAt(each, 'userMessageGlobalisationCode')),
    ];
    return typeof name === 'string' && reason ? [{ pointer: `/${name}`, code: reason }] : [];
  });
  return { ...(code && { code }), ...(fieldErrors.length > 0 && { fieldErrors }) };
}
