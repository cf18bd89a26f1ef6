/** What publishers list of an economy's production: the largest figure of the year, the last one before, and lumps. */
import type { Amount } from '../../../schema/store.ts';
import { units } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import { groupBy } from '../group-by.ts';
import type { Comparable } from './comparable.ts';
import { isLump, tonnesOf, yearOf } from './parts.ts';

export interface Listed {
  readonly amount: Amount;
  readonly tonnes: number;
}

export interface ListedProduction {
  /** The largest figure that any publisher gives in any edition: the kindest reading. */
  largest(economy: string): Listed | undefined;
  /** Listed for the year, and without an amount by all. */
  isWithoutAmount(economy: string): boolean;
  /** The largest figure of the latest year before in which anybody lists it. */
  lastBefore(economy: string): Listed | undefined;
  /** What publishers lump together in the year, the largest first. */
  readonly lumps: readonly Listed[];
  /** Economies with an amount in the year. */
  readonly economies: ReadonlySet<string>;
}

export function listedProduction(
  context: GraphContext,
  { material, predicate, bases }: Comparable,
  { amounts, year }: { readonly amounts: readonly Amount[]; readonly year: number },
): ListedProduction {
  const own = amounts.filter(
    ({ object, predicate: said, unit }) =>
      object === material &&
      said === predicate &&
      (unit === null || bases.some((basis) => units.get(unit).basis === basis)),
  );
  const bySubject = groupBy(own, ({ subject }) => subject);
  const listedIn = (subject: string, wanted: (of: number) => boolean): readonly Listed[] =>
    (bySubject.get(subject) ?? []).flatMap((amount) => {
      const of = yearOf(amount);
      const tonnes = tonnesOf(amount);
      return of !== undefined && wanted(of) && tonnes !== undefined ? [{ amount, tonnes }] : [];
    });
  const largestOf = (list: readonly Listed[]): Listed | undefined =>
    [...list].sort((a, b) => b.tonnes - a.tonnes || a.amount.row - b.amount.row)[0];
  const inYear = (of: number): boolean => of === year;
  return {
    largest: (economy) => largestOf(listedIn(economy, inYear)),
    isWithoutAmount: (economy) =>
      (bySubject.get(economy) ?? []).some((amount) => yearOf(amount) === year) &&
      listedIn(economy, inYear).length === 0,
    lastBefore(economy) {
      const before = listedIn(economy, (of) => of < year);
      const last = Math.max(...before.map(({ amount }) => yearOf(amount) ?? 0));
      return largestOf(before.filter(({ amount }) => yearOf(amount) === last));
    },
    lumps: [...bySubject.keys()]
      .filter((subject) => isLump(context, subject))
      .flatMap((subject) => largestOf(listedIn(subject, inYear)) ?? [])
      .sort((a, b) => b.tonnes - a.tonnes),
    economies: new Set(
      [...bySubject.keys()].filter(
        (subject) => subject.startsWith('economy:') && listedIn(subject, inYear).length > 0,
      ),
    ),
  };
}
