/** The PDF of an invoice, fetched with the first that is asked for. */
import { DownloadsResource, InvoicesResource } from '../../../sdk/index.ts';
import type { BareClient, Invoice } from '../../../sdk/index.ts';
import { saveBlob, showBlob } from '../../lib/files.ts';

/** Answers how to show it in a window that is open already, or to save it without one. */
export async function fetchPdf(
  client: BareClient,
  { id, number }: Invoice,
): Promise<(tab: Window | null) => void> {
  const link = await client.resource(InvoicesResource).pdf(id);
  const blob = await client.resource(DownloadsResource).blob(link);
  return (tab) => (tab ? showBlob(tab, blob) : saveBlob(blob, `${number}.pdf`));
}
