/** How one statement stands to a claim. */
import type { Claim, ClaimLink } from '../../../schema/claim.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { units } from '../../../schema/unit.ts';
import type { Quantity } from '../answer.ts';
import { figureOfRow } from '../figure.ts';
import type { Comparison } from './answer.ts';
import { type Range, rangeOfClaim, touches } from './range.ts';
import type { Relation } from './rule.ts';
import { reasonFor } from './words.ts';

/** Whether one unit converts to the other without a sourced factor. */
function converts(from: string, to: string): boolean {
  const [a, b] = [units.get(from), units.get(to)];
  return a.dimension === b.dimension && a.basis === b.basis;
}

function rangeOf({ value, low, high }: Quantity): Range | null {
  const [least, most] = [low ?? value, high ?? value];
  if (least === null && most === null) return null;
  return { low: least ?? Number.NEGATIVE_INFINITY, high: most ?? Number.POSITIVE_INFINITY };
}

function byYear(claim: Claim, row: StatementRow, isInside: boolean, isOriginal: boolean): Relation {
  // The document took the figure from there: of which year it is need not be told.
  if (claim.period === null) return isInside && isOriginal ? 'inside' : 'no-year';
  const [claimed, stated] = [yearsOfPeriod(claim.period), yearsOfPeriod(row.period)];
  if (claimed.from === stated.from && claimed.to === stated.to) return isInside ? 'inside' : 'outside';
  const isLater = stated.from > claimed.to && row.status !== 'projected';
  return isLater && !isInside ? 'later-outside' : 'other-year';
}

/**
 * How a statement stands to what is claimed, by the table of docs/methods/claims.md.
 * @param quantity of the statement, in the unit of the claim where it converts
 */
export function relationTo(
  claim: Claim,
  link: Pick<ClaimLink, 'scope'>,
  row: StatementRow,
  quantity: Quantity | null,
): Relation {
  if (row.source === claim.documentSource) return 'own-document';
  const range = quantity === null ? null : rangeOf(quantity);
  if (quantity === null || range === null) return 'no-figure';
  if (link.scope === 'other') return 'other-scope';
  const claimed = rangeOfClaim(claim);
  if (claimed === null) return 'no-claimed-quantity';
  if (quantity.unit !== claim.unit) return 'other-unit';
  const isInside = touches(claimed, range);
  // A bound that is open on one side can rule a figure out, and cannot bear it out.
  if (isInside && !(Number.isFinite(range.low) && Number.isFinite(range.high))) return 'within-bound';
  return byYear(claim, row, isInside, row.source === claim.restsOn);
}

/** The statement beside the claim, in the claim's unit where it converts. */
export function compare(claim: Claim, link: ClaimLink, row: StatementRow): Comparison {
  const isComparable = claim.unit !== null && row.unit !== null && converts(row.unit, claim.unit);
  const figure = figureOfRow(row, isComparable && claim.unit !== null ? claim.unit : undefined);
  const relation = relationTo(claim, link, row, figure?.quantity ?? null);
  return {
    row: row.row,
    relation,
    isOriginal: row.source === claim.restsOn,
    figure,
    reason: reasonFor(relation, claim, link, row),
    period: row.period,
    source: row.source,
    edition: row.edition,
  };
}

const sameYears = (claim: Pick<Claim, 'period'>, row: StatementRow): boolean => {
  if (claim.period === null) return false;
  const [claimed, stated] = [yearsOfPeriod(claim.period), yearsOfPeriod(row.period)];
  return claimed.from === stated.from && claimed.to === stated.to;
};

/**
 * The statements of a link that stand beside the claim: those in a unit that converts to the claim's, where there
 * are any; of them those of its year, and else the newest of each source and edition, one a unit, so that a long
 * series does not bury the rest.
 */
export function besides(
  claim: Pick<Claim, 'unit' | 'period'>,
  all: readonly StatementRow[],
): readonly StatementRow[] {
  const measured = all.filter(
    (row) => claim.unit !== null && row.unit !== null && converts(row.unit, claim.unit),
  );
  const rows = measured.length > 0 ? measured : all;
  const own = rows.filter((row) => sameYears(claim, row));
  if (own.length > 0) return own;
  const newest = new Map<string, StatementRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.source, row.edition, row.object, row.product, row.unit]);
    const other = newest.get(key);
    if (other === undefined || yearsOfPeriod(row.period).to > yearsOfPeriod(other.period).to)
      newest.set(key, row);
  }
  return [...newest.values()];
}
