/** The coverage table: what the graph knows by stage, material and year, and what it does not. */

import { QuestionError } from '../../analysis/answer.ts';
import { knownId } from '../../analysis/context/nearest.ts';
import {
  type CoverageCell,
  type CoverageStage,
  type CoverageTable,
  unknownsAbout,
} from '../../analysis/coverage/coverage.ts';
import { analyses } from '../../analysis/index.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { StageEnum } from '../enums.ts';
import { EntityType, entityOf, FigureType } from '../parts/refs.ts';
import { KnownUnknown } from '../parts/unknown.ts';
import { askKept } from '../question-field.ts';
import {
  CoverageCellDetailType,
  CoverageGridType,
  coverageGridOf,
  type GridQuestion,
} from './coverage-grid.ts';

const CoverageCellType = builder.objectRef<CoverageCell>('CoverageCell').implement({
  description: 'Shares of the publisher’s world, adding up to 1, of one material at one stage in one year.',
  fields: (t) => ({
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    year: t.exposeInt('year', { description: 'The year.' }),
    economies: t.exposeInt('economies', { description: 'Named economies with a figure.' }),
    known: t.field({
      type: FigureType,
      description: 'Reported for a named economy.',
      resolve: (cell) => cell.known,
    }),
    estimated: t.field({
      type: FigureType,
      description: 'Estimated by the publisher for a named economy.',
      resolve: (cell) => cell.estimated,
    }),
    assumed: t.field({
      type: FigureType,
      description: 'Derived or assumed for a named economy.',
      resolve: (cell) => cell.assumed,
    }),
    nothing: t.field({
      type: FigureType,
      description: 'Not named, or left over between the rows and the published total.',
      resolve: (cell) => cell.nothing,
    }),
  }),
});

const CoverageStageType = builder.objectRef<CoverageStage>('CoverageStage').implement({
  description: 'What the graph holds of one stage.',
  fields: (t) => ({
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    statements: t.exposeInt('statements', { description: 'Statements.' }),
    materials: t.exposeInt('materials', { description: 'Materials they name.' }),
    economies: t.exposeInt('economies', { description: 'Economies they name.' }),
    yearFrom: t.exposeInt('yearFrom', {
      nullable: true,
      description: 'First year; null when there is no statement.',
    }),
    yearTo: t.exposeInt('yearTo', {
      nullable: true,
      description: 'Last year; null when there is no statement.',
    }),
    named: t.field({
      type: FigureType,
      nullable: true,
      description: 'How much of the latest world figure is given to a named economy or a known fate.',
      resolve: ({ named }) => named?.figure ?? null,
    }),
    namedOf: t.string({
      nullable: true,
      description: 'Of what `named` is the share, with its years.',
      resolve: ({ named }, _, context, info) => (named === null ? null : say(named.of, context, info)),
    }),
  }),
});

/** What was asked of the coverage. Table and grid are each computed only where a field of theirs is asked for. */
export interface CoverageAsked extends GridQuestion {
  table(): Promise<CoverageTable>;
}

export const CoverageTableType = builder.objectRef<CoverageAsked>('CoverageTable').implement({
  description: 'What the graph knows and what it does not.',
  fields: (t) => ({
    cells: t.field({
      type: [CoverageCellType],
      complexity: listOf(500),
      description:
        'By stage, material and year: shares of the publisher’s world, whichever economy is asked for.',
      resolve: async ({ table }) => [...(await table()).cells],
    }),
    unknowns: t.field({
      type: [KnownUnknown],
      complexity: listOf(30),
      description: 'What is known to be unknown; of one economy, without those that concern another.',
      resolve: (asked, _, { graph }) => [...unknownsAbout(graph.context, asked)],
    }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material asked for.',
      resolve: ({ material }, _, context) =>
        material === null ? null : entityOf(context, knownId(context.graph.context, material, ['material'])),
    }),
    economy: t.field({
      type: EntityType,
      nullable: true,
      description: 'The economy asked for.',
      resolve: ({ economy }, _, context) =>
        economy === null ? null : entityOf(context, knownId(context.graph.context, economy, ['economy'])),
    }),
    stages: t.field({
      type: [CoverageStageType],
      complexity: listOf(7),
      description: 'The stages, in their order, whichever economy is asked for.',
      resolve: async ({ table }) => [...(await table()).stages],
    }),
    grid: t.field({
      type: CoverageGridType,
      args: {
        from: t.arg.int({ description: 'First year; by default 26 years are given.' }),
        to: t.arg.int({ description: 'Last year; at most 80 years before it are given.' }),
        first: t.arg.int({
          defaultValue: 8,
          description: 'At most so many rows a stage, those that say most; null for all.',
        }),
      },
      complexity: 10,
      description: 'By stage, measure, material and year: of how many economies it is known, or what of one.',
      resolve(asked, { from, to, first }, context) {
        if (first != null && first < 1)
          throw badGrid(`first: expected a whole number above 0, found ${first}`);
        if (from != null && to != null && from > to) throw badGrid(`from: ${from} is after to: ${to}`);
        return coverageGridOf(context, asked, { from: from ?? null, to: to ?? null, first: first ?? null });
      },
    }),
    cell: t.field({
      type: CoverageCellDetailType,
      args: {
        stage: t.arg({ type: StageEnum, required: true, description: 'The stage.' }),
        measure: t.arg.string({ required: true, description: 'The measure of the row.' }),
        of: t.arg.id({ description: 'The thing of the row; none where it has none.' }),
        by: t.arg.id({ description: 'The indicator or harm of the row; none where it has none.' }),
        year: t.arg.int({ required: true, description: 'The year.' }),
      },
      complexity: 10,
      description: 'One cell of the grid: which economies have which state, or the statements of one.',
      resolve: ({ economy }, { stage, measure, of, by, year }, context) =>
        askKept(context, analyses.coverageCell, { stage, measure, of, by, year, economy }),
    }),
  }),
});

const badGrid = (message: string): QuestionError => new QuestionError('BAD_USER_INPUT', message);
