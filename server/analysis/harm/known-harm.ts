/** The harm of the registry that is asked about, and the period of it; errors name what could be asked instead. */
import { distance } from 'fastest-levenshtein';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import type { HarmName } from './answer.ts';
import type { HarmItem } from './harms/harm.ts';
import { harms } from './harms/index.ts';
import { reasonsLeftOut } from './harms/left-out.ts';
import { isOneYear } from './harms/stated.ts';
import type { AttributionParameters } from './parameters.ts';

/** @throws QuestionError (UNKNOWN_ID) with the nearest harms, or why this one is not shared out */
export function knownHarm(id: string): HarmItem {
  const known = harms.all.find((item) => item.id === id);
  if (known !== undefined) return known;
  const leftOut = reasonsLeftOut.find(({ harm }) => harm === id);
  const nearest = harms.all
    .map((item) => ({
      id: item.id,
      score: Math.min(distance(id, item.id), distance(id.replace(/^harm:/, ''), item.label.en.toLowerCase())),
    }))
    .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map((one) => one.id);
  throw new QuestionError(
    leftOut === undefined ? 'UNKNOWN_ID' : 'NOT_ANSWERABLE',
    leftOut === undefined
      ? `harm: "${id.slice(0, 100)}" is not a harm that can be asked about; did you mean ${nearest.join(', ')}?`
      : `harm: ${id} is not shared out: ${leftOut.reason.en}`,
    leftOut === undefined ? nearest : ['harms'],
    id,
  );
}

export const nameOfHarm = ({ id, label, isEntity }: HarmItem): HarmName => ({
  id,
  label,
  entity: isEntity ? id : null,
});

/**
 * The period of a harm that holds a year: the shortest, then the latest; the latest of all without a year.
 * @throws QuestionError where the graph holds none, or none of that year
 */
export function periodOf(
  context: GraphContext,
  item: HarmItem,
  { year, from, precedence }: Pick<AttributionParameters, 'year' | 'from' | 'precedence'>,
): { readonly period: string; readonly periods: readonly string[]; readonly isSum: boolean } {
  const periods = item.periods(context, precedence);
  const latest = periods.at(-1);
  if (latest === undefined) {
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `harm: this graph holds no statement of ${item.id} by ${item.source}; can be asked: harms`,
      ['harms'],
      item.id,
    );
  }
  if (from !== null) return { ...severalYears(item, periods, { from, to: year }), periods, isSum: true };
  if (year === null) return { period: latest, periods, isSum: false };
  const length = (period: string): number => yearsOfPeriod(period).to - yearsOfPeriod(period).from;
  const [found] = [...periods]
    .reverse()
    .filter((period) => yearsOfPeriod(period).from <= year && year <= yearsOfPeriod(period).to)
    .sort((a, b) => length(a) - length(b));
  if (found !== undefined) return { period: found, periods, isSum: false };
  const away = (period: string): number => {
    const { from, to } = yearsOfPeriod(period);
    return Math.max(from - year, year - to);
  };
  const nearest = [...periods].sort((a, b) => away(a) - away(b)).slice(0, 3);
  throw new QuestionError(
    'YEAR_NOT_COVERED',
    `year: ${item.id} is not given for ${year}; the nearest periods: ${nearest.join(', ')}`,
    nearest,
    String(year),
  );
}

/** Years that are added up: all of them single years of the source, and the ends among them. */
function severalYears(
  item: HarmItem,
  periods: readonly string[],
  { from, to }: { readonly from: number; readonly to: number | null },
): { readonly period: string } {
  const [first, last] = [periods[0], periods.at(-1)];
  const end = to ?? Number(last);
  if (item.hasOwnPeriods || !periods.every(isOneYear)) {
    throw new QuestionError(
      'BAD_USER_INPUT',
      `from: the periods of ${item.id} are not added up; ask for one of ${periods.join(', ')}`,
      [...periods].reverse().slice(0, 3),
      String(from),
    );
  }
  const isCovered = (year: number): boolean => periods.includes(String(year));
  if (!isCovered(from) || !isCovered(end) || from >= end) {
    throw new QuestionError(
      'YEAR_NOT_COVERED',
      `from: ${from} to ${end} is not within the years of ${item.id}; it is given from ${first} to ${last}`,
      [`from: ${first}, year: ${last}`],
      String(from),
    );
  }
  return { period: `${from}/${end}` };
}
