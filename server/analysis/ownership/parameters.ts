/** What a question about ownership can say, each with its default. */
import { z } from 'zod';

const id = z.string().min(1).max(200).nullable().default(null);
export const ownershipParameters = z.strictObject({
  of: id.describe('Id of an organisation, of the economy in which the sites lie, or of a site.'),
  material: id.describe('Id of a material, such as material:cobalt.'),
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe('The year of the source; the latest of each site when not given.'),
});
export type OwnershipParameters = z.output<typeof ownershipParameters>;
