/**
 * Who a layer names as operator or owner: an organisation, a state, or nobody that may be named. A name that
 * bears no mark of an organisation may be a private person's, and is left out.
 */
import type { Reference } from '../../adapter.ts';
import { bearsOrganisationMark, namesNobody } from '../../organisation-mark.ts';

export type Holder =
  | { readonly reference: Reference; readonly percent?: number; readonly note?: string }
  | { readonly leftOut: string }
  | undefined;

/** Organisations whose name bears neither a legal form nor a trade. */
const known = new Set([
  ...[
    'Anadarko',
    'ArcelorMittal',
    'Asment de Temara',
    'BP Southern Africa',
    'Eni Ghana',
    'Gecamines',
    'IAMGold',
  ],
  ...[
    'Inco-Bharat',
    'KRAOMA',
    'LaFargeHolcim',
    'LafargeHolcim',
    'Holcim Outre-Mer',
    'Lafarge Calincor Maroc',
  ],
  ...['NNPC', 'NK Rosneft’ PAO', 'Nova Cimangola', 'PROCIMAR', 'Perenco REP', 'SECOMIB', 'SEMADCO', 'SNIM'],
  ...['Sibanye-Stillwater', 'Sicomines', 'Sinopec', 'Solb Misr', 'Vitol Ghana', 'WACEM', 'Wintershall'],
  ...['Kafco Japan', 'Medcem Cameroon', 'POSCO Chemtech', 'Seongan M&P Korea', 'Tibiyo Taka Ngwane', 'YAKIN'],
  ...['CMS NOMECO Congo', 'Cemex Egypt', 'CODEMIBU', 'Congorep', 'GEPetrol', 'Helma E&P Congo', 'Nkomati'],
  ...['QIT Fer et Titane of Canada', 'Axa Assurances Maroc', 'Aboitiz Equity Ventures'],
]);

const states = new Set(['Kuwait', 'Saudi Arabia', 'United Arab Emirates']);

/** The name without the cell marks of the layer, and the share in brackets behind it. */
export function nameAndShare(cell: string): { readonly name: string; readonly percent?: number } {
  const text = cell.replaceAll('<null>', '').trim();
  const match = /^(.*?)\s*[[(](\d+(?:\.\d+)?)\s*%\s*[\])]$/su.exec(text);
  const name = (match?.[1] ?? text).replace(/\]$/, '').trim();
  return match === null ? { name } : { name, percent: Number(match[2]) };
}

/** `One (10%), Two (4%)`: several owners in one cell, and a share behind them that is none of theirs. */
const several = /\d%\), /;

/** The layer prints 0 % beside a named owner where it has no share, as the blank shares of the other owners tell. */
const shareNotTold = 'Printed with a share of 0 %, which stands for none told.';

/** A text without the pair of brackets that ends it, which may hold others; the text itself where none does. */
function withoutLast(text: string): string {
  if (!text.endsWith(')')) return text;
  let depth = 0;
  for (let start = text.length - 1; start >= 0; start -= 1) {
    if (text[start] === ')') depth += 1;
    else if (text[start] === '(') depth -= 1;
    if (depth === 0) return text.slice(0, start).trim();
  }
  return text;
}

/** `Subsidiary (Parent, 56%)` and `Company (ACRONYM)` both name what stands before the brackets. */
function withoutBrackets(name: string): string {
  const rest = withoutLast(name);
  return rest === name || rest === '' ? name : withoutBrackets(rest);
}

/**
 * @param cell operator or owner as printed: `Gecamines [20%]`
 * @param country where the site lies, for a bare “Government”
 */
export function holderOf(cell: string, country: string): Holder {
  const { name, percent } = nameAndShare(cell);
  if (name === '') return undefined;
  const share = percent === undefined ? {} : percent === 0 ? ({ note: shareNotTold } as const) : { percent };
  if (namesNobody(name)) return { leftOut: 'an operator or owner that is not named' };
  const state = /^Governments? of (.+)$/.exec(name)?.[1] ?? (name === 'Government' ? country : undefined);
  if (state !== undefined && !/\bState$/.test(state))
    return { reference: { kind: 'economy', name: state }, ...share, note: `Printed as “${name}”.` };
  if (states.has(name)) return { reference: { kind: 'economy', name }, ...share };
  if (several.test(name)) return { leftOut: 'several owners in one cell' };
  const bare = withoutBrackets(name);
  if (!bearsOrganisationMark(bare) && !known.has(bare))
    return { leftOut: 'an operator or owner without a mark of an organisation, who may be a private person' };
  return { reference: { kind: 'organisation', name: bare, mayBeNew: true }, ...share };
}

/** One owner of a company in brackets: `Eramet S.A., 56%` or `Lafarge S.A. 50%`, several with `, and ` between them. */
const parent = /(?:^|,\s*(?:and\s+)?)(\p{Lu}.*?),?\s+(\d+(?:\.\d+)?)%(?=,|$)/gsu;

/**
 * Who owns the company that a cell names, where the cell says it in brackets: `Subsidiary (Parent, 56%) [20%]`.
 * @returns none where the brackets hold an acronym, or words without shares
 */
export function parentsOf(cell: string, country: string): readonly Holder[] {
  const { name } = nameAndShare(cell);
  if (several.test(name)) return [];
  const bare = withoutBrackets(name);
  const inside = name.slice(bare.length).trim();
  // Of `(ACRONYM) (Parent, 56%)` the last pair is what is asked for.
  const last = inside.endsWith(')') ? inside.slice(withoutLast(inside).length) : '';
  const text = last.trim().slice(1, -1);
  return [...text.matchAll(parent)].map(([, owner = '', percent = '']) =>
    holderOf(`${owner} [${percent}%]`, country),
  );
}
