/**
 * What each node and link of a trace carries of the matter of one device (or of a year's devices). Conserved: what the
 * nodes of a material carry at a stage adds up to what the device holds of it, and who is not known keeps their part.
 */
import type { Figure } from '../../answer.ts';
import type { UnknownOrigin } from '../../origin/answer.ts';
import type { TraceColumn, TraceLink, TraceMember, TraceNode, TraceTrack } from '../answer.ts';
import { oreInMetal } from '../feed.ts';
import { followed, type MaterialOutput } from '../outputs.ts';
import { groundsOf, oreEvidence } from '../traded/links.ts';
import { type Ends, rangeOf } from '../traded/network.ts';
import type { Bases } from './bases.ts';
import { type Factor, factorOf, portion } from './portion.ts';

export interface Drawn {
  readonly columns: readonly TraceColumn[];
  readonly links: readonly TraceLink[];
}

/** Ids of the assumptions that what is carried rests on; `material` is null for the whole device. */
export const carriedAssumptions = {
  sameMix: (material: string) => `same-mix:${material}`,
  mineMix: (material: string) => `mine-mix:${material}`,
  sameWaste: 'same-waste',
} as const;

/** Nodes and links with what they carry; as they were where nothing is known to be carried. */
export function carry({ columns, links }: Drawn, bases: Bases, outputs: readonly MaterialOutput[]): Drawn {
  const byMaterial = new Map(outputs.map((output) => [output.material, output]));
  const tracks = columns.map(
    (column): TraceColumn => ({
      ...column,
      tracks: column.tracks.map((track) => carriedTrack(column, track, bases, byMaterial)),
    }),
  );
  return { columns: tracks, links: links.map((link) => carriedLink(link, columns, bases)) };
}

function carriedTrack(
  { stage }: TraceColumn,
  track: TraceTrack,
  bases: Bases,
  outputs: ReadonlyMap<string, MaterialOutput>,
): TraceTrack {
  const { material } = track;
  if (stage === 'components') return componentsTrack(track, bases);
  const base = material === null ? bases.ofDevice : bases.ofMaterial(material);
  if (base === undefined) return track;
  if (material === null) {
    const assumptions =
      stage === 'end-of-life' && track.state === 'covered' ? [carriedAssumptions.sameWaste] : [];
    return withParts(track, (one) => ofShare(base, one, assumptions));
  }
  if (stage === 'refining')
    return withParts(track, (one) => ofShare(base, one, [carriedAssumptions.sameMix(material)]));
  // Neither a price nor the energy of metal can be told apart for its ore.
  if (bases.measure !== 'mass') return track;
  const output = outputs.get(material);
  if (output?.feed === undefined || output.mined === undefined)
    return withParts(track, (one) => ofShare(base, one, [carriedAssumptions.mineMix(material)]));
  return followed(output) === undefined ? oreTrack(track, base, output) : tradedTrack(track, base, output);
}

type Part = TraceNode | TraceMember;

function withParts(track: TraceTrack, carriedBy: (part: Part) => Figure | null): TraceTrack {
  return {
    ...track,
    nodes: track.nodes.map((node) => ({
      ...node,
      carried: carriedBy(node),
      members: node.members.map((member) => ({ ...member, carried: carriedBy(member) })),
    })),
  };
}

/** The share of a node of what all nodes carry; a node that stands for all that is not known carries all. */
function ofShare(base: Figure, part: Part, assumptions: readonly string[]): Figure | null {
  if (part.share !== null)
    return portion(base, factorOf(part.share), { evidence: part.share.evidence, assumptions });
  return 'kind' in part && part.kind === 'no-figure' ? base : null;
}

/** What a component holds is a mass already; in another measure it is its share of the whole. */
function componentsTrack(track: TraceTrack, bases: Bases): TraceTrack {
  const base = track.material === null ? bases.ofDevice : bases.ofMaterial(track.material);
  if (base === undefined) return track;
  return withParts(track, (part) =>
    bases.measure === 'mass' && part.quantity !== null
      ? (bases.scaled(part.quantity) ?? null)
      : ofShare(base, part, []),
  );
}

/** Ore by the matched feed: an economy's own refineries first, then the pool in proportion to what is left. */
function oreTrack(
  track: TraceTrack,
  base: Figure,
  { material, feed, mined, refined }: MaterialOutput,
): TraceTrack {
  if (feed === undefined || mined === undefined) return track;
  const shareOf = oreInMetal(mined, feed);
  const mix = carriedAssumptions.sameMix(material);
  const assumptions = [mix, `domestic-first:${material}`, `world-pool:${material}`];
  const evidence = [...mined.evidence, ...(refined?.evidence ?? [])];
  return withParts(track, (part) => {
    const share = 'kind' in part ? nodeShare(part, shareOf, feed) : shareOf(part.entity);
    return share === null ? null : portion(base, ranged(share, part), { evidence, assumptions });
  });
}

const unknownOf: Readonly<Partial<Record<TraceNode['kind'], UnknownOrigin>>> = {
  'unmatched-feed': 'unmatched',
  lumped: 'lumped',
  'exceeds-listed': 'exceeds-listed',
  'stage-not-covered': 'stage-not-covered',
};

/**
 * Ore along trade by pairs: what of the metal was mined there, wherever it was refined. How much of what a publisher
 * lumps is in it stands in the track of unknown origin, so that the lump itself has none.
 */
function tradedTrack(track: TraceTrack, base: Figure, output: MaterialOutput): TraceTrack {
  const traded = followed(output);
  if (traded === undefined) return track;
  const { material } = output;
  const { ore } = traded;
  const mix = carriedAssumptions.sameMix(material);
  const assumptions = [mix, ...groundsOf(ore, { material, ...traded })];
  const evidence = oreEvidence(ore, traded);
  const of = (ends: Ends): Figure => portion(base, rangeOf(ends), { evidence, assumptions });
  const mined = (entity: string): Ends => ore.mined.get(entity) ?? [0];
  return withParts(track, (part) => {
    if (!('kind' in part)) return of(mined(part.entity));
    const unknown = unknownOf[part.kind];
    if (unknown !== undefined) return of(ore.unknowns.get(unknown) ?? [0]);
    if (part.kind === 'economy' && part.entity !== null) return of(mined(part.entity));
    if (part.kind !== 'others') return null;
    return of(
      added(
        part.members.map(({ entity }) => mined(entity)),
        ore.feed.ends,
      ),
    );
  });
}

/** Sums at each end; a list of one number is the same at all of them. */
function added(lists: readonly Ends[], ends: number): Ends {
  return Array.from({ length: ends }, (_, end) =>
    lists.reduce((sum, list) => sum + (list[end] ?? list[0] ?? 0), 0),
  );
}

function nodeShare(
  node: TraceNode,
  shareOf: ReturnType<typeof oreInMetal>,
  feed: NonNullable<MaterialOutput['feed']>,
): number | null {
  switch (node.kind) {
    case 'unmatched-feed':
      return feed.unmatched / feed.total;
    case 'unallocated':
      return shareOf(null);
    case 'others':
      return node.members.reduce((sum, { entity }) => sum + shareOf(entity), 0);
    default:
      return node.entity === null ? null : shareOf(node.entity);
  }
}

/** The range that the source states of an economy's output, in proportion. */
function ranged(share: number, part: Part): Factor {
  const stated = part.share === null ? null : factorOf(part.share);
  if (stated?.value == null || stated.value === 0) return { value: share, low: null, high: null };
  const scaled = (bound: number | null): number | null =>
    bound === null ? null : (share * bound) / (stated.value as number);
  return { value: share, low: scaled(stated.low), high: scaled(stated.high) };
}

/**
 * A link with a share carries its part of what reaches the receiving track; a link without one still carries all that
 * passes: who passes on to whom is not known, and how much there is of it is.
 */
function carriedLink(link: TraceLink, columns: readonly TraceColumn[], bases: Bases): TraceLink {
  const base = link.material === null ? bases.ofDevice : bases.ofMaterial(link.material);
  if (base === undefined) return link;
  const isOre = columns.some(
    ({ stage, tracks }) =>
      stage === 'extraction' &&
      tracks.some(({ id, nodes }) => id === link.from || nodes.some((one) => one.id === link.from)),
  );
  if (isOre && bases.measure !== 'mass') return link;
  if (link.share === null || link.share.quantity.value === 1) return { ...link, carried: base };
  const assumptions = link.material === null ? [] : [carriedAssumptions.sameMix(link.material)];
  return {
    ...link,
    carried: portion(base, factorOf(link.share), {
      evidence: link.share.evidence,
      assumptions: [...link.share.assumptions, ...assumptions],
    }),
  };
}
