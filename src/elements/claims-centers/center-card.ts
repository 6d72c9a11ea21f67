import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ClaimsCentre } from '../../../sdk/index.ts';
import { claimsCentersCatalog } from '../../i18n/catalogs/claims-centers.ts';
import type { ClaimsCentersKey } from '../../i18n/catalogs/claims-centers.ts';
import { numberFormat } from '../../i18n/formatters.ts';
import type { Localizer } from '../../i18n/index.ts';
import { timeOfDay, weekdayName } from '../../ui/times/opening-times.ts';
import { dialed, webAddress, weekFrom } from './places.ts';

export interface CenterCardOptions {
  localizer: Localizer;
  center: ClaimsCentre;
  /** Its number on the map; undefined while there is no map. */
  number: number | undefined;
  selected: boolean;
  /** Weekday of today: 1 is Monday. */
  today: number | undefined;
  onDirections(event: Event): void;
}

/** What a service is called; a code that nobody has words for as it is. */
export function serviceName(code: string, localizer: Localizer): string {
  const key = `service.${code}`;
  return Object.hasOwn(claimsCentersCatalog.en, key)
    ? localizer.text(claimsCentersCatalog, `service.${code}` as ClaimsCentersKey)
    : code.replaceAll('_', ' ');
}

/** One centre: where, how far, when it is open, whom to call, how to get there. */
export function centerCard(options: CenterCardOptions): TemplateResult {
  const { localizer, center, number, selected, onDirections } = options;
  const t = (key: ClaimsCentersKey, params?: Record<string, string>) =>
    localizer.text(claimsCentersCatalog, key, params);
  const { address, brands, directionsUrl, distance, email, name, phones, services } = center;
  const town = [address.postalCode, address.city].filter(Boolean).join(' ');
  const directions = webAddress(directionsUrl);
  return html`<article
    class="center"
    part="center"
    data-id=${center.id}
    data-selected=${selected ? '' : nothing}
  >
    <header class="center-head">
      <h2>${number === undefined ? nothing : html`<span class="mark-number">${number}</span>`}${name}</h2>
      ${
        distance === undefined
          ? nothing
          : html`<span class="distance">${t('away', { distance: distanceText(distance, localizer) })}</span>`
      }
    </header>
    <p>${[...address.lines, town].filter(Boolean).join(', ')}</p>
    ${hours(options)}
    <p class="muted small">
      ${localizer.list(services.map((code) => serviceName(code, localizer)))} ·
      ${brands.length > 0 ? localizer.list(brands) : t('allBrands')}
    </p>
    <p class="ways">
      ${phones.map(
        (phone) =>
          html`<a class="button" href=${dialed(phone)} aria-label=${t('call', { phone })}>${phone}</a>`,
      )}
      ${
        directions
          ? html`<a
              class="button"
              href=${directions}
              target="_blank"
              rel="noopener noreferrer"
              aria-label=${t('directionsTo', { name })}
              @click=${onDirections}
              >${t('directions')}</a
            >`
          : nothing
      }
      ${
        email && /^[^\s@?&]+@[^\s@?&]+$/.test(email)
          ? html`<a class="mail" href="mailto:${email}" aria-label=${t('email', { email })}>${email}</a>`
          : nothing
      }
    </p>
  </article>`;
}

/** Today in a line; the week behind it, from today on. */
function hours({ localizer, center, today }: CenterCardOptions): TemplateResult | typeof nothing {
  const { hours: openings } = center;
  if (!openings?.length) return nothing;
  const t = (key: ClaimsCentersKey, params?: Record<string, string>) =>
    localizer.text(claimsCentersCatalog, key, params);
  const on = (weekday: number) =>
    openings
      .filter((each) => each.weekday === weekday)
      .map(({ from, to }) => t('span', { from: timeOfDay(localizer, from), to: timeOfDay(localizer, to) }))
      .join(', ');
  const now = today === undefined ? undefined : on(today);
  return html`<details class="hours" part="hours">
    <summary>${now === undefined ? t('hours') : now ? t('today', { hours: now }) : t('closedToday')}</summary>
    <dl>
      ${weekFrom(today ?? 1).map(
        (day) =>
          html`<div>
            <dt>${weekdayName(localizer, day)}</dt>
            <dd>${on(day) || t('closed')}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** Metres as people say them. */
function distanceText(metres: number, { locale }: Localizer): string {
  const far = metres >= 950;
  return numberFormat(locale, {
    style: 'unit',
    unit: far ? 'kilometer' : 'meter',
    maximumFractionDigits: far && metres < 9_950 ? 1 : 0,
  }).format(far ? metres / 1000 : Math.round(metres / 50) * 50);
}
