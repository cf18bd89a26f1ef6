/** What a question about a scenario can say, each with its default. */
import { z } from 'zod';
import { leverIds } from './levers.ts';

const year = z.int().min(1000).max(2200).nullable().default(null);
export const scenarioParameters = z.strictObject({
  device: z.string().min(1).max(200).describe('Id of a class of devices, such as device:smartphone.'),
  from: year.describe(
    'First year in which levers move anything; the first without a published figure when not given.',
  ),
  to: year.describe('Last year; 15 years later when not given.'),
  yearsOf: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe(
      'A metal that the device holds, whose extraction is told year by year; the heaviest that somebody is known to dig when not given.',
    ),
  levers: z
    .array(
      z.strictObject({
        lever: z.enum(leverIds),
        value: z.number(),
        material: z.string().min(1).max(200).nullish(),
      }),
    )
    .max(leverIds.length)
    .default([])
    .describe('Levers that are moved; all others stand where they do by themselves.'),
});
export type ScenarioParameters = (typeof scenarioParameters)['_output'];
