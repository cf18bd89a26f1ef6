/** What the answers about harms hold: who bears it under a rule, which harms can be asked about, and exposure. */
import type { Label } from '../../../schema/label.ts';
import type { SchemeId, Side } from '../../../schema/scheme.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { AnswerCore, Figure } from '../answer.ts';

export const responsibilityRules = [
  'territorial',
  'consumption',
  'value-added-in-chain',
  'industry-size-key',
  'shared-weighted',
  'shared-chainwise',
] as const;
export type ResponsibilityRule = (typeof responsibilityRules)[number];

/** How a mine with several metals is divided among them. */
export const allocations = ['price', 'mass', 'primary', 'equal'] as const;
export type Allocation = (typeof allocations)[number];

/**
 * `magnitude`: amounts by place. `presence`: documented at places, without an amount that could be shared out.
 * `world-only`: an amount for the world that nobody gives by place.
 */
export const harmKinds = ['magnitude', 'presence', 'world-only'] as const;
export type HarmKind = (typeof harmKinds)[number];

/** A harm as the registry names it; `entity` is the id in the graph where it holds one. */
export interface HarmName {
  readonly id: string;
  readonly label: Label;
  readonly entity: string | null;
}

/**
 * Why a part of a harm is attributed to nobody. `place-not-known`: the source gives it no economy.
 * `no-output`: nobody gives the place's output of the material in the year of the chain. `unmatched-feed`: ore beyond
 * what was refined where it went. `origin-not-known`: no chain of the material may be published. `cut`: trade in a ring
 * that is left out. `key-not-named`: of an industry-size key, what its publisher names no economy for.
 */
export const unattributableKinds = [
  'place-not-known',
  'no-output',
  'unmatched-feed',
  'origin-not-known',
  'cut',
  'key-not-named',
] as const;
export type UnattributableKind = (typeof unattributableKinds)[number];

export interface Unattributable {
  readonly kind: UnattributableKind;
  readonly reason: Label;
  /** The material concerned, where it is one of several. */
  readonly material: string | null;
  readonly amount: Figure;
  readonly share: Figure;
}

/** What one economy answers for under the rule. Shares are of the whole, unattributable parts included. */
export interface HarmBearer {
  readonly economy: string;
  readonly side: Side;
  readonly amount: Figure;
  readonly share: Figure;
  /** What happened in that economy, whoever answers for it; null where the source gives nothing for it. */
  readonly happened: Figure | null;
}

export interface HarmGroup {
  readonly group: string;
  readonly amount: Figure;
  readonly share: Figure;
  readonly happened: Figure;
}

/** A side of the scheme, or null for what is attributed to nobody. */
export interface HarmSide {
  readonly side: Side | null;
  readonly amount: Figure;
  readonly share: Figure;
  readonly happened: Figure;
}

/** From the economy where the harm happened to the economy that answers for it. */
export interface HarmLink {
  readonly from: string;
  readonly to: string;
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly amount: Figure;
}

/** The chain along which a material's part was carried. */
export interface HarmChain {
  readonly material: string;
  readonly year: number;
  readonly stages: readonly Stage[];
  readonly tradeSource: string | null;
  readonly tradeEdition: string | null;
  /** Why its shares are weak; empty where nothing speaks against them. */
  readonly weaknesses: readonly Label[];
}

export interface HarmAttributionAnswer extends AnswerCore {
  readonly harm: HarmName;
  readonly rule: ResponsibilityRule;
  readonly stage: Stage | null;
  /** Null where the harm is of all materials together, or of none. */
  readonly material: string | null;
  readonly weight: number | null;
  /** Part that each stage keeps, under the chain-wise rule. */
  readonly retained: number | null;
  /** Null where the harm's data carry no metals per mine. */
  readonly allocation: Allocation | null;
  readonly scheme: SchemeId;
  /** Of the harm. */
  readonly period: string;
  readonly periods: readonly string[];
  /** Of the chain or of the key, when the rule uses one. */
  readonly chainYear: number | null;
  readonly chains: readonly HarmChain[];
  /** What it counts, and what is not in it. */
  readonly scope: Label;
  /** Never null for an industry-size key: what the picture is not. */
  readonly illustration: Label | null;
  readonly total: Figure;
  readonly attributed: Figure;
  /** Largest first, then by id. */
  readonly bearers: readonly HarmBearer[];
  readonly unattributable: readonly Unattributable[];
  /** South, north, unclassified, then nobody; empty where shares are weak. */
  readonly bySide: readonly HarmSide[];
  /** China, which is South in every scheme and often decides; null where it answers for nothing. */
  readonly china: HarmBearer | null;
  /** European Union, Africa and other regions; empty where shares are weak. */
  readonly groups: readonly HarmGroup[];
  /** Largest first. */
  readonly links: readonly HarmLink[];
  readonly isWeak: boolean;
}

/** Whether a harm can be asked under a rule. */
export interface HarmRuleState {
  readonly rule: ResponsibilityRule;
  readonly isAnswered: boolean;
  /** True for an industry-size key: an illustration, not a finding. */
  readonly isIllustration: boolean;
  /** Why it is not; null where it is. */
  readonly reason: Label | null;
  /** A question that can be answered instead. */
  readonly nearest: string | null;
  /** The question itself, in the words of the API; null where it is refused. */
  readonly question: string | null;
  /** Of a rule that needs a chain: materials that can be followed, by id. */
  readonly materials: readonly string[];
}

export interface HarmRow {
  readonly harm: HarmName;
  readonly kind: HarmKind;
  readonly stage: Stage | null;
  readonly scope: Label;
  /** A unit id; null for a presence. */
  readonly unit: string | null;
  /** Of the latest period; null for a presence. */
  readonly total: Figure | null;
  readonly period: string | null;
  /** Oldest first. */
  readonly periods: readonly string[];
  /** Materials and goods that its statements name, by id. */
  readonly materials: readonly string[];
  /** Economies with an amount in the latest period; null for a presence. */
  readonly places: number | null;
  readonly source: string;
  readonly edition: string;
  readonly statements: number;
  readonly hasAllocation: boolean;
  readonly rules: readonly HarmRuleState[];
  /** Materials of which exposure can be asked; empty where it cannot, with the reason. */
  readonly exposureMaterials: readonly string[];
  readonly exposureReason: Label | null;
}

/** A kind of statement that is no harm to be shared out, with the reason. */
export interface HarmLeftOut {
  readonly harm: string;
  /** Of that source alone; of all where null. */
  readonly source: string | null;
  readonly reason: Label;
  readonly statements: number;
}

export interface HarmsAnswer extends AnswerCore {
  readonly rows: readonly HarmRow[];
  readonly leftOut: readonly HarmLeftOut[];
}

/** One economy where the harm is documented, at one stage. */
export interface ExposurePlace {
  readonly economy: string;
  readonly side: Side;
  /** Of the world's output at the stage; null where the publisher does not name it. */
  readonly share: Figure | null;
  /** Why there is no share. */
  readonly reason: Label | null;
  /** Rows of the documents. */
  readonly evidence: readonly number[];
}

export interface ExposureStage {
  readonly stage: Stage;
  readonly year: number;
  readonly source: string;
  readonly edition: string;
  /** Share of supply from places where it is documented: bounds where a place is inside a lump. */
  readonly share: Figure;
  readonly isFloor: boolean;
  readonly places: readonly ExposurePlace[];
}

/** Something that a source says of a place beside the share: a part concerned, a measure, a livelihood. */
export interface ExposureNote {
  readonly subject: string;
  readonly what: string;
  readonly material: string | null;
  readonly period: string;
  readonly figure: Figure;
  readonly source: string;
  readonly edition: string;
  readonly note: string | null;
}

/** A good of a later stage on the list: listed as what it is. */
export interface ExposureGood {
  readonly economy: string;
  readonly product: string;
  readonly stage: Stage;
  /** Listed for what goes into it, and not for how it is made. */
  readonly hasInput: boolean;
  readonly evidence: readonly number[];
}

export interface ExposureAnswer extends AnswerCore {
  readonly harm: HarmName;
  readonly material: string;
  readonly scheme: SchemeId;
  /** Latest year of the documents. */
  readonly documentYear: number;
  readonly source: string;
  readonly edition: string;
  readonly scope: Label;
  /** What the source names beside economies, and how finely it stands here; null where that is not told. */
  readonly sourceNames: Label | null;
  /** Whether the documents name the material, or the whole economy. */
  readonly namesMaterial: boolean;
  /** Extraction, then refining; those that can be told. */
  readonly stages: readonly ExposureStage[];
  /** Stages that cannot, with the reason. */
  readonly withoutShare: readonly { readonly stage: Stage; readonly reason: Label }[];
  readonly partsConcerned: readonly ExposureNote[];
  /** What the source measured at places inside an economy. */
  readonly measured: readonly ExposureNote[];
  readonly livelihoods: readonly ExposureNote[];
  readonly goods: readonly ExposureGood[];
}
