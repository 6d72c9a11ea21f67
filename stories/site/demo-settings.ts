/** The panel in the corner with which a visitor of the demo changes lessor, language, size, faults and date. */
import { changed, keepSettings, SCENARIOS, SIZES, type Settings } from './settings.ts';

type Say = (key: string) => string;
const NOTE_ID = 'demo-today-note';

type Choice = readonly [value: string, text: string];

function select(
  name: keyof Settings,
  label: string,
  value: string,
  choices: readonly Choice[],
): HTMLLabelElement {
  const field = document.createElement('label');
  const input = document.createElement('select');
  input.name = name;
  for (const [key, text] of choices) input.append(new Option(text, key, key === value, key === value));
  field.append(label, input);
  return field;
}

function dateField(label: string, value: string): HTMLLabelElement {
  const field = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'date';
  input.name = 'today';
  input.setAttribute('aria-describedby', NOTE_ID);
  input.required = true;
  input.value = value;
  field.append(label, input);
  return field;
}

export function demoSettings(settings: Settings, say: Say): HTMLElement {
  const panel = document.createElement('details');
  panel.className = 'demo-settings';
  const summary = document.createElement('summary');
  summary.textContent = say('demo.title');
  const form = document.createElement('form');
  const note = document.createElement('p');
  note.textContent = say('demo.note');
  const dateNote = document.createElement('p');
  dateNote.id = NOTE_ID;
  dateNote.textContent = say('demo.todayNote');
  const number = new Intl.NumberFormat(settings.locale);
  form.append(
    select('brand', say('demo.brand'), settings.brand, [
      ['nordvik', 'Nordvik Leasing'],
      ['arca', 'Arca Autonoleggi'],
    ]),
    select('locale', say('demo.locale'), settings.locale, [
      ['en', 'English'],
      ['it', 'Italiano'],
    ]),
    select(
      'scheme',
      say('demo.scheme'),
      settings.scheme,
      (['auto', 'light', 'dark'] as const).map((key) => [key, say(`demo.scheme.${key}`)]),
    ),
    select(
      'role',
      say('demo.role'),
      settings.role,
      (['customer', 'staff'] as const).map((key) => [key, say(`demo.role.${key}`)]),
    ),
    select(
      'invoices',
      say('demo.invoices'),
      String(settings.invoices),
      SIZES.map((size) => [String(size), number.format(size)]),
    ),
    select(
      'scenario',
      say('demo.scenario'),
      settings.scenario,
      SCENARIOS.map((name) => [name, name]),
    ),
    dateField(say('demo.today'), settings.today),
    dateNote,
    note,
  );
  form.addEventListener('change', () => {
    if (!form.reportValidity()) return;
    const values = new FormData(form);
    keepSettings(
      changed(settings, {
        ...settings,
        ...(Object.fromEntries(values) as unknown as Settings),
        invoices: Number(values.get('invoices')),
      }),
    );
    // Another lessor or day needs a fresh page; `demo-` parameters would win over the choice just made.
    const url = new URL(location.href);
    for (const name of [...url.searchParams.keys()])
      if (name.startsWith('demo-')) url.searchParams.delete(name);
    history.replaceState(null, '', url);
    location.reload();
  });
  panel.append(summary, form);
  return panel;
}
