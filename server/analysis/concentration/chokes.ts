/** Choke points: at each stage the one economy through which the largest part of a supply goes. */
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { partShare, shareAmount } from '../whole/share.ts';
import { sumOf, type Whole } from '../whole/whole.ts';
import type { ChokePoint } from './answer.ts';
import { isLargestCertain, largest } from './bounds.ts';
import { boundFigure } from './figures.ts';
import { type SideOf, shareOut } from './share-out.ts';
import type { ShareTable } from './tables.ts';
import { traded } from './traded.ts';

/** Members of the group whose supply is asked about; null for the world. */
export type Members = ReadonlySet<string> | null;

/** The largest producer of a stage. What the group itself produces stands beside it. */
export function outputChoke(
  context: GraphContext,
  stage: 'extraction' | 'refining',
  { world, members, sideOf }: { readonly world: Whole; readonly members: Members; readonly sideOf: SideOf },
): readonly ChokePoint[] {
  const { division, holders } = shareOut(context, world, { by: 'economy', sideOf });
  const economy = holders[0]?.entity;
  if (economy == null) return [];
  const { source, edition } = world.series;
  return [
    {
      stage,
      of: 'output',
      product: null,
      fit: null,
      year: world.year,
      source,
      edition,
      economy,
      side: sideOf(economy),
      isCertain: isLargestCertain(division),
      share: boundFigure(largest(division), 'fraction', { ...world, assumptions: [] }),
      isOwn: members === null ? null : members.has(economy),
      ownShare: members === null ? null : ownShareOf(world, members),
    },
  ];
}

/**
 * What the members have: those that the publisher names, to those and all that it gives to nobody by name, of
 * which the others may have any part. Null where none is named and nothing is left: not to be in the table is no
 * zero.
 */
function ownShareOf(world: Whole, members: ReadonlySet<string>): Figure | null {
  const own = world.economies.filter(({ entity }) => members.has(entity));
  const unnamed = sumOf(world.lumps) + world.unallocated;
  if (own.length === members.size || !(unnamed > 0)) return own.length === 0 ? null : partShare(world, own);
  const { value, low, high } = shareAmount(world, own);
  return boundFigure(
    { low: low ?? value, high: Math.min(1, (high ?? value) + unnamed / world.total) },
    'fraction',
    { ...world, assumptions: [] },
  );
}

/** The largest exporter to the group, or to the world, under a code. */
export function tradeChoke(
  context: GraphContext,
  share: ShareTable,
  {
    rows,
    members,
    measure,
    sideOf,
  }: {
    readonly rows: readonly StatementRow[];
    readonly members: Members;
    readonly measure: 'value' | 'mass';
    readonly sideOf: SideOf;
  },
): readonly ChokePoint[] {
  const found = traded(context, share, rows, { measure, buyers: members, by: 'economy', sideOf });
  const economy = found?.holders[0]?.entity;
  if (found === undefined || economy == null) return [];
  const { product, year, source, edition } = share.table;
  return [
    {
      stage: 'trade',
      of: members === null ? 'exports' : 'imports',
      product,
      fit: share.fit,
      year,
      source,
      edition,
      economy,
      side: sideOf(economy),
      isCertain: isLargestCertain(found.division),
      share: boundFigure(largest(found.division), 'fraction', {
        evidence: found.evidence,
        rule: null,
        assumptions: [],
      }),
      isOwn: members === null ? null : members.has(economy),
      ownShare: null,
    },
  ];
}
