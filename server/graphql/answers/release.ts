/** The release: what this very graph holds. */
import { type LicenceItem, licences } from '../../../schema/licence.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { LeftOut, Release } from '../../../schema/store.ts';
import { analyses } from '../../analysis/index.ts';
import { builder, listOf } from '../builder.ts';
import { StageEnum } from '../enums.ts';
import { LicenceType } from '../parts/licence.ts';
import { askKept } from '../question-field.ts';

const Counts = builder.objectRef<Release['counts']>('ReleaseCounts').implement({
  description: 'How much a release holds.',
  fields: (t) => ({
    entities: t.exposeInt('entities', { description: 'Entities.' }),
    statements: t.exposeInt('statements', { description: 'Statements, quarantined ones included.' }),
    quarantined: t.exposeInt('quarantined', { description: 'Statements that no answer uses.' }),
    sources: t.exposeInt('sources', { description: 'Sources.' }),
  }),
});

const LatestYear = builder
  .objectRef<{ readonly stage: Stage; readonly year: number | null }>('LatestYear')
  .implement({
    description: 'The latest year with a statement at a stage.',
    fields: (t) => ({
      stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
      year: t.exposeInt('year', {
        nullable: true,
        description: 'The year; null when no figure is there yet.',
      }),
    }),
  });

const LeftOutType = builder.objectRef<LeftOut>('LeftOutDataset').implement({
  description: 'A data set that the graph was built without, for its licences.',
  fields: (t) => ({
    dataset: t.exposeID('dataset', { description: 'Its name.' }),
    title: t.exposeString('title', { description: 'What it holds, in English.' }),
    licences: t.field({
      type: [LicenceType],
      complexity: listOf(2),
      description: 'The licences that it stands under.',
      resolve: ({ licences: ids }): LicenceItem[] => ids.map((id) => licences.get(id)),
    }),
  }),
});

export const ReleaseType = builder.objectRef<Release>('Release').implement({
  description: 'One immutable state of the graph.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Hash of what it holds; the same inputs give the same on any machine.',
    }),
    counts: t.field({ type: Counts, description: 'How much it holds.', resolve: ({ counts }) => counts }),
    latestYears: t.field({
      type: [LatestYear],
      complexity: { field: 100, multiplier: 7 },
      description: 'The latest year by stage.',
      async resolve(_release, _args, context) {
        const table = await askKept(context, analyses.coverage, {});
        return table.stages.map(({ stage, yearTo }) => ({ stage, year: yearTo }));
      },
    }),
    licences: t.field({
      type: [LicenceType],
      complexity: listOf(8),
      description: 'Licences of its sources, by id.',
      resolve(_release, _args, { graph }): LicenceItem[] {
        const ids = new Set([...graph.context.sources.values()].map(({ licence }) => licence));
        return licences.all.filter(({ id }) => ids.has(id));
      },
    }),
    older: t.stringList({
      complexity: listOf(2),
      description:
        'Releases that are kept beside it, newest first: `changes(since:)` tells what is different.',
      resolve: async (_release, _args, { graph }) => [...(await graph.store.older())],
    }),
    datasets: t.stringList({
      complexity: listOf(12),
      description: 'Data sets that went in, by name.',
      resolve: ({ datasets }) => [...datasets],
    }),
    leftOut: t.field({
      type: [LeftOutType],
      complexity: listOf(12),
      description:
        'Data sets that were left out for their licences, by name; what they say is missing from every answer.',
      resolve: ({ leftOut }) => [...leftOut],
    }),
  }),
});
