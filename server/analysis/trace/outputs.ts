/** The extraction and refining tracks of a material, with the ore and metal that match. */
import type { Label } from '../../../schema/label.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, rowsOf, shareFigure } from '../figure.ts';
import { fill, inEach, labelInSentence, nameOf, unitInWords } from '../label.ts';
import type { Choice } from '../whole/choose.ts';
import { type Whole, whole } from '../whole/whole.ts';
import type { TraceParameters, TraceTrack } from './answer.ts';
import { type MatchedFeed, matchedFeed } from './feed.ts';
import { harmsOf } from './harms.ts';
import type { MaterialPlan } from './plan.ts';
import { emptyTrack, node, worldTrack } from './track.ts';
import { tradedFeed } from './traded/fed.ts';
import { unknownTrack } from './traded/links.ts';
import { type TradedOre, tradedOre } from './traded/ore.ts';
import { isTraded, type NotTraded } from './traded/plan.ts';
import { isDeviceClass } from './use/device-class.ts';
import { measures, noOutput, unmatchedFeed, unmatchedMeasure } from './words.ts';

/** What is known of one material's output. */
export interface MaterialOutput {
  readonly material: string;
  readonly mined: Whole | undefined;
  readonly refined: Whole | undefined;
  readonly extraction: TraceTrack;
  readonly refining: TraceTrack;
  /** Undefined where ore and metal cannot be compared. */
  readonly feed: MatchedFeed | undefined;
  /** The ore along trade by pairs, in place of `feed`; else why it is not followed. */
  readonly ore: TradedOre | NotTraded | undefined;
  /** The track of refined metal that no ore matches; undefined where there is none. */
  readonly unmatched: TraceTrack | undefined;
}

/** The ore along trade by pairs, with both worlds; undefined where it is not followed. */
export function followed({
  ore,
  mined,
  refined,
}: MaterialOutput): { readonly ore: TradedOre; readonly mined: Whole; readonly refined: Whole } | undefined {
  return typeof ore !== 'object' || mined === undefined || refined === undefined
    ? undefined
    : { ore, mined, refined };
}

/** A material's name as it stands inside a sentence. */
export function materialName(context: GraphContext, material: string): Label {
  return labelInSentence(nameOf(context, material));
}

/** A device's name as it stands inside a sentence; that of a model is a proper name. */
export function deviceName(context: GraphContext, device: string): Label {
  const name = nameOf(context, device);
  const above = context.entities.get(device)?.partOf ?? null;
  return above === null || isDeviceClass(above) ? labelInSentence(name) : name;
}

export function outputOf(
  context: GraphContext,
  plan: MaterialPlan,
  rows: readonly StatementRow[],
  values: TraceParameters,
): MaterialOutput {
  const { material } = plan;
  const name = materialName(context, material);
  const worldOf = (choice: Choice | undefined): Whole | undefined =>
    choice === undefined ? undefined : whole(context, choice, rows);
  const trackOf = (
    stage: 'extraction' | 'refining',
    world: Whole | undefined,
    choice: Choice | undefined,
  ): TraceTrack => {
    const predicate = stage === 'extraction' ? 'extracts' : plan.refiningPredicate;
    const id = `${stage}/${material}`;
    const template = measures[predicate] ?? noOutput[stage];
    if (world === undefined) {
      const measure = fill(template, { material: name, unit: '' });
      return emptyTrack({
        id,
        material,
        predicate,
        measure: trimmed(measure),
        note: missingNote(context, stage, material),
      });
    }
    return worldTrack(context, world, {
      id,
      material,
      measure: fill(template, { material: name, unit: unitInWords(world.unit) }),
      scheme: values.scheme,
      minShare: values.minShare,
      isNearestYear: choice?.isYearAsked === false,
      harms: stage === 'extraction' && !values.named ? harmsOf(context, material, rows) : new Map(),
    });
  };
  const mined = worldOf(plan.extraction);
  const refined = worldOf(plan.refining);
  const feed = mined === undefined || refined === undefined ? undefined : matchedFeed(mined, refined);
  const extraction = trackOf('extraction', mined, plan.extraction);
  const refining = trackOf('refining', refined, plan.refining);
  const shared = { material, mined, refined, extraction, refining, feed };
  if (feed === undefined || mined === undefined || refined === undefined)
    return { ...shared, ore: undefined, unmatched: undefined };
  const shown = { material, name, mined, refined };
  const traded =
    plan.traded !== undefined && isTraded(plan.traded) ? tradedFeed(context, plan.traded, rows) : undefined;
  if (traded === undefined) {
    // What was planned and then did not answer is there, and says nothing that could be drawn.
    const why = plan.traded === undefined || !isTraded(plan.traded) ? plan.traded : 'weak';
    return { ...shared, ore: why, unmatched: unmatchedTrack(feed, shown) };
  }
  const ore = tradedOre(traded, { extraction, refining, refined });
  return { ...shared, ore, unmatched: unknownTrack(ore, shown) };
}

/** "Mine output of cobalt, " without its unit. */
function trimmed(label: Label): Label {
  return inEach((language) => label[language].replace(/,\s*$/, ''));
}

/** What is known to be unknown of this material at this stage; else that no source gives it. */
function missingNote(context: GraphContext, stage: 'extraction' | 'refining', material: string): Label {
  const known = context.unknowns.find((unknown) => unknown.stage === stage && unknown.entity === material);
  return known?.text ?? fill(noOutput[stage], { material: materialName(context, material) });
}

/**
 * Refined metal that no ore matches stands in the extraction column as a track of its own: it is no mine
 * output, and a share of none.
 */
function unmatchedTrack(
  feed: MatchedFeed,
  {
    material,
    name,
    mined,
    refined,
  }: { readonly material: string; readonly name: Label; readonly mined: Whole; readonly refined: Whole },
): TraceTrack | undefined {
  // Below a billionth it is the last digit of a sum.
  if (feed.unmatched <= 1e-9 * feed.total) return undefined;
  const id = `extraction/${material}/unmatched-feed`;
  const evidence = rowsOf(mined.evidence, refined.evidence);
  const assumptions = [`domestic-first:${material}`, `world-pool:${material}`];
  const quantity = derivedFigure({ value: feed.unmatched }, feed.unit, evidence, { assumptions });
  return {
    id,
    material,
    measure: fill(unmatchedMeasure, { material: name, unit: unitInWords(feed.unit) }),
    predicate: null,
    state: 'covered',
    note: null,
    period: String(refined.year),
    isNearestYear: false,
    total: quantity,
    publishedTotal: null,
    nodes: [
      node({
        id: `${id}/unmatched-feed`,
        kind: 'unmatched-feed',
        label: unmatchedFeed,
        share: shareFigure({ value: 1 }, evidence, { assumptions }),
        quantity,
      }),
    ],
  };
}
