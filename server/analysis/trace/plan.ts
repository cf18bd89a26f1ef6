/** What a trace is made from: the contents, the materials it follows, and one series and year for each stage. */

import { kindOfEntityId } from '../../../schema/entity.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import { QuestionError } from '../answer.ts';
import { checkPrecedence } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import type { Series } from '../context/cover.ts';
import { knownId, nearestIds } from '../context/nearest.ts';
import { type Choice, candidates, choose, filtersOf, type Question, wholeYears } from '../whole/choose.ts';
import { fateSeries } from '../whole/fate.ts';
import type { TraceParameters } from './answer.ts';
import { measureFilters } from './carried/bases.ts';
import { deviceCounts } from './carried/devices.ts';
import { type Content, contentsOf, holdersOf } from './contents.ts';
import { isFeedKept } from './traded/fed.ts';
import { isTraded, type NotTraded, type TradedPlan, tradedFilters, tradedPlan } from './traded/plan.ts';
import { lifetimeFilters } from './use/lifetime.ts';
import { shipmentFilter } from './use/shipments.ts';

/** How many materials a trace follows when none is asked for. */
export const mostMaterials = 3;

export interface MaterialPlan {
  readonly material: string;
  /** Undefined where the graph holds no such output by economy. */
  readonly extraction: Choice | undefined;
  readonly refining: Choice | undefined;
  readonly refiningPredicate: PredicateId;
  /** How trade by pairs follows the ore, or why it does not; undefined where ore and metal cannot be compared. */
  readonly traded: TradedPlan | NotTraded | undefined;
}

export interface TracePlan {
  readonly start: string;
  readonly isDevice: boolean;
  /** For a device, what it contains; empty for a material. */
  readonly contents: readonly Content[];
  /** For a material, what contains it; empty for a device. */
  readonly holders: readonly { readonly subject: string; readonly content: Content }[];
  readonly materials: readonly MaterialPlan[];
  /** Materials were taken by the rule, not asked for. */
  readonly isDefaultSelection: boolean;
  readonly ewaste: Choice | undefined;
}

export function tracePlan(context: GraphContext, values: TraceParameters): TracePlan {
  checkPrecedence(context, values.precedence);
  const start = startOf(context, values.start);
  const isDevice = kindOfEntityId(start) === 'device';
  const contents = isDevice ? contentsOf(context, start, values.precedence) : [];
  const holders = isDevice ? [] : holdersOf(context, start, values.precedence);
  const selected = isDevice
    ? selectedOf(context, start, contents, values)
    : materialAlone(context, start, values);
  const materials = selected.map((material) => materialPlan(context, material, values));
  if (!isDevice && holders.length === 0 && materials.every((plan) => !hasOutput(context, plan.material))) {
    throw nothingKnown(context, start);
  }
  const isForward = values.direction !== 'back';
  return {
    start,
    isDevice,
    contents,
    holders,
    materials,
    isDefaultSelection: isDevice && values.materials === null,
    ewaste: isForward ? choose(context, outputQuestion('generatesEwaste', null, values)) : undefined,
  };
}

/** The slices that a plan needs. */
export function filtersOfPlan(
  context: GraphContext,
  plan: TracePlan,
  values: TraceParameters,
): readonly StatementFilter[] {
  const wanted = plan.materials.flatMap(({ extraction, refining }) => [
    ...(extraction === undefined
      ? []
      : [extraction.series, ...extraction.others].map((series) => ({ series, year: extraction.year }))),
    ...(refining === undefined ? [] : [refining]),
  ]);
  const { year, precedence: rule } = values;
  const filters: StatementFilter[] = [
    // A network that is worked out already needs no statement.
    ...plan.materials.flatMap(({ traded }) =>
      traded === undefined || !isTraded(traded) || isFeedKept(context, traded) ? [] : tradedFilters(traded),
    ),
    ...filtersOf([
      ...wanted,
      ...(plan.ewaste === undefined ? [] : [plan.ewaste]),
      ...(values.direction === 'back' ? [] : fateSeries(context, { year, rule })),
    ]),
  ];
  if (plan.isDevice) filters.push({ subject: [plan.start], predicate: ['hasIndicator'] });
  if (values.per !== 'device') filters.push(...deviceCounts);
  if (values.direction !== 'back') {
    filters.push(shipmentFilter);
    if (plan.isDevice) filters.push(...lifetimeFilters(context, plan.start));
  }
  filters.push(
    ...measureFilters(
      values.measure,
      plan.materials.map(({ material }) => material),
    ),
  );
  // Named actors and what is documented for whole countries are two views.
  if (!values.named)
    filters.push({
      predicate: ['bearsHarm'],
      stage: [
        ...(values.direction === 'forward' ? [] : (['extraction'] as const)),
        'assembly',
        'trade',
        'use',
        'end-of-life',
      ],
    });
  return filters;
}

/** A harm documented for "mica" concerns sheet mica too: the material and what it is a part of. */
export function harmProducts(context: GraphContext, material: string): readonly string[] {
  const parent = context.entities.get(material)?.partOf ?? null;
  return parent === null ? [material] : [material, parent];
}

/** Whether mine, smelter or refinery output of a material by economy is in the graph. */
export function hasOutput(context: GraphContext, material: string): boolean {
  return (['extracts', 'refines', 'smelts'] as const).some((predicate) =>
    hasSeries(context, predicate, material),
  );
}

function hasSeries(context: GraphContext, predicate: PredicateId, object: string): boolean {
  return context.cover
    .seriesOf(predicate, object)
    .some((series) => series.dimension.startsWith('mass:') && wholeYears(series).length > 0);
}

function outputQuestion(
  predicate: PredicateId,
  object: string | null,
  { year, precedence }: Pick<TraceParameters, 'year' | 'precedence'>,
): Question {
  return { predicate, object, year, rule: precedence, dimension: 'mass' };
}

/**
 * Series and year of both stages of a material. Where no year is asked for, both take the latest year that
 * the first source of each has in common, since ore is compared with metal of the same year; else the latest
 * that any have; without one, each takes its latest. A later source does not displace the first by a newer year.
 */
function materialPlan(context: GraphContext, material: string, values: TraceParameters): MaterialPlan {
  const refiningPredicate = hasSeries(context, 'refines', material) ? 'refines' : 'smelts';
  const mine = outputQuestion('extracts', material, values);
  const refine = outputQuestion(refiningPredicate, material, values);
  const ores = candidates(context, mine);
  const metals = candidates(context, refine);
  const ofFirst = (known: readonly Series[]): readonly Series[] =>
    known.filter(({ source }) => source === known[0]?.source);
  const first = commonYears(ofFirst(ores), ofFirst(metals));
  const common = first.length > 0 ? first : commonYears(ores, metals);
  const year = values.year ?? (common.length === 0 ? null : Math.max(...common));
  const choiceOf = (question: Question): Choice | undefined => {
    const choice = choose(context, { ...question, year });
    return choice === undefined || values.year !== null ? choice : { ...choice, isYearAsked: true };
  };
  const [extraction, refining] = [choiceOf(mine), choiceOf(refine)];
  const traded = tradedOf(context, material, { extraction, refining }, values);
  return { material, extraction, refining, refiningPredicate, traded };
}

/** Ore is followed where it is compared with metal: of one year and one basis, on the way back. */
function tradedOf(
  context: GraphContext,
  material: string,
  { extraction, refining }: Pick<MaterialPlan, 'extraction' | 'refining'>,
  { direction, precedence }: TraceParameters,
): MaterialPlan['traded'] {
  if (direction === 'forward' || extraction === undefined || refining === undefined) return undefined;
  const isAlike =
    extraction.year === refining.year && extraction.series.dimension === refining.series.dimension;
  if (!isAlike) return undefined;
  return tradedPlan(context, {
    material,
    stage: 'extraction',
    output: extraction.series,
    year: extraction.year,
    next: refining.series,
    precedence,
  });
}

/** Years that series of both sides hold whole. */
function commonYears(some: readonly Series[], others: readonly Series[]): readonly number[] {
  const held = new Set(others.flatMap((series) => wholeYears(series)));
  return some.flatMap((series) => wholeYears(series)).filter((year) => held.has(year));
}

function startOf(context: GraphContext, given: string): string {
  // Of an id that nobody knows only what a trace can start at is named.
  const start = knownId(context, given, context.entities.has(given) ? undefined : ['device', 'material']);
  const kind = kindOfEntityId(start);
  if (kind === 'device' || kind === 'material') return start;
  const nearest = nearestIds(context, start, { kinds: ['device', 'material'] });
  throw new QuestionError(
    'NOT_ANSWERABLE',
    `a trace starts at a device or a material, and "${start}" is ${kind === undefined ? 'neither' : `of kind ${kind}`}; try ${nearest.join(', ') || 'another graph'}`,
    nearest,
  );
}

/** Devices with contents, the nearest to an id first. */
function nothingKnown(context: GraphContext, start: string): QuestionError {
  const kind = kindOfEntityId(start) === 'material' ? 'material' : 'device';
  const nearest = nearestIds(context, start, {
    kinds: [kind],
    isFit: (id) => (kind === 'device' ? context.contents.has(id) : hasOutput(context, id)),
  });
  return new QuestionError(
    'NOT_ANSWERABLE',
    `nothing in this graph says what ${start} ${kind === 'device' ? 'contains' : 'is mined, refined or used in'}; try ${nearest.join(', ') || 'another graph'}`,
    nearest,
  );
}

function materialAlone(
  context: GraphContext,
  start: string,
  { materials }: TraceParameters,
): readonly string[] {
  const others = (materials ?? [])
    .map((id) => knownId(context, id, ['material']))
    .filter((id) => id !== start);
  if (others.length > 0) {
    throw new QuestionError(
      'BAD_USER_INPUT',
      `materials: a trace that starts at ${start} follows only ${start}, not ${others.join(', ')}`,
      [start],
    );
  }
  return [start];
}

/**
 * The materials to follow: those asked for; else, of what the device contains, at most three with both mine
 * and refinery output by economy, the largest documented mass first; else those with either.
 */
function selectedOf(
  context: GraphContext,
  start: string,
  contents: readonly Content[],
  { materials }: TraceParameters,
): readonly string[] {
  const contained = contents.map(({ entity }) => entity).filter((id) => kindOfEntityId(id) === 'material');
  if (contents.length === 0) throw nothingKnown(context, start);
  if (materials === null) {
    const isMined = (id: string): boolean => hasSeries(context, 'extracts', id);
    const isRefined = (id: string): boolean =>
      hasSeries(context, 'refines', id) || hasSeries(context, 'smelts', id);
    const both = contained.filter((id) => isMined(id) && isRefined(id));
    return (both.length > 0 ? both : contained.filter((id) => isMined(id) || isRefined(id))).slice(
      0,
      mostMaterials,
    );
  }
  const asked = [...new Set(materials.map((id) => knownId(context, id, ['material'])))];
  const absent = asked.filter((id) => !contained.includes(id));
  if (absent.length > 0) {
    const nearest = contained.filter((id) => hasOutput(context, id)).slice(0, 5);
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `no source in this graph says that ${start} contains ${absent.join(', ')}; it does of ${nearest.join(', ') || 'no material with output'}`,
      nearest,
    );
  }
  return asked;
}
