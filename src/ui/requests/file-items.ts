import type { LeasekitError } from '../../../sdk/index.ts';
import { requestCatalog } from '../../i18n/catalogs/request-words.ts';
import { errorWords } from '../../i18n/error-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FileItem } from '../form/file-field.ts';

/** A file on its way, as far as it is shown. */
interface Sent extends Omit<FileItem, 'error'> {
  readonly failure?: LeasekitError | undefined;
}

/** Files on their way as the file field shows them: what failed says why. */
export const fileItems = (items: readonly Sent[], localizer: Localizer): FileItem[] =>
  items.map(({ failure, ...item }) => ({ ...item, error: failure && reasonOf(failure, localizer) }));

function reasonOf(failure: LeasekitError, localizer: Localizer): string {
  const { kind, title } = errorWords(localizer, failure);
  const refused = kind === 'invalid' || ('status' in failure && failure.status === 413);
  return refused ? localizer.text(requestCatalog, 'fileRefused') : title;
}
