/** The harm of the registry that is asked about, and the period of it; errors name what could be asked instead. */
import { distance } from 'fastest-levenshtein';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import type { HarmName } from './answer.ts';
import type { HarmItem } from './harms/harm.ts';
import { harms } from './harms/index.ts';
import { reasonsLeftOut } from './harms/left-out.ts';

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
  { year, precedence }: { readonly year: number | null; readonly precedence: string },
): { readonly period: string; readonly periods: readonly string[] } {
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
  if (year === null) return { period: latest, periods };
  const length = (period: string): number => yearsOfPeriod(period).to - yearsOfPeriod(period).from;
  const [found] = [...periods]
    .reverse()
    .filter((period) => yearsOfPeriod(period).from <= year && year <= yearsOfPeriod(period).to)
    .sort((a, b) => length(a) - length(b));
  if (found !== undefined) return { period: found, periods };
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
