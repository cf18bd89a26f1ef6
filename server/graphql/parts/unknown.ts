/** What is known to be unknown, in words. */
import type { Unknown } from '../../../schema/dataset.ts';
import { stages } from '../../../schema/stage.ts';
import { say } from '../asking.ts';
import { builder } from '../builder.ts';
import { StageEnum } from '../enums.ts';
import { EntityType } from './refs.ts';

export const KnownUnknown = builder.objectRef<Unknown>('KnownUnknown').implement({
  description: 'A thing that is known to be unknown.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its name.' }),
    kind: t.exposeString('kind', { description: 'Why: a missing reason, or `no-figure-yet`.' }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage concerned; null when it concerns all.',
      resolve: ({ stage }) => (stage !== null && stages.has(stage) ? stage : null),
    }),
    entity: t.field({
      type: EntityType,
      nullable: true,
      description: 'The thing concerned; null when it concerns more than one.',
      resolve: ({ entity }, _, { graph }) =>
        entity === null ? null : (graph.context.entities.get(entity) ?? null),
    }),
    text: t.string({
      description: 'What is not known.',
      resolve: ({ text }, _, context, info) => say(text, context, info),
    }),
  }),
});
