/** Deaths in organised violence by country and year. */
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { figureOf, periodOf } from '../../readers/cell.ts';
import { deathsFile, ucdpSource } from './source.ts';

const column = 'Violent deaths in conflicts and one-sided violence (UCDP 2019)';

function readRow(row: Row, emit: Emit): void {
  const figure = figureOf(row, column);
  if (figure === undefined) {
    emit.drop(row, 'no figure');
    return;
  }
  emit.statement({
    subject: { kind: 'economy', name: row.text('Entity') },
    predicate: 'bearsHarm',
    object: 'harm:deaths-in-organised-violence',
    period: periodOf(row, 'Year').period,
    ...figure,
    unit: 'count',
    status: 'estimated',
    locator: `${row.text('Entity')}, ${row.text('Year')}`,
  });
}

export const ucdpCountryDeaths2019: Adapter = {
  id: 'ucdp-country-deaths',
  dataset: 'ucdp-country-deaths',
  source: ucdpSource,
  edition: 'ged-19.1',
  read: 'secondary',
  rawFolder: 'harms/ucdp-country-deaths',
  tables: [
    {
      file: /^Conflict deaths by country . UCDP \(\d{4}\)\.csv$/u,
      fileName: deathsFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        Entity: { is: 'place', meaning: 'country' },
        Year: { is: 'term', meaning: 'year' },
        [column]: { is: 'figure', meaning: 'deaths, best estimates of all events', unit: 'count' },
      },
      key: ['Entity', 'Year'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the table has 1,606 rows and 2,089,095 deaths',
      check({ rowsRead, statements }) {
        const sum = statements.reduce((total, { value }) => total + (value ?? 0), 0);
        const found = `${rowsRead.get(deathsFile)} rows, ${sum} deaths`;
        return found === '1606 rows, 2089095 deaths' ? undefined : found;
      },
    },
    {
      says: 'DR Congo has 2,164 deaths in 2013, 2,138 in 2016, 5,916 in 2017 and 2,903 in 2018',
      check({ statements }) {
        const years = ['2013', '2016', '2017', '2018'].map(
          (year) =>
            statements.find(({ subject, period }) => subject === 'economy:COD' && period === year)?.value,
        );
        return years.join() === '2164,2138,5916,2903' ? undefined : years.join();
      },
    },
  ],
};
