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

/** Words that make nobody else of a name that Filon's own stands in, in three languages, without accents. */
const generic = new Set(
  (
    'the le la les el los un une una l de du des d by par por of a team equipe equipo project projet proyecto ' +
    'org com net www data donnees datos graph graphe grafo official officiel oficial staff redaction redaccion'
  ).split(' '),
);

/**
 * Whether a name reads as Filon's own, whose words stand under no other's: whatever the case, the accents, and the
 * spaces and signs, seen or unseen, before, between and after its letters. A person of that family name writes the
 * first name too.
 */
export function readsAsFilon(author: string): boolean {
  const plain = author
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/./gsu, (letter) => lookAlikes[letter] ?? letter);
  const isName = (letters: string): boolean => /^f(?:il|ii|ll)on$/.test(letters);
  if (isName(plain.replace(/[^\p{L}\p{N}]/gu, ''))) return true;
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.some(isName) && words.every((word) => isName(word) || generic.has(word));
}
