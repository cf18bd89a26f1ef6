/** On which side economies stand in an answer about harm; states that no list names stand on none. */
import { type SchemeId, type Side, schemes } from '../../../schema/scheme.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { sidesUnder } from '../flows/sides.ts';

/**
 * Whether an economy is one of today: UN M49 lists it, or the World Bank in its latest year. The World Bank's history
 * alone has the Soviet Union. Where the graph holds neither list, everybody is.
 */
export function isOfToday(context: GraphContext, economy: string): boolean {
  const { membership } = context;
  if (!membership.hasScheme('m49-developed-2020') || !membership.hasScheme('wb-high-income')) return true;
  return (
    membership.side(economy, 'm49-developed-2020', latest) !== 'unclassified' ||
    membership.side(economy, 'wb-high-income', latest) !== 'unclassified'
  );
}

/** Beyond the last year of any list, which is then taken. */
const latest = 9999;

/**
 * Sides under a scheme. "Everybody else" of a scheme's rule is everybody of today: a state that is no more is on no
 * side, rather than in the South.
 */
export function sidesOfHarm(
  context: GraphContext,
  scheme: SchemeId,
  year: number,
): (economy: string) => Side {
  const under = sidesUnder(context, scheme, year);
  return (economy) => (isOfToday(context, economy) ? under(economy) : 'unclassified');
}

/**
 * The year by which economies are put on sides: that of the chain, else the last of the harm's period that the scheme
 * covers.
 * @throws QuestionError where a scheme that goes by year covers none of the period
 */
export function sideYear(
  context: GraphContext,
  scheme: SchemeId,
  period: string,
  chainYear: number | null,
): number {
  const { from, to } = chainYear === null ? yearsOfPeriod(period) : { from: chainYear, to: chainYear };
  if (!schemes.get(scheme).byYear) return to;
  const used = context.membership.yearUsed(scheme, to);
  if (used !== undefined && used >= from && used <= to) return used;
  throw new QuestionError(
    'YEAR_NOT_COVERED',
    `scheme: ${scheme} goes by year and does not cover ${from === to ? to : `${from} to ${to}`}${used === undefined ? '' : `; its nearest year is ${used}`}`,
    [
      ...(used === undefined ? [] : [String(used)]),
      ...schemes.all.filter(({ byYear }) => !byYear).map(({ id }) => id),
    ].slice(0, 3),
    scheme,
  );
}
