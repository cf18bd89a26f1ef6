/** Questions about a life cycle that have no answer: what was found, and what can be asked instead. */
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { nearestIds } from '../context/nearest.ts';
import type { LifeKind } from './answer.ts';

const mostNearest = 3;

/** @throws QuestionError (YEAR_NOT_COVERED) for a year before the first figure or after the last, with the valid years */
export function checkYear(years: readonly number[], year: number | null): void {
  const first = years[0];
  const last = years.at(-1);
  if (year === null || first === undefined || last === undefined) return;
  if (year >= first && year <= last) return;
  const valid = years
    .toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
    .slice(0, mostNearest);
  throw new QuestionError(
    'YEAR_NOT_COVERED',
    `year: the figures of this are of ${first} to ${last}, found ${year}; the nearest years: ${valid.join(', ')}`,
    valid.map(String),
    String(year),
  );
}

const wanted: Readonly<Record<LifeKind, string>> = {
  device: 'footprint',
  site: 'energy, water, emissions or grid',
  operator: 'energy, water or emissions (sustainability report)',
  model: 'training compute, power, time or parameters',
};

/** @param known devices with a footprint, and classes of such; empty where it was not looked for */
export function nothingStated(
  context: GraphContext,
  of: string,
  kind: LifeKind,
  known: ReadonlySet<string>,
): QuestionError {
  // A device that no publisher reckons may have a class that one does.
  const whole = context.entities.get(of)?.partOf ?? null;
  const nearest = nearestIds(context, of, { first: mostNearest, isFit: (id) => known.has(id) });
  const named = [...new Set([...(whole !== null && known.has(whole) ? [whole] : []), ...nearest])];
  const first = named.slice(0, mostNearest);
  return new QuestionError(
    'NOT_ANSWERABLE',
    `of: no source states a ${wanted[kind]} of ${of}${first.length === 0 ? '' : `; can be asked: ${first.join(', ')}`}`,
    first,
    of,
  );
}

/** A product is a model of artificial intelligence or it has no life cycle here. */
export function noModel(context: GraphContext, of: string): QuestionError {
  const nearest = nearestIds(context, of, {
    first: mostNearest,
    isFit: (id) => id.startsWith('product:ai-'),
  });
  return new QuestionError(
    'BAD_USER_INPUT',
    `of: ${of} is a product, expected a device, a site, an operator of data centres, or a model of artificial intelligence${nearest.length === 0 ? '' : `; did you mean ${nearest.join(', ')}?`}`,
    nearest,
    of,
  );
}
