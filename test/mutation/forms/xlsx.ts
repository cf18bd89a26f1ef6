/** A sheet of a workbook, which a sample holds as JSON: the rows of every sheet by its name. */
import { columnNames } from '../../../ingest/readers/columns.ts';
import { type SheetRows, workbook } from '../../../ingest/sources/babbitt-bom/workbook-fixture.ts';
import { type FormOf, orderOf } from './form.ts';

type Cell = SheetRows[number][number];
const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell));
const cellOf = (text: string): Cell =>
  text === '' ? null : /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;

export const xlsxForm: FormOf = (bytes, { layout }) => {
  if (layout.format !== 'xlsx') throw new Error('a layout of a workbook');
  const sheets: Readonly<Record<string, SheetRows>> = JSON.parse(bytes.toString('utf8'));
  const isMine = (name: string): boolean =>
    typeof layout.sheet === 'string' ? name === layout.sheet : layout.sheet.test(name);
  const mine = Object.keys(sheets).find(isMine);
  if (mine === undefined) throw new Error(`no sheet ${layout.sheet}`);
  const data = sheets[mine] ?? [];
  const width = Math.max(...data.map((cells) => cells.length));
  const places = Array.from({ length: width }, (_, place) => place);
  const head = data[layout.headerRow - 1] ?? [];
  const header = places.map((place) => (layout.columnsByPlace === true ? '' : textOf(head[place])));
  const body = data.slice(layout.headerRow);
  const form = {
    columns: columnNames(header),
    rows: body.map((cells) => places.map((at) => textOf(cells[at]))),
  };
  return {
    ...form,
    write(change = {}) {
      const order = orderOf(form, change);
      const heading = order.map((place) => change.headings?.get(place) ?? head[place] ?? null);
      const rows = body.map((cells, row) =>
        order.map((place) => {
          const before = cells[place] ?? null;
          const text = textOf(before);
          const after = change.cell?.(row, place, text) ?? text;
          return after === text ? before : cellOf(after);
        }),
      );
      const above = layout.headerRow === 0 ? [] : [...data.slice(0, layout.headerRow - 1), heading];
      const changed: SheetRows = [...above, ...rows];
      return Buffer.from(workbook(new Map(Object.entries({ ...sheets, [mine]: changed }))));
    },
  };
};
