/** Links to files, as far as they may be followed. */
import { ResponseShapeError } from '../core/errors.ts';
import type { Download } from '../schemas/download.ts';
import { downloadShape } from '../shapes/download.ts';
import { read } from './rows.ts';

/** The answer as a download whose address is http(s) or a path of the lessor's API; anything else throws. */
export async function readDownload(operation: string, answer: unknown): Promise<Download> {
  const schema = async () => (await import('../schemas/download.ts')).downloadSchema;
  const download = await read({ operation, shape: downloadShape, schema }, answer);
  // A path as `isPath` has it, which few pages need at once.
  if (!/^(https?:\/\/|\/(?![/\\\t\r\n]))/i.test(download.url)) {
    throw new ResponseShapeError(operation, [{ path: 'url', message: 'not http' }]);
  }
  return download;
}
