/** Files that a lessor serves. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import type { Download } from '../schemas/download.ts';

/** The bytes behind a {@link Download}. */
export class DownloadsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Fetches a file; an address that is a path counts from `baseUrl`. The token goes along only to the lessor's own API, never to a signed link elsewhere.
   * @throws {@link NotFoundError} for a link that has expired.
   */
  async blob(download: Download, options?: RequestOptions): Promise<Blob> {
    return (await this.#caller.call('downloads.blob', { url: download.url }, options)) as Blob;
  }
}
