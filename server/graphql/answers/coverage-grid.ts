/** The coverage grid: stage × measure × material × year, of the world or of one economy, and one cell of it. */
import { predicates } from '../../../schema/predicate.ts';
import { type Stage, stages } from '../../../schema/stage.ts';
import type { CoverageCellDetail, CoverageMoment, CoverageRow } from '../../analysis/coverage/grid.ts';
import { coverageMeasures, predicateOfMeasure, rowName, ways } from '../../analysis/coverage/measure.ts';
import { type CoverageState, coverageStates } from '../../analysis/coverage/state.ts';
import { analyses } from '../../analysis/index.ts';
import { type Asking, say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { pageArgs, pageCost } from '../connection.ts';
import { enumName, StageEnum } from '../enums.ts';
import { EntityType, entityOf, StatementConnection } from '../parts/refs.ts';
import { askKept } from '../question-field.ts';
import { pageOfFilter } from '../statement-page.ts';

/** So many cells take the memory of an ordinary answer. */
const cellsInOne = 2000;
/** Years that a grid shows at once when none are asked for; and at most. */
const usualYears = 26;
const mostYears = 80;

const sentences: Readonly<Record<CoverageState, string>> = {
  known: 'Reported by a source.',
  estimated: 'Estimated by its source.',
  assumed: 'Derived from other figures, or assumed.',
  nothing: 'No figure: nothing is said, or it is withheld.',
};
export const CoverageStateEnum = builder.enumType('CoverageState', {
  description: 'How sure what is said is. The surest that any source says counts.',
  values: Object.fromEntries(
    coverageStates.map((state) => [enumName(state), { value: state, description: sentences[state] }]),
  ) as Record<string, { value: CoverageState; description: string }>,
});

const CoverageMomentType = builder.objectRef<CoverageMoment>('CoverageMoment').implement({
  description: 'One row of the coverage grid in one year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    state: t.field({
      type: CoverageStateEnum,
      description: 'The surest that is said: of an economy, else of the world, a region or a thing.',
      resolve: ({ state }) => state,
    }),
    known: t.exposeInt('known', { description: 'Economies of which it is reported.' }),
    estimated: t.exposeInt('estimated', { description: 'Economies of which it is estimated, not reported.' }),
    assumed: t.exposeInt('assumed', { description: 'Economies of which it is only derived or assumed.' }),
    withoutValue: t.exposeInt('withoutValue', {
      description: 'Economies that a source lists without a value, and no other gives one.',
    }),
  }),
});

const CoverageRowType = builder.objectRef<CoverageRow>('CoverageRow').implement({
  description: 'One measure of one material or thing, through the years.',
  fields: (t) => ({
    measure: t.exposeString('measure', {
      description: 'What is measured: a predicate, or `importsFrom`, exports seen from the other end.',
    }),
    measureLabel: t.string({
      description: 'The predicate in words.',
      resolve: ({ measure }, _, context, info) =>
        say(predicates.get(predicateOfMeasure(measure)).label, context, info),
    }),
    of: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material, component, device or product; null where the measure has none.',
      resolve: ({ of }, _, context) => (of === null ? null : entityOf(context, of)),
    }),
    by: t.field({
      type: EntityType,
      nullable: true,
      description: 'The indicator or harm that is measured; null where the measure says it all.',
      resolve: ({ by }, _, context) => (by === null ? null : entityOf(context, by)),
    }),
    economies: t.exposeInt('economies', {
      description: 'Economies of which there is a figure in any year, whichever economy was asked for.',
    }),
    moments: t.field({
      type: [CoverageMomentType],
      complexity: listOf(usualYears),
      description: 'By year; a year that is not there has nothing.',
      resolve: ({ moments }) => [...moments],
    }),
  }),
});

interface GridPart {
  readonly stage: Stage;
  readonly rowCount: number;
  readonly rows: readonly CoverageRow[];
}

export interface Grid {
  readonly from: number;
  readonly to: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly parts: readonly GridPart[];
}

const GridPartType = builder.objectRef<GridPart>('CoverageGridPart').implement({
  description: 'One stage of the coverage grid.',
  fields: (t) => ({
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    rowCount: t.exposeInt('rowCount', { description: 'Rows that there are; `rows` may be fewer.' }),
    rows: t.field({
      type: [CoverageRowType],
      complexity: listOf(30),
      description: 'By measure; where they are cut off, those that say most are there.',
      resolve: ({ rows }) => [...rows],
    }),
  }),
});

export const CoverageGridType = builder.objectRef<Grid>('CoverageGrid').implement({
  description:
    'What is known by stage, measure, material and year. Statements on single sites and companies are not counted, nor are projections.',
  fields: (t) => ({
    from: t.exposeInt('from', { description: 'First year of the cells.' }),
    to: t.exposeInt('to', { description: 'Last year of the cells.' }),
    firstYear: t.exposeInt('firstYear', { description: 'First year with a figure in any row shown.' }),
    lastYear: t.exposeInt('lastYear', { description: 'Last year with a figure in any row shown.' }),
    parts: t.field({
      type: [GridPartType],
      complexity: listOf(7),
      description: 'The stages in their order, or the one asked for.',
      resolve: ({ parts }) => [...parts],
    }),
  }),
});

export interface GridQuestion {
  readonly stage: Stage | null;
  readonly material: string | null;
  readonly economy: string | null;
}

/** Both ends of the statements of a stage, one after the other: each tally is gone before the next is made. */
async function rowsAt(
  context: Asking,
  stage: Stage,
  { material, economy }: Pick<GridQuestion, 'material' | 'economy'>,
): Promise<readonly CoverageRow[]> {
  const rows: CoverageRow[] = [];
  for (const way of ways) {
    const found = await askKept(
      context,
      analyses.coverageGrid,
      { stage, way, material, economy },
      (answer) => answer.reduce((sum, { moments }) => sum + moments.length, 0) / cellsInOne,
    );
    rows.push(...found);
  }
  const order = (row: CoverageRow): number => coverageMeasures.indexOf(row.measure);
  return rows.sort((a, b) => order(a) - order(b));
}

/** @param years at most so many; `first` rows a stage, null for all */
export async function coverageGridOf(
  context: Asking,
  question: GridQuestion,
  asked: { readonly from: number | null; readonly to: number | null; readonly first: number | null },
): Promise<Grid> {
  const parts: GridPart[] = [];
  const busy = new Map<number, number>();
  for (const stage of question.stage === null ? stages.ids : [question.stage]) {
    const world = await rowsAt(context, stage, { ...question, economy: null });
    // An economy has the rows of the world, so that what is missing shows.
    const rows = question.economy === null ? world : ofEconomy(world, await rowsAt(context, stage, question));
    const isOfOne = question.economy !== null;
    const shown = firstRows(context, rows, { first: asked.first, isOfOne });
    parts.push({ stage, rowCount: rows.length, rows: shown });
    // The years are the world's: what ends early for one economy shows as missing.
    const names = new Set(shown.map(rowName));
    for (const row of world.filter((one) => names.has(rowName(one)))) {
      for (const { year } of row.moments) busy.set(year, (busy.get(year) ?? 0) + 1);
    }
  }
  const years = [...busy.keys()].sort((a, b) => a - b);
  const fullest = Math.max(0, ...busy.values());
  // Single rows reach far beyond the others: the window ends where a tenth of the fullest year is still there.
  const last = years.findLast((year) => (busy.get(year) ?? 0) >= fullest / 10) ?? usualLast;
  const to =
    asked.to ??
    (asked.from === null ? last : Math.min(asked.from + usualYears - 1, Math.max(last, asked.from)));
  const from = Math.max(asked.from ?? to - usualYears + 1, to - mostYears + 1);
  return {
    from,
    to,
    firstYear: years[0] ?? from,
    lastYear: years.at(-1) ?? to,
    parts: parts.map((part) => ({
      ...part,
      rows: part.rows.map((row) => ({
        ...row,
        moments: row.moments.filter(({ year }) => year >= from && year <= to),
      })),
    })),
  };
}

/** The year that a grid without any figure ends with. */
const usualLast = 2024;

function ofEconomy(world: readonly CoverageRow[], own: readonly CoverageRow[]): readonly CoverageRow[] {
  const moments = new Map(own.map((row) => [rowName(row), row.moments]));
  return world
    .filter(({ economies }) => economies > 0)
    .map((row) => ({ ...row, moments: moments.get(rowName(row)) ?? [] }));
}

/**
 * The rows that say most: what is dug, made, traded or thrown away before what else is measured; of that, what
 * most sources find inside devices; then what is said of most economies and years. Of one economy, what is said
 * of it goes before what is not.
 */
function firstRows(
  { graph }: Asking,
  rows: readonly CoverageRow[],
  { first, isOfOne }: { readonly first: number | null; readonly isOfOne: boolean },
): readonly CoverageRow[] {
  if (first === null || rows.length <= first) return rows;
  const foundBy = new Map<string, Set<string>>();
  for (const { object, source } of [...graph.context.contents.values()].flat()) {
    if (object !== null) foundBy.set(object, (foundBy.get(object) ?? new Set()).add(source));
  }
  const lastMain = coverageMeasures.indexOf('shipsEwasteTo');
  const ranks = (row: CoverageRow): readonly number[] => [
    Number(coverageMeasures.indexOf(row.measure) <= lastMain),
    isOfOne ? Number(row.moments.length > 0) : 0,
    foundBy.get(row.of ?? '')?.size ?? 0,
    row.economies,
    row.moments.length,
  ];
  const ranked = rows.map((row) => ({ row, rank: ranks(row) }));
  ranked.sort((a, b) => a.rank.map((one, at) => (b.rank[at] ?? 0) - one).find((by) => by !== 0) ?? 0);
  const shown = new Set(ranked.slice(0, first).map(({ row }) => row));
  return rows.filter((row) => shown.has(row));
}

const CoverageEconomyType = builder
  .objectRef<CoverageCellDetail['economies'][number]>('CoverageEconomy')
  .implement({
    description: 'One economy in one cell of the coverage grid.',
    fields: (t) => ({
      economy: t.field({
        type: EntityType,
        description: 'The economy.',
        resolve: ({ economy }, _, context) => entityOf(context, economy),
      }),
      state: t.field({
        type: CoverageStateEnum,
        description: 'The surest that is said of it; NOTHING where it is listed without a value.',
        resolve: ({ state }) => state,
      }),
    }),
  });

export const CoverageCellDetailType = builder.objectRef<CoverageCellDetail>('CoverageCellDetail').implement({
  description: 'One cell of the coverage grid: which economies have which state, and the statements in it.',
  fields: (t) => ({
    state: t.field({
      type: CoverageStateEnum,
      description: 'The surest that is said.',
      resolve: ({ state }) => state,
    }),
    economies: t.field({
      type: [CoverageEconomyType],
      complexity: listOf(100),
      description: 'By state, the surest first, then by id.',
      resolve: ({ economies }) => [...economies],
    }),
    statements: t.field({
      type: StatementConnection,
      args: pageArgs(50),
      complexity: pageCost(50),
      description:
        'The statements of the cell, by id; projections, which make nothing known, are among them.',
      resolve: ({ statements }, args, context) => pageOfFilter(context, statements, args),
    }),
  }),
});
