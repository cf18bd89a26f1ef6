/** Cables with the most named owners, and economies at which one cable lands that joins them to others. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Side } from '../../../schema/scheme.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import type { CableOwners, SingleCable } from './answer.ts';
import type { ListedSite } from './sites.ts';

const mostCables = 20;

export function mostOwnedOf(cables: readonly ListedSite[]): readonly CableOwners[] {
  return cables
    .filter(({ actors }) => actors.size > 1)
    .toSorted((a, b) => b.actors.size - a.actors.size || byCodeUnit(a.id, b.id))
    .slice(0, mostCables)
    .map(({ id, actors, economies }) => ({
      cable: id,
      owners: [...actors.keys()],
      count: derivedFigure({ value: actors.size }, 'count', rowsOf(...actors.values())),
      economies: [...economies.keys()],
    }));
}

/**
 * By id of the economy. A cable that lands in one economy alone joins it to nobody, and one that is planned is not
 * there: neither counts. Cables on land and satellites are in no list.
 * @param cables every one of the list, whichever were asked about
 */
export function singlesOf(
  cables: readonly ListedSite[],
  {
    isAsked,
    sideOf,
  }: { readonly isAsked: (economy: string) => boolean; readonly sideOf: (economy: string) => Side },
): readonly SingleCable[] {
  const joining = cables.filter(({ isPlanned, economies }) => !isPlanned && economies.size > 1);
  const landings = new Map<string, { readonly cable: string; readonly rows: readonly number[] }[]>();
  for (const { id, economies } of joining) {
    for (const [economy, rows] of economies) {
      const own = landings.get(economy);
      if (own === undefined) landings.set(economy, [{ cable: id, rows }]);
      else own.push({ cable: id, rows });
    }
  }
  return [...landings]
    .filter(([economy, own]) => own.length === 1 && isAsked(economy))
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([economy, own]) =>
      own.map(({ cable, rows }) => ({
        economy,
        side: sideOf(economy),
        cable,
        landing: derivedFigure({ value: 1 }, 'count', rowsOf(rows)),
      })),
    );
}
