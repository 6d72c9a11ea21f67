/** Finds an option among many, as one types. What is found is a matter of the panel alone: nothing else hears of it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { filterCatalog } from '../../i18n/catalogs/filter-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { placeAgain } from '../popover/popover.ts';
import type { FilterField } from './fields.ts';

/** More options than this are not taken in at a glance. */
const AT_A_GLANCE = 12;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Shows the options whose words contain the text; the chosen ones, and the one that chooses none, stay. */
function narrow(panel: HTMLElement, text: string, nothingFound: string): void {
  const wanted = folded(text.trim());
  let found = 0;
  for (const option of panel.querySelectorAll<HTMLElement>('.option')) {
    const { checked, value } = option.querySelector('input') as HTMLInputElement;
    const matches = folded(option.textContent ?? '').includes(wanted);
    option.hidden = !matches && !checked && value !== '';
    if (matches) found++;
  }
  const status = panel.querySelector('.found');
  if (status) status.textContent = found ? '' : nothingFound;
  placeAgain(panel);
}

/** A field above the options where they are many. */
export function optionFinder(
  { label, options = [] }: FilterField,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  if (options.length <= AT_A_GLANCE) return nothing;
  const words = localizer.text(filterCatalog, 'findOption', { label });
  const find = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    const panel = input.closest<HTMLElement>('.panel');
    if (panel) narrow(panel, input.value, localizer.text(filterCatalog, 'noOption'));
  };
  return html`<div class="finder">
    <input
      type="text"
      autocomplete="off"
      spellcheck="false"
      placeholder=${words}
      aria-label=${words}
      @input=${find}
    />
    <p class="found coming" role="status"></p>
  </div>`;
}

/** All options again, for whoever opens the panel next. */
export function forgetFound(panel: HTMLElement): void {
  const input = panel.querySelector<HTMLInputElement>('.finder input');
  if (!input?.value) return;
  input.value = '';
  narrow(panel, '', '');
}
