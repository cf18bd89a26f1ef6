/** What became of the rows of a source's files, and what a row of them is: for the page of the source. */
import type { FileLayout } from '../ingest/adapter.ts';
import { droppedRows } from '../schema/row-account.ts';
import type { SourceOnHand } from './docs-sources.ts';
import { table } from './docs-table.ts';

const rowOf: Readonly<Record<FileLayout['format'], string>> = {
  csv: 'a line under the header',
  xlsx: 'a row of a sheet that is not blank',
  xml: 'an element',
  json: 'a record',
  'json-stat': 'a cell of the cube that has a value or a mark',
  'html-pairs': 'a page, with its labels and figures',
  xbrl: 'a numbered context',
  pdf: 'a row of a printed table, however many lines it takes',
  html: 'a row of the table under its header',
};

const count = (value: number): string => value.toLocaleString('en');

/** The table of rows, and why each was dropped. */
export function accountsOf({ accounts, adapters, datasets, counts }: SourceOnHand): readonly string[] {
  if (accounts.length === 0) {
    const isByHand = datasets.length > 0 && counts.length > 0;
    return isByHand ? ['Its rows were written by hand, each from the place that it names.'] : [];
  }
  const formats = accounts.flatMap(({ adapter }) =>
    (adapters.find(({ id }) => id === adapter)?.tables ?? []).map(({ layout }) => layout.format),
  );
  const rowWords = [...new Set(formats)].map((format) => `${rowOf[format]} (${format.toUpperCase()})`);
  const rows = accounts.map(({ adapter, editions, rows: counted }) => [
    editions.map((edition) => `\`${edition}\``).join(', '),
    `\`${adapter}\``,
    count(counted.read),
    count(counted.kept),
    count(counted.quarantined),
    count(droppedRows(counted)),
  ]);
  const reasons = accounts.flatMap(({ adapter, rows: { dropped } }) =>
    Object.entries(dropped).map(([reason, number]) => [`\`${adapter}\``, count(number), reason]),
  );
  return [
    `What became of each row of the files. A row is ${rowWords.join(', or ')}.`,
    table(['edition', 'read by', 'rows read', 'kept', 'quarantined', 'dropped'], rows),
    ...(reasons.length === 0 ? [] : [table(['read by', 'dropped', 'because'], reasons)]),
  ];
}
