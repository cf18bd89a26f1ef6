/** On which side economies stand in an answer about harm; states that no list names stand on none. */
import { type SchemeId, type Side, schemes } from '../../../schema/scheme.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { sidesUnder } from '../flows/sides.ts';

/**
 * Sides under a scheme. "Everybody else" of a scheme's rule is everybody whom any list of the graph knows: the Soviet
 * Union is on no side, rather than in the South.
 */
export function sidesOfHarm(
  context: GraphContext,
  scheme: SchemeId,
  year: number,
): (economy: string) => Side {
  const under = sidesUnder(context, scheme, year);
  return (economy) => (context.membership.groupsOf(economy).length === 0 ? 'unclassified' : under(economy));
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
