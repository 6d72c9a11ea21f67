import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { claimsCentersCatalog } from '../../i18n/catalogs/claims-centers.ts';
import type { ClaimsCentersKey } from '../../i18n/catalogs/claims-centers.ts';
import type { Localizer } from '../../i18n/index.ts';
import { serviceName } from './center-card.ts';
import type { ClaimsCentersController } from './claims-centers.controller.ts';

/** Where to look, and for what. */
export function finder(localizer: Localizer, data: ClaimsCentersController): TemplateResult {
  const t = (key: ClaimsCentersKey) => localizer.text(claimsCentersCatalog, key);
  const { near, wanted, brands } = data;
  const typed = near.kind === 'place' ? near.name : wanted.q;
  const search = (event: Event) => {
    event.preventDefault();
    const form = (event.target as Element).closest('form');
    data.search(form?.querySelector('input')?.value ?? '');
  };
  return html`<div class="finder" part="finder">
    <form class="finder-row" role="search" aria-label=${t('title')} @submit=${search}>
      <div class="field">
        <label for="place">${t('place')}</label>
        <input
          id="place"
          type="search"
          autocomplete="address-level2"
          enterkeyhint="search"
          .value=${live(typed)}
          @change=${search}
        />
      </div>
      <button class="button primary" type="submit">${t('find')}</button>
      <button
        class="button"
        type="button"
        aria-disabled=${near.kind === 'locating' ? 'true' : nothing}
        @click=${() => near.kind === 'locating' || void data.locate()}
      >
        ${t('locate')}
      </button>
      ${
        brands.length > 0
          ? html`<div class="field">
              <label for="brand">${t('brand')}</label>
              <select
                id="brand"
                @change=${(event: Event) => data.want({ brand: (event.target as HTMLSelectElement).value })}
              >
                <option value="" .selected=${wanted.brand === ''}>${t('anyBrand')}</option>
                ${brands.map(
                  (brand) =>
                    html`<option value=${brand} .selected=${brand === wanted.brand}>${brand}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
    </form>
    <p class="muted small" role="status">
      ${near.kind === 'locating' || near.kind === 'denied' || near.kind === 'unavailable' ? t(near.kind) : nothing}
    </p>
    ${servicesField(localizer, data)}
  </div>`;
}

function servicesField(localizer: Localizer, data: ClaimsCentersController): TemplateResult | typeof nothing {
  const { services, wanted } = data;
  if (services.length < 2) return nothing;
  const toggle = (code: string) =>
    data.want({
      services: wanted.services.includes(code)
        ? wanted.services.filter((each) => each !== code)
        : [...wanted.services, code],
    });
  return html`<fieldset>
    <legend>${localizer.text(claimsCentersCatalog, 'services')}</legend>
    <div class="services">
      ${services.map(
        (code) =>
          html`<label class="check"
            ><input
              type="checkbox"
              .checked=${live(wanted.services.includes(code))}
              @change=${() => toggle(code)}
            />${serviceName(code, localizer)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
