/** The letter paper: sender, addressee, language, and how money and dates are written on it. */
import type { Money } from '../../sdk/schemas/base.ts';
import type { PrivateLabel } from '../../sdk/schemas/label.ts';
import type { Customer } from '../../sdk/schemas/customer.ts';
import type { Address } from '../../sdk/schemas/party.ts';
import type { Exchange } from '../http/exchange.ts';
import { type Language, type Words, wordsIn } from '../words/index.ts';
import { PAGE, PdfDocument } from './document.ts';
import { paperFonts } from './embedded-font.ts';
import type { PaperFonts } from './embedded-font.ts';

export interface Paper {
  readonly label: PrivateLabel;
  readonly customer: Customer;
  readonly words: Words['documents'];
  /** For letters that the standard fonts lack; without, these are spelled. */
  readonly fonts?: PaperFonts;
  readonly money: (value: Money) => string;
  readonly date: (value: string) => string;
  /** A fraction such as `0.22` as a percentage. */
  readonly percent: (rate: string) => string;
}

/** How numbers and days are written; English days stay as they are, because two habits would read them differently. */
const NOTATION: Readonly<Record<Language, { group: string; point: string; date: string }>> = {
  en: { group: ',', point: '.', date: '-' },
  it: { group: '.', point: ',', date: '/' },
  ro: { group: '.', point: ',', date: '.' },
  bg: { group: '\u00a0', point: ',', date: '.' },
};

/** The paper for a request: the session's label and customer, the caller's language. */
export async function paperOf({ lessor, view, capabilities, language }: Exchange): Promise<Paper> {
  const scales = new Map(capabilities.currencies.map(({ code, scale }) => [code, scale]));
  const { group, point, date } = NOTATION[language];
  return {
    label: lessor.label,
    customer: view.customer,
    words: wordsIn(language).documents,
    fonts: await paperFonts(),
    money: ({ amount, currency }) => {
      const scale = scales.get(currency) ?? 2;
      const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
      const whole = digits.slice(0, digits.length - scale).replaceAll(/\B(?=(\d{3})+$)/g, group);
      const rest = scale > 0 ? point + digits.slice(-scale) : '';
      return `${amount < 0 ? '-' : ''}${whole}${rest} ${currency}`;
    },
    date: (value) => (date === '-' ? value : value.split('-').reverse().join(date)),
    percent: (rate) => `${Number((Number(rate) * 100).toFixed(2))} %`.replace('.', point),
  };
}

/** A document with its head: sender, addressee, title, and facts in two columns. */
export function startDocument(
  paper: Paper,
  title: string,
  facts: readonly (readonly [string, string])[],
): { document: PdfDocument; y: number } {
  const { label, customer, words } = paper;
  const { margin, width } = PAGE;
  const document = new PdfDocument(title, paper.fonts);
  document.text(margin, 64, label.legalEntity?.name ?? label.name, { size: 13, bold: true });
  const sender = [...addressLines(label.legalEntity?.address), label.legalEntity?.vat ?? ''].filter(Boolean);
  sender.forEach((line, index) =>
    document.text(width - margin, 60 + index * 12, line, { size: 8, align: 'end' }),
  );
  document.text(margin, 130, words.customer, { size: 8 });
  const address = customer.addresses.find(({ kind }) => kind === 'billing') ?? customer.addresses[0];
  const addressee = [customer.name, ...addressLines(address), customer.number];
  addressee.forEach((line, index) => document.text(margin, 146 + index * 13, line, { maxWidth: 260 }));
  document.text(margin, 242, title, { size: 17, bold: true, maxWidth: width - 2 * margin });
  facts.forEach(([name, value], index) => {
    document.text(margin, 268 + index * 14, name, { size: 8.5 });
    document.text(margin + 120, 268 + index * 14, value, { maxWidth: width - 2 * margin - 120 });
  });
  return { document, y: 268 + facts.length * 14 + 18 };
}

function addressLines(address: Address | undefined): string[] {
  if (!address) return [];
  const { lines, postalCode, city, country } = address;
  return [...lines, [postalCode, city, country].filter(Boolean).join(' ')].filter(Boolean);
}

/** Where the next row goes: further down, or on a new page. */
export function nextRow(document: PdfDocument, y: number, step = 15): number {
  if (y + step <= PAGE.height - PAGE.margin) return y + step;
  document.addPage();
  return 64;
}
