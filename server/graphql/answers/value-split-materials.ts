/** The metals in a device and what they cost as refined metal. */
import type { SplitMaterial, SplitMaterials } from '../../analysis/value-capture/price-split/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { EntityType, entityOf, entityOrNull, FigureType } from '../parts/refs.ts';

const SplitMaterialType = builder.objectRef<SplitMaterial>('SplitMaterial').implement({
  description: 'A metal in the device.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The metal.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    mass: t.field({ type: FigureType, description: 'How much is in it.', resolve: ({ mass }) => mass }),
    quotation: t.field({
      type: EntityType,
      nullable: true,
      description: 'On which market it is quoted; null where there is no price of the year.',
      resolve: ({ quotation }, _, context) => entityOrNull(context, quotation),
    }),
    priceYear: t.exposeInt('priceYear', { nullable: true, description: 'Year of the price.' }),
    price: t.field({
      type: FigureType,
      nullable: true,
      description: 'The price of refined metal.',
      resolve: ({ price }) => price,
    }),
    worth: t.field({
      type: FigureType,
      nullable: true,
      description: 'Mass by price; null where the reason says why.',
      resolve: ({ worth }) => worth,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no worth; null where there is one.',
      resolve: ({ reason }, _, context, info) => (reason === null ? null : say(reason, context, info)),
    }),
  }),
});

export const SplitMaterialsType = builder.objectRef<SplitMaterials>('SplitMaterials').implement({
  description: 'The metals in a device: what they cost as refined metal, never what the mine got.',
  fields: (t) => ({
    contentsOf: t.field({
      type: EntityType,
      nullable: true,
      description: 'Whose contents are taken: the device, or the models that it is one of.',
      resolve: ({ contentsOf }, _, context) => entityOrNull(context, contentsOf),
    }),
    priceYear: t.exposeInt('priceYear', { description: 'Year whose prices are taken.' }),
    priceYears: t.intList({
      complexity: listOf(5),
      description: 'Years of which one of the metals has a price, ascending.',
      resolve: ({ priceYears }) => [...priceYears],
    }),
    metals: t.field({
      type: [SplitMaterialType],
      complexity: listOf(12),
      description: 'The metals, by id.',
      resolve: ({ metals }) => [...metals],
    }),
    worth: t.field({
      type: FigureType,
      nullable: true,
      description: 'The sum of what is known; null where nothing is.',
      resolve: ({ worth }) => worth,
    }),
    priced: t.exposeInt('priced', { description: 'Of how many metals there is a price of that year.' }),
    reason: t.string({
      nullable: true,
      description: 'Why there are no metals at all; null where there are.',
      resolve: ({ reason }, _, context, info) => (reason === null ? null : say(reason, context, info)),
    }),
  }),
});
