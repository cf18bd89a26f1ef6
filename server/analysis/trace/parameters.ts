/** What a trace is asked with. */
import { z } from 'zod';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema } from '../../../schema/scheme.ts';
import { traceMeasures, tracePers } from './scope.ts';

export const traceParameters = z.strictObject({
  start: z.string().min(1).max(200).describe('Id of a device or material.'),
  direction: z
    .enum(['back', 'forward', 'both'])
    .default('both')
    .describe('Back to mines, forward to waste, or both.'),
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe('A target: each stage takes the nearest covered year and says which.'),
  materials: z
    .array(z.string().min(1).max(200))
    .min(1)
    .max(20)
    .nullable()
    .default(null)
    .describe('Only these materials; else the rule of docs/methods/trace.md chooses.'),
  minShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.01)
    .describe('Economies below it are taken together, by side.'),
  named: z
    .boolean()
    .default(false)
    .describe(
      'Whether named actors (brand, supplier, smelter, mine, owner) are unfolded where a source discloses them. Harms of whole countries are then left out: the two never stand beside each other.',
    ),
  per: z
    .enum(tracePers)
    .default('device')
    .describe('One device, the world’s of a year, or an economy’s of a year.'),
  economy: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('The economy whose year is traced, with per: ECONOMY only.'),
  measure: z.enum(traceMeasures).default('mass').describe('What sizes are of.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  precedence: z
    .string()
    .min(1)
    .max(100)
    .default(defaultPrecedence)
    .describe('Name of the rule that chooses among sources.'),
});
