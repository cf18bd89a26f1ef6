/** What a question about value capture can say, each with its default. */
import { z } from 'zod';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema } from '../../../schema/scheme.ts';
import { industryMeasures, valueLenses } from './answer.ts';

export const valueCaptureParameters = z.strictObject({
  lens: z.enum(valueLenses).describe('Through which lens: they are never blended.'),
  subject: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe(
      'What is asked about: a device of the lens price-split, a material of the lens unit-value, a company of the lens company.',
    ),
  measure: z
    .enum(industryMeasures)
    .default('value-added')
    .describe('Of the lens industry: which figure of the industry.'),
  material: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('Of the lens unit-value: id of a material.'),
  year: z.int().min(1000).max(2200).nullable().default(null).describe('The year; the latest when not given.'),
  edition: z
    .string()
    .min(1)
    .max(100)
    .nullable()
    .default(null)
    .describe('Edition of the figures; that which the precedence rule prefers when not given.'),
  priceYear: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe('Of the lens price-split: a year whose prices of metals are assumed where the year has none.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  chinaApart: z.boolean().default(false).describe('Whether China stands apart from its side.'),
  precedence: z
    .string()
    .min(1)
    .max(100)
    .default(defaultPrecedence)
    .describe('Rule that chooses among sources.'),
});
export type ValueCaptureParameters = z.output<typeof valueCaptureParameters>;
