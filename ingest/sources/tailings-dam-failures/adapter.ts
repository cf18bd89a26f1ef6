/** Tailings dam failures, counted by economy and decade with their deaths and the volume that they released. */
import type { Adapter, ColumnRule, Emit, Gatherer, Row } from '../../adapter.ts';
import { countryOf } from './country.ts';
import { failuresFile, tailingsSource } from './source.ts';

const year = 'INCIDENT YEAR';
const release = 'RELEASE\n(cu. meters)';
const deaths = 'DEATHS';
const place = 'MINE/PROJECT & LOCATION';

interface Count {
  failures: number;
  readonly deaths: number[];
  readonly released: number[];
}

/** A plain number; bounds and words are no figure to add. */
function plain(text: string): number | undefined {
  return /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

function gatherFailures(): Gatherer {
  const counts = new Map<string, Count & { readonly country: string; readonly decade: number }>();
  return {
    row(row: Row, emit: Emit) {
      const printed = row.text(year);
      if (!/^(19|20)\d{2}$/.test(printed)) {
        emit.fail(row, year, printed, 'a year');
        return;
      }
      const country = countryOf(row.text(place));
      if (country === undefined) {
        emit.drop(row, 'the place names no country or region');
        return;
      }
      const decade = Math.floor(Number(printed) / 10) * 10;
      const key = `${country} ${decade}`;
      const count = counts.get(key) ?? { country, decade, failures: 0, deaths: [], released: [] };
      count.failures += 1;
      emit.gathered(row);
      const dead = plain(row.text(deaths));
      if (Number.isInteger(dead)) count.deaths.push(dead ?? 0);
      else if (row.text(deaths) !== '') emit.drop(row, 'deaths: not a whole number');
      const volume = plain(row.text(release));
      if (volume !== undefined) count.released.push(volume);
      counts.set(key, count);
    },
    end(emit) {
      for (const { country, decade, ...count } of counts.values()) emitCount(emit, country, decade, count);
    },
  };
}

function emitCount(emit: Emit, country: string, decade: number, count: Count): void {
  const said = {
    subject: { kind: 'economy', name: country },
    predicate: 'bearsHarm',
    stage: 'extraction',
    period: `${decade}/${decade + 9}`,
    status: 'derived',
    locator: `${country}, ${decade}–${decade + 9}`,
  } as const;
  emit.statement({
    ...said,
    object: 'harm:tailings-dam-failure',
    value: count.failures,
    unit: 'count',
    note: 'Rows of the list with this country and decade.',
  });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  if (count.deaths.length > 0)
    emit.statement({
      ...said,
      object: 'harm:deaths-from-tailings-dam-failures',
      value: sum(count.deaths),
      unit: 'count',
      note: `Sum over the ${count.deaths.length} of ${count.failures} failures that give a number.`,
    });
  if (count.released.length > 0)
    emit.statement({
      ...said,
      object: 'harm:tailings-released',
      value: Number(sum(count.released).toFixed(2)),
      unit: 'm3',
      note: `Sum over the ${count.released.length} of ${count.failures} failures that give a volume.`,
    });
}

const ignored = (names: readonly string[], why: string): [string, ColumnRule][] =>
  names.map((name) => [name, { ignored: why, optional: true }]);

export const tailingsDamFailures2023: Adapter = {
  id: 'tailings-dam-failures',
  dataset: 'tailings-dam-failures',
  source: tailingsSource,
  edition: '2023-01',
  read: 'copy',
  rawFolder: 'harms/tailings-dam-failures',
  tables: [
    {
      file: /^Tailings Dam Failures .*\.csv$/,
      fileName: failuresFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: Object.fromEntries<ColumnRule>([
        [place, { is: 'place', meaning: 'mine and place, in words; the country is read from it' }],
        [year, { is: 'term', meaning: 'year of the failure' }],
        [release, { is: 'figure', meaning: 'volume released', unit: 'm3' }],
        [deaths, { is: 'figure', meaning: 'deaths; blank where none is told', unit: 'count' }],
        ...ignored(['SEVERITY CODE', 'Type Number', 'Type Key', 'Type Cause'], 'classes of the list'),
        ...ignored(['ORE TYPE', 'ORE TYPE (2)', 'DEPOSIT TYPE', 'Adverse Minerals'], 'ore and deposit'),
        ...ignored(['DAM TYPE', 'DAM FILL MATERIAL', 'DAM HEIGHT (meters)'], 'how the dam was built'),
        ...ignored(
          ['STORAGE VOLUME\n(cu. meters)', 'RUNOUT (km)', 'INCIDENT DATE'],
          'not counted by economy',
        ),
        ...ignored(['SOURCES', 'NOTES'], 'words, in which persons may be named'),
        ...ignored(
          ['Est. Size (resource)  Mtonnes', 'Cu, %', 'Au, ppm', 'CuEq, %', '1st Prod'],
          'the deposit',
        ),
        ...ignored(['Est. Mill through-put to event, Mtonnes'], 'the mill'),
        ...ignored(['Release', 'Runout', 'Deaths', 'Overall', 'vser', 'ser', 'minor'], 'scores of the list'),
      ]),
      row: () => undefined,
      gather: gatherFailures,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the list has 376 failures',
      check: ({ rowsRead }) =>
        rowsRead.get(failuresFile) === 376 ? undefined : `${rowsRead.get(failuresFile) ?? 0} failures`,
    },
    {
      // Fundão 19 of 2015 and Brumadinho 270 of 2019 stand in one decade, with the others of Brazil.
      says: 'at least 289 deaths are counted for Brazil in the decade of Fundão and Brumadinho',
      check({ statements }) {
        const found = statements.find(
          ({ subject, object, period }) =>
            subject === 'economy:BRA' &&
            object === 'harm:deaths-from-tailings-dam-failures' &&
            period === '2010/2019',
        );
        return (found?.value ?? 0) >= 289 ? undefined : `${found?.value}`;
      },
    },
  ],
};
