/** Links to files, as far as they may be followed. */
import { ResponseShapeError } from '../core/errors.ts';
import { downloadSchema } from '../schemas/download.ts';
import type { Download } from '../schemas/download.ts';
import { parse } from './rows.ts';

/** The answer as a download whose address is http(s) or a path of the lessor's API; anything else throws. */
export function parseDownload(operation: string, answer: unknown): Download {
  const download = parse(operation, downloadSchema, answer);
  if (!/^(https?:\/\/|\/(?!\/))/i.test(download.url)) {
    throw new ResponseShapeError(operation, [{ path: 'url', message: 'not http' }]);
  }
  return download;
}
