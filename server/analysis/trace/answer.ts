/** The shape of a trace: seven columns, a track per material or per whole device in each, links between nodes. */
import type { Label } from '../../../schema/label.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { SchemeId, Side } from '../../../schema/scheme.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { AnswerCore, Figure } from '../answer.ts';
import type { UnknownOrigin } from '../origin/answer.ts';
import type { TraceActor } from './actors/answer.ts';
import type { TraceMeasure, TracePer } from './scope.ts';
import type { TraceLifetime } from './use/lifetime.ts';

export const traceNodeKinds = [
  /** One economy. */
  'economy',
  /** Economies of one side below the least share, taken together; `members` lists them. */
  'others',
  /** What the publisher lumps together: "Other countries". */
  'not-named',
  /** What the publisher's total holds and its rows do not. */
  'unallocated',
  /** A part of the device. */
  'component',
  /** What became of e-waste: documented collection and recycling. */
  'fate',
  /** Part of one year's sales that is used for so long. */
  'age',
  /** E-waste that one study saw or estimated on its way across a border. */
  'shipment',
  /** Counted and not known: the fate of undocumented e-waste. */
  'unknown',
  /**
   * Refined metal not matched by ore mined in the same year: scrap, stocks, blister, or ore not counted. It is
   * no mine output, so it stands in the extraction column in a track of its own,
   * `extraction/<material>/unmatched-feed`; its links to refining have their share of the metal. Where ore is followed
   * along trade by pairs, the three kinds below stand beside it.
   */
  'unmatched-feed',
  /** Ore, or refineries, of economies that a publisher lumps together. */
  'lumped',
  /** Ore sent beyond what its economy is listed to have. */
  'exceeds-listed',
  /** Ore of economies whose output is not given. */
  'stage-not-covered',
  /** No statement at all for this stage and track. */
  'no-figure',
] as const;
export type TraceNodeKind = (typeof traceNodeKinds)[number];

/** A harm documented for an economy and a material: a presence, never a length. */
export interface TraceHarm {
  /** Entity id of the kind of harm. */
  readonly harm: string;
  readonly figure: Figure | null;
  readonly evidence: readonly number[];
  /** "documented in …; the source names no site or company", from the data. */
  readonly scope: Label;
}

export interface TraceMember {
  readonly entity: string;
  readonly side: Side;
  readonly share: Figure;
  readonly quantity: Figure;
  /** As of a node. */
  readonly carried: Figure | null;
  readonly harms: readonly TraceHarm[];
}

export interface TraceNode {
  /** Stable within one answer: `extraction/material:cobalt/economy:COD`. */
  readonly id: string;
  readonly kind: TraceNodeKind;
  /** The economy, lump or component; null for nodes that no entity names. */
  readonly entity: string | null;
  readonly label: Label;
  /** Null for components and for what is not known. */
  readonly side: Side | null;
  /** Share of the track's total, unit `fraction`; null when there is no figure. */
  readonly share: Figure | null;
  readonly quantity: Figure | null;
  /**
   * What of the matter that is traced passes here: of one device, or of all of a year, in the measure that was asked
   * for. What is not known to be anybody's keeps its part. Null where the trace starts at a material, or where nobody
   * gives the mass of what passes.
   */
  readonly carried: Figure | null;
  readonly harms: readonly TraceHarm[];
  /** Economies folded into it, largest first. */
  readonly members: readonly TraceMember[];
  /** Named sites and companies that belong to it; none unless they were asked for, and then no harms. */
  readonly actors: readonly TraceActor[];
}

export interface TraceTrack {
  /** `extraction/material:cobalt`. */
  readonly id: string;
  /** The material; null when the track is about the whole device or all equipment. */
  readonly material: string | null;
  /** What is measured, in words with its scope: "Mine output of cobalt, contained tonnes". */
  readonly measure: Label;
  readonly predicate: PredicateId | null;
  readonly state: 'covered' | 'no-figure';
  /** Why there is no figure, or what the figure leaves out. */
  readonly note: Label | null;
  /** Period of the figures, and whether it is the year asked for. */
  readonly period: string | null;
  readonly isNearestYear: boolean;
  /** Sum of the nodes. */
  readonly total: Figure | null;
  /** The publisher's own world row, compared with the sum and never added to it. */
  readonly publishedTotal: Figure | null;
  /**
   * Sorted by kind (economies, components, fates, others, not named, unallocated, unmatched, unknown), then by
   * share, then by id. Their shares add up to 1, unless the track has none: a material's holders, no figure.
   */
  readonly nodes: readonly TraceNode[];
}

export interface TraceColumn {
  readonly stage: Stage;
  readonly tracks: readonly TraceTrack[];
}

export const traceLinkKinds = [
  /** The device contains what the track holds. */
  'content',
  /** Trade by pairs says so, followed over every border: who mined what is refined where. */
  'traded',
  /** An economy's own ore, taken by its own refineries first: assumed. */
  'domestic-first',
  /** From everybody to everybody in proportion: no trade between the two stages is known. Assumed. */
  'world-pool',
  /**
   * The stage follows in the life cycle and nothing is known of who passes on to whom. From unmatched feed, with
   * its share: that it was refined is known, where it came from is not.
   */
  'not-known',
] as const;
export type TraceLinkKind = (typeof traceLinkKinds)[number];

/** `from` and `to` are node ids, or a track id where the link is one undivided band (world pool, not known). */
export interface TraceLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TraceLinkKind;
  readonly material: string | null;
  /** Share of the receiving track's total that passes through it; null when not known. */
  readonly share: Figure | null;
  /** In words: which source says so, or what is assumed for want of one. */
  readonly restsOn: Label;
  /** The year of the trade that it follows; null where it follows none. */
  readonly period: string | null;
  /**
   * What the share would be if who shipped last were the origin, which is what plain trade statistics say; null where
   * no trade is followed.
   */
  readonly lastShipped: Figure | null;
  /** Why nobody knows where it comes from, where trade is followed. */
  readonly unknown: UnknownOrigin | null;
  /** What of the matter that is traced passes through it, as at a node. */
  readonly carried: Figure | null;
}

/** What the device contains of a material, as each source says. */
export interface TraceContent {
  readonly entity: string;
  /** The figure used, per unit of the device, in grams; null when no statement gives a mass. */
  readonly mass: Figure | null;
  /** Rows of the other statements about the same content. */
  readonly others: readonly number[];
  /** The component that holds it, where the source says. */
  readonly component: string | null;
  /** Whether mine or refinery output of it is in the graph. */
  readonly hasOutput: boolean;
  readonly selected: boolean;
}

export interface TraceAnswer extends AnswerCore {
  readonly start: string;
  readonly scheme: SchemeId;
  /** How many devices are traced; null for one. */
  readonly devices: Figure | null;
  /** How long such a device is used; null where no lifetime of its class is known, or the trace does not go forward. */
  readonly lifetime: TraceLifetime | null;
  readonly contents: readonly TraceContent[];
  readonly columns: readonly TraceColumn[];
  readonly links: readonly TraceLink[];
}

export interface TraceParameters {
  readonly start: string;
  readonly direction: 'back' | 'forward' | 'both';
  readonly year: number | null;
  readonly materials: readonly string[] | null;
  /** Economies below it are folded into "others" of their side, 0 to 1. */
  readonly minShare: number;
  /**
   * Whether named actors are unfolded where a source discloses them. Then no harm of a country is shown: the two never
   * stand beside each other.
   */
  readonly named: boolean;
  readonly per: TracePer;
  /** The economy whose year is traced, with `per` economy only. */
  readonly economy: string | null;
  readonly measure: TraceMeasure;
  readonly scheme: SchemeId;
  readonly precedence: string;
}
