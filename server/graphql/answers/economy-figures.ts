/** One figure an economy, with what no economy can be given. */
import { schemes, sides } from '../../../schema/scheme.ts';
import type {
  EconomyFigure,
  EconomyFiguresAnswer,
  SideFigure,
} from '../../analysis/economy-figures/economy-figures.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { SideEnum } from '../enums.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  FigureType,
  PredicateType,
  SchemeType,
  SourceType,
  sourceOf,
} from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';

const EconomyFigureType = builder.objectRef<EconomyFigure>('EconomyFigure').implement({
  description: 'What one economy has, or what the publisher lumps together.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy, or the publisher’s lump.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({
      type: SideEnum,
      description: 'Its side under the scheme; a lump is on none.',
      resolve: ({ side }) => side,
    }),
    figure: t.field({
      type: FigureType,
      description: 'What it has; without a value where it is listed and no amount given.',
      resolve: ({ figure }) => figure,
    }),
    share: t.field({
      type: FigureType,
      nullable: true,
      description: 'Share of the whole; null without a value.',
      resolve: ({ share }) => share,
    }),
  }),
});

export const Unallocated = builder
  .objectRef<NonNullable<EconomyFiguresAnswer['unallocated']>>('Unallocated')
  .implement({
    description: 'What the publisher’s world holds and its rows do not.',
    fields: (t) => ({
      figure: t.field({ type: FigureType, description: 'The amount.', resolve: ({ figure }) => figure }),
      share: t.field({ type: FigureType, description: 'Share of the whole.', resolve: ({ share }) => share }),
    }),
  });

const SideFigureType = builder.objectRef<SideFigure>('SideFigure').implement({
  description: 'Economies of one side taken together.',
  fields: (t) => ({
    side: t.field({ type: SideEnum, description: 'The side.', resolve: ({ side }) => side }),
    label: t.string({
      description: 'The side in words.',
      resolve: ({ side }, _, context, info) => say(sides.get(side).label, context, info),
    }),
    economies: t.exposeInt('economies', { description: 'How many economies.' }),
    figure: t.field({ type: FigureType, description: 'The amount.', resolve: ({ figure }) => figure }),
    share: t.field({ type: FigureType, description: 'Share of the whole.', resolve: ({ share }) => share }),
  }),
});

export const EconomyFiguresType = builder
  .objectRef<EconomyFiguresAnswer & PagedAnswer>('EconomyFigures')
  .implement({
    description: 'What each economy has of one thing in one year, by one publisher.',
    interfaces: [Answer],
    fields: (t) => ({
      predicate: t.field({
        type: PredicateType,
        description: 'What is said of the economies.',
        resolve: ({ predicate }) => ({ id: predicate }),
      }),
      object: t.field({
        type: EntityType,
        nullable: true,
        description: 'Of what, where the predicate takes an object.',
        resolve: ({ object }, _, context) => entityOrNull(context, object),
      }),
      year: t.exposeInt('year', { description: 'The year.' }),
      years: t.intList({
        complexity: listOf(50),
        description: 'Years that can be asked for, ascending.',
        resolve: ({ years }) => [...years],
      }),
      source: t.field({
        type: SourceType,
        description: 'The one source of every figure.',
        resolve: ({ source }, _, context) => sourceOf(context, source),
      }),
      edition: t.exposeString('edition', { description: 'Its edition.' }),
      scheme: t.field({
        type: SchemeType,
        description: 'The scheme that tells the sides.',
        resolve: ({ scheme }) => schemes.get(scheme),
      }),
      economies: t.field({
        type: [EconomyFigureType],
        complexity: listOf(80),
        description: 'Largest first; those listed without an amount last.',
        resolve: ({ economies }) => [...economies],
      }),
      lumps: t.field({
        type: [EconomyFigureType],
        complexity: listOf(2),
        description: 'What the publisher lumps together.',
        resolve: ({ lumps }) => [...lumps],
      }),
      unallocated: t.field({
        type: Unallocated,
        nullable: true,
        description: 'What its world holds and its rows do not; null where nothing is left over.',
        resolve: ({ unallocated }) => unallocated,
      }),
      bySide: t.field({
        type: [SideFigureType],
        complexity: listOf(3),
        description: 'By side; lumps and what is left over stand on none.',
        resolve: ({ bySide }) => [...bySide],
      }),
      total: t.field({
        type: FigureType,
        description: 'The whole that shares are of.',
        resolve: ({ total }) => total,
      }),
      world: t.field({
        type: FigureType,
        nullable: true,
        description: 'The publisher’s own world row, when there is one.',
        resolve: ({ world }) => world,
      }),
    }),
  });
