/** A source: one publisher's series, with the editions that stand under it. */
import { z } from 'zod';
import { LabelSchema } from './label.ts';
import { LicenceIdSchema } from './licence.ts';
import { StageSchema } from './stage.ts';
import { InterestSchema } from './status.ts';

/** An address that a page may link to, or a name without a place; other schemes, such as `javascript:`, are scripts. */
const AddressSchema = z.url({
  protocol: /^(https?|urn)$/,
  error: 'is not an address that begins with https://, http:// or urn:',
});

export const EditionSchema = z
  .strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    /** When it was published: a year, month or day; null where the document does not say. */
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable(),
    /** Where its publisher offers it. */
    url: AddressSchema.nullable(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/[^\s<>"]+$/, 'is not a DOI such as 10.5066/P1WKQ63T')
      .nullable(),
    /** SHA-256 of the publisher's files that this edition was read from, by file name. */
    checksums: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  })
  .readonly();
export type Edition = z.infer<typeof EditionSchema>;

export const SourceSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    publisher: z.string().min(1),
    title: z.string().min(1),
    /** Title and publisher in the reader's language, short: what stands beside a number. */
    shortTitle: LabelSchema,
    url: AddressSchema,
    licence: LicenceIdSchema,
    /** The sentence that the publisher asks to be printed. */
    attribution: z.string().min(1),
    citation: z.string().min(1),
    interest: InterestSchema,
    /** How often a new edition appears, in words. */
    cadence: z.string().min(1),
    /** What it covers and what it leaves out, in words. */
    covers: LabelSchema,
    stages: z.array(StageSchema).readonly(),
    /** Known defects, each in a sentence. */
    defects: z.array(z.string().min(1)).readonly(),
    editions: z.array(EditionSchema).min(1).readonly(),
  })
  .refine((source) => new Set(source.editions.map((edition) => edition.id)).size === source.editions.length, {
    message: 'two editions share an id',
    path: ['editions'],
  })
  .readonly();
export type Source = z.infer<typeof SourceSchema>;

/** A value that a correction changed, kept as data with the reason. */
export interface Correction {
  readonly source: string;
  readonly edition: string;
  readonly locator: string;
  readonly column: string;
  readonly found: string;
  readonly corrected: string;
  readonly reason: string;
}
