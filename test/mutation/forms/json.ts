/** The records of a JSON file; written as text, so that a key may stand twice. */
import { type FormOf, orderOf } from './form.ts';

type Path = readonly string[];
type Entry = readonly [key: string, value: string | readonly Entry[]];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every value inside a record that is no object, with the keys that lead to it. */
function leavesOf(record: object, path: Path = []): [Path, unknown][] {
  return Object.entries(record).flatMap(([key, value]): [Path, unknown][] =>
    isObject(value) ? leavesOf(value, [...path, key]) : [[[...path, key], value]],
  );
}

/** Puts a value under its keys, after what stands there; objects of one name are one, a value may stand twice. */
function put(entries: readonly Entry[], [key = '', ...rest]: Path, value: string): readonly Entry[] {
  if (rest.length === 0) return [...entries, [key, value]];
  const there = entries.findIndex(([name, inner]) => name === key && typeof inner !== 'string');
  if (there === -1) return [...entries, [key, put([], rest, value)]];
  return entries.map((entry, place) =>
    place === there && typeof entry[1] !== 'string' ? [key, put(entry[1], rest, value)] : entry,
  );
}

function textOf(entries: readonly Entry[]): string {
  const parts = entries.map(
    ([key, value]) => `${JSON.stringify(key)}:${typeof value === 'string' ? value : textOf(value)}`,
  );
  return `{${parts.join(',')}}`;
}

export const jsonForm: FormOf = (bytes, { layout }) => {
  if (layout.format !== 'json') throw new Error('a layout of JSON');
  const parts = layout.records === '' ? [] : layout.records.split('.');
  const records: object[] = [];
  const slot = (place: number): string => `record ${place} of the sample`;
  /** The file with a mark in place of each record. */
  const emptied = (value: unknown, depth: number): unknown => {
    const part = parts[depth];
    if (part === undefined) {
      const take = (record: object): string => slot(records.push(record) - 1);
      return Array.isArray(value) ? value.map(take) : take(value as object);
    }
    if (Array.isArray(value))
      return value.map((inner, at) => (String(at) === part ? emptied(inner, depth + 1) : inner));
    if (!isObject(value)) throw new Error(`no object at ${part}`);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const leads = key === part || /^\{.+\}$/.test(part);
        return [key, leads ? emptied(inner, depth + 1) : inner];
      }),
    );
  };
  const around = JSON.stringify(emptied(JSON.parse(bytes.toString('utf8')), 0), null, 1);
  const leaves = records.map(
    (record) => new Map(leavesOf(record).map(([path, value]) => [path.join('.'), { path, value }])),
  );
  const columns = [...new Set(leaves.flatMap((record) => [...record.keys()]))];
  const plain = (value: unknown): string =>
    value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const form = {
    columns,
    rows: leaves.map((record) => columns.map((name) => plain(record.get(name)?.value))),
  };
  return {
    ...form,
    write(change = {}) {
      const order = orderOf(form, change);
      return Buffer.from(
        leaves.reduce((text, record, row) => {
          let entries: readonly Entry[] = [];
          for (const place of order) {
            const leaf = record.get(columns[place] ?? '');
            if (leaf === undefined) continue;
            const before = plain(leaf.value);
            const after = change.cell?.(row, place, before) ?? before;
            const isNumber = typeof leaf.value === 'number' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(after);
            const value =
              after === before ? JSON.stringify(leaf.value) : isNumber ? after : JSON.stringify(after);
            const heading = change.headings?.get(place);
            const path = heading === undefined ? leaf.path : [...leaf.path.slice(0, -1), heading];
            entries = put(entries, path, value);
          }
          return text.replace(JSON.stringify(slot(row)), () => textOf(entries));
        }, around),
      );
    },
  };
};
