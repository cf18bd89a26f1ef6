/** Text as it is compared: without case, accents and punctuation, so that `Élément` and `element` are one word. */

/** Letters that Unicode does not take apart into a base and an accent. */
const base: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Lower case, without accents; an apostrophe parts words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’']/g, ' ')
    .toLowerCase()
    .replace(/[łøđıßæœ]/g, (letter) => base[letter] ?? letter)
    .trim();
}

/** The words of a text, folded; what is neither letter nor digit parts them. `U.S.A.` is one word. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/(?<!\p{L})(?:\p{L}\.)+\p{L}(?!\p{L})/gu, (initials) => initials.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
}

/** The words with one blank between them: what two texts must share to be the same. */
export function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}
