/** An array of records in a JSON file. */
import { basename } from 'node:path';
import { decimalText } from '../../schema/canonical.ts';
import type { FileLayout, InputTable, Row } from '../adapter.ts';
import { InputError, type Problem } from '../problem.ts';
import { statIfThere } from '../stat.ts';
import { matchHeader } from './columns.ts';
import { decodedText, encodingFault } from './decode.ts';
import { doubledKey } from './json-keys.ts';
import { RowMaker } from './row.ts';

type JsonLayout = Extract<FileLayout, { readonly format: 'json' }>;

/** A JSON file is held in memory whole, so its size is bounded. */
const largestFile = 256 * 1024 * 1024;
/** Characters of a publisher's own error that are shown. */
const longestFault = 200;

/**
 * Columns are the keys of a record; keys of an object inside are joined by dots (`properties.year`), an array
 * is its JSON text. The header is the union of all records' keys, after the columns that the path and the root
 * give to every record.
 */
export async function* readJson(table: InputTable, layout: JsonLayout, path: string): AsyncGenerator<Row> {
  const root = await jsonOf(path);
  const fault = layout.brokenOff?.split('.').reduce(member, root);
  if (fault !== undefined) {
    const found = typeof fault === 'string' ? fault : JSON.stringify(fault).slice(0, longestFault);
    throw new InputError([{ file: path, found, expected: 'a whole answer; ask again' }]);
  }
  const records = recordsOf(root, layout.records, path);
  const shared = sharedOf(root, layout.shared ?? [], path);
  const problems: Problem[] = [];
  const flat = records.map(({ record, keys }, index) => {
    if (typeof record === 'object' && record !== null && !Array.isArray(record))
      return new Map([...shared, ...keys, ...flatten(record)]);
    problems.push({ file: path, line: index + 1, found: String(record), expected: 'an object' });
    return new Map<string, string>();
  });
  const header = [...new Set(flat.flatMap((record) => [...record.keys()]))];
  if (records.length === 0) throw new InputError([{ file: path, expected: 'records; the array is empty' }]);
  const match = matchHeader(header, table, { file: path, line: 1 });
  problems.push(...match.problems);
  if (match.problems.length > 0) throw new InputError(problems);
  const maker = new RowMaker(table, match.places, basename(path));
  for (const [index, record] of flat.entries()) {
    yield maker.make(
      index + 1,
      header.map((name) => record.get(name) ?? ''),
    );
  }
  if (problems.length > 0) throw new InputError(problems);
}

/**
 * The value of a whole JSON file.
 * @throws InputError where it is too large, cut off, no JSON, or says one thing twice
 */
export async function jsonOf(path: string): Promise<unknown> {
  const size = (await statIfThere(path))?.size ?? 0;
  if (size > largestFile) {
    throw new InputError([
      { file: path, found: `${size} bytes`, expected: `a JSON file of at most ${largestFile} bytes` },
    ]);
  }
  let text = '';
  for await (const piece of decodedText(path, 'utf-8')) text += piece;
  const fault = encodingFault(text, 'utf-8');
  if (fault !== undefined) throw new InputError([{ file: path, expected: fault }]);
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError([{ file: path, expected: `JSON; it is cut off or damaged (${reason})` }]);
  }
  const doubled = doubledKey(text);
  if (doubled === undefined) return root;
  const { key, line } = doubled;
  throw new InputError([{ file: path, line, found: key, expected: 'each key once in an object' }]);
}

interface PlacedRecord {
  readonly record: unknown;
  /** What stood for each `{name}` of the path. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The records of every array that the path leads to, or under every key at its end, in the order of the file. */
function recordsOf(root: unknown, path: string, file: string): PlacedRecord[] {
  const parts = path === '' ? [] : path.split('.');
  const isKeyed = /^\{.+\}$/.test(parts.at(-1) ?? '');
  const found: PlacedRecord[] = [];
  const walk = (value: unknown, depth: number, keys: ReadonlyMap<string, string>, place: string): void => {
    const part = parts[depth];
    if (part === undefined) {
      // Records may stand each under its own key instead of in an array: `{"FRA": {…}, "DEU": {…}}`.
      if (isKeyed && typeof value === 'object' && value !== null && !Array.isArray(value)) {
        found.push({ record: value, keys });
        return;
      }
      if (!Array.isArray(value)) throw notThere(file, 'an array of records', place);
      for (const record of value) found.push({ record, keys });
      return;
    }
    const below = (key: string): string => (place === '' ? key : `${place}.${key}`);
    if (!/^\{.+\}$/.test(part)) {
      walk(member(value, part), depth + 1, keys, below(part));
      return;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw notThere(file, 'an object', place);
    for (const [key, inner] of Object.entries(value))
      walk(inner, depth + 1, new Map([...keys, [part, key]]), below(key));
  };
  walk(root, 0, new Map(), '');
  return found;
}

/** Single values outside the records, such as the year of the file. */
function sharedOf(root: unknown, paths: readonly string[], file: string): Map<string, string> {
  return new Map(
    paths.map((path): [string, string] => {
      const value = path.split('.').reduce(member, root);
      if (typeof value === 'number') return [path, decimalText(value)];
      if (typeof value === 'string') return [path, value.trim()];
      throw notThere(file, 'a text or a number', path);
    }),
  );
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function notThere(file: string, what: string, place: string): InputError {
  return new InputError([{ file, expected: place === '' ? what : `${what} under the key "${place}"` }]);
}

function flatten(record: object, prefix = ''): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    const name = prefix + key;
    if (value === null || value === undefined) cells.set(name, '');
    else if (Array.isArray(value)) cells.set(name, JSON.stringify(value));
    else if (typeof value === 'object') {
      for (const [inner, text] of flatten(value, `${name}.`)) cells.set(inner, text);
    } else if (typeof value === 'number') cells.set(name, decimalText(value));
    else cells.set(name, String(value).trim());
  }
  return cells;
}
