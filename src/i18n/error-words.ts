/** Words for an error: what happened, what is safe, what to do. */
import { stateCatalog } from './catalogs/state-words.ts';
import type { Localizer } from './localizer.ts';

/** Name of an SDK error class → the words for it. Names, so that this room needs no SDK code. */
const KINDS = {
  UnauthorizedError: 'unauthorized',
  ForbiddenError: 'forbidden',
  NotFoundError: 'notFound',
  ConflictError: 'conflict',
  PreconditionError: 'precondition',
  ValidationError: 'invalid',
  RateLimitError: 'rateLimited',
  ServerError: 'server',
  NetworkError: 'network',
  TimeoutError: 'timeout',
  ResponseShapeError: 'shape',
} as const;

export type ErrorKind = (typeof KINDS)[keyof typeof KINDS] | 'unknown';

export interface ErrorWords {
  readonly kind: ErrorKind;
  /** What happened. */
  readonly title: string;
  /** What is safe and what to do. */
  readonly text: string;
  /** What support needs to find the failure; absent when the error has none. */
  readonly reference?: string;
}

function kindOf(error: unknown): ErrorKind {
  const name = error instanceof Error ? error.name : '';
  return Object.hasOwn(KINDS, name) ? KINDS[name as keyof typeof KINDS] : 'unknown';
}

/** The words for a failed call. Only the class decides: an answer's own text is never shown. */
export function errorWords(localizer: Localizer, error: unknown): ErrorWords {
  const kind = kindOf(error);
  const reference =
    error instanceof Error && 'reference' in error && typeof error.reference === 'string'
      ? error.reference
      : undefined;
  return {
    kind,
    title: localizer.text(stateCatalog, `error.${kind}.title`),
    text: localizer.text(stateCatalog, `error.${kind}.text`),
    ...(reference !== undefined && { reference }),
  };
}
