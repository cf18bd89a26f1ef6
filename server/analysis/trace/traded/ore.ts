/** The ore of a trace's refined metal along trade by pairs: shares of the whole of it, by pair of blocks and by mine. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { UnknownOrigin } from '../../origin/answer.ts';
import type { Whole } from '../../whole/whole.ts';
import type { TraceNode, TraceTrack } from '../answer.ts';
import type { FedMetal, TradedFeed } from './fed.ts';
import { type Ends, type Tally, tally } from './network.ts';

/** A part of the refined metal between two blocks. */
export interface OrePair {
  /** Id of a node of the extraction track, or the kind of unknown. */
  readonly from: string | { readonly unknown: UnknownOrigin };
  /** Id of a node of the refining track. */
  readonly to: string;
  readonly share: Ends;
  /** What `share` would be by the last shipper alone; undefined for an unknown origin. */
  readonly lastShipped: Ends | undefined;
}

export interface TradedOre {
  readonly feed: TradedFeed;
  /** In the order of ids. Their shares add up to 1 at each end. */
  readonly pairs: readonly OrePair[];
  /** Of the refined metal, by mining economy; with `unknowns` it adds up to 1 at each end. */
  readonly mined: ReadonlyMap<string, Ends>;
  readonly unknowns: ReadonlyMap<UnknownOrigin, Ends>;
}

/** The node of a track that stands for an economy: its own, or the one that it is folded into. */
export function nodesByEconomy({ nodes }: TraceTrack): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap(({ id, kind, entity, members }): (readonly [string, string])[] => [
      ...(kind === 'economy' && entity !== null ? [[entity, id] as const] : []),
      ...members.map((member) => [member.entity, id] as const),
    ]),
  );
}

/** Metal of economies that its publisher does not name: whose ore they had is not told. */
const ofLump: UnknownOrigin = 'lumped';
/** Metal or ore of an economy that the year of the trade, or the year shown, does not give. */
const ofOtherYear: UnknownOrigin = 'stage-not-covered';

export function tradedOre(
  feed: TradedFeed,
  {
    extraction,
    refining,
    refined,
  }: {
    readonly extraction: TraceTrack;
    readonly refining: TraceTrack;
    readonly refined: Whole;
  },
): TradedOre {
  const amounts = new Map(refined.economies.map(({ entity, value }) => [entity, value / refined.total]));
  const mines = nodesByEconomy(extraction);
  const [pairs, last, mined] = [tally<string>(), tally<string>(), tally<string>()];
  const unknowns = tally<UnknownOrigin>();
  const every = Array.from({ length: feed.ends }, (_, end) => end);
  const unknown = (kind: UnknownOrigin, to: string, end: number, share: number): void => {
    pairs.add(pairKey(unknownKey(kind), to), end, share);
    unknowns.add(kind, end, share);
  };
  const add = (metal: FedMetal, to: string, part: number): void => {
    const each = (
      of: ReadonlyMap<string, Ends>,
      use: (economy: string, end: number, share: number) => void,
    ) => {
      for (const [economy, parts] of of)
        for (const [end, share] of parts.entries()) use(economy, end, share * part);
    };
    each(metal.mined, (economy, end, share) => {
      const from = mines.get(economy);
      if (from === undefined) {
        unknown(ofOtherYear, to, end, share);
        return;
      }
      pairs.add(pairKey(from, to), end, share);
      mined.add(economy, end, share);
    });
    each(metal.lastShipped, (economy, end, share) => {
      const from = mines.get(economy);
      if (from !== undefined) last.add(pairKey(from, to), end, share);
    });
    for (const [kind, parts] of metal.unknowns)
      for (const [end, share] of parts.entries()) unknown(kind, to, end, share * part);
  };
  for (const node of refining.nodes) {
    const economies = economiesOf(node);
    if (economies.length === 0) for (const end of every) unknown(ofLump, node.id, end, shareOf(node));
    for (const economy of economies) {
      const part = amounts.get(economy) ?? 0;
      const metal = feed.byRefiner.get(economy);
      if (metal !== undefined) add(metal, node.id, part);
      else for (const end of every) unknown(ofOtherYear, node.id, end, part);
    }
  }
  const shipped = last.all(feed.ends);
  return {
    feed,
    pairs: [...pairs.all(feed.ends)]
      .filter(([, share]) => share.some((part) => part > 0))
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, share]) => {
        const [from = '', to = ''] = key.split(separator);
        const kind = unknownKinds.find((one) => unknownKey(one) === from);
        return kind === undefined
          ? { from, to, share, lastShipped: shipped.get(key) ?? share.map(() => 0) }
          : { from: { unknown: kind }, to, share, lastShipped: undefined };
      }),
    mined: mined.all(feed.ends),
    unknowns: positive(unknowns, feed.ends),
  };
}

const separator = ' ';
const pairKey = (from: string, to: string): string => `${from}${separator}${to}`;
/** No id of a node begins so; it stands behind all of them. */
const unknownKey = (kind: UnknownOrigin): string => `~${kind}`;
export const unknownKinds: readonly UnknownOrigin[] = [
  'unmatched',
  'lumped',
  'exceeds-listed',
  'stage-not-covered',
];

const shareOf = ({ share }: TraceNode): number => share?.quantity.value ?? 0;

function economiesOf({ kind, entity, members }: TraceNode): readonly string[] {
  if (kind === 'economy') return entity === null ? [] : [entity];
  return members.map((member) => member.entity);
}

function positive(unknowns: Tally<UnknownOrigin>, ends: number): ReadonlyMap<UnknownOrigin, Ends> {
  return new Map([...unknowns.all(ends)].filter(([, parts]) => parts.some((part) => part > 1e-12)));
}
