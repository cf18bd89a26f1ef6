/** Reads the notices of a folder: `retractions.csv` and `contested.csv`, either of which may be absent. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  type Notice,
  NoticeRowSchema,
  noticeColumns,
  noticeFiles,
  noticeKinds,
} from '../../schema/notice.ts';

/** Notices with what tells one state of them from another. */
export interface Notices {
  /** By statement; retractions come before contests. */
  readonly of: ReadonlyMap<string, readonly Notice[]>;
  /** Empty where there is no notice; else a hash of the files. */
  readonly version: string;
}

export const noNotices: Notices = { of: new Map(), version: '' };

/** A file of notices is wrong; every fault is told with its line and column. */
export class NoticesError extends Error {
  constructor(faults: readonly string[]) {
    super(
      `${faults.join('\n')}\n${faults.length} ${faults.length === 1 ? 'problem' : 'problems'} in the notices.`,
    );
    this.name = 'NoticesError';
  }
}

/**
 * @param folder undefined where no notices are kept
 * @throws NoticesError with every fault of both files: a retraction that cannot be read must not be passed over
 */
export async function readNotices(folder: string | undefined): Promise<Notices> {
  if (folder === undefined) return noNotices;
  const of = new Map<string, Notice[]>();
  const faults: string[] = [];
  const hash = createHash('sha256');
  for (const kind of noticeKinds.ids) {
    const path = join(folder, noticeFiles[kind]);
    const text = await textOf(path);
    if (text === undefined) continue;
    hash.update(`${kind}\n${text}`);
    for (const { row, line } of rowsOf(path, text, faults)) {
      const parsed = NoticeRowSchema.safeParse(row);
      if (!parsed.success) {
        for (const {
          path: [column],
          message,
        } of parsed.error.issues)
          faults.push(
            `${path}:${line} (column ${String(column)}): ${JSON.stringify(row[String(column)])} found; ${message}`,
          );
        continue;
      }
      const { statement, on, by, text_en, text_fr, text_es, url } = parsed.data;
      const notice = {
        kind,
        statement,
        on,
        by,
        text: { en: text_en, fr: text_fr, es: text_es },
        url: url === '' ? null : url,
      };
      of.set(statement, [...(of.get(statement) ?? []), notice]);
    }
  }
  if (faults.length > 0) throw new NoticesError(faults);
  return of.size === 0 ? noNotices : { of, version: hash.digest('hex').slice(0, 16) };
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

interface PlacedRow {
  readonly row: Readonly<Record<string, string>>;
  readonly line: number;
}

function rowsOf(path: string, text: string, faults: string[]): readonly PlacedRow[] {
  try {
    const found = parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    const [head, ...rest] = found;
    if (head === undefined || head.record.join() !== noticeColumns.join()) {
      faults.push(
        `${path}:1: ${JSON.stringify(head?.record.join() ?? '')} found; expected the columns ${noticeColumns.join()}`,
      );
      return [];
    }
    return rest.map(({ record, info }) => ({
      row: Object.fromEntries(noticeColumns.map((name, place) => [name, record[place] ?? ''])),
      line: info.lines,
    }));
  } catch (error) {
    faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
