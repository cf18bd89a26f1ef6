/** Questions about infrastructure that have no answer: what was found, and what can be asked instead. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { nearestIds } from '../context/nearest.ts';
import { reporterOf } from './electricity.ts';
import type { InfrastructureKind } from './lists.ts';
import type { ListedSite } from './sites.ts';

const mostNearest = 3;

/** @throws QuestionError (YEAR_NOT_COVERED) with the nearest years */
export function checkYear(years: readonly number[], year: number | null): void {
  if (year === null || years.length === 0 || years.includes(year)) return;
  const nearest = [...years]
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
    .slice(0, mostNearest)
    .map(String);
  throw new QuestionError(
    'YEAR_NOT_COVERED',
    `year: no source states power, electricity or emissions of this for ${year}; the nearest years: ${nearest.join(', ')}`,
    nearest,
    String(year),
  );
}

/** @param reported what companies report: who is in it can be asked about without a listed site */
export function nothingListed(
  context: GraphContext,
  { of, kind }: { readonly of: string | null; readonly kind: InfrastructureKind | null },
  all: readonly ListedSite[],
  reported: readonly StatementRow[],
): QuestionError {
  if (of === null || all.length === 0) {
    return new QuestionError(
      'NOT_ANSWERABLE',
      `this graph holds no list of ${kind ?? 'data centres, cloud regions or cables'}`,
    );
  }
  const known = new Set([
    ...all.flatMap(({ id, economies, actors }) => [id, ...economies.keys(), ...actors.keys()]),
    ...reported.flatMap(({ subject }) => reporterOf(context, subject) ?? []),
  ]);
  const prefix = of.slice(0, of.indexOf(':') + 1);
  const nearest = nearestIds(context, of, {
    first: mostNearest,
    isFit: (id) => known.has(id) && id.startsWith(prefix),
  });
  const fallback = [...known].filter((id) => id.startsWith(prefix)).sort(byCodeUnit);
  const named = nearest.length > 0 ? nearest : fallback.slice(0, mostNearest);
  return new QuestionError(
    'NOT_ANSWERABLE',
    `of: no list names a ${kind ?? 'data centre, cloud region or cable'} in or of ${of}, and nothing else of its electricity is stated; can be asked: ${named.join(', ')}`,
    named,
    of,
  );
}
