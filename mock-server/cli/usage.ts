/** Reads command lines, and says what is wrong with them and what to do. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** How a command ends. */
export const EXIT = { good: 0, bad: 1, usage: 2 } as const;

/** A command line that cannot be understood; the message says what to do. */
export class UsageError extends Error {}

/** Something that stops a command; the message says what to do. */
export class StopError extends Error {}

/** Where a command writes to. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** The options of a command. @throws {UsageError} for one it does not know, or without its value. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new UsageError(`${message.replace(/\.$/, '')}.`);
  }
}

/** A whole number within bounds. @throws {UsageError} */
export function readInteger(
  name: string,
  text: string | undefined,
  min: number,
  max: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new UsageError(`--${name} must be a whole number from ${min} to ${max}, not “${text}”.`);
}

/** One of some words. @throws {UsageError} */
export function readWord<const T extends string>(
  name: string,
  text: string | undefined,
  words: readonly T[],
): T | undefined {
  if (text === undefined) return undefined;
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new UsageError(`--${name} must be ${words.join(' or ')}, not “${text}”.`);
}
