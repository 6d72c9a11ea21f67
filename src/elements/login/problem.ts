/** What a failed step means for who reads it. The answer's own text is never shown. */
import type { ApiError, LeasekitError } from '../../../sdk/index.ts';
import { loginCatalog } from '../../i18n/catalogs/login.ts';
import type { LoginKey } from '../../i18n/catalogs/login.ts';
import { errorWords } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { passwordError } from '../../ui/form/password-field.ts';

export interface Problem {
  /** What stands at fields. */
  readonly fields: readonly FormError[];
  /** What concerns no field. */
  readonly told?: { readonly title: string; readonly text: string; readonly reference?: string };
}

/** Words for a failure; `at` is when it came, in milliseconds. */
export function problemOf(error: LeasekitError, at: number, localizer: Localizer): Problem {
  const api = 'fieldErrors' in error ? (error as ApiError) : undefined;
  const fields = (api?.fieldErrors ?? []).flatMap(({ pointer, code, params }) =>
    fieldProblem(pointer, code, params, localizer),
  );
  if (fields.length > 0) return { fields };
  const code = api?.fieldErrors.some((each) => each.code === 'token_invalid')
    ? 'token_invalid'
    : (api?.code ?? '');
  return { fields, told: known(code, api, at, localizer) ?? errorWords(localizer, error) };
}

function fieldProblem(
  pointer: string,
  code: string,
  params: Readonly<Record<string, unknown>> | undefined,
  localizer: Localizer,
): FormError[] {
  const t = (key: LoginKey, values?: Record<string, number>) => localizer.text(loginCatalog, key, values);
  if (pointer === '/newPassword') {
    return [{ id: 'new-password', label: t('newPassword'), message: passwordError(localizer, code) }];
  }
  if (pointer !== '/code') return [];
  const key = `code.${code}`;
  const left = params?.['attemptsLeft'];
  const word = Object.hasOwn(loginCatalog.en, key) ? (key as LoginKey) : 'code.other';
  return [{ id: 'code', label: t('code'), message: t(word, { count: typeof left === 'number' ? left : 0 }) }];
}

function known(code: string, api: ApiError | undefined, at: number, localizer: Localizer): Problem['told'] {
  const title = `problem.${code}.title`;
  if (!Object.hasOwn(loginCatalog.en, title)) return undefined;
  const t = (key: string, params?: Record<string, string>) =>
    localizer.text(loginCatalog, key as LoginKey, params);
  const date = whenOf(api, at, localizer);
  const when = `problem.${code}.when`;
  const text = date && Object.hasOwn(loginCatalog.en, when) ? t(when, { date }) : t(`problem.${code}.text`);
  return { title: t(title), text };
}

/** When one can try again: a day the lessor names, or so many seconds from then. */
function whenOf(api: ApiError | undefined, at: number, localizer: Localizer): string | undefined {
  const startsOn = api?.fieldErrors.map(({ params }) => params?.['startsOn']).find(Boolean);
  if (typeof startsOn === 'string') return localizer.date(startsOn);
  if (api?.retryAfter === undefined) return undefined;
  return localizer.instant(new Date(at + api.retryAfter * 1000).toISOString());
}
