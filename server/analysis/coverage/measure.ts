/** What a row of the coverage grid is: a measure at a stage, of which material or thing, by which indicator or harm. */
import type { EntityKind } from '../../../schema/entity.ts';
import { type PredicateId, predicates } from '../../../schema/predicate.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { CountKey, StatementFilter } from '../../../schema/store.ts';
import type { Tally } from '../analysis.ts';
import type { GraphContext } from '../context/context.ts';

/** Flows of trade seen from the economy that receives them. */
export const importsMeasure = 'importsFrom';

/**
 * What is measured: a predicate, or `importsFrom`. Relations without an amount, such as who owns what, are no
 * coverage. In the order in which a stage shows them.
 */
export const coverageMeasures = [
  'extracts',
  'refines',
  'smelts',
  'manufactures',
  'contains',
  'assembledIn',
  'exportsTo',
  importsMeasure,
  'putsOnMarket',
  'consumes',
  'generatesEwaste',
  'collectsEwaste',
  'recyclesEwaste',
  'shipsEwasteTo',
  'hasReserves',
  'hasCapacity',
  'hasIndicator',
  'usesEnergy',
  'usesWater',
  'emits',
  'hasLifetime',
  'capturesValue',
  'hasPrice',
  'pays',
  'hasImpactFactor',
  'bearsHarm',
] as const satisfies readonly (PredicateId | typeof importsMeasure)[];
export type CoverageMeasure = (typeof coverageMeasures)[number];

/** Which end of a statement is the economy: mostly the one that does, at times the one to which it is done. */
export type Way = 'from' | 'to';
export const ways = ['from', 'to'] as const satisfies readonly Way[];

export interface RowKey {
  readonly measure: CoverageMeasure;
  /** Material, component, device or product concerned; null where the measure has none. */
  readonly of: string | null;
  /** The indicator or harm that is measured; null where the measure says it all. */
  readonly by: string | null;
}

export function rowName({ measure, of, by }: RowKey): string {
  return `${measure} ${of ?? '-'} ${by ?? '-'}`;
}

export function predicateOfMeasure(measure: CoverageMeasure): PredicateId {
  return measure === importsMeasure ? 'exportsTo' : measure;
}

/** What stands at the place of the economy in a measure. */
export function wayOf(measure: CoverageMeasure): Way {
  return measure === importsMeasure || measure === 'assembledIn' ? 'to' : 'from';
}

/** Sites and companies are no coverage of an economy: what is known of one mine is not known of its country. */
export const besideEconomies: readonly EntityKind[] = ['site', 'organisation'];

const thing = /^(component|device|product):/;

/** The row that a statement, or many alike, belongs to. */
export function rowOf(
  context: GraphContext,
  way: Way,
  said: {
    readonly predicate: PredicateId;
    readonly subject: string | null;
    readonly object: string | null;
    readonly product: string | null;
  },
): RowKey | undefined {
  const { predicate, subject, object, product } = said;
  if (predicate === 'exportsTo') {
    const of = product === null ? null : tradedThing(context, product);
    return { measure: way === 'from' ? 'exportsTo' : importsMeasure, of, by: null };
  }
  const measure = coverageMeasures.find((one) => one === predicate);
  if (measure === undefined) return undefined;
  const ends = [object, product].filter((end) => end !== null);
  const by = ends.find((end) => /^(indicator|harm):/.test(end)) ?? null;
  // Single models of devices stand as subjects by the thousand: they are counted together.
  const of =
    [...ends, ...(subject === null ? [] : [subject])].find((end) => end.startsWith('material:')) ??
    ends.find((end) => thing.test(end)) ??
    null;
  return { measure, of, by };
}

/** What customs count under a code: what it is traded as where the code fits it well, else the code of the latest revision. */
function tradedThing({ trade }: GraphContext, product: string): string {
  const fitting = trade.materialsOf(product).find(({ fit }) => fit === 'exact' || fit === 'dominant');
  return fitting?.material ?? trade.sameNumber(product).at(-1) ?? product;
}

/** The codes under which customs count a thing; the reverse of `tradedThing`. */
function codesOfThing({ trade }: GraphContext, thingId: string): readonly string[] {
  if (thingId.startsWith('product:')) return trade.sameNumber(thingId);
  return trade
    .codesOf(thingId)
    .filter(({ fit }) => fit === 'exact' || fit === 'dominant')
    .map(({ product }) => product);
}

export interface Narrowed {
  readonly stage: Stage;
  readonly way: Way;
  readonly material: string | null;
  readonly economy: string | null;
  readonly year: number | null;
}

/** What is counted of a stage. Flows of trade name no material: they are found by its codes, and counted without their other end. */
export function talliesOf(context: GraphContext, { stage, way, material, economy, year }: Narrowed): Tally[] {
  const end = way === 'from' ? 'subject' : 'object';
  const common: StatementFilter = {
    stage: [stage],
    withoutKinds: besideEconomies,
    ...(economy === null ? {} : { [end]: [economy] }),
    ...(year === null ? {} : { years: { from: year, to: year } }),
  };
  const predicate = coverageMeasures.filter(
    (measure) => wayOf(measure) === way && predicateOfMeasure(measure) !== 'exportsTo',
  ) as PredicateId[];
  const atStage = predicate.filter((id) => [null, stage].includes(predicates.get(id).stage));
  const besideTrade: Tally[] =
    atStage.length === 0
      ? []
      : [
          {
            filter: { ...common, predicate: atStage, ...(material === null ? {} : { about: material }) },
            keys: ['subject', 'predicate', 'object', 'product', 'period', 'status', 'missing'],
          },
        ];
  if (stage !== 'trade') return besideTrade;
  const codes =
    material === null ? {} : { product: context.trade.codesOf(material).map(({ product }) => product) };
  const keys: readonly CountKey[] = [end, 'predicate', 'product', 'period', 'status', 'missing'];
  return [...besideTrade, { filter: { ...common, ...codes, predicate: ['exportsTo'] }, keys }];
}

/** The statements of one row in one year, as a list that can be read page by page. */
export function statementsOfRow(
  context: GraphContext,
  stage: Stage,
  { measure, of, by }: RowKey,
  { economy, year }: { readonly economy: string | null; readonly year: number },
): StatementFilter {
  const predicate = predicateOfMeasure(measure);
  const common: StatementFilter = {
    stage: [stage],
    predicate: [predicate],
    years: { from: year, to: year },
    ...(economy === null ? {} : { [wayOf(measure) === 'from' ? 'subject' : 'object']: [economy] }),
  };
  if (predicate === 'exportsTo') {
    const product = of === null ? {} : { product: codesOfThing(context, of) };
    return { ...common, ...product, withoutKinds: besideEconomies };
  }
  // A row without a thing, or without an indicator, holds no statement that names one.
  const without: readonly EntityKind[] = [
    ...besideEconomies,
    ...(of === null ? (['material', 'component', 'product'] as const) : []),
    ...(by === null ? (['indicator', 'harm'] as const) : []),
  ];
  return {
    ...common,
    ...(of === null ? {} : { about: of }),
    ...(by === null ? {} : { object: [by] }),
    withoutKinds: without,
  };
}
