import { fromMinor } from './decimal.ts';

/** A credit transfer as the EPC QR code (EPC069-12, version 002) carries it. */
export interface EpcTransfer {
  readonly name: string;
  readonly iban: string;
  readonly bic?: string;
  /** Euro cents, 1 … 99,999,999,999. */
  readonly amount: number;
  readonly currency: string;
  /** ISO 20022 purpose, up to four characters. */
  readonly purpose?: string;
  /** Structured reference (RF…); excludes `text`. */
  readonly reference?: string;
  readonly text?: string;
  readonly information?: string;
}

/** The text to put into the QR code. Throws RangeError for another currency than EUR or an amount out of range. */
export function epcPayload(transfer: EpcTransfer): string {
  if (transfer.currency !== 'EUR') throw new RangeError('EPC QR codes exist for EUR only');
  if (!(transfer.amount >= 1 && transfer.amount <= 99_999_999_999))
    throw new RangeError('amount out of range');
  if (transfer.reference && transfer.text) throw new RangeError('either reference or text');
  const lines = [
    'BCD',
    '002',
    '1',
    'SCT',
    transfer.bic ?? '',
    transfer.name.slice(0, 70),
    transfer.iban.replace(/\s+/g, ''),
    `EUR${fromMinor(transfer.amount)}`,
    transfer.purpose ?? '',
    transfer.reference ?? '',
    transfer.text?.slice(0, 140) ?? '',
    transfer.information?.slice(0, 70) ?? '',
  ];
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}
