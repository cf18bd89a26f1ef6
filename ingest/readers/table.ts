/** One way to read any table that an adapter declares. */
import type { InputTable, Row } from '../adapter.ts';
import { readCsv } from './csv.ts';
import { readHtml } from './html.ts';
import { readHtmlPairs } from './html-pairs.ts';
import { readJson } from './json.ts';
import { readJsonStat } from './json-stat.ts';
import { readPdf } from './pdf.ts';
import { readXbrl } from './xbrl.ts';
import { readXlsx } from './xlsx.ts';
import { readXml } from './xml.ts';

/**
 * Rows of a file in the order in which they stand, blank ones left out. Columns declared as persons or as
 * ignored are never exposed.
 * @throws InputError naming file, line and column of everything that does not fit the declared layout; faults
 *   of single rows are thrown together after the last row
 */
export function readTable(table: InputTable, path: string): AsyncIterable<Row> {
  const { layout } = table;
  switch (layout.format) {
    case 'csv':
      return readCsv(table, layout, path);
    case 'xlsx':
      return readXlsx(table, layout, path);
    case 'xml':
      return readXml(table, layout, path);
    case 'html-pairs':
      return readHtmlPairs(table, layout, path);
    case 'xbrl':
      return readXbrl(table, layout, path);
    case 'json':
      return readJson(table, layout, path);
    case 'json-stat':
      return readJsonStat(table, path);
    case 'pdf':
      return readPdf(table, layout, path);
    case 'html':
      return readHtml(table, layout, path);
  }
}
