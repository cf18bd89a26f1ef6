/** The cells of a cube of JSON-stat; written as text, so that a cell or a dimension may stand twice. */
import { type FormOf, orderOf } from './form.ts';

interface Cube {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<
    Record<string, { readonly category: { readonly index: Readonly<Record<string, number>> } }>
  >;
  readonly value: Readonly<Record<string, number | null>>;
  readonly status?: Readonly<Record<string, string>>;
}

const object = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;

function rowsOf({ id, size, dimension, value, status = {} }: Cube): string[][] {
  const numbers = [...new Set([...Object.keys(value), ...Object.keys(status)])].map(Number);
  return numbers
    .sort((a, b) => a - b)
    .map((number) => {
      let rest = number;
      const codes = [...id].reverse().map((name, place) => {
        const length = size[size.length - 1 - place] ?? 1;
        const at = rest % length;
        rest = Math.floor(rest / length);
        const { index } = dimension[name]?.category ?? { index: {} };
        return Object.keys(index).find((code) => index[code] === at) ?? '';
      });
      return [...codes.reverse(), String(value[number] ?? ''), status[number] ?? ''];
    });
}

export const jsonStatForm: FormOf = (bytes) => {
  const cube = JSON.parse(bytes.toString('utf8')) as Cube;
  const columns = [...cube.id, 'value', 'status'];
  const rows = rowsOf(cube);
  return {
    columns,
    rows,
    write(change = {}) {
      const order = orderOf({ columns }, change);
      const cell = (row: number, place: number): string => {
        const before = rows[row]?.[place] ?? '';
        return change.cell?.(row, place, before) ?? before;
      };
      const heading = (place: number): string => change.headings?.get(place) ?? columns[place] ?? '';
      const dimensions = order
        .filter((place) => place < cube.id.length)
        .map((place) => ({
          place,
          name: heading(place),
          codes: [...new Set(rows.map((_, row) => cell(row, place)))],
        }));
      const numberOf = (row: number): number =>
        dimensions.reduce((sum, { place, codes }) => sum * codes.length + codes.indexOf(cell(row, place)), 0);
      const cells = order
        .filter((place) => place >= cube.id.length)
        .map((place): [string, string] => [
          heading(place),
          object(
            rows.flatMap((_, row): [string, string][] => {
              const text = cell(row, place);
              const isNumber = columns[place] === 'value' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
              return text === '' ? [] : [[String(numberOf(row)), isNumber ? text : JSON.stringify(text)]];
            }),
          ),
        ]);
      const text = object([
        ['version', '"2.0"'],
        ['class', '"dataset"'],
        ['id', JSON.stringify(dimensions.map(({ name }) => name))],
        ['size', JSON.stringify(dimensions.map(({ codes }) => codes.length))],
        [
          'dimension',
          object(
            dimensions.map(({ name, codes }) => [
              name,
              object([
                ['category', object([['index', object(codes.map((code, at) => [code, String(at)]))]])],
              ]),
            ]),
          ),
        ],
        ...cells,
      ]);
      return Buffer.from(text);
    },
  };
};
