/** Which statements beside a figure come first, and how many are shown. Likeness of the numbers decides nothing. */
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { NearStatement } from './answer.ts';
import type { TextFigure } from './extract/extract.ts';
import { yearsApart } from './near-statement.ts';

/** How many statements stand beside one figure. */
const most = 3;

/**
 * Fewest differences of scope first; then the nearest years, or the newest where the text names none; then an
 * original before a copy; then by source, edition and place in the release. One of each source and relation before a
 * second one of it.
 */
export function inRank(
  figure: TextFigure,
  statements: readonly NearStatement[],
  rows: ReadonlyMap<number, StatementRow>,
): readonly NearStatement[] {
  const rowOf = ({ row }: NearStatement): StatementRow => {
    const found = rows.get(row);
    if (found === undefined) throw new Error(`no statement at row ${row} was read`);
    return found;
  };
  const keysOf = (near: NearStatement): readonly (number | string)[] => {
    const row = rowOf(near);
    const apart = figure.period === null ? -yearsOfPeriod(row.period).to : yearsApart(figure, row.period);
    const isProjected = figure.period === null && row.status === 'projected';
    return [
      near.scope.length,
      Number(isProjected),
      apart,
      Number(row.read !== 'original'),
      row.source,
      // Of two editions of one source the newer.
      -(Number.parseInt(row.edition, 10) || 0),
      row.row,
    ];
  };
  const sorted = statements
    .map((near) => ({ near, keys: keysOf(near) }))
    .sort((a, b) => {
      for (const [place, left] of a.keys.entries()) {
        const right = b.keys[place];
        if (right !== undefined && left !== right) return left < right ? -1 : 1;
      }
      return 0;
    })
    .map(({ near }) => near);
  const seen = new Set<string>();
  const [firsts, others]: [NearStatement[], NearStatement[]] = [[], []];
  for (const near of sorted) {
    const { source, predicate, subject, object } = rowOf(near);
    const key = JSON.stringify([source, predicate, subject, object]);
    (seen.has(key) ? others : firsts).push(near);
    seen.add(key);
  }
  // Where something is of the very scope, what is not need not stand beside it.
  const isSame = firsts.some(({ scope }) => scope.length === 0);
  const shown = isSame ? firsts.filter(({ scope }) => scope.length <= 1) : [...firsts, ...others];
  return shown.slice(0, most);
}
