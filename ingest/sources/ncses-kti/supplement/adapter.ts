/** The supplemental tables as the publisher gives them out: an archive of workbooks, years as columns. */
import type { Adapter, ColumnRule, Emit, Gatherer, Row } from '../../../adapter.ts';
import { stripFootnote } from '../../../readers/cell.ts';
import { neverAboveWorld } from '../assertions.ts';
import { ncsesKti2024 } from '../editions.ts';
import { groupsOf } from '../groups.ts';
import { emitYears } from '../series.ts';
import { type Header, headerOf, places, type Sheet } from './sheet.ts';

/** Publications of the editions that are known. */
const publications: ReadonlyMap<string, string> = new Map([
  ['nsb20205', '2020'],
  ['nsb20226', '2022'],
  ['nsb20247', '2024'],
]);

const footnoteLetters = ['a', 'b', 'c', 'd', 'e'];

/** The edition that the name of a file says, `nsb20226-tabskti-010.xlsx`; its publication where it is a later one. */
function editionOf(row: Row, emit: Emit): string | undefined {
  const publication = /^(nsb[a-z]*\d{4,6})-/i.exec(row.file)?.[1]?.toLowerCase();
  if (publication !== undefined) return publications.get(publication) ?? publication;
  emit.fail(
    row,
    '(A)',
    row.file,
    'a file named as the publisher does, nsb20226-tabskti-010.xlsx: the name says the edition',
  );
  return undefined;
}

function readBody(row: Row, emit: Emit, header: Header, edition: string): void {
  const years = [...header.years.keys()].sort((a, b) => a - b);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  if ([...header.years.values()].every((place) => row.text(place) === '')) {
    emit.drop(row, 'a heading or note of the table');
    return;
  }
  if (header.code !== undefined && row.text(header.code) !== 'C26') {
    emit.drop(row, 'another industry than ISIC C26, or a ratio of industries');
    return;
  }
  if (last - first + 1 !== years.length) {
    emit.fail(row, '(A)', years.join(', '), 'years in a row, without a gap');
    return;
  }
  const groups = groupsOf(edition);
  const isGroup = (name: string): boolean => groups.has(name) || /^World( \(\d+\))?$/.test(name);
  const name = stripFootnote(row.text(header.economy), footnoteLetters, isGroup);
  const byYear: Row = {
    ...row,
    text: (column) => row.text(header.years.get(Number(column.replace('field_', ''))) ?? '(A)'),
  };
  emitYears(
    byYear,
    { ...emit, statement: (draft) => emit.statement({ ...draft, edition }) },
    edition,
    [first, last],
    { name, place: `${row.file}, sheet ${row.sheet}, row ${row.line} (${name})` },
  );
}

function gatherTables(): Gatherer {
  const sheets = new Map<string, Sheet>();
  const editions = new Set<string>();
  let lastRow: Row | undefined;
  return {
    row(row, emit) {
      lastRow = row;
      const key = JSON.stringify([row.file, row.sheet]);
      const sheet = sheets.get(key) ?? { above: [] };
      sheets.set(key, sheet);
      if (sheet.header === undefined) {
        const header = headerOf(row, sheet.above, emit);
        if (header !== undefined) sheet.header = header;
        else sheet.above.push(...places.map((place) => row.text(place)).filter(Boolean));
        emit.drop(row, 'a title, unit or header');
        return;
      }
      if (sheet.header === 'other') {
        emit.drop(row, 'another table than that of value added in ISIC C26');
        return;
      }
      const edition = editionOf(row, emit);
      if (edition === undefined) return;
      editions.add(edition);
      if (editions.size > 1)
        emit.fail(
          row,
          '(A)',
          [...editions].join(', '),
          'tables of one edition: each revises all years of the others',
        );
      else readBody(row, emit, sheet.header, edition);
    },
    end(emit) {
      const isThere = [...sheets.values()].some(({ header }) => header !== undefined && header !== 'other');
      if (isThere || lastRow === undefined) return;
      const titles = [...sheets.values()].map(({ above }) => above.slice(0, 2).join(' ').slice(0, 90));
      emit.fail(
        lastRow,
        '(A)',
        titles.slice(0, 5).join('; '),
        'a table “Value added of computer, electronic, and optical products”, or “Value added, by industry, for the world”',
      );
    },
  };
}

export const ncsesKtiSupplement: Adapter = {
  ...ncsesKti2024,
  id: 'ncses-kti-supplement',
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  footnoteLetters,
  tables: [
    {
      file: /\.xlsx$/i,
      fileName: 'nsb20247-supplemental.zip',
      layout: {
        format: 'xlsx',
        sheet: /^(?!(table )?(index|contents)$)/i,
        headerRow: 0,
        columnsByPlace: true,
      },
      columns: Object.fromEntries(
        places.map((place, at): [string, ColumnRule] => [
          place,
          at === 0
            ? {
                is: 'place',
                meaning: 'Region, country or economy, or industry; above the body title and unit',
              }
            : {
                is: 'figure',
                meaning: 'Value added in a year, or economy and ISIC code',
                unit: 'MUSD:current',
                optional: true,
              },
        ]),
      ),
      together: true,
      row: (row, emit) => emit.fail(row, '(A)', '', 'rows that are gathered'),
      gather: gatherTables,
    },
  ],
  assertions: [neverAboveWorld],
  pinnedAssertions: [],
};
