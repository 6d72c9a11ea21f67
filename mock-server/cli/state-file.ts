/** The file that keeps a mock lessor's state: what it was made of, and everything that changed it since, in order. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { MockOptions } from '../options.ts';
import { ChangedAnswerError, Keeper } from '../kept/keeper.ts';
import type { Entry } from '../kept/keeper.ts';
import { StopError } from './usage.ts';

const KIND = 'leasekit-mock-state';
const VERSION = 1;
/** What makes the lessor: it cannot change under what was written later. */
const FIXED = ['seed', 'invoices', 'label', 'businessDate'] as const;

interface Content {
  readonly kind: typeof KIND;
  readonly version: typeof VERSION;
  readonly options: MockOptions;
  readonly entries: readonly Entry[];
}

/** A lessor's state in a file. */
export interface KeptState {
  readonly path: string;
  /** Options to start with: those of the file, and what was asked beside. */
  readonly options: MockOptions;
  readonly keep: Keeper['keep'];
  /** Changes that were done again. */
  replayed(): number;
}

/**
 * Opens or begins a state file.
 * @throws {StopError} when it is damaged, made for another lessor, or cannot be written. It is then left as it is.
 */
export function openState(name: string, asked: MockOptions): KeptState {
  const path = resolve(name);
  const content = existsSync(path) ? readContent(path) : undefined;
  const options = content ? together(path, content.options, asked) : asked;
  const first = content ?? { kind: KIND, version: VERSION, options, entries: [] };
  // Now, so that a place that cannot be written to is found out before anything is answered.
  if (!content) writeNow(path, textOf(first));
  const keeper = new Keeper(first.entries, async (entries, changed) => {
    await write(path, textOf({ kind: KIND, version: VERSION, options: changed ?? first.options, entries }));
  });
  const keep: Keeper['keep'] = (state, answer) =>
    keeper.keep(state, answer).catch((error: unknown) => {
      throw error instanceof ChangedAnswerError ? otherwise(path, error) : error;
    });
  return { path, options, keep, replayed: () => first.entries.length };
}

function otherwise(
  path: string,
  { at, entry: { method, path: asked, status }, now }: ChangedAnswerError,
): StopError {
  return new StopError(
    `The state file ${path} does not fit this version: change ${at}, ${method} ${asked}, is now answered ${now} ` +
      `and was ${status}. It was left as it is: move it away to begin anew, or name another with --state.`,
  );
}

function textOf(content: Content): string {
  return `${JSON.stringify(content)}\n`;
}

function readContent(path: string): Content {
  const damaged = (why: string): StopError =>
    new StopError(
      `The state file ${path} ${why}. It was left as it is: restore it, or move it away to begin anew, or name another with --state.`,
    );
  let content: Partial<Content>;
  try {
    content = JSON.parse(readFileSync(path, 'utf8')) as Partial<Content>;
  } catch (error) {
    throw damaged(error instanceof SyntaxError ? 'is damaged' : 'cannot be read');
  }
  if (content?.kind !== KIND) throw damaged('is no state of a mock lessor');
  if (content.version !== VERSION) throw damaged('was written by another version of leasekit');
  if (!Array.isArray(content.entries) || typeof content.options !== 'object') throw damaged('is damaged');
  return content as Content;
}

/** Options of the file, and what was asked beside them. */
function together(path: string, kept: MockOptions, asked: MockOptions): MockOptions {
  for (const name of FIXED) {
    if (asked[name] === undefined || asked[name] === kept[name]) continue;
    const flag = name === 'businessDate' ? 'business-date' : name;
    const was = kept[name] === undefined ? `without --${flag}` : `with --${flag} ${kept[name]}`;
    throw new StopError(
      `The state file ${path} was begun ${was}: leave --${flag} out, or name another file with --state.`,
    );
  }
  return { ...kept, ...asked };
}

/** Never half a file: written beside it, brought to the disk, and put in its place. */
async function write(path: string, text: string): Promise<void> {
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

function writeNow(path: string, text: string): void {
  try {
    const file = openSync(`${path}.new`, 'w', 0o600);
    writeSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(`${path}.new`, path);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new StopError(`The state file ${path} cannot be written (${code}): name another with --state.`);
  }
}
