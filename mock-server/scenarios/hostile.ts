/** Texts that break careless pages: markup, script links, direction marks, formulas, endless words. */

/** In the order in which rows get them. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror="globalThis.leasekitPwned=true">',
  '\u202Egnitirw desrever\u202C \u2067שלום\u2069',
  'x'.repeat(10_000),
  '👩🏽‍🚒👨‍👩‍👧‍👦🏳️‍🌈 漢字かな交じり文 한국어',
  '=HYPERLINK("https://evil.example","click")',
  'javascript:alert(document.domain)',
  '"><script>globalThis.leasekitPwned=true</script>',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  '\u0000\u0007\t\n\u2028\uFEFF\uD800',
  '${7*7} {{7*7}} %s %n {name}',
  '../../../etc/passwd?a=b&c=d#e',
  "Robert'); DROP TABLE contracts;--",
];

/** Fields that carry free text. */
const TEXT_FIELDS = new Set([
  'name',
  'number',
  'title',
  'description',
  'reference',
  'paymentReference',
  'contractNumber',
  'invoiceNumber',
  'make',
  'model',
  'modification',
  'productType',
  'insurer',
  'policyNo',
  'guarantor',
  'plate',
  'city',
  'holder',
  'subject',
  'body',
  'author',
  'fileName',
]);
const TEXT_LIST_FIELDS = new Set(['contractNumbers', 'plates', 'vins', 'lines', 'phones']);

/** A copy of the row whose free texts are hostile; `index` decides with which one it starts. */
export function makeHostile<T>(row: T, index: number): T {
  let turn = index;
  const next = (): string => HOSTILE_TEXTS[turn++ % HOSTILE_TEXTS.length] ?? '';
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]: [string, unknown]) => {
        if (typeof part === 'string' && TEXT_FIELDS.has(key)) return [key, next()];
        const texts = TEXT_LIST_FIELDS.has(key) && Array.isArray(part) && typeof part[0] === 'string';
        return [key, texts ? part.map(next) : visit(part)];
      }),
    );
  };
  return visit(row) as T;
}
