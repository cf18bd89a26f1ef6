/**
 * What is remembered of a year that was imported: which file it was read from, under which rules, and what came of
 * it. It stands beside the year's table, so that the same import a second time has nothing to do.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { statIfThere } from '../../stat.ts';

const CountSchema = z.strictObject({ reason: z.string(), count: z.number() });

/** A table in Parquet as it was written. */
const WrittenSchema = z.strictObject({ bytes: z.number(), sha256: z.string() });
export type Written = z.infer<typeof WrittenSchema>;

const RecordSchema = z.strictObject({
  /** The publisher's file and its checksum, as zip archives state it. */
  file: z.string(),
  bytes: z.number(),
  crc32: z.number(),
  /** Hash of all that decides what comes of the file. */
  settings: z.string(),
  tables: z.strictObject({ value: WrittenSchema, mass: WrittenSchema }),
  rowsRead: z.number(),
  flowsKept: z.number(),
  withoutMass: z.number(),
  statements: z.number(),
  dropped: z.array(CountSchema),
  /** Masses kept out of every answer, by the rule. */
  outsideBand: z.number(),
  /** Weighed flows of each product within the band: tonnes and dollars of the year, for the test of years. */
  weighed: z.array(z.tuple([z.string(), z.number(), z.number(), z.number()])),
  /** Products whose masses of this year are refused as a whole, with the reason. */
  gaps: z.record(z.string(), z.string()),
});
export type YearRecord = z.infer<typeof RecordSchema>;

/** The record at a path; undefined when none is there, or one of another version of Filon. */
export async function readRecord(path: string): Promise<YearRecord | undefined> {
  if ((await statIfThere(path)) === undefined) return undefined;
  let root: unknown;
  try {
    root = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
  const parsed = RecordSchema.safeParse(root);
  return parsed.success ? parsed.data : undefined;
}

export async function writeRecord(path: string, record: YearRecord): Promise<void> {
  const unfinished = `${path}.part`;
  await writeFile(unfinished, `${JSON.stringify(record, null, 1)}\n`);
  await rename(unfinished, path);
}
