/** Questions about ownership that have no answer: what was found, and what can be asked instead. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { nearestIds } from '../context/nearest.ts';
import { groupBy } from '../group-by.ts';

const mostNearest = 3;

/** @throws QuestionError (YEAR_NOT_COVERED) with the nearest years */
export function checkYear(years: readonly number[], year: number | null): void {
  if (year === null || years.includes(year)) return;
  const nearest = [...years]
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
    .slice(0, mostNearest)
    .map(String);
  throw new QuestionError(
    'YEAR_NOT_COVERED',
    `year: no source states capacities of these sites for ${year}; the nearest years: ${nearest.join(', ')}`,
    nearest,
    String(year),
  );
}

/** Materials of which sites have a capacity, the most sites first. */
function materialsOf({ capacities }: GraphContext): readonly string[] {
  const stated = capacities.all.filter(({ unit }) => unit !== null);
  return [...groupBy(stated, ({ material }) => material)]
    .sort(([a, one], [b, other]) => other.length - one.length || byCodeUnit(a, b))
    .map(([material]) => material);
}

/** Economies in which sites with a capacity lie, the most first. */
function placesOf({ capacities }: GraphContext, material: string | null): readonly string[] {
  const stated = (material === null ? capacities.all : capacities.ofMaterial(material)).filter(
    ({ unit }) => unit !== null,
  );
  const places = stated.flatMap(({ subject }) =>
    capacities.sitesOf(subject).flatMap((site) => capacities.placesOf(site)),
  );
  return [...groupBy(places, (place) => place)]
    .sort(([a, one], [b, other]) => other.length - one.length || byCodeUnit(a, b))
    .map(([place]) => place);
}

/** @param isOfMaterial whether some other site has a capacity of the material */
export function nothingStated(
  context: GraphContext,
  { of, material }: { readonly of: string | null; readonly material: string | null },
  isOfMaterial: boolean,
): QuestionError {
  if (of !== null && isOfMaterial) {
    const nearest = placesOf(context, material).slice(0, mostNearest);
    const what = material === null ? '' : ` of ${material}`;
    return new QuestionError(
      'NOT_ANSWERABLE',
      `of: no source states a capacity${what} at a site that lies in or belongs to ${of}; most such sites lie in ${nearest.join(', ')}`,
      nearest,
      of,
    );
  }
  const known = new Set(materialsOf(context));
  if (material === null || known.size === 0) {
    return new QuestionError('NOT_ANSWERABLE', 'this graph holds no capacity of a named site');
  }
  const alike = nearestIds(context, material, { kinds: ['material'], isFit: (id) => known.has(id) });
  const nearest = [
    ...alike.map((id) => `ownership(material: "${id}")`),
    `concentration(material: "${material}", stage: EXTRACTION, by: COMPANY)`,
  ];
  return new QuestionError(
    'NOT_ANSWERABLE',
    `material: no source states the capacity of a named site for ${material}; can be asked: ${nearest.join(', ')}`,
    nearest,
    material,
  );
}
