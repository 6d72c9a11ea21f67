/** ISO 7064 MOD 97-10 over digits and letters (A = 10 … Z = 35); -1 when another character occurs. */
export function mod97(text: string): number {
  let rest = 0;
  for (const character of text) {
    const code = Number.parseInt(character, 36);
    if (Number.isNaN(code)) return -1;
    rest = (rest * (code > 9 ? 100 : 10) + code) % 97;
  }
  return rest;
}
