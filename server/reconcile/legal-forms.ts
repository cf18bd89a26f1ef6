/**
 * Words that say in which legal form an organisation trades. A text without them may be the same organisation or
 * another (Samsung SDI Co. and Samsung SDI Inc.): they weigh in a score, and never decide who it is.
 */

/** Folded as names are: without accents, case and dots. */
const words: ReadonlySet<string> = new Set(
  [
    // English, and as translated for English readers.
    'co company corp corporation inc incorporated ltd limited llc llp lp plc pllc pty pte pvt private public',
    // German, Dutch, Nordic.
    'ag gmbh kg kgaa mbh ohg ug bv nv vof ab as asa aps oy oyj',
    // French, Italian, Spanish, Portuguese.
    'sa sas sasu sarl snc spa srl sab sapi sl slu cv ltda cia eirl',
    // Eastern Europe, Central Asia, Turkey.
    'jsc pjsc ojsc cjsc ooo oao pao zao too llp doo dd sro spzoo kft zrt nyrt ead ood aso',
    // Asia.
    'kk bhd sdn tbk pt jv',
    // Words between the others.
    'and et y e und the',
  ].flatMap((line) => line.split(' ')),
);

/** Written at the end of a name without a blank. */
const endings = /(?:股份有限公司|有限責任公司|有限责任公司|有限公司|株式会社|주식회사)$/u;

/** The words of a folded text without its legal form; all of them where nothing else is left. */
export function withoutLegalForm(key: string): string {
  const kept = key
    .split(' ')
    .filter((word) => !words.has(word))
    .map((word) => word.replace(endings, ''))
    .filter(Boolean);
  return kept.length === 0 ? key : kept.join(' ');
}
