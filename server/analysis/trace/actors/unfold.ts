/** Named actors under the aggregates that they belong to: mines and smelters under their economy, brands at assembly. */
import type { StatementFilter } from '../../../../schema/store.ts';
import type { Beside, Tally } from '../../analysis.ts';
import type { GraphContext } from '../../context/context.ts';
import { fill, joined } from '../../label.ts';
import type { TraceColumn, TraceNode, TraceTrack } from '../answer.ts';
import type { TracePlan } from '../plan.ts';
import type { TraceActor } from './answer.ts';
import { brandsOf } from './brands.ts';
import { type SiteStage, siteRows, sitesOf } from './sites.ts';
import { notPlaced } from './words.ts';

/** Statements of which only who says what of whom is needed. */
export function actorFilters({ isDevice, materials }: TracePlan): readonly StatementFilter[] {
  const ids = materials.map(({ material }) => material);
  const filters: StatementFilter[] = [];
  if (ids.length > 0) {
    filters.push(
      { predicate: ['extracts', 'smelts', 'refines', 'hasCapacity'], object: ids, withKinds: ['site'] },
      { predicate: ['sourcesFrom'], product: ids },
      { predicate: ['operates', 'owns'], withKinds: ['site'] },
    );
  }
  if (isDevice) {
    filters.push({ predicate: ['putsOnMarket'], withKinds: ['organisation'] }, { predicate: ['suppliedBy'] });
  }
  return filters;
}

/** Where sites are: counted, since nothing but the place is needed of tens of thousands. */
export const siteTally: Tally = {
  filter: { predicate: ['locatedIn'], withKinds: ['site'] },
  keys: ['subject', 'object'],
};

/** Columns with the named actors under their nodes. */
export function unfold(
  context: GraphContext,
  plan: TracePlan,
  columns: readonly TraceColumn[],
  { amounts, counts }: Beside,
): readonly TraceColumn[] {
  const known = amounts.flat();
  const rows = siteRows(known, counts.flat(), new Set(plan.materials.map(({ material }) => material)));
  const brands = plan.isDevice ? brandsOf(context, plan.start, known) : [];
  return columns.map((column): TraceColumn => {
    const { stage, tracks } = column;
    if (stage === 'extraction' || stage === 'refining')
      return {
        ...column,
        tracks: tracks.map((track) =>
          // What has no mine has no site either.
          track.material === null || track.id === `extraction/${track.material}/unmatched-feed`
            ? track
            : withSites(track, sitesOf(context, rows, track.material, stage satisfies SiteStage)),
        ),
      };
    if (stage !== 'assembly' || brands.length === 0) return column;
    return {
      ...column,
      tracks: tracks.map((track) => ({
        ...track,
        nodes: track.nodes.map((node, index) => (index === 0 ? { ...node, actors: brands } : node)),
      })),
    };
  });
}

/** Sites under their economy, or under what it is folded into; else under what the publisher does not name. */
function withSites(track: TraceTrack, byEconomy: ReadonlyMap<string, readonly TraceActor[]>): TraceTrack {
  const placed = new Set<string>();
  const take = (economy: string): readonly TraceActor[] => {
    placed.add(economy);
    return byEconomy.get(economy) ?? [];
  };
  const nodes = track.nodes.map((node): TraceNode => {
    if (node.kind === 'economy' && node.entity !== null) return { ...node, actors: take(node.entity) };
    return { ...node, actors: node.members.flatMap(({ entity }) => take(entity)) };
  });
  const left = [...byEconomy].filter(([economy]) => !placed.has(economy)).flatMap(([, actors]) => actors);
  if (left.length === 0) return { ...track, nodes };
  const home =
    nodes.find(({ kind }) => kind === 'not-named') ??
    nodes.find(({ kind }) => kind === 'unallocated' || kind === 'no-figure');
  if (home !== undefined)
    return { ...track, nodes: nodes.map((node) => (node === home ? { ...node, actors: left } : node)) };
  const sentence = fill(notPlaced, { count: left.length });
  return { ...track, nodes, note: track.note === null ? sentence : joined([track.note, sentence]) };
}
