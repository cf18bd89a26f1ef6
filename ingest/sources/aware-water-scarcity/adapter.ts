/** Scarcity of water by river basin (AWARE), for a reader's own copy: nothing of it is bundled. */
import type { Entity } from '../../../schema/entity.ts';
import type { Source } from '../../../schema/source.ts';
import type { Adapter, ColumnRule, Emit, Row } from '../../adapter.ts';
import { CellError, figureOf } from '../../readers/cell.ts';

export const fileName = 'aware_basins.csv';
const edition = '1.2';
/** Year of the edition; the factors stand for the climate and use of earlier decades. */
const period = '2017';

const source: Source = {
  id: 'aware-water-scarcity',
  publisher: 'WULCA (Water Use in Life Cycle Assessment)',
  title: 'AWARE 1.2: available water remaining, by river basin',
  shortTitle: {
    en: 'AWARE, scarcity of water',
    fr: 'AWARE, rareté de l’eau',
    es: 'AWARE, escasez de agua',
  },
  url: 'https://wulca-waterlca.org/aware/',
  licence: 'not-redistributable',
  attribution: 'WULCA, AWARE 1.2 (Boulay et al. 2018)',
  citation:
    'WULCA, AWARE 1.2, April 2017 (Boulay et al. 2018, Int. J. Life Cycle Assess. 23, 368), as in the Python package bw2-aware 0.3.',
  interest: 'academic',
  cadence: 'Years apart.',
  covers: {
    en: 'How scarce water is in 11,050 river basins, as cubic metres of the world for each cubic metre consumed, yearly, for farming and for other uses. Its terms were not read: an adapter for your own copy, and no figures here. Months and outlines of basins are not read.',
    fr: 'Rareté de l’eau dans 11 050 bassins versants, en mètres cubes du monde par mètre cube consommé, par an, pour l’agriculture et pour les autres usages. Ses conditions n’ont pas été lues\u202f: un adaptateur pour votre propre copie, et aucun chiffre ici. Les mois et les contours des bassins ne sont pas lus.',
    es: 'Escasez de agua en 11 050 cuencas, en metros cúbicos del mundo por metro cúbico consumido, al año, para la agricultura y para los demás usos. No se leyeron sus condiciones: un adaptador para su propia copia, y ninguna cifra aquí. No se leen los meses ni los contornos de las cuencas.',
  },
  stages: ['extraction', 'refining', 'components', 'use'],
  defects: [
    'Some 2,400 basins have no factor, for a reason that is not said.',
    'Factors are cut off at 0.1 and at 100: a hundred may be more.',
    'The point of a basin lies somewhere inside it. Whether a site lies in it needs the outline, which is not read.',
    'The unit of the human consumption of a basin is not stated; it is not read.',
  ],
  editions: [
    {
      id: edition,
      title: 'AWARE 1.2, April 2017',
      published: '2017-04',
      url: 'https://wulca-waterlca.org/aware/',
      doi: null,
      checksums: { [fileName]: '367df29c671c04408572b934ca445e5d483c4439a851deeabc3d6cbfa86ba1e6' },
    },
  ],
};

const bare = { partOf: null, ownedBy: null, replacedBy: null } as const;

function indicator(slug: string, en: string, fr: string, es: string): Entity {
  return { ...bare, id: `indicator:${slug}`, name: { en, fr, es }, latitude: null, longitude: null };
}

const uses = [
  [
    'annual_agriculture',
    indicator(
      'aware-farming',
      'Scarcity of water, AWARE, for farming',
      'Rareté de l’eau, AWARE, pour l’agriculture',
      'Escasez de agua, AWARE, para la agricultura',
    ),
  ],
  [
    'annual_non_agriculture',
    indicator(
      'aware-other-uses',
      'Scarcity of water, AWARE, for uses other than farming',
      'Rareté de l’eau, AWARE, pour les usages hors agriculture',
      'Escasez de agua, AWARE, para usos distintos de la agricultura',
    ),
  ],
] as const;

function degrees(row: Row, column: string, most: number): number {
  const { value } = figureOf(row, column, { allowNegative: true }) ?? {};
  if (value === undefined || Math.abs(value) > most)
    throw new CellError(column, row.text(column), `degrees from -${most} to ${most}`);
  return value;
}

function readRow(row: Row, emit: Emit): void {
  const id = row.text('id');
  if (!/^\d+$/.test(id)) {
    emit.fail(row, 'id', id, 'a number');
    return;
  }
  const factors = uses.map(([column, object]) => ({ column, object, figure: figureOf(row, column) }));
  if (factors.every(({ figure }) => figure === undefined)) {
    emit.drop(row, 'a basin without factors');
    return;
  }
  const basin: Entity = {
    ...bare,
    id: `group:aware-basin-${id}`,
    name: { en: `River basin ${id} (AWARE)`, fr: `Bassin versant ${id} (AWARE)`, es: `Cuenca ${id} (AWARE)` },
    latitude: degrees(row, 'lat_point', 90),
    longitude: degrees(row, 'lon_point', 180),
  };
  emit.entity(basin);
  for (const { column, object, figure } of factors) {
    if (figure === undefined) continue;
    emit.entity(object);
    emit.statement({
      subject: basin.id,
      predicate: 'hasImpactFactor',
      object: object.id,
      period,
      ...figure,
      unit: 'score',
      status: 'estimated',
      locator: `${fileName}, basin ${id}, ${column}`,
    });
  }
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

export const awareWaterScarcity: Adapter = {
  id: 'aware-water-scarcity',
  dataset: 'aware-water-scarcity',
  source,
  edition,
  read: 'copy',
  rawFolder: 'harms/aware-water-scarcity',
  bundled: false,
  tables: [
    {
      file: /^aware_basins\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        id: { is: 'place', meaning: 'Number of the basin' },
        lon_point: { is: 'place', meaning: 'Longitude of a point inside' },
        lat_point: { is: 'place', meaning: 'Latitude of a point inside' },
        ...Object.fromEntries(
          ['min_lon', 'min_lat', 'max_lon', 'max_lat'].map((column): readonly [string, ColumnRule] => [
            column,
            { ignored: 'a box around the basin, which holds parts of others' },
          ]),
        ),
        area_m2: { ignored: 'the size of the basin' },
        consumption: { ignored: 'human consumption, whose unit is not stated' },
        ...Object.fromEntries(
          months.map((column): readonly [string, ColumnRule] => [
            column,
            { ignored: 'of one month; those of the year are read' },
          ]),
        ),
        annual_agriculture: { is: 'figure', meaning: 'Scarcity over a year, farming', unit: 'score' },
        annual_non_agriculture: { is: 'figure', meaning: 'Scarcity over a year, other uses', unit: 'score' },
      },
      key: ['id'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [
    {
      id: 'beyond-the-cut-off',
      applies: ({ value }) =>
        value !== undefined && (value < 0.1 || value > 100)
          ? 'factors of the method lie between 0.1 and 100'
          : undefined,
    },
  ],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the table has 11,050 basins, of which 2,425 lack factors',
      check({ rowsRead, entities }) {
        const rows = rowsRead.get(fileName) ?? 0;
        const basins = entities.filter(({ id }) => id.startsWith('group:aware-basin-')).length;
        return rows === 11050 && basins === 11050 - 2425 ? undefined : `${rows} rows, ${basins} basins`;
      },
    },
  ],
};
