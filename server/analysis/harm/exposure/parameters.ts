/** What a question about exposure can say, each with its default. */
import { z } from 'zod';
import { defaultPrecedence } from '../../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema } from '../../../../schema/scheme.ts';

const id = z.string().min(1).max(200);
export const exposureParameters = z.strictObject({
  harm: id.describe('Id of a harm of the registry, such as harm:child-labour.'),
  material: id.describe('Id of a material, such as material:cobalt.'),
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe(
      'A target: each stage takes the nearest covered year and says which; the latest when not given.',
    ),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  precedence: id.default(defaultPrecedence).describe('Rule that chooses among sources.'),
});
export type ExposureParameters = z.output<typeof exposureParameters>;
