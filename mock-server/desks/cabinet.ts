/** Where other desks' files are looked up: documents of the lessor and uploads of the customer. */
import type { LeaseDocument } from '../../sdk/schemas/document.ts';
import type { Store } from '../engine/store.ts';

/** Finds files of one customer. */
export interface FileSource {
  /** A document of the lessor; undefined for an unknown or foreign id. */
  document(customer: number, id: string): LeaseDocument | undefined;
  /** A finished upload of the customer; undefined for any other id. */
  upload(customer: number, id: string): LeaseDocument | undefined;
}

const NOTHING: FileSource = { document: () => undefined, upload: () => undefined };

/** The files that letters can carry. */
export class Cabinet implements FileSource {
  readonly #source: FileSource;

  constructor(_store: Store, source: FileSource = NOTHING) {
    this.#source = source;
  }

  document(customer: number, id: string): LeaseDocument | undefined {
    return this.#source.document(customer, id);
  }

  upload(customer: number, id: string): LeaseDocument | undefined {
    return this.#source.upload(customer, id);
  }
}
