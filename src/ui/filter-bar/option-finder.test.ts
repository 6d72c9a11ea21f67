import { expect } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import { mountBar } from './filter-bar.fixture.ts';
import type { FilterField } from './fields.ts';
import { panelsModule } from './lazy-panels.ts';
import * as panels from './panels.ts';

const CITIES = [
  'Cluj',
  'Iași',
  'Timișoara',
  'Sibiu',
  'Arad',
  'Oradea',
  'Brașov',
  'Bacău',
  'Deva',
  'Turda',
  'Dej',
  'Blaj',
];
const field = (kind: 'choice' | 'choices', labels: readonly string[]): FilterField => ({
  key: 'city',
  label: 'City',
  kind,
  options: labels.map((label) => ({ value: label, label })),
});

async function mountPanel(field: FilterField, value = {}) {
  const mounted = await mountBar({ value });
  const { bar, find } = mounted;
  bar.filters = [field];
  await bar.updateComplete;
  find('[popovertarget=panel-city]').click();
  await waitUntil(() => find('#panel-city').dataset['placed'] !== undefined);
  const shown = () =>
    [...bar.shadowRoot!.querySelectorAll<HTMLElement>('#panel-city .option')]
      .filter((option) => option.offsetHeight > 0)
      .map((option) => option.textContent.trim());
  return { ...mounted, shown };
}

describe('options of a filter that are many', () => {
  before(() => panelsModule.provide(panels));

  it('are found as one types, whatever the accents; the chosen one stays', async () => {
    const { shown, find, type, changed } = await mountPanel(field('choice', [...CITIES, 'Galați']), {
      city: 'Sibiu',
    });
    expect(shown()).to.have.length(CITIES.length + 2);
    type('.finder input', 'BRASO', 'input');
    expect(shown()).to.deep.equal(['All', 'Sibiu', 'Brașov']);
    expect(find('.finder input').getAttribute('aria-label')).to.equal('Find in “City”');
    const brasov = find<HTMLInputElement>('input[value=Brașov]');
    expect((await changed(() => brasov.click())).value).to.deep.equal({ city: 'Brașov' });
    expect(shown()).to.include('Brașov');
  });

  it('say that there is none, and are all there when the panel opens again', async () => {
    const { shown, find, type } = await mountPanel(field('choices', [...CITIES, 'Galați']));
    type('.finder input', 'Paris', 'input');
    expect(shown()).to.deep.equal([]);
    expect(find('.finder [role=status]').textContent).to.equal('Nothing found.');
    find('#panel-city').hidePopover();
    await waitUntil(() => find('#panel-city').dataset['placed'] === undefined);
    find('[popovertarget=panel-city]').click();
    await waitUntil(() => find('#panel-city').dataset['placed'] !== undefined);
    expect(shown()).to.have.length(CITIES.length + 1);
    expect(find('.finder [role=status]').textContent).to.equal('');
  });

  it('are just listed when they are few', async () => {
    const { find } = await mountPanel(field('choice', CITIES));
    expect(find('.finder')).to.equal(null);
  });
});
