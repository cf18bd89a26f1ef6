/** Located environmental conflicts, each a case without a name, in the economy in which its place lies. */
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { fileHasRows } from '../../row-count.ts';
import { placesByEconomy } from './economies.ts';
import { placeKey } from './place.ts';
import { edition, ejatlasCases, fileName } from './source.ts';

const outcomes: ReadonlyMap<string, string> = new Map([
  ['Reform cases', 'Outcome by the assessment’s clusters: mediation and change.'],
  ['Resists cases', 'Outcome by the assessment’s clusters: those who resist are criminalised.'],
  ['Transform cases', 'Outcome by the assessment’s clusters: a project is stopped in part or whole.'],
]);

const economyOfPlace: ReadonlyMap<string, string> = new Map(
  Object.entries(placesByEconomy).flatMap(([economy, keys]) =>
    keys.split(' ').map((key): [string, string] => [key, economy]),
  ),
);

function readRow(row: Row, emit: Emit): void {
  const outcome = outcomes.get(row.text('cluster'));
  const [latitude, longitude] = ['Lat', 'Lon'].map(
    (column) => figureOf(row, column, { allowNegative: true })?.value,
  );
  if (outcome === undefined) emit.fail(row, 'cluster', row.text('cluster'), [...outcomes.keys()].join(', '));
  if (latitude === undefined || Math.abs(latitude) > 90)
    emit.fail(row, 'Lat', row.text('Lat'), 'degrees from -90 to 90');
  if (longitude === undefined || Math.abs(longitude) > 180)
    emit.fail(row, 'Lon', row.text('Lon'), 'degrees from -180 to 180');
  if (outcome === undefined || latitude === undefined || longitude === undefined) return;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return;
  // By its place in the file, not by its number in EJAtlas: the extract is anonymised.
  const number = row.line - 1;
  const id = `case:ejatlas-ipbes-${number}`;
  emit.entity({
    id,
    name: {
      en: `Environmental conflict ${number} of the IPBES extract`,
      fr: `Conflit environnemental ${number} de l’extrait de l’IPBES`,
      es: `Conflicto ambiental ${number} del extracto de la IPBES`,
    },
    latitude,
    longitude,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
  const said = { subject: id, period: edition, locator: `${row.file}, line ${row.line}` } as const;
  emit.statement({
    ...said,
    predicate: 'bearsHarm',
    object: 'harm:environmental-conflict',
    status: 'reported',
    note: outcome,
  });
  const economy = economyOfPlace.get(placeKey(row.text('Lat'), row.text('Lon')));
  if (economy === undefined) return;
  emit.statement({
    ...said,
    predicate: 'locatedIn',
    object: economy,
    status: 'derived',
    note: 'The source gives a place and no country: derived from the borders of Natural Earth 1:50m, no other economy within 10 km.',
  });
}

export const ejatlasCases2025: Adapter = {
  id: 'ejatlas-cases',
  dataset: 'ejatlas-cases',
  source: ejatlasCases,
  edition,
  read: 'copy',
  rawFolder: 'harms/ejatlas-ipbes-public',
  tables: [
    {
      file: /^ej_data_public.*\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        id: { ignored: 'the number in EJAtlas: the extract is anonymised and is not joined back' },
        cluster: { is: 'term', meaning: 'What came of the conflict, by clustering' },
        Lat: { is: 'figure', meaning: 'Latitude in degrees' },
        Lon: { is: 'figure', meaning: 'Longitude in degrees' },
      },
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    fileHasRows(fileName, 2796),
    {
      says: 'the extract has 2,796 cases: 1,503 of reform, 753 of resistance, 540 of transformation',
      check({ statements }) {
        const harms = statements.filter(({ predicate }) => predicate === 'bearsHarm');
        const counts = [...outcomes.values()].map((note) => harms.filter((one) => one.note === note).length);
        return counts.join() === '1503,753,540' ? undefined : counts.join(', ');
      },
    },
    {
      says: '145 cases have no economy: near a border, disputed or far at sea',
      check({ entities, statements }) {
        const located = statements.filter(({ predicate }) => predicate === 'locatedIn').length;
        return entities.length - located === 145 ? undefined : `${entities.length - located}`;
      },
    },
    {
      says: 'places that are known lie where they are: Stuttgart, Agbogbloshie, Kolwezi',
      check({ entities, statements }) {
        const known = [
          [48.8, 9.2, 'DEU'],
          [5.55, -0.23, 'GHA'],
          [-10.72, 25.47, 'COD'],
        ] as const;
        const found = known.map(([latitude, longitude]) => {
          const near = entities.find(
            (one) =>
              Math.abs((one.latitude ?? 99) - latitude) < 0.01 &&
              Math.abs((one.longitude ?? 999) - longitude) < 0.01,
          );
          return statements.find((one) => one.subject === near?.id && one.predicate === 'locatedIn')?.object;
        });
        const expected = known.map(([, , economy]) => `economy:${economy}`).join();
        return found.join() === expected ? undefined : found.join(', ');
      },
    },
  ],
};
