/** Whose words a picture or a story carries: anybody's under their own name, nobody's under Filon's. */

/** Letters of other alphabets that are read as those of the name. */
const lookAlikes: Readonly<Record<string, string>> = {
  '\u0456': 'i', // Cyrillic
  '\u03b9': 'i', // Greek
  '\u0131': 'i', // Turkish, without its dot
  '\u043e': 'o', // Cyrillic
  '\u03bf': 'o', // Greek
  '\u0585': 'o', // Armenian
  '\u03dd': 'f', // Greek digamma
  '\u0578': 'n', // Armenian
  '0': 'o',
  '1': 'l',
};

/**
 * Whether a name reads as Filon's own, whose words stand under no other's: whatever the case, the accents, and the
 * spaces and signs, seen or unseen, before, between and after its letters. A person of that family name writes the
 * first name too.
 */
export function readsAsFilon(author: string): boolean {
  const letters = author
    .normalize('NFKD')
    .toLowerCase()
    .replace(/./gsu, (letter) => lookAlikes[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters === 'filon' || letters === 'fiion' || letters === 'fllon';
}
