/** The form of each format, a line each. */
import type { FileLayout } from '../../../ingest/adapter.ts';
import { csvForm } from './csv.ts';
import type { FormOf } from './form.ts';
import { htmlForm } from './html.ts';
import { htmlPairsForm } from './html-pairs.ts';
import { jsonForm } from './json.ts';
import { jsonStatForm } from './json-stat.ts';
import { pdfForm } from './pdf.ts';
import { xbrlForm } from './xbrl.ts';
import { xlsxForm } from './xlsx.ts';
import { xmlForm } from './xml.ts';

export const forms: Readonly<Record<FileLayout['format'], FormOf>> = {
  csv: csvForm,
  html: htmlForm,
  'html-pairs': htmlPairsForm,
  json: jsonForm,
  'json-stat': jsonStatForm,
  pdf: pdfForm,
  xbrl: xbrlForm,
  xlsx: xlsxForm,
  xml: xmlForm,
};
