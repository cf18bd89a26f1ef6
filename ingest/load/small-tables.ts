/** The small tables of a dataset (entities, aliases, codes, precedence and its reasons, corrections, unknowns, extents, claims), row by row. */
import { z } from 'zod';
import { type TableKind, tableColumns, type Unknown } from '../../schema/dataset.ts';
import {
  type Alias,
  type Entity,
  type EntityCode,
  EntityIdSchema,
  EntitySchema,
} from '../../schema/entity.ts';
import { type Extent, type ExtentKind, ExtentSchema, extentKinds } from '../../schema/extent.ts';
import type { PrecedenceLine, PrecedenceReason } from '../../schema/precedence.ts';
import { PredicateIdSchema } from '../../schema/predicate.ts';
import type { Correction } from '../../schema/source.ts';
import { StageSchema } from '../../schema/stage.ts';
import { missingReasons } from '../../schema/status.ts';
import { InputError, type Problem } from '../problem.ts';
import { csvRecords } from '../readers/csv.ts';
import { encodingFault } from '../readers/decode.ts';
import { type ClaimLinkRow, ClaimLinkRowSchema, type ClaimRow, ClaimRowSchema } from './claim-rows.ts';

export type SmallTableKind = Exclude<TableKind, 'statements' | 'summary'>;

/** A parsed row and where it stands. */
export interface Placed<T> {
  readonly item: T;
  readonly file: string;
  readonly line: number;
}

const layout = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;
const text = z.string().min(1, 'must not be blank');
const orNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((cell) => (cell === '' ? null : cell), schema.nullable());
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'is not a decimal number')
  .transform(Number);

const EntityRow = z
  .object({
    id: EntityIdSchema,
    name_en: text,
    name_fr: text,
    name_es: text,
    latitude: orNull(decimal),
    longitude: orNull(decimal),
    part_of: orNull(EntityIdSchema),
    owner_source: orNull(text),
    owner_edition: orNull(text),
    replaced_by: orNull(EntityIdSchema),
  })
  .refine((row) => (row.owner_source === null) === (row.owner_edition === null), {
    message: 'stands without its owner_source, or the other way round',
    path: ['owner_edition'],
  })
  .transform(
    (row): Entity => ({
      id: row.id,
      name: { en: row.name_en, fr: row.name_fr, es: row.name_es },
      latitude: row.latitude,
      longitude: row.longitude,
      partOf: row.part_of,
      ownedBy:
        row.owner_source === null || row.owner_edition === null
          ? null
          : { source: row.owner_source, edition: row.owner_edition },
      replacedBy: row.replaced_by,
    }),
  )
  .pipe(EntitySchema);

const AliasRow: z.ZodType<Alias> = z.object({
  entity: EntityIdSchema,
  name: text,
  language: z.string(),
  scope: z.string(),
});
const CodeRow: z.ZodType<EntityCode> = z.object({ entity: EntityIdSchema, system: text, code: text });
const CorrectionRow: z.ZodType<Correction> = z.object({
  source: text,
  edition: text,
  locator: text,
  column: text,
  found: z.string(),
  corrected: z.string(),
  reason: text,
});
const PrecedenceRow: z.ZodType<PrecedenceLine> = z.object({
  rule: text,
  predicate: PredicateIdSchema,
  object: z.union([z.literal('*'), EntityIdSchema], { error: 'is not an entity id, nor * for any' }),
  rank: z
    .string()
    .regex(/^[1-9]\d*$/, 'is not a rank (1, 2, 3 …)')
    .transform(Number),
  source: text,
  edition: text,
});
const ReasonRow: z.ZodType<PrecedenceReason> = z
  .object({ rule: text, predicate: orNull(PredicateIdSchema), text_en: text, text_fr: text, text_es: text })
  .transform(({ rule, predicate, text_en, text_fr, text_es }) => ({
    rule,
    predicate,
    text: { en: text_en, fr: text_fr, es: text_es },
  }));
const UnknownRow: z.ZodType<Unknown> = z
  .object({
    id: text,
    kind: z.enum([...missingReasons.ids, 'no-figure-yet']),
    stage: orNull(StageSchema),
    entity: orNull(EntityIdSchema),
    text_en: text,
    text_fr: text,
    text_es: text,
  })
  .transform(({ id, kind, stage, entity, text_en, text_fr, text_es }) => ({
    id,
    kind,
    stage,
    entity,
    text: { en: text_en, fr: text_fr, es: text_es },
  }));
const ExtentRow: z.ZodType<Extent> = z
  .object({
    source: text,
    edition: text,
    predicate: PredicateIdSchema,
    product: orNull(EntityIdSchema),
    period: text,
    dimension: orNull(z.enum(['money', 'mass'])),
    extent: z.enum(extentKinds.ids as [ExtentKind, ...ExtentKind[]]),
    share: orNull(decimal.refine((share) => share >= 0 && share <= 1, 'is not a share from 0 to 1')),
    text_en: text,
    text_fr: text,
    text_es: text,
  })
  .transform(({ text_en, text_fr, text_es, ...row }) => ({
    ...row,
    text: { en: text_en, fr: text_fr, es: text_es },
  }))
  .pipe(ExtentSchema);

export interface SmallTableItems {
  readonly claims: ClaimRow;
  readonly 'claim-links': ClaimLinkRow;
  readonly entities: Entity;
  readonly aliases: Alias;
  readonly codes: EntityCode;
  readonly corrections: Correction;
  readonly precedence: PrecedenceLine;
  readonly reasons: PrecedenceReason;
  readonly unknowns: Unknown;
  readonly extents: Extent;
}
const rowSchemas: { readonly [Kind in SmallTableKind]: z.ZodType<SmallTableItems[Kind]> } = {
  claims: ClaimRowSchema,
  'claim-links': ClaimLinkRowSchema,
  entities: EntityRow,
  aliases: AliasRow,
  codes: CodeRow,
  corrections: CorrectionRow,
  precedence: PrecedenceRow,
  reasons: ReasonRow,
  unknowns: UnknownRow,
  extents: ExtentRow,
};

/** What is wrong with the header of one of our own tables; undefined when it is exact. */
export function headerProblem(file: string, kind: TableKind, header: readonly string[]): Problem | undefined {
  const expected = tableColumns[kind].join(',');
  if (header.join(',') === expected) return undefined;
  return {
    file,
    line: 1,
    found: header.join(','),
    expected: `the header of a table of ${kind}: ${expected}`,
  };
}

/** Reads a table of the given kind; every bad row goes to `problems`, the good ones are returned. */
export async function readSmallTable<Kind extends SmallTableKind>(
  path: string,
  kind: Kind,
  problems: Problem[],
): Promise<Placed<SmallTableItems[Kind]>[]> {
  const items: Placed<SmallTableItems[Kind]>[] = [];
  const columns: readonly string[] = tableColumns[kind];
  let header: readonly string[] | undefined;
  try {
    for await (const { line, cells } of csvRecords(path, layout)) {
      if (header === undefined) {
        header = cells;
        const problem = headerProblem(path, kind, cells);
        if (problem === undefined) continue;
        problems.push(problem);
        return items;
      }
      const item = parseRow(path, line, cells, columns, rowSchemas[kind], problems);
      if (item !== undefined) items.push({ item, file: path, line });
    }
    if (header === undefined) problems.push({ file: path, expected: 'a header and rows; the file is empty' });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
  }
  return items;
}

function parseRow<T>(
  file: string,
  line: number,
  cells: readonly string[],
  columns: readonly string[],
  schema: z.ZodType<T>,
  problems: Problem[],
): T | undefined {
  if (cells.length !== columns.length) {
    problems.push({ file, line, found: `${cells.length} cells`, expected: `${columns.length} cells` });
    return undefined;
  }
  const fault = encodingFault(cells.join('\n'), 'utf-8');
  if (fault !== undefined) {
    problems.push({ file, line, expected: fault });
    return undefined;
  }
  const row = Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const column = String(issue.path[0] ?? columns[0]);
    problems.push({
      file,
      line,
      column,
      found: row[column] ?? '',
      expected: `another value: ${issue.message}`,
    });
  }
  return undefined;
}
