/** The language that a user chose in their account, kept in this browser. */
import type { ReactiveControllerHost } from 'lit';
import { readPreference, writePreference } from '../../controllers/preferences.ts';

/** Who is told of a choice. */
interface Options {
  /** Id of the private label, where one is named. */
  label(): string | undefined;
  choose(language: string): void;
}

/** Hears what is chosen in the account below its host. */
export class LanguageController {
  readonly #options: Options;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#options = options;
    host.addEventListener('lease-profile-saved', ({ profile: { language } }) => {
      writePreference(options.label() ?? '', 'portal', 'language', language);
      options.choose(language);
    });
  }

  get chosen(): string | undefined {
    const chosen = readPreference(this.#options.label() ?? '', 'portal', 'language');
    return typeof chosen === 'string' ? chosen : undefined;
  }
}
