/** Writes a small Excel workbook for tests: sheets of texts, numbers and blank cells. */
import { strToU8, zipSync } from 'fflate';
import { letters } from '../../readers/columns.ts';

export type SheetRows = readonly (readonly (string | number | null)[])[];

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function sheetXml(rows: SheetRows): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      if (cell === null) return '';
      const at = `${letters(column)}${row + 1}`;
      if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `${xmlHead}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** The bytes of a workbook with these sheets, in order. */
export function workbook(sheets: ReadonlyMap<string, SheetRows>): Uint8Array {
  const names = [...sheets.keys()];
  const part = (place: number): string => `worksheets/sheet${place + 1}.xml`;
  const list = names.map(
    (name, place) => `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  const relations = names.map(
    (_, place) => `<Relationship Id="rId${place + 1}" Type="${office}/worksheet" Target="${part(place)}"/>`,
  );
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = names.map(
    (_, place) => `<Override PartName="/xl/${part(place)}" ContentType="${sheetType}.worksheet+xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${xmlHead}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xmlHead}<Relationships xmlns="${packageNames}/relationships">${relations.join('')}</Relationships>`,
  };
  for (const [place, rows] of [...sheets.values()].entries()) files[`xl/${part(place)}`] = sheetXml(rows);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
