/** The coverage table: what the graph knows by stage, material and year, and what it does not. */
import type { CoverageCell, CoverageStage, CoverageTable } from '../../analysis/coverage/coverage.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { StageEnum } from '../enums.ts';
import { EntityType, entityOf, FigureType } from '../parts/refs.ts';
import { KnownUnknown } from '../parts/unknown.ts';

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

export const CoverageTableType = builder.objectRef<CoverageTable>('CoverageTable').implement({
  description: 'What the graph knows and what it does not.',
  fields: (t) => ({
    cells: t.field({
      type: [CoverageCellType],
      complexity: listOf(500),
      description: 'By stage, material and year.',
      resolve: ({ cells }) => [...cells],
    }),
    unknowns: t.field({
      type: [KnownUnknown],
      complexity: listOf(30),
      description: 'What is known to be unknown.',
      resolve: ({ unknowns }) => [...unknowns],
    }),
    stages: t.field({
      type: [CoverageStageType],
      complexity: listOf(7),
      description: 'The stages, in their order.',
      resolve: ({ stages }) => [...stages],
    }),
  }),
});
