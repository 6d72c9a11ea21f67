/** Operations on the lessor itself. */
import { NotFoundError } from '../../core/errors.ts';
import type { ListCall } from '../kit/cursors.ts';
import type { Reading } from './company.ts';
import { textOr } from './context.ts';
import { addressesOf } from './customers.ts';

/** The label: what the settings say, and the company information for the rest. */
export async function label(reading: Reading): Promise<unknown> {
  const { operation, call, company, settings, today } = reading;
  const information = await company.information(operation, call);
  const { local } = await company.currencies(operation, call);
  const [name, vat] = [textOr(information, 'displayName'), textOr(information, 'taxRegistrationNumber')];
  const [phone, email] = [textOr(information, 'phoneNumber'), textOr(information, 'email')];
  const address = addressesOf(information)[0];
  return {
    name,
    defaultCurrency: local,
    legalEntity: { name, ...(vat && { vat }), ...(address && { address }) },
    support: { ...(phone && { phone }), ...(email && { email }) },
    ...settings.label,
    businessDate: today,
  };
}

/** Addresses whose bytes may be fetched: printed documents and attached files of the company. */
const FILES =
  /^(sales(Invoices|CreditMemos)\([\w-]+\)\/pdfDocument\/pdfDocumentContent|documentAttachments\([\w-]+\)\/attachmentContent)$/;

/** The bytes behind an address that this adapter answered; no other gets the token. */
export async function blob(
  { operation, company, settings }: Reading,
  { input, context }: ListCall,
): Promise<Blob> {
  const root = `${settings.source.baseUrl}/${await company.path(operation, context)}/`;
  const url = input.url ?? '';
  if (!url.startsWith(root) || !FILES.test(url.slice(root.length)))
    throw new NotFoundError(operation, { status: 404, code: 'foreign-address' });
  return settings.source.blob(operation, url, context);
}
