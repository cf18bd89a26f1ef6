/** A choke point: the one economy through which the largest part of a supply goes, and of what that is a part. */
import type { ChokePoint, ChokeWhole } from '../../analysis/concentration/answer.ts';
import { builder } from '../builder.ts';
import { CodeFitEnum, described, SideEnum, StageEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SourceType, sourceOf } from '../parts/refs.ts';

const ChokeWholeEnum = builder.enumType('ChokeWhole', {
  description: 'Of what the share of a choke point is.',
  values: described<ChokeWhole>({
    output: 'The world’s output.',
    exports: 'The world’s exports.',
    imports: 'What the group buys from outside.',
    supply: 'What the group uses, by where it was produced.',
  }),
});

export const ChokePointType = builder.objectRef<ChokePoint>('ChokePoint').implement({
  description: 'The one economy through which the largest part of a supply goes at a stage.',
  fields: (t) => ({
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    product: t.field({
      type: EntityType,
      nullable: true,
      description: 'The code, for trade.',
      resolve: ({ product }, _, context) => entityOrNull(context, product),
    }),
    fit: t.field({
      type: CodeFitEnum,
      nullable: true,
      description: 'How well the code fits the material.',
      resolve: ({ fit }) => fit,
    }),
    year: t.exposeInt('year', { description: 'The year.' }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ side }) => side }),
    of: t.field({ type: ChokeWholeEnum, description: 'Of what the share is.', resolve: ({ of }) => of }),
    isCertain: t.exposeBoolean('isCertain', {
      description: 'False where somebody who is not named could be larger.',
    }),
    share: t.field({
      type: FigureType,
      description: 'Its share of the whole that `of` names.',
      resolve: ({ share }) => share,
    }),
    isOwn: t.exposeBoolean('isOwn', {
      nullable: true,
      description: 'Whether that economy belongs to the group; null without a group.',
    }),
    ownShare: t.field({
      type: FigureType,
      nullable: true,
      description:
        'The group’s own share of the same whole; of the output a range where some members may be among what has no name; null for trade, without a group, or where none is listed.',
      resolve: ({ ownShare }) => ownShare,
    }),
  }),
});
