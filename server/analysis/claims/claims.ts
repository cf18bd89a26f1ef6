/** Published figures beside what the statements of the graph say, each with a verdict by the written rule. */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Claim, ClaimLink } from '../../../schema/claim.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import { analysis, type Slices } from '../analysis.ts';
import { type Quantity, QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { fold } from '../search/fold.ts';
import type { ClaimCheck, ClaimsAnswer, Comparison } from './answer.ts';
import { besides, compare } from './compare.ts';
import { rangeOfClaim } from './range.ts';
import { judge, verdicts } from './rule.ts';
import { sentenceFor } from './words.ts';

const longestText = 200;
const parameters = z.strictObject({
  id: z.string().min(1).max(longestText).nullable().default(null).describe('Only the claim of this id.'),
  text: z
    .string()
    .trim()
    .min(1)
    .max(longestText)
    .nullable()
    .default(null)
    .describe('Only claims in whose words, quotation or document this text stands.'),
  verdict: z.enum(verdicts).nullable().default(null).describe('Only claims of this verdict.'),
});
type Values = z.output<typeof parameters>;

/** How many ids are named where one is not known. */
const nearest = 3;

function nearestClaims(context: GraphContext, id: string): readonly string[] {
  return [...context.claims.keys()]
    .map((known) => ({ known, score: distance(known, id.toUpperCase()) }))
    .sort((a, b) => a.score - b.score || (a.known < b.known ? -1 : 1))
    .slice(0, nearest)
    .map(({ known }) => known);
}

/** The claims that were asked for, by id; their verdicts are not known yet. */
function asked(context: GraphContext, { id, text }: Values): readonly Claim[] {
  if (context.claims.size === 0)
    throw new QuestionError(
      'NOT_ANSWERABLE',
      'This graph holds no claims: it was built without the data set claims.',
    );
  if (id !== null) {
    const claim = context.claims.get(id);
    if (claim === undefined)
      throw new QuestionError(
        'UNKNOWN_ID',
        `"${id}" is not a claim of this release`,
        nearestClaims(context, id),
        id,
      );
    return [claim];
  }
  const claims = [...context.claims.values()];
  if (text === null) return claims;
  const sought = fold(text);
  return claims.filter((claim) =>
    [claim.id, claim.document, claim.quotation, claim.text.en, claim.text.fr, claim.text.es].some((words) =>
      fold(words).includes(sought),
    ),
  );
}

/** Which statements a link of a claim names. */
export function filterOf({ subject, predicate, object, product, stage, source }: ClaimLink): StatementFilter {
  return {
    subject: [subject],
    predicate: [predicate],
    ...(object === null ? {} : { object: [object] }),
    ...(product === null ? {} : { product: [product] }),
    ...(stage === null ? {} : { stage: [stage] }),
    ...(source === null ? {} : { source: [source] }),
  };
}

function quantityOfClaim(claim: Claim): Quantity | null {
  const range = rangeOfClaim(claim);
  if (range === null || claim.unit === null) return null;
  const value = claim.figure === null ? null : Number(claim.figure);
  return {
    value,
    low: Number.isFinite(range.low) ? range.low : null,
    high: Number.isFinite(range.high) ? range.high : null,
    unit: claim.unit,
    status: 'reported',
    missing: value === null ? 'only-bounds' : null,
  };
}

const orderOf = ({ source, edition, period }: Comparison): string =>
  JSON.stringify([source, edition, period]);

function inOrder(all: readonly Comparison[], deciding: readonly Comparison[]): readonly Comparison[] {
  const first = new Set(deciding);
  return [...all].sort((a, b) => {
    const [left, right] = [orderOf(a), orderOf(b)];
    return (
      Number(first.has(b)) - Number(first.has(a)) || (left < right ? -1 : left > right ? 1 : a.row - b.row)
    );
  });
}

/** @param slices the statements of each link of the claim, in their order */
export function check(context: GraphContext, claim: Claim, slices: Slices): ClaimCheck {
  const found = claim.links.flatMap((link, place) =>
    besides(claim, slices[place] ?? []).map((row) => compare(claim, link, row)),
  );
  const { verdict, deciding } = judge(found);
  const comparisons = inOrder(found, deciding);
  return {
    claim,
    verdict,
    quantity: quantityOfClaim(claim),
    sentence: sentenceFor(
      context,
      claim,
      verdict,
      comparisons.filter((item) => deciding.includes(item)),
    ),
    comparisons,
  };
}

export const claims = analysis({
  id: 'claims',
  label: { en: 'Claim check', fr: 'Vérification d’affirmations', es: 'Verificación de afirmaciones' },
  sentence: {
    en: 'Published figures beside what the sources say, each with a verdict by a written rule.',
    fr: 'Des chiffres publiés à côté de ce que disent les sources, chacun avec un verdict selon une règle écrite.',
    es: 'Cifras publicadas junto a lo que dicen las fuentes, cada una con un veredicto según una regla escrita.',
  },
  method: 'claims',
  parameters,
  gather: (context, { values }) => asked(context, values).flatMap(({ links }) => links.map(filterOf)),
  compute(context, { values }, slices): ClaimsAnswer {
    let start = 0;
    const checked = asked(context, values).map((claim) => {
      const own = slices.slice(start, start + claim.links.length);
      start += claim.links.length;
      return check(context, claim, own);
    });
    const { verdict } = values;
    return { claims: verdict === null ? checked : checked.filter((item) => item.verdict === verdict) };
  },
});
