/** How a record that was found is told in one line: its name, what it is about, and where it is shown. */
import type { RouteName } from '../../../context/lease-context.ts';
import type { Localizer } from '../../../i18n/index.ts';
import type { FilterValues } from '../../../lib/filter-codec.ts';
import type { FoundRows, Searched } from '../search.controller.ts';

export interface Hit {
  readonly title: string;
  readonly text: string;
  readonly href: string | undefined;
  /** An amount, at the end of the line. */
  readonly aside?: string;
}

interface Links {
  href(route: RouteName, params?: Record<string, string>, filter?: FilterValues): string | undefined;
}

type Tell<Kind extends Searched> = (row: FoundRows[Kind], localizer: Localizer, links: Links) => Hit;

const joined = (parts: readonly (string | undefined)[]): string =>
  [...new Set(parts.filter(Boolean))].join(' · ');

const HITS: { readonly [Kind in Searched]: Tell<Kind> } = {
  contracts: ({ id, number, title, plates }, _localizer, links) => ({
    title: number,
    text: joined([title, ...(plates ?? []).filter((plate) => !title?.includes(plate)).slice(0, 3)]),
    href: links.href('contract', { id }),
  }),
  invoices: ({ id, number, contractNumbers, issuedOn, gross }, localizer, links) => ({
    title: number,
    text: joined([...(contractNumbers ?? []), issuedOn && localizer.date(issuedOn)]),
    href: links.href('invoice', { id }),
    aside: localizer.money(gross),
  }),
  assets: (asset, _localizer, links) => {
    const { make, model, contractNumber, vehicle, equipment } = asset;
    const { plate, vin } = vehicle ?? {};
    const serial = equipment?.serial;
    const name = joined([plate ?? serial ?? vin]) || joined([make, model]);
    return {
      title: name,
      text: joined([[make, model].filter(Boolean).join(' '), vin, contractNumber]),
      href: links.href('assets', {}, { q: name }),
    };
  },
  documents: ({ title, fileName, kind, contractNumber, year }, _localizer, links) => {
    const name = title ?? fileName ?? kind;
    return {
      title: name,
      text: joined([contractNumber, year === undefined ? undefined : String(year)]),
      href: links.href('documents', {}, { q: name }),
    };
  },
};

export const hitOf = <Kind extends Searched>(
  kind: Kind,
  row: FoundRows[Kind],
  localizer: Localizer,
  links: Links,
): Hit => HITS[kind](row, localizer, links);
