/** What may be asked about power. */
import { z } from 'zod';

/** Steps along owners that are listed at most: longer chains are named by none of the sources. */
export const deepest = 5;
/** Rows of a section given at most. */
export const mostRows = 500;

export const powerParameters = z.strictObject({
  of: z.string().min(1).max(200).describe('Id of an organisation, economy, site or material.'),
  with: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('Id of a second one: what the two have in common.'),
  depth: z
    .int()
    .min(1)
    .max(deepest)
    .default(2)
    .describe(
      `Steps along owners that are listed, 1 to ${deepest}; shares are multiplied along every chain.`,
    ),
  first: z
    .int()
    .min(1)
    .max(mostRows)
    .default(50)
    .describe(`Rows of each section, 1 to ${mostRows}; its total counts all.`),
});
export type PowerParameters = z.output<typeof powerParameters>;
