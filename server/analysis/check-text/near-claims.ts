/** Published claims whose words a sentence shares. */
import type { Claim } from '../../../schema/claim.ts';
import type { Language } from '../../../schema/label.ts';
import { units } from '../../../schema/unit.ts';
import { rangeOfClaim } from '../claims/range.ts';
import type { GraphContext } from '../context/context.ts';
import { stemsOf } from './about/by-words.ts';
import type { TextFigure } from './extract/extract.ts';
import { isComparable } from './near-statement.ts';

/** How many words must be shared, and which part of the claim's own that must be: of more words a smaller part. */
const enough: readonly { readonly shared: number; readonly part: number }[] = [
  { shared: 2, part: 0.5 },
  { shared: 3, part: 0.35 },
];
const most = 2;

const stemsOfClaims = new WeakMap<Claim, Readonly<Record<Language, ReadonlySet<string>>>>();

function stemsOfClaim(claim: Claim): Readonly<Record<Language, ReadonlySet<string>>> {
  const held = stemsOfClaims.get(claim);
  if (held !== undefined) return held;
  const stems = { en: stemsOf(claim.text.en), fr: stemsOf(claim.text.fr), es: stemsOf(claim.text.es) };
  stemsOfClaims.set(claim, stems);
  return stems;
}

/** So many times something, and a share of a whole, are one dimension and two things. */
function isSameForm(figure: TextFigure, unit: string): boolean {
  const isTimes = figure.form === 'times';
  return units.get(unit).dimension !== 'ratio' || isTimes === (unit === 'fraction');
}

/**
 * The claims of the same quantity of which the sentence has two words that carry meaning and half of them, or three
 * and a third; the largest part first, then by id. Whether the numbers are alike decides nothing.
 */
export function claimsNear(
  context: GraphContext,
  figure: TextFigure,
  stems: ReadonlySet<string>,
  language: Language,
): readonly Claim[] {
  const { unit } = figure;
  if (unit === null) return [];
  const found: { readonly claim: Claim; readonly part: number }[] = [];
  for (const claim of context.claims.values()) {
    if (claim.unit === null || !isComparable(unit, claim.unit) || !isSameForm(figure, claim.unit)) continue;
    if (rangeOfClaim(claim) === null) continue;
    const own = stemsOfClaim(claim)[language];
    const shared = [...own].filter((stem) => stems.has(stem)).length;
    const part = shared / own.size;
    if (enough.some((least) => shared >= least.shared && part >= least.part)) found.push({ claim, part });
  }
  return found
    .sort((a, b) => b.part - a.part || (a.claim.id < b.claim.id ? -1 : 1))
    .slice(0, most)
    .map(({ claim }) => claim);
}
