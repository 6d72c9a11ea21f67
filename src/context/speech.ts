/** What a widget speaks: a localizer whose words have arrived, given on to the private pieces in its shadow tree. */
import { ContextProvider } from '@lit/context';
import { isLoaded, loadCatalogs } from '../i18n/catalog.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { localizerContext } from '../i18n/context.ts';
import { Localizer } from '../i18n/localizer.ts';

const ENGLISH = new Localizer();

export class Speech {
  readonly #catalogs: readonly Catalog[];
  readonly #changed: () => void;
  readonly #provided: ContextProvider<typeof localizerContext>;
  #spoken = ENGLISH;
  #next?: Localizer;
  #ready = false;

  /** Calls back when words that had to be loaded have arrived. */
  constructor(host: HTMLElement, catalogs: readonly Catalog[], changed: () => void) {
    this.#catalogs = catalogs;
    this.#changed = changed;
    this.#provided = new ContextProvider(host, {
      context: localizerContext,
      initialValue: this.#spoken,
    });
  }

  /** False only before the first words have arrived, so that no one reads a flash of another language. */
  get ready(): boolean {
    return this.#ready;
  }

  /** The last localizer whose words are all here; English before. */
  get localizer(): Localizer {
    return this.#spoken;
  }

  /**
   * How the words are read. A language that has none, from the elements or the label, has the English ones, which are read
   * by an English voice and from the left: from the right, "52 days past due" would be told as "days past due 52".
   */
  get reading(): Pick<Localizer, 'locale' | 'direction'> {
    return this.#spoken.hasWords(this.#catalogs) ? this.#spoken : ENGLISH;
  }

  /** Speaks with this localizer as soon as its words are here; without one, the language of the page. */
  follow(localizer: Localizer | undefined): void {
    if (localizer && localizer === this.#next) return;
    const next = localizer ?? new Localizer({ locale: document.documentElement.lang });
    this.#next = next;
    if (this.#catalogs.every((catalog) => isLoaded(catalog, next.locale))) return this.#speak(next);
    void loadCatalogs(this.#catalogs, next.locale).then(() => {
      if (this.#next !== next) return;
      this.#speak(next);
      this.#changed();
    });
  }

  #speak(localizer: Localizer): void {
    this.#ready = true;
    this.#spoken = localizer;
    this.#provided.setValue(localizer);
  }
}
