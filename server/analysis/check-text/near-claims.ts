/** Published claims whose words a sentence shares. */
import type { Claim } from '../../../schema/claim.ts';
import type { EntityKind } from '../../../schema/entity.ts';
import type { Language } from '../../../schema/label.ts';
import { units } from '../../../schema/unit.ts';
import { rangeOfClaim } from '../claims/range.ts';
import type { GraphContext } from '../context/context.ts';
import { stemsOf } from './about/by-words.ts';
import type { Spoken } from './about/leads.ts';
import { mentionsIn, worldId } from './about/mentions.ts';
import { narrowedBy } from './about/narrowings.ts';
import { phrasesOf } from './about/phrases.ts';
import type { TextFigure } from './extract/extract.ts';
import { tokensOf } from './extract/tokens.ts';
import { isComparable } from './near-statement.ts';

/** How many words must be shared, and which part of the claim's own that must be: of more words a smaller part. */
const enough: readonly { readonly shared: number; readonly part: number }[] = [
  { shared: 2, part: 0.6 },
  { shared: 3, part: 0.45 },
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

interface Things {
  readonly named: ReadonlySet<string>;
  /** What its text names, and what it is linked to. */
  readonly known: ReadonlySet<string>;
  readonly narrowings: ReadonlySet<string>;
}

const thingsOfClaims = new WeakMap<Claim, Map<Language, Things>>();

function thingsOf(context: GraphContext, claim: Claim, language: Language): Things {
  const byLanguage = thingsOfClaims.get(claim) ?? new Map<Language, Things>();
  thingsOfClaims.set(claim, byLanguage);
  const held = byLanguage.get(language);
  if (held !== undefined) return held;
  const text = claim.text[language];
  const named = mentionsIn(tokensOf(text), phrasesOf(context), language)
    .map(({ id }) => id)
    .filter((id) => id !== worldId);
  const linked = claim.links.flatMap(({ subject, object, product }) => [subject, object, product]);
  const known = new Set([...named, ...linked.filter((id) => id !== null)]);
  const things = { named: new Set(named), known, narrowings: narrowedBy(text) };
  byLanguage.set(language, things);
  return things;
}

/** Whether claim and sentence name the same: what the claim names all of it, and no place or company beside it. */
function isOfSameThings(context: GraphContext, claim: Claim, spoken: Spoken, language: Language): boolean {
  const { named, known, narrowings } = thingsOf(context, claim, language);
  const own = new Set(spoken.mentions.map(({ id }) => id));
  const others = spoken.mentions.filter(({ id, kind }) => id !== worldId && isPlace(kind) && !known.has(id));
  return (
    [...named].every((id) => own.has(id)) &&
    others.length === 0 &&
    narrowings.size === spoken.narrowings.size &&
    [...narrowings].every((id) => spoken.narrowings.has(id))
  );
}

const isPlace = (kind: EntityKind): boolean =>
  kind === 'economy' || kind === 'group' || kind === 'organisation';

/**
 * The claims of the same quantity and of the same places, companies and things, of which the sentence has two words
 * that carry meaning and most of them, or three and nearly half; the largest part first, then by id. Whether the
 * numbers are alike decides nothing.
 */
export function claimsNear(
  context: GraphContext,
  figure: TextFigure,
  spoken: Spoken,
  language: Language,
): readonly Claim[] {
  const { unit } = figure;
  if (unit === null) return [];
  const found: { readonly claim: Claim; readonly part: number }[] = [];
  for (const claim of context.claims.values()) {
    if (claim.unit === null || !isComparable(unit, claim.unit) || !isSameForm(figure, claim.unit)) continue;
    if (rangeOfClaim(claim) === null) continue;
    if (!isOfSameThings(context, claim, spoken, language)) continue;
    const own = stemsOfClaim(claim)[language];
    const shared = [...own].filter((stem) => spoken.stems.has(stem)).length;
    const part = shared / own.size;
    if (enough.some((least) => shared >= least.shared && part >= least.part)) found.push({ claim, part });
  }
  return found
    .sort((a, b) => b.part - a.part || (a.claim.id < b.claim.id ? -1 : 1))
    .slice(0, most)
    .map(({ claim }) => claim);
}
