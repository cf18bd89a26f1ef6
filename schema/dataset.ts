/**
 * A data set as committed under `datasets/`: a Frictionless data package whose resources are our own tables.
 * This file says which tables there are and which columns they have.
 */
import { z } from 'zod';
import { RowAccountSchema } from './row-account.ts';
import { SourceSchema } from './source.ts';

/** Columns of each kind of table, in the order in which they are written. */
export const tableColumns = {
  statements: [
    'subject',
    'predicate',
    'object',
    'product',
    'stage',
    'period',
    'value',
    'low',
    'high',
    'unit',
    'status',
    'missing',
    'source',
    'edition',
    'licence',
    'locator',
    'read',
    'note',
    'quarantine_rule',
    'quarantine_reason',
  ],
  entities: [
    'id',
    'name_en',
    'name_fr',
    'name_es',
    'latitude',
    'longitude',
    'part_of',
    'owner_source',
    'owner_edition',
    'replaced_by',
  ],
  aliases: ['entity', 'name', 'language', 'scope'],
  codes: ['entity', 'system', 'code'],
  corrections: ['source', 'edition', 'locator', 'column', 'found', 'corrected', 'reason'],
  precedence: ['rule', 'predicate', 'object', 'rank', 'source', 'edition'],
  /** Why a rule of precedence prefers what it prefers; a blank predicate is the rule as a whole. */
  reasons: ['rule', 'predicate', 'text_en', 'text_fr', 'text_es'],
  /** What is known to be unknown, in words. `kind` is a missing reason or `no-figure-yet`. */
  unknowns: ['id', 'kind', 'stage', 'entity', 'text_en', 'text_fr', 'text_es'],
  /** What a table of trade covers and lacks. A blank product is any; a blank dimension is both. */
  extents: [
    'source',
    'edition',
    'predicate',
    'product',
    'period',
    'dimension',
    'extent',
    'share',
    'text_en',
    'text_fr',
    'text_es',
  ],
  /** Published figures as quoted. A blank period: the document does not say of when. */
  claims: [
    'id',
    'document',
    'document_date',
    'document_source',
    'rests_on',
    'language',
    'quotation',
    'text_en',
    'text_fr',
    'text_es',
    'figure',
    'low',
    'high',
    'unit',
    'period',
    'note',
  ],
  /** Which statements bear on a claim; a blank column is no condition. */
  'claim-links': [
    'claim',
    'subject',
    'predicate',
    'object',
    'product',
    'stage',
    'source',
    'scope',
    'reason_en',
    'reason_fr',
    'reason_es',
  ],
  /**
   * Beside a table of statements in Parquet, so that a change can be reviewed: how many statements of each
   * edition, product, period and unit, and the sum of their values. The line without a period is of the whole
   * table and carries the SHA-256 of its bytes.
   */
  summary: ['edition', 'product', 'period', 'unit', 'statements', 'missing', 'quarantined', 'sum', 'sha256'],
} as const;
export type TableKind = keyof typeof tableColumns;
export const tableKinds = Object.keys(tableColumns) as TableKind[];

const FieldSchema = z.looseObject({ name: z.string(), type: z.string() });

/** End of the name of a large table of statements, which is Parquet, and of the summary beside it. */
export const parquetEnding = '.statements.parquet';
export const summaryEnding = '.statements.summary.csv';

/** Whether a table is Parquet, by its name; every other one is CSV. */
export function isParquet(path: string): boolean {
  return path.endsWith('.parquet');
}

/** The summary that stands beside a table in Parquet. */
export function summaryOf(path: string): string {
  return `${path.slice(0, -parquetEnding.length)}${summaryEnding}`;
}

export const ResourceSchema = z
  .looseObject({
    name: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
    path: z
      .string()
      .regex(
        /^(?!\/)(?!.*\.\.)[A-Za-z0-9._/-]+(\.csv|\.statements\.parquet)$/,
        'must be a CSV file inside the folder, or *.statements.parquet',
      ),
    /** Which of our tables it is. */
    'filon:table': z.enum(tableKinds as [TableKind, ...TableKind[]]),
    /** Id of the source that its rows come from, where a run of an adapter wrote it. */
    'filon:source': z.string().optional(),
    /** Hash of a table in Parquet, as `hash` is of others: `sha256:` and 64 hexadecimal digits. */
    'filon:hash': z.string().optional(),
    schema: z.looseObject({ fields: z.array(FieldSchema).min(1) }),
  })
  .refine((resource) => !isParquet(resource.path) || resource['filon:table'] === 'statements', {
    message: 'only a table of statements may be Parquet',
    path: ['filon:table'],
  });

/** `datapackage.json`: the Frictionless Data Package descriptor with the manifests of its sources. */
export const DataPackageSchema = z.looseObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string().min(1),
  description: z.string().min(1),
  licenses: z
    .array(z.looseObject({ name: z.string(), title: z.string().optional(), path: z.string().optional() }))
    .min(1),
  sources: z.array(z.looseObject({ title: z.string(), path: z.string().optional() })),
  resources: z.array(ResourceSchema).min(1),
  'filon:sources': z.array(SourceSchema),
  /** What became of each row of the publishers' files: an account for each run of an adapter, by its id. */
  'filon:rows': z.array(RowAccountSchema).optional(),
});
export type DataPackage = z.infer<typeof DataPackageSchema>;

/** A thing that is known to be unknown. */
export interface Unknown {
  readonly id: string;
  readonly kind: string;
  readonly stage: string | null;
  readonly entity: string | null;
  readonly text: { readonly en: string; readonly fr: string; readonly es: string };
}
