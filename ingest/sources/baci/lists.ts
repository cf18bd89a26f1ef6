/** The two small tables beside the years: the numbers of economies, and the codes of products with their texts. */
import { TextDecoder } from 'node:util';
import { parse } from 'csv-parse/sync';
import { type BulkFile, readText } from '../../bulk/input.ts';
import { InputError, type Problem } from '../../problem.ts';

interface ListRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Older releases are in Latin letters of one byte. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function rowsOf(file: BulkFile, columns: readonly string[]): Promise<ListRow[]> {
  let rows: readonly ParsedRow[];
  try {
    const text = textOf(await readText(file));
    // The types know nothing of `info`, with which each row comes with its line.
    rows = parse(text, {
      info: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRow[];
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError([
      { file: file.place, found: reason, expected: 'a table of comma-separated values' },
    ]);
  }
  const header = rows[0]?.record ?? [];
  if (columns.some((column) => !header.includes(column)))
    throw new InputError([
      { file: file.place, line: 1, found: header.join(','), expected: `a header with ${columns.join(', ')}` },
    ]);
  return rows.slice(1).map(({ record, info }) => ({
    line: info.lines,
    cells: new Map(header.map((column, place) => [column, record[place] ?? ''])),
  }));
}

/**
 * Holds the publisher's table of countries against ours: a number that names another economy would move trade.
 * @param economies ids by number, from the committed table of codes
 * @throws InputError with every row that says otherwise
 */
export async function checkCountries(file: BulkFile, economies: ReadonlyMap<string, string>): Promise<void> {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of await rowsOf(file, ['country_code', 'country_iso3'])) {
    const number = (cells.get('country_code') ?? '').replace(/^0+(?=\d)/, '');
    const iso3 = cells.get('country_iso3') ?? '';
    const say = (column: string, found: string, expected: string): void => {
      problems.push({ file: file.place, line, column, found, expected });
    };
    if (!/^\d{1,3}$/.test(number)) say('country_code', number, 'a number of one to three digits');
    const before = seen.get(number);
    if (before !== undefined) say('country_code', number, `each number once; line ${before} has it too`);
    seen.set(number, line);
    const known = economies.get(number)?.replace(/^economy:/, '');
    if (known !== undefined && iso3 !== known && publishersOwn.get(known)?.includes(iso3) !== true)
      say(
        'country_iso3',
        iso3,
        `${known}, as number ${number} is in datasets/economies; if the publisher gave the number to another economy, correct it there first`,
      );
  }
  if (seen.size === 0) problems.push({ file: file.place, expected: 'rows of countries; there is none' });
  if (problems.length > 0) throw new InputError(problems);
}

/** What releases print where ISO 3166 has three letters: “Other Asia, nes” is Taiwan, blank in 2024. */
const publishersOwn: ReadonlyMap<string, readonly string[]> = new Map([
  ['TWN', ['S19', '']],
  ['HKG', ['HK']],
  ['MAC', ['MO']],
]);

/** English texts by six-digit code. */
export type ProductList = ReadonlyMap<string, string>;

/**
 * The publisher's list of products. Some releases write it without leading zeros, though the years have them.
 * @throws InputError with every row that is none of a product
 */
export async function readProducts(file: BulkFile): Promise<ProductList> {
  const problems: Problem[] = [];
  const products = new Map<string, string>();
  for (const { line, cells } of await rowsOf(file, ['code', 'description'])) {
    const written = cells.get('code') ?? '';
    // The remainder of all trade that no code was given to stands as 9999AA.
    if (!/^\d{5}$|^[\dA-Z]{6}$/.test(written)) {
      problems.push({
        file: file.place,
        line,
        column: 'code',
        found: written,
        expected: 'a code of six digits',
      });
      continue;
    }
    const code = written.padStart(6, '0');
    if (products.has(code))
      problems.push({ file: file.place, line, column: 'code', found: written, expected: 'each code once' });
    products.set(code, cells.get('description') ?? '');
  }
  if (products.size === 0) problems.push({ file: file.place, expected: 'rows of products; there is none' });
  if (problems.length > 0) throw new InputError(problems);
  return products;
}
