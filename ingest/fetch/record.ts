/** What was fetched, from where and when: `fetched.json` beside the files, for whoever cites them. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { statIfThere } from '../stat.ts';
import { FetchError } from './fault.ts';

const RecordSchema = z.strictObject({
  address: z.string(),
  fetched: z.iso.datetime(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** By which the publisher is asked whether the file has changed. */
  validator: z.string().optional(),
});
export type FetchRecord = z.infer<typeof RecordSchema>;
const RecordsSchema = z.record(z.string(), RecordSchema);
export type FetchRecords = Readonly<Record<string, FetchRecord>>;

const fileName = 'fetched.json';

/** @throws FetchError when the file is not what this program wrote */
export async function readRecords(folder: string): Promise<FetchRecords> {
  const path = join(folder, fileName);
  if ((await statIfThere(path)) === undefined) return {};
  try {
    return RecordsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    throw new FetchError({
      address: path,
      expected: 'the record of what was fetched; it is damaged: remove it, and files are fetched anew',
    });
  }
}

/** Adds one file to the record, whole or not at all. */
export async function addRecord(folder: string, name: string, record: FetchRecord): Promise<void> {
  const records = { ...(await readRecords(folder)), [name]: record };
  const sorted = Object.fromEntries(Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1)));
  const path = join(folder, fileName);
  await writeFile(`${path}.new`, `${JSON.stringify(sorted, null, 2)}\n`);
  await rename(`${path}.new`, path);
}
