// The public surface: what every entry exports and what every element promises, against docs/surface.json. A change of
// it is a decision: `npm run surface` writes the new one, and the commit shows it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { Checks } from '../lib/checks.mjs';
import { entries, isCommand, specifierOf } from '../lib/entries.mjs';
import { ROOT } from '../lib/paths.mjs';

const FILE = join(ROOT, 'docs/surface.json');

/** Names each entry exports; types marked as such. */
function exportedNames() {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const files = Object.entries(entries())
    .filter(([entry]) => !isCommand(entry))
    .map(([entry, file]) => [specifierOf(entry), join(ROOT, file)]);
  const program = ts.createProgram(
    files.map(([, file]) => file),
    options,
  );
  const checker = program.getTypeChecker();
  const describe = (symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
  };
  return Object.fromEntries(
    files.map(([specifier, file]) => {
      const symbol = checker.getSymbolAtLocation(program.getSourceFile(file));
      return [specifier, symbol ? checker.getExportsOfModule(symbol).map(describe).sort() : []];
    }),
  );
}

const names = (list) => (list ?? []).map(({ name }) => name || '(default)').sort();

/** What the custom elements manifest says of each tag. */
function elementPromises() {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
  const declarations = manifest.modules
    .flatMap((module) => module.declarations)
    .filter(({ tagName }) => tagName);
  const isPublic = ({ privacy, name }) => (privacy ?? 'public') === 'public' && !name.startsWith('#');
  const own = (members, kind) =>
    names(
      (members ?? []).filter(
        (member) => member.kind === kind && !member.static && isPublic(member) && member.description,
      ),
    );
  return Object.fromEntries(
    declarations
      .toSorted((a, b) => a.tagName.localeCompare(b.tagName))
      .map(({ tagName, attributes, members, events, slots, cssParts, cssProperties, cssStates }) => [
        tagName,
        {
          attributes: names(attributes),
          properties: own(members, 'field'),
          methods: own(members, 'method'),
          events: names(events),
          slots: names(slots),
          parts: names(cssParts),
          cssProperties: names(cssProperties),
          states: names(cssStates),
        },
      ]),
  );
}

/** Every path of a nested object of lists, as texts to compare. */
function flatten(value, path = []) {
  if (Array.isArray(value)) return value.map((item) => [...path, item].join(' › '));
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, [...path, key]));
}

const surface = { exports: exportedNames(), elements: elementPromises() };
if (process.argv.includes('--update')) {
  writeFileSync(FILE, `${JSON.stringify(surface, null, 2)}\n`);
} else {
  const committed = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  const [now, then] = [flatten(surface), flatten(committed)];
  const changes = [
    ...now.filter((item) => !then.includes(item)).map((item) => `+ ${item}`),
    ...then.filter((item) => !now.includes(item)).map((item) => `- ${item}`),
  ];
  const checks = new Checks();
  checks.add('docs/surface.json (after a decision: npm run surface)', changes);
  checks.report();
}
