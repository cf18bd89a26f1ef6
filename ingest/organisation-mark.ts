/**
 * Whether a printed name bears a mark of an organisation: a legal form, or the word of a trade or an office. A name
 * without such a mark may be a private person's, and a source that mixes both is not asked to tell them apart.
 */

const legalForm =
  /\b(ltd|limited|limitada|unlimited|co|corp|corporation|inc|s\.?a|s\.?a\.?r\.?l|sprl|sas|plc|group|groupe|jsc|llc|l\.l\.c|lp|bhd|berhad|gmbh|n\.?v|b\.?v|a\.?g|a\/s|ab|asa|oyj|s\.p\.a|lda|company|companies|compagnie|companhia|soci[eé]t[eé]|sociedade|sociedad|entreprise|enterprises?|empresa|holdings?|holdco|pty|pvt|pte|j\.s\.c|s\.a\.e|joc|jvc|kg|kgaa|pao|d\.d|se|tbk|persero|unip|unipessoal)(?![\p{L}\p{N}])/iu;
const trade =
  /(?<![\p{L}\p{N}])(agence|agency|alumin(i)?um|authority|bank|bauxite|bricks?|bureau|capital|cement|ciment\p{L}*|cimento\p{L}*|cimenter\p{L}*|chem\p{L}*|coal|complex|construction|contracting|cooperatives?|division|development|energy|engineering|exploration|factory|ferro|fertilizers?|fonds|fund|gas|gold|hydrocarb\p{L}*|industri\p{L}*|institute|international|investments?|lime|long|marble|materials?|metals?|mines?|minerals?|mining|mini[eè]re|ministry|nation|nickel|office|oil|partners|petr\p{L}*|phosphore|plant|platinum|producing|products|pyrites|pyrophyllite|raffinage|refinery|resources|salines|salt|steel|steelworks|technology|trading|trust|works|association|assoc|consortium|state|perbadanan|yayasan|syarikat|lembaga|bangko)(?![\p{L}\p{N}])/iu;

const nobodyNamed =
  /^(na|others?|other (interests|investors)|public|public (organizations|stocks)|private|general public|common shares|minority shareholder|various|local|multiple|several|domestic|six|\d+ private|private and public)\b|\b(staff|employees|interests|units|private investors?|groupings|investor)\b|artisanal|^people of|cooperatives and|^various/i;

/** “Glencore plc”, “Ministry of Finance”; not “John Doe”. */
export function bearsOrganisationMark(name: string): boolean {
  return legalForm.test(name) || trade.test(name);
}

/** “Others”, “local investors”: words that name nobody. */
export function namesNobody(name: string): boolean {
  return nobodyNamed.test(name);
}
