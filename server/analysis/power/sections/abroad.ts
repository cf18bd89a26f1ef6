/** Sites abroad whose last named owner is at home in an economy, or is the state itself. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { StatementFilter } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { rowsOf, shareFigure } from '../../figure.ts';
import { type Home, homeOfClaim, homesFrom } from '../../ownership/homes.ts';
import type { PowerRow } from '../answer.ts';
import { said } from '../said.ts';
import { type Piece, ready, rowFrom, spanOf } from '../section.ts';
import { texts } from '../words.ts';
import { byShare, holdingsFrom, ownerFilters, unknownShare } from './holdings.ts';
import { reachedFrom } from './ways.ts';

/** Who is at home in an economy: the state, and organisations whose one stated seat is there. */
function atHome(context: GraphContext, economy: string): readonly string[] {
  const { placesOf } = context.capacities;
  const seated = [...context.entities.keys()].filter((id) => {
    if (!id.startsWith('org:')) return false;
    const places = placesOf(id);
    return places.length === 1 && places[0] === economy;
  });
  return [economy, ...seated];
}

export function abroadPiece(context: GraphContext, economy: string): Piece {
  const { ownedBy, placesOf, ownersOf } = context.capacities;
  const holders = new Set(atHome(context, economy));
  const sites = reachedFrom([...holders], ownedBy)
    .map(({ id }) => id)
    .filter((id) => id.startsWith('site:') && placesOf(id).length > 0 && !placesOf(id).includes(economy))
    .sort(byCodeUnit);
  const owners = ownerFilters(context, sites);
  const named = sites.flatMap((site) => [
    ...ownersOf(site),
    ...reachedFrom([site], ownersOf).map(({ id }) => id),
  ]);
  const seated = [...new Set(named.filter((id) => id.startsWith('org:') && placesOf(id).length > 0))].sort(
    byCodeUnit,
  );
  const seats: readonly StatementFilter[] =
    seated.length === 0 ? [] : [{ predicate: ['locatedIn'], subject: seated }];
  return {
    slices: [...owners, ...seats],
    tell(slices) {
      const ownerRows = owners.length === 0 ? [] : (slices[0] ?? []);
      const homes = homesFrom(slices.slice(owners.length).flat());
      const { owners: owning } = holdingsFrom(context, ownerRows);
      const rows = sites.flatMap((site): PowerRow[] => {
        const own = ownerRows.filter(({ object }) => object === site);
        const [first] = own;
        if (first === undefined) return [];
        const claims = owning.claimsOn(site, spanOf(own).to, first.source);
        const here = claims.filter((claim) => homeOfClaim(claim, homes).economy === economy);
        const unsettled = claims.filter(
          ({ kind, holders: by }) => kind !== 'owner' && by.some((one) => isHome(homes.of(one), economy)),
        );
        const used = [...here, ...unsettled];
        if (used.length === 0) return [];
        const by = [...new Set(used.flatMap((claim) => claim.holders))].filter((one) =>
          isHome(homes.of(one), economy),
        );
        const rowNumbers = rowsOf(
          ...used.map((claim) => claim.rows),
          ...by.map((one) => homes.of(one)?.rows ?? []),
        );
        const part = here.reduce((sum, claim) => sum + claim.part, 0);
        const span = {
          rows: rowNumbers,
          ...spanOf(own),
          sources: [...new Set(own.map(({ source }) => source))].sort(),
        };
        return [
          rowFrom(span, {
            entity: site,
            about: placesOf(site)[0] ?? null,
            through: by,
            figure:
              unsettled.length > 0
                ? unknownShare(rowNumbers, part)
                : shareFigure({ value: part }, rowNumbers),
            text: said(context, unsettled.length > 0 ? texts.ownerWithoutShare : texts.home, span),
          }),
        ];
      });
      return { sections: [{ id: 'owned-abroad', rows: ready(rows.sort(byShare)) }] };
    },
  };
}

const isHome = (home: Home | undefined, economy: string): boolean => home?.economy === economy;
