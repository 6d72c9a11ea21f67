import type { Asset } from '../../../sdk/schemas/index.ts';
import { type Language, wordsIn, type Words } from '../../words/index.ts';
import type { ContractRecord } from '../model.ts';

/** What kind of thing it is, in the reader's words; a type nobody has words for stays as it is. */
export function productWords(type: string, language: Language): string {
  const { products } = wordsIn(language);
  return Object.hasOwn(products, type) ? products[type as keyof Words['products']] : type;
}

/**
 * What a contract leases: make, model and what tells it apart from its like: `Fiat Ducato (GL 69 VPL)`,
 * `Linde E30, forklift no. 4711`.
 */
export function titleOf({ assets }: ContractRecord, language: Language): string {
  const first = assets[0];
  if (!first) return '';
  const name = `${first.make} ${first.model}`;
  const more = assets.length - 1;
  const things = more > 0 ? `${assets.length} × ${name}` : name;
  const plate = first.vehicle?.plate;
  if (plate) return `${things} (${plate}${more > 0 ? ` + ${more}` : ''})`;
  return `${things}, ${productWords(first.productType, language).toLowerCase()}${serialWords(first, language)}`;
}

function serialWords({ equipment }: Asset, language: Language): string {
  const tail = equipment?.serial?.slice(-4);
  return tail ? ` ${wordsIn(language).number} ${tail}` : '';
}
