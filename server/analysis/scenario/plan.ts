/** Which device, years and levers a question means, and which statements it needs. */
import type { Levers } from '../../../model/scenario/reckoning.ts';
import { kindOfEntityId } from '../../../schema/entity.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import { QuestionError } from '../answer.ts';
import type { OutputChoice } from '../concentration/outputs.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId, nearestIds } from '../context/nearest.ts';
import { type Content, contentsOf } from '../trace/contents.ts';
import { isDeviceClass } from '../trace/use/device-class.ts';
import { lifetimeFilters } from '../trace/use/lifetime.ts';
import { minedChoice } from './beneath/beneath.ts';
import { type LeverId, levers } from './levers.ts';
import type { ScenarioParameters } from './parameters.ts';

export const salesIndicator = 'indicator:device-sales';
export const massIndicator = 'indicator:device-mass';
export const recoveryIndicator = 'indicator:end-of-life-recycling-rate';
const mostYears = 30;

/** A metal that a device holds by mass, and the series of where it is dug. */
export interface Metal {
  readonly material: string;
  readonly content: Content & { readonly grams: number };
  readonly mined: OutputChoice | undefined;
}

export interface ScenarioPlan {
  readonly device: string;
  readonly devices: readonly string[];
  readonly metals: readonly Metal[];
  readonly asked: ReadonlyMap<LeverId, number>;
  readonly composed: string | null;
  /** Metal whose extraction is told year by year. */
  readonly yearly: string | undefined;
  /** What the device is measured on; what is shared out by is in `beneath`. */
  readonly filters: readonly StatementFilter[];
}

const isMetal = (content: Content): content is Content & { readonly grams: number } =>
  content.entity.startsWith('material:') &&
  content.grams !== null &&
  content.mass?.quantity.unit === 'g:contained';

const metalsIn = (context: GraphContext, device: string) =>
  contentsOf(context, device, defaultPrecedence).filter(isMetal);

const known = new WeakMap<GraphContext, readonly string[]>();

/** Classes of devices of which contents in grams are known and that stand under a class of the e-waste statistics. */
export function calibratedDevices(context: GraphContext): readonly string[] {
  const held = known.get(context);
  if (held !== undefined) return held;
  const found = [...context.contents.keys()]
    .filter(
      (id) =>
        kindOfEntityId(id) === 'device' &&
        // A class, no model of a maker: it stands right under a class of the statistics.
        isDeviceClass(context.entities.get(id)?.partOf ?? '') &&
        metalsIn(context, id).length > 0,
    )
    .sort();
  known.set(context, found);
  return found;
}

/** @throws QuestionError with what could be asked instead */
export function planOf(context: GraphContext, values: ScenarioParameters): ScenarioPlan {
  const device = knownId(context, values.device, ['device']);
  const devices = calibratedDevices(context);
  if (!devices.includes(device)) {
    const nearest = nearestIds(context, device, { kinds: ['device'], isFit: (id) => devices.includes(id) });
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `device: of ${device} no source here gives both metals in grams and a lifetime of its class; the nearest of which they do: ${nearest.join(', ')}`,
      nearest,
      device,
    );
  }
  const metals = metalsIn(context, device).map(
    (content): Metal => ({
      material: content.entity,
      content,
      mined: minedChoice(context, content.entity),
    }),
  );
  const { asked, composed } = checked(values.levers, metals);
  return {
    device,
    devices,
    metals,
    asked,
    composed,
    yearly: yearlyOf(values.yearsOf, metals),
    filters: [
      { subject: [device], predicate: ['hasIndicator'], object: [salesIndicator] },
      ...lifetimeFilters(context, device),
      { subject: [device], predicate: ['hasIndicator'], object: [massIndicator] },
      { subject: [device], predicate: ['emits'] },
      { subject: ['group:world'], predicate: ['generatesEwaste'], source: ['un-sdg-ewaste'] },
      { subject: ['group:world'], predicate: ['collectsEwaste'] },
      { predicate: ['hasIndicator'], object: [recoveryIndicator] },
      { predicate: ['hasPrice'], subject: metals.map(({ material }) => material) },
    ],
  };
}

/** The levers of a plan as the model takes them. */
export function leversAsked({ asked, composed }: ScenarioPlan): Levers {
  const factor = asked.get('composition');
  return {
    lifetime: asked.get('lifetime'),
    repair: asked.get('repair'),
    reuse: asked.get('reuse'),
    collection: asked.get('collection'),
    recycling: asked.get('recycling'),
    composition: factor === undefined || composed === null ? undefined : { material: composed, factor },
    purchases: asked.get('purchases'),
    growth: asked.get('demand-growth'),
    rebound: asked.get('rebound'),
  };
}

/**
 * The metal that is asked for; else the heaviest that somebody is known to dig.
 * @throws QuestionError (BAD_USER_INPUT) for one that the device does not hold
 */
function yearlyOf(asked: string | null, metals: readonly Metal[]): string | undefined {
  const held = metals.map(({ material }) => material);
  if (asked === null) return metals.find(({ mined }) => mined !== undefined)?.material ?? held[0];
  if (held.includes(asked)) return asked;
  throw new QuestionError(
    'BAD_USER_INPUT',
    `yearsOf: the device holds no ${asked} in grams`,
    held.slice(0, 3),
    asked,
  );
}

/** @throws QuestionError (BAD_USER_INPUT) for a lever beyond what is physical, twice, or without its material */
function checked(given: ScenarioParameters['levers'], metals: readonly Metal[]) {
  const asked = new Map<LeverId, number>();
  let composed: string | null = null;
  const refuse = (message: string, nearest: readonly string[], found: string): never => {
    throw new QuestionError('BAD_USER_INPUT', `levers: ${message}`, nearest, found);
  };
  for (const { lever, value, material } of given) {
    const item = levers.find(({ id }) => id === lever);
    if (item === undefined) throw new Error(`no lever ${lever}`);
    if (asked.has(lever)) refuse(`${lever} stands twice`, [], lever);
    if (!(value >= item.min && value <= item.max))
      refuse(
        `${lever} is ${value}; expected ${item.min} to ${item.max}`,
        [String(value < item.min ? item.min : item.max)],
        String(value),
      );
    const held = metals.map((one) => one.material);
    if (lever === 'composition') {
      if (material == null)
        refuse('composition needs a material that the device holds', held.slice(0, 3), lever);
      else if (!held.includes(material))
        refuse(`composition: the device holds no ${material} in grams`, held.slice(0, 3), material);
      composed = material ?? null;
    } else if (material != null) refuse(`${lever} takes no material`, [], material);
    asked.set(lever, value);
  }
  return { asked, composed };
}

/**
 * First and last year.
 * @param first the first year that can be asked for, and the one taken by itself
 * @throws QuestionError (YEAR_NOT_COVERED) with the valid range
 */
export function spanOf(
  { from, to }: ScenarioParameters,
  { first, usual }: { readonly first: number; readonly usual: number },
): { readonly from: number; readonly to: number } {
  const begin = from ?? usual;
  const latest = first + mostYears;
  if (begin < first || begin > latest)
    throw new QuestionError(
      'YEAR_NOT_COVERED',
      `from: ${begin} is not possible; expected ${first} to ${latest}: up to ${first - 1} sales are known`,
      [String(begin < first ? first : latest)],
      String(begin),
    );
  const end = to ?? begin + 15;
  if (end < begin || end > begin + mostYears)
    throw new QuestionError(
      'YEAR_NOT_COVERED',
      `to: ${end} is not possible; expected ${begin} to ${begin + mostYears}`,
      [String(end < begin ? begin : begin + mostYears)],
      String(end),
    );
  return { from: begin, to: end };
}
