/** Quantity and unit: a value never travels without unit, status and range. */
import { bases, units } from '../../../schema/unit.ts';
import { say } from '../asking.ts';
import { builder } from '../builder.ts';
import { MissingEnum, StatusEnum } from '../enums.ts';
import { QuantityType } from './refs.ts';

const UnitType = builder.objectRef<{ readonly id: string }>('Unit').implement({
  description: 'A unit with its dimension and basis. Contained, gross and dry tonnes are different units.',
  extensions: { brief: ['id', 'symbol', 'basisLabel'] },
  fields: (t) => ({
    id: t.exposeID('id', {
      description: '`symbol:basis`, as in `kt:contained`; the bare symbol where no basis applies.',
    }),
    symbol: t.string({
      description: 'As printed after a number, without the basis.',
      resolve: ({ id }, _, context, info) => say(units.get(id).symbol, context, info),
    }),
    dimension: t.string({
      description: 'What it measures: mass, money …',
      resolve: ({ id }) => units.get(id).dimension,
    }),
    factor: t.float({
      description:
        'How many of the base unit of its dimension and basis one of this is: 1000 for kt, in tonnes.',
      resolve: ({ id }) => Number(units.get(id).factor),
    }),
    basis: t.string({
      description: 'Id of the basis: contained, gross …',
      resolve: ({ id }) => units.get(id).basis,
    }),
    basisLabel: t.string({
      description: 'The basis in words; empty where none applies.',
      resolve({ id }, _, context, info) {
        const { basis } = units.get(id);
        return basis === 'none' ? '' : say(bases.get(basis).label, context, info);
      },
    }),
  }),
});

QuantityType.implement({
  description: 'A value with its range, unit and status. The value may be null beside low and high.',
  extensions: { brief: ['value', 'low', 'high', 'unit', 'status', 'missing'] },
  fields: (t) => ({
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'In the unit given; null when it is missing.',
    }),
    low: t.exposeFloat('low', { nullable: true, description: 'Lowest value, where a range is given.' }),
    high: t.exposeFloat('high', { nullable: true, description: 'Highest value, where a range is given.' }),
    unit: t.field({
      type: UnitType,
      description: 'Unit with its basis.',
      resolve: ({ unit }) => ({ id: unit }),
    }),
    status: t.field({ type: StatusEnum, description: 'How sure it is.', resolve: ({ status }) => status }),
    missing: t.field({
      type: MissingEnum,
      nullable: true,
      description: 'Why there is no value; null when there is one.',
      resolve: ({ missing }) => missing,
    }),
  }),
});
