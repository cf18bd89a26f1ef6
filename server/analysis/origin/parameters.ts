/** What a question about origins can say, each with its default; docs/methods/origin.md argues the defaults. */
import { z } from 'zod';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema } from '../../../schema/scheme.ts';

/** What is done with what a publisher lumps together as “Other countries”. */
export const lumpOptions = ['apart', 'by-other-publisher'] as const;
/** What is done with economies that only trade, and whose trade only one side declares. */
export const merchantOptions = ['flag', 'leave-out', 'pass-through'] as const;
export const originStages = ['extraction', 'refining'] as const;
export type OriginStageId = (typeof originStages)[number];

/**
 * Least content of ore as traded: 10 g/t. Concentrates of gold, the poorest goods that pay their freight, hold more;
 * with less, trade vanishes beside output, and every economy seems to use only its own.
 */
export const leastGrade = 0.00001;

/** So many draws are the most that one question may ask for. */
export const mostDraws = 1000;

const id = z.string().min(1).max(200);
const optionalId = id.nullable().default(null);

export const originParameters = z.strictObject({
  material: id.describe('Id of a material, such as material:copper.'),
  stage: z
    .enum(originStages)
    .nullable()
    .default(null)
    .describe(
      'One stage alone: ore from mine to its user, or metal from refinery to its user. Both one after the other where both can be answered when not given.',
    ),
  consumer: optionalId.describe('Id of an economy or group: where what it uses was produced.'),
  producer: optionalId.describe('Id of an economy or group: where what it produces is used.'),
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe('The year; the latest with both output and trade when not given.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  precedence: id.default(defaultPrecedence).describe('Rule that chooses among sources.'),
  lump: z
    .enum(lumpOptions)
    .default('apart')
    .describe('What a publisher lumps together: left apart, or placed by another publisher’s figures.'),
  merchants: z
    .enum(merchantOptions)
    .default('flag')
    .describe(
      'Economies that only trade: flagged, left out with their flows, or made to pass everything on.',
    ),
  fillMissingQuantity: z
    .boolean()
    .default(false)
    .describe('Whether a flow without a mass takes one from its value and the median value of a tonne.'),
  worldPool: z
    .boolean()
    .default(false)
    .describe('Whether ore without known pairs is shared out from one world pool, own ore first.'),
  grade: z
    .number()
    .min(
      leastGrade,
      'expected a content of at least 0.00001 (10 g/t): no poorer ore is traded, and with less all trade would vanish',
    )
    .max(1, 'expected a content of at most 1')
    .nullable()
    .default(null)
    .describe('Tonnes of the material in a tonne of ore as traded, in place of the factor of the graph.'),
  draws: z
    .int()
    .min(0)
    .max(mostDraws)
    .default(0)
    .describe('Draws of the errors that sources state, for a range beside each share.'),
});
export type OriginParameters = z.output<typeof originParameters>;
