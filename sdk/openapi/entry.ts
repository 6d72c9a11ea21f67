/** How one operation of the Lessor API is described. Everything its page of the document says comes from here. */
import type * as z from 'zod/mini';
import type { OperationName } from '../adapters/operations.ts';
import type { ProblemCode } from './problems.ts';
import type { Probe } from './probe.ts';

/** Any schema. */
export type AnySchema = z.core.$ZodType;

/** Type of a query parameter. A list of words means: one or more of them, joined by commas. */
export type ParameterType =
  'text' | 'id' | 'date' | 'integer' | 'boolean' | 'currency' | 'point' | readonly string[];

/** What an operation answers when all is well. */
export type Answer =
  | { readonly kind: 'list'; readonly row: AnySchema; readonly totals?: AnySchema; readonly whole?: true }
  | { readonly kind: 'record'; readonly schema: AnySchema; readonly etag?: true }
  | { readonly kind: 'file'; readonly mime: string; readonly link: AnySchema }
  | { readonly kind: 'bytes'; readonly mime: readonly string[] }
  | { readonly kind: 'events' }
  | { readonly kind: 'nothing' };

/** What a write is tried with. */
export interface Sample {
  /** The record to work on. Default: the one made by the noun's `create`, or else the first of its list. */
  readonly id?: string;
  readonly body?: unknown;
  /** Sent instead of a JSON body. */
  readonly bytes?: { readonly mime: string; readonly content: Uint8Array<ArrayBuffer> };
  readonly params?: Readonly<Record<string, string>>;
}

/** One operation. */
export interface OperationEntry {
  /** A few words, as the title of its page. */
  readonly summary: string;
  /** What else an implementer must know. */
  readonly description?: string;
  readonly answer: Answer;
  /** Status of a good answer. Default 200; 201 for `create`, 204 without a body. */
  readonly status?: 200 | 201 | 202 | 204;
  /** Filters of a list, or the parameters of another read. */
  readonly parameters?: Readonly<Record<string, ParameterType>>;
  /** Keys a list can be sorted by. */
  readonly sorts?: readonly string[];
  /** What a write must send. */
  readonly body?: AnySchema;
  /** The body may be left out. */
  readonly bodyOptional?: true;
  /** Media type of a body that is not JSON. */
  readonly upload?: string;
  /** Needs an `Idempotency-Key`: it makes money move, or a record that must not exist twice. */
  readonly once?: true;
  /** Needs `If-Match`: it changes a record. */
  readonly change?: true;
  /** Needs no token. */
  readonly open?: true;
  /** Problems beside those that follow from the rest. */
  readonly problems?: readonly ProblemCode[];
  /** What it is tried with, from what the lessor has; undefined when the lessor has nothing to try it on. */
  readonly sample?: (lessor: Probe) => Promise<Sample | undefined>;
  /** Example for what cannot be tried out: its own, or the answer of another operation of the noun. */
  readonly shown?: {
    readonly body?: unknown;
    readonly answer?: unknown;
    readonly answerOf?: OperationName;
  };
  /** Whether a lessor with these capabilities serves it. Default: by the noun and verb. */
  readonly offered?: (capabilities: Offer) => boolean;
}

/** What the capabilities say, as far as it decides what is served. */
export interface Offer {
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  readonly actions: Readonly<Record<string, { readonly enabled?: boolean } | undefined>>;
  readonly uploads?: { readonly mode?: string };
  readonly realtime?: { readonly sse?: boolean };
}

/** Operations by name. */
export type Operations = Partial<Readonly<Record<OperationName, OperationEntry>>>;

/** One noun of the API: a chapter of the document. */
export interface NounEntry {
  /** Title of the chapter. */
  readonly title: string;
  readonly about: string;
  readonly operations: Operations;
}
