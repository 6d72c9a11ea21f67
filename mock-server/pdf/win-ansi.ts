/** Text in WinAnsi (code page 1252), the encoding of PDF's standard fonts; what it lacks is written with letters it has. */

/** 0x80–0x9F of code page 1252; the rest equals Latin-1. */
const HIGH: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‚': 0x82,
  ƒ: 0x83,
  '„': 0x84,
  '…': 0x85,
  '†': 0x86,
  '‡': 0x87,
  ˆ: 0x88,
  '‰': 0x89,
  Š: 0x8a,
  '‹': 0x8b,
  Œ: 0x8c,
  Ž: 0x8e,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '˜': 0x98,
  '™': 0x99,
  š: 0x9a,
  '›': 0x9b,
  œ: 0x9c,
  ž: 0x9e,
  Ÿ: 0x9f,
};

/** Letters of the languages served that code page 1252 lacks; Bulgarian by its official Latin spelling. */
const SPELLED: Readonly<Record<string, string>> = {
  ...spell('абвгдезийклмнопрстуфъьѝ', 'a b v g d e z i y k l m n o p r s t u f a y i'),
  ...spell('жхцчшщюяыэё', 'zh h ts ch sh sht yu ya y e yo'),
  ß: 'ß',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  '−': '-',
  '‑': '-',
  '\u202f': ' ',
  '\u2009': ' ',
  '→': '->',
  '≤': '<=',
  '≥': '>=',
};

/** Spellings that nobody sees: they are shown as what they are. */
const NARROW: ReadonlySet<string> = new Set(['\u202f', '\u2009', '\u2011', '\u2212']);

function spell(letters: string, words: string): Record<string, string> {
  const latin = words.split(' ');
  return Object.fromEntries([...letters].map((letter, index) => [letter, latin[index] ?? '?']));
}

/** Bytes of a text. Characters without a spelling become `?`; control characters become spaces. */
export function toWinAnsi(text: string): number[] {
  return [...text].flatMap(bytesOf);
}

/** Whether the encoding has every character of a text, so that nothing need be spelled. Typed spaces count as spaces. */
export function isWinAnsi(text: string): boolean {
  return [...text].every((character) => direct1252(character) !== undefined || NARROW.has(character));
}

function bytesOf(character: string): number[] {
  const direct = direct1252(character);
  if (direct !== undefined) return [direct];
  const lower = character.toLowerCase();
  const spelled = SPELLED[lower];
  if (spelled !== undefined) {
    const cased = lower === character ? spelled : (spelled[0] ?? '').toUpperCase() + spelled.slice(1);
    return [...cased].flatMap((part) => direct1252(part) ?? []);
  }
  // What is left may be a letter with a mark: ț becomes t.
  const bare = character.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare === character ? [0x3f] : [...bare].flatMap(bytesOf);
}

function direct1252(character: string): number | undefined {
  const high = HIGH[character];
  if (high !== undefined) return high;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || code === 0x7f) return 0x20;
  return code < 0x7f || (code >= 0xa0 && code <= 0xff) ? code : undefined;
}
