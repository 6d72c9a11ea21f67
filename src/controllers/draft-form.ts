import { DraftController } from './draft.ts';
import type { LeaseHost } from './lease.ts';

/** What was typed, by the names of fields; a field nobody has touched is not there, and goes on showing what is saved. */
interface Touched {
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const NOTHING: Touched = { fields: {} };

/**
 * The draft of a form whose fields hold their own values and begin with what is saved. Not for passwords and codes: a
 * form with one never tells it what is typed.
 */
export class FormDraftController {
  readonly #draft: DraftController<Touched>;

  /** `name` tells the form from others, such as `user-admin:usr_4`; undefined while none is open. */
  constructor(host: LeaseHost, name: () => string | undefined) {
    this.#draft = new DraftController<Touched>(host, { name, initial: () => NOTHING, revive });
  }

  /** What is sent from it. */
  get sent(): Pick<DraftController<Touched>, 'send'> {
    return this.#draft;
  }

  /** Whether something of an earlier visit stands in the form. */
  get restored(): boolean {
    return this.#draft.restored;
  }

  /** What stands in a field: what was typed, else what is `saved`. */
  text(name: string, saved = ''): string {
    return this.#draft.value.fields[name]?.[0] ?? saved;
  }

  /** Values of the ticked boxes of one name. */
  all(name: string, saved: readonly string[]): readonly string[] {
    return this.#draft.value.fields[name] ?? saved;
  }

  /** Whether the only box of a name is ticked. */
  ticked(name: string, saved: boolean): boolean {
    return this.all(name, saved ? ['on'] : []).length > 0;
  }

  /** Keeps the field that somebody types into; listens for `input` of the form. */
  readonly keep = ({ currentTarget, target }: Event): void => {
    const { name } = target as HTMLInputElement;
    if (!(currentTarget instanceof HTMLFormElement) || !name) return;
    const values = new FormData(currentTarget).getAll(name);
    const texts = values.filter((value) => typeof value === 'string');
    this.#draft.update({ fields: { ...this.#draft.value.fields, [name]: texts } });
  };

  /** Throws it away. */
  discard(): void {
    this.#draft.discard();
  }
}

function revive(stored: unknown): Touched | undefined {
  const { fields } = (stored ?? {}) as Partial<Touched>;
  if (typeof fields !== 'object' || fields === null) return undefined;
  const isText = (value: unknown) => typeof value === 'string';
  const whole = Object.values(fields).every((values) => Array.isArray(values) && values.every(isText));
  return whole ? { fields } : undefined;
}
