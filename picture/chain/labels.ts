/** The words that the chain needs in one language; `{…}` is filled in. */
import type { SideName, StageName } from '../answer.ts';
import type { NumberLabels } from '../number.ts';
import type { NoMineKind, TraceLinkKind } from './query.ts';

/** A track by its stage; components and end of life have several kinds, and ore that is missing has its own. */
export type ChainHeads = Readonly<
  Record<
    | Exclude<StageName, 'COMPONENTS' | 'END_OF_LIFE'>
    | 'UNMATCHED_FEED'
    | 'NO_MINE'
    | 'CONTENT'
    | 'PARTS'
    | 'CONTAINERS'
    | 'GENERATED'
    | 'FATE'
    | 'LIFETIME'
    | 'SHIPPED',
    string
  >
>;

export interface ChainLabels {
  readonly numbers: NumberLabels;
  readonly stages: Readonly<Record<StageName, string>>;
  readonly sides: Readonly<Record<SideName, string>>;
  /** The question in the title of a device's chain, with `{name}`. */
  readonly deviceTitle: string;
  readonly materialTitle: string;
  /** Measure of the picture, with `{scheme}`. */
  readonly subtitle: string;
  /** What a share is left to when the nodes do not add up to the whole. */
  readonly rest: string;
  /** Names short enough for a block; the table has the answer's own. */
  readonly short: Readonly<Record<'NOT_NAMED' | 'UNALLOCATED' | NoMineKind, string>> & {
    readonly OTHERS: Readonly<Record<SideName, string>>;
  };
  /** What each track counts, short enough to stand above it. */
  readonly heads: ChainHeads;
  /** On e-waste whose fate is not known. */
  readonly fateUnknown: string;
  /** Under "no figure yet" when the answer gives no reason. */
  readonly noReason: string;
  /** A stage that the direction asked for does not reach. */
  readonly notFollowed: string;
  /** With `{period}` and `{year}`: the nearest covered year to the one asked for. */
  readonly nearest: string;
  /** With `{name}` and `{share}`: the largest of a closed stage. */
  readonly largest: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  /** With `{count}`: names below a track for which there is no room. */
  readonly more: string;
  /** With `{count}`; the first for one, the second for more. */
  readonly harm: readonly [string, string];
  /** With `{count}`: economies folded into one block. */
  readonly members: readonly [string, string];
  /** What a link rests on, short, for the legend. */
  readonly links: Readonly<Record<TraceLinkKind, string>>;
  /** Written on the gap whose links are one undivided band. */
  readonly bands: Readonly<Record<'WORLD_POOL' | 'NOT_KNOWN', string>>;
  /** With `{years}`: the years that the columns stand for, each as `yearOfStage`. */
  readonly years: string;
  /** With `{stage}` and `{period}`. */
  readonly yearOfStage: string;
  /** Heads of the table. */
  readonly table: Readonly<
    Record<
      | 'stage'
      | 'measure'
      | 'year'
      | 'name'
      | 'side'
      | 'share'
      | 'quantity'
      | 'carried'
      | 'carriedYear'
      | 'status'
      | 'harm',
      string
    >
  >;
}
