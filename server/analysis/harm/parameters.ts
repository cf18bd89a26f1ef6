/** What a question about who answers for a harm can say, each with its default. */
import { z } from 'zod';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema } from '../../../schema/scheme.ts';
import { merchantOptions } from '../origin/parameters.ts';
import { allocations, responsibilityRules } from './answer.ts';

/** Weight of consumption, where none is given: half. A choice, not a finding. */
export const defaultWeight = 0.5;
/** Part that each stage keeps, where none is given: half. A choice, not a finding. */
export const defaultRetained = 0.5;

const id = z.string().min(1).max(200);
const part = (name: string) =>
  z
    .number()
    .min(0, `expected 0 to 1: 0 is ${name === 'weight' ? 'territorial' : 'consumption'}`)
    .max(1, `expected 0 to 1: 1 is ${name === 'weight' ? 'consumption' : 'territorial'}`)
    .nullable()
    .default(null);
const year = z.int().min(1000).max(2200).nullable().default(null);

export const attributionParameters = z.strictObject({
  harm: id.describe('Id of a harm of the registry, such as harm:tree-cover-loss-at-mines.'),
  rule: z.enum(responsibilityRules).describe('Who answers for it.'),
  weight: part('weight').describe('Part that goes by consumption, 0 to 1; of SHARED_WEIGHTED alone.'),
  allocation: z
    .enum(allocations)
    .default('price')
    .describe('How a mine with several metals is divided among them.'),
  material: id.nullable().default(null).describe('Id of a material; all together when not given.'),
  year: year.describe('A year of the harm; its latest period when not given.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  precedence: id.default(defaultPrecedence).describe('Rule that chooses among sources.'),
  merchants: z
    .enum(merchantOptions)
    .default('flag')
    .describe(
      'Economies that only trade: flagged, left out with their flows, or made to pass everything on.',
    ),
  retained: part('retained').describe('Part that each stage keeps, 0 to 1; of SHARED_CHAINWISE alone.'),
  from: year.describe('First year, where the harm of several years is added up; `year` is the last.'),
  chainYear: year.describe('Year of the chain; the covered one nearest to the harm when not given.'),
});
export type AttributionParameters = z.output<typeof attributionParameters>;
