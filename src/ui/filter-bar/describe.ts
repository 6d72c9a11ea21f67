import { filterCatalog } from '../../i18n/catalogs/filter-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterRange, FilterValue } from '../../lib/filter-codec.ts';
import { amountText } from './amounts.ts';
import { presetOf } from './date-presets.ts';
import { isRange, listOf } from './fields.ts';
import type { FilterField } from './fields.ts';

function rangeText({ gte, lte }: FilterRange, localizer: Localizer, show: (text: string) => string): string {
  if (gte && lte) return localizer.text(filterCatalog, 'between', { from: show(gte), to: show(lte) });
  return gte
    ? localizer.text(filterCatalog, 'fromValue', { value: show(gte) })
    : localizer.text(filterCatalog, 'toValue', { value: show(lte ?? '') });
}

/** A filter in words, such as "Due: This month"; what a chip shows. */
export function describeFilter(
  field: FilterField,
  value: FilterValue,
  localizer: Localizer,
  today?: string,
): string {
  if (field.kind === 'toggle') return field.label;
  let shown = '';
  if (isRange(value)) {
    const preset = field.kind === 'date-range' ? presetOf(value, today) : undefined;
    if (preset) shown = localizer.text(filterCatalog, preset);
    else if (field.kind === 'date-range') shown = rangeText(value, localizer, (day) => localizer.date(day));
    else shown = rangeText(value, localizer, (minor) => amountText(minor, localizer, field.scale));
  } else {
    const labels = new Map(field.options?.map((option) => [option.value, option.label]));
    // A key is no name for an option that is on its way.
    if (field.later && listOf(value).some((key) => !labels.has(key))) return field.label;
    shown = listOf(value)
      .map((key) => labels.get(key) ?? key)
      .join(', ');
  }
  return localizer.text(filterCatalog, 'labelled', { label: field.label, value: shown });
}
