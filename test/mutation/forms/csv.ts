/** Delimited text; the lines before the header stay as they are. */
import { parse } from 'csv-parse/sync';
import { columnNames } from '../../../ingest/readers/columns.ts';
import { encode } from './encode.ts';
import { type FormOf, orderOf } from './form.ts';

export const csvForm: FormOf = (bytes, { layout }) => {
  if (layout.format !== 'csv') throw new Error('a layout of delimited text');
  const mark = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? bytes.subarray(0, 3) : Buffer.alloc(0);
  const text = new TextDecoder(layout.encoding).decode(bytes.subarray(mark.length));
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  const before = lines.slice(0, layout.skipLines ?? 0).map((line) => line + end);
  const records: string[][] = parse(text.slice(before.join('').length), {
    delimiter: layout.delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const [header = [], ...rows] = records;
  const form = { columns: columnNames(header), rows };
  return {
    ...form,
    write(change = {}) {
      const delimiter = change.delimiter ?? layout.delimiter;
      const cellText = (cell: string): string =>
        cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
      const order = orderOf(form, change);
      const heading = order.map((place) => change.headings?.get(place) ?? header[place] ?? '');
      const written = rows.map((cells, row) => [
        ...order.map((place) => {
          const cell = cells[place] ?? '';
          return change.cell?.(row, place, cell) ?? cell;
        }),
        // Where every row ends with a delimiter that the header does not have.
        ...cells.slice(header.length),
      ]);
      const body = [heading, ...written].map((cells) => cells.map(cellText).join(delimiter) + end).join('');
      return Buffer.concat([mark, encode(before.join('') + body, layout.encoding)]);
    },
  };
};
