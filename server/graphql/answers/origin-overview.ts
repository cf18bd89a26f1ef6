/** Of which materials the origin can be told. */
import type { OriginOverviewAnswer, OriginOverviewRow } from '../../analysis/origin/overview.ts';
import { builder, listOf } from '../builder.ts';
import { OriginLackEnum, OriginVerdictEnum, StageEnum } from '../enums.ts';
import { EntityType, entityOf, FigureType } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';

const OriginOverviewRowType = builder.objectRef<OriginOverviewRow>('OriginOverviewRow').implement({
  description: 'A material, and whether its origin can be told.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    verdict: t.field({
      type: OriginVerdictEnum,
      description: 'Whether it can, with the default choices.',
      resolve: ({ verdict }) => verdict,
    }),
    year: t.exposeInt('year', {
      nullable: true,
      description: 'The latest year that is answered, or that was tried.',
    }),
    years: t.intList({
      description: 'Years that can be asked, newest first.',
      resolve: ({ years }) => [...years],
    }),
    stages: t.field({
      type: [StageEnum],
      description: 'Stages of the answer, ore first.',
      resolve: ({ stages }) => [...stages],
    }),
    known: t.field({
      type: FigureType,
      nullable: true,
      description: 'Share of what the world uses of which the origin is known.',
      resolve: ({ known }) => known,
    }),
    boundPairs: t.exposeInt('boundPairs', {
      description: 'How many pairs the totals of that year prove a least amount of.',
    }),
    lack: t.field({
      type: OriginLackEnum,
      nullable: true,
      description: 'What is missing; null for an answer.',
      resolve: ({ lack }) => lack,
    }),
    refusal: t.exposeString('refusal', {
      nullable: true,
      description: 'Why there is no answer, in the English words of the refusal.',
    }),
    canBeImported: t.exposeBoolean('canBeImported', {
      description: 'Whether the publisher’s archive brings the pairs: `filon import baci`.',
    }),
  }),
});

export const OriginOverviewType = builder
  .objectRef<OriginOverviewAnswer & PagedAnswer>('OriginOverview')
  .implement({
    description: 'Of which materials the origin can be told.',
    interfaces: [Answer],
    fields: (t) => ({
      rows: t.field({
        type: [OriginOverviewRowType],
        complexity: listOf(80),
        description: 'By material.',
        resolve: ({ rows }) => [...rows],
      }),
    }),
  });
