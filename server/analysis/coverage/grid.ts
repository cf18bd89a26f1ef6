/**
 * The coverage grid of a stage: measure × material × year, and in each cell of how many economies it is known,
 * estimated, assumed, or listed without a value. Made from counts alone: no statement is read.
 */
import { z } from 'zod';
import type { PredicateId } from '../../../schema/predicate.ts';
import { StageSchema } from '../../../schema/stage.ts';
import type { Missing, Status } from '../../../schema/status.ts';
import type { StatementCount, StatementFilter } from '../../../schema/store.ts';
import { analysis, type Tally } from '../analysis.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import {
  coverageMeasures,
  type Narrowed,
  type RowKey,
  rowName,
  rowOf,
  statementsOfRow,
  talliesOf,
  type Way,
  wayOf,
  ways,
} from './measure.ts';
import { type CoverageState, stateOf, surer } from './state.ts';

/** One row in one year; years in which nothing stands at all are left out. */
export interface CoverageMoment {
  readonly year: number;
  /** The surest that is said: of an economy, else of the world or of a thing. */
  readonly state: CoverageState;
  /** Economies by the surest that is said of each. They are counted once. */
  readonly known: number;
  readonly estimated: number;
  readonly assumed: number;
  /** Economies that a source lists without a value: withheld, not in source, not published. */
  readonly withoutValue: number;
}

export interface CoverageRow extends RowKey {
  /** Economies with a figure in any year. */
  readonly economies: number;
  /** By year. */
  readonly moments: readonly CoverageMoment[];
}

/** What is said in one row and year. */
interface Said {
  readonly economies: Map<string, CoverageState>;
  /** The surest that is said of what is no economy: the world, a region, a device. */
  other: CoverageState | undefined;
}

type Rows = Map<string, { readonly key: RowKey; readonly years: Map<number, Said> }>;

const material = z.string().min(1).max(200).nullable().default(null).describe('Only this material.');
const economy = z.string().min(1).max(200).nullable().default(null).describe('Only this economy.');
const way = z.enum(ways).default('from').describe('Which end of a statement is the economy.');

const gridParameters = z.strictObject({ stage: StageSchema, way, material, economy });

function narrowed(
  context: GraphContext,
  values: Pick<Narrowed, 'stage' | 'way' | 'material' | 'economy'> & { readonly year?: number },
): Narrowed {
  return {
    stage: values.stage,
    way: values.way,
    material: values.material === null ? null : knownId(context, values.material, ['material']),
    economy: values.economy === null ? null : knownId(context, values.economy, ['economy']),
    year: values.year ?? null,
  };
}

export const coverageGrid = analysis({
  id: 'coverageGrid',
  label: { en: 'Coverage grid', fr: 'Grille de couverture', es: 'Cuadrícula de cobertura' },
  sentence: {
    en: 'Of how many economies each measure is known, estimated, assumed or missing, year by year.',
    fr: 'Pour combien d’économies chaque mesure est connue, estimée, supposée ou absente, année par année.',
    es: 'De cuántas economías se conoce, estima, supone o falta cada medida, año por año.',
  },
  method: null,
  parameters: gridParameters,
  gather: () => [],
  tally: (context, { values }) => talliesOf(context, narrowed(context, values)),
  compute(context, { values }, _, { counts }): readonly CoverageRow[] {
    const rows = rowsOfCounts(context, values.way, talliesOf(context, narrowed(context, values)), counts);
    return [...rows.values()]
      .flatMap(({ key, years }) => {
        const row = rowIn(key, years);
        return row.moments.length === 0 ? [] : [row];
      })
      .sort(
        (a, b) =>
          coverageMeasures.indexOf(a.measure) - coverageMeasures.indexOf(b.measure) ||
          (rowName(a) < rowName(b) ? -1 : 1),
      );
  },
});

/** Which economies have which state in one cell, and where its statements are found. */
export interface CoverageCellDetail {
  /** By state, the surest first, then by id. */
  readonly economies: readonly { readonly economy: string; readonly state: CoverageState }[];
  readonly state: CoverageState;
  readonly statements: StatementFilter;
}

const cellParameters = z.strictObject({
  stage: StageSchema,
  measure: z.enum(coverageMeasures).describe('What is measured: a predicate, or importsFrom.'),
  of: z.string().min(1).max(200).nullable().default(null).describe('Material or thing; none for all.'),
  by: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('Indicator or harm; none where there is none.'),
  year: z.number().int().min(1000).max(2200).describe('The year.'),
  economy,
});

export const coverageCell = analysis({
  id: 'coverageCell',
  label: { en: 'Coverage of one cell', fr: 'Couverture d’une case', es: 'Cobertura de una casilla' },
  sentence: {
    en: 'Which economies are known, estimated, assumed or missing in one measure and year.',
    fr: 'Quelles économies sont connues, estimées, supposées ou absentes pour une mesure et une année.',
    es: 'Qué economías se conocen, estiman, suponen o faltan en una medida y un año.',
  },
  method: null,
  parameters: cellParameters,
  gather: () => [],
  tally: (context, { values }) => talliesOf(context, cellScope(context, values)),
  compute(context, { values }, _, { counts }): CoverageCellDetail {
    const scope = cellScope(context, values);
    const key: RowKey = { measure: values.measure, of: values.of, by: values.by };
    for (const id of [values.of, values.by]) if (id !== null) knownId(context, id);
    const rows = rowsOfCounts(context, scope.way, talliesOf(context, scope), counts);
    const said = rows.get(rowName(key))?.years.get(values.year);
    const order = ['known', 'estimated', 'assumed', 'nothing'];
    const economies = [...(said?.economies ?? [])]
      .map(([id, state]) => ({ economy: id, state }))
      .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.economy < b.economy ? -1 : 1));
    return {
      economies,
      state: said === undefined ? 'nothing' : stateIn(said),
      statements: statementsOfRow(context, values.stage, key, { economy: scope.economy, year: values.year }),
    };
  },
});

function cellScope(context: GraphContext, values: z.output<typeof cellParameters>): Narrowed {
  const { stage, measure, of, year } = values;
  // The codes of trade are found by the material they stand for; anything else is narrowed by what it names.
  return {
    ...narrowed(context, { stage, way: wayOf(measure), material: null, economy: values.economy, year }),
    material: of?.startsWith('material:') === true ? knownId(context, of, ['material']) : null,
  };
}

function rowsOfCounts(
  context: GraphContext,
  end: Way,
  tallies: readonly Tally[],
  counts: readonly (readonly StatementCount[])[],
): Rows {
  const rows: Rows = new Map();
  tallies.forEach(({ keys }, index) => {
    const at = (name: string): number => keys.indexOf(name as (typeof keys)[number]);
    const places = {
      predicate: at('predicate'),
      subject: at('subject'),
      object: at('object'),
      product: at('product'),
      status: at('status'),
      missing: at('missing'),
    };
    for (const { values, yearFrom, yearTo } of counts[index] ?? []) {
      const text = (place: number): string | null => (place === -1 ? null : (values[place] ?? null));
      const state = stateOf(text(places.status) as Status, text(places.missing) as Missing | null);
      if (state === undefined) continue;
      const [subject, object] = [text(places.subject), text(places.object)];
      const predicate = text(places.predicate) as PredicateId;
      const key = rowOf(context, end, { predicate, subject, object, product: text(places.product) });
      if (key === undefined) continue;
      const years = yearsOfRow(rows, key);
      const who = (end === 'from' ? subject : object) ?? '';
      for (let year = yearFrom; year <= yearTo; year += 1) note(years, year, who, state);
    }
  });
  return rows;
}

function yearsOfRow(rows: Rows, key: RowKey): Map<number, Said> {
  const name = rowName(key);
  let row = rows.get(name);
  if (row === undefined) {
    row = { key, years: new Map() };
    rows.set(name, row);
  }
  return row.years;
}

function note(years: Map<number, Said>, year: number, who: string, state: CoverageState): void {
  let said = years.get(year);
  if (said === undefined) {
    said = { economies: new Map(), other: undefined };
    years.set(year, said);
  }
  if (who.startsWith('economy:')) said.economies.set(who, surer(said.economies.get(who), state));
  else said.other = surer(said.other, state);
}

function stateIn({ economies, other }: Said): CoverageState {
  const ofEconomies = [...economies.values()].reduce<CoverageState | undefined>(surer, undefined);
  if (ofEconomies !== undefined && ofEconomies !== 'nothing') return ofEconomies;
  return other ?? 'nothing';
}

function rowIn(key: RowKey, years: ReadonlyMap<number, Said>): CoverageRow {
  const all = new Set<string>();
  const moments = [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, said]): CoverageMoment => {
      const count = { known: 0, estimated: 0, assumed: 0, nothing: 0 };
      for (const [economy, state] of said.economies) {
        count[state] += 1;
        if (state !== 'nothing') all.add(economy);
      }
      const { known, estimated, assumed, nothing } = count;
      return { year, state: stateIn(said), known, estimated, assumed, withoutValue: nothing };
    });
  return { ...key, economies: all.size, moments };
}
