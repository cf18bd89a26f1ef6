/** The two layers of mineral facilities, Africa and the Indo-Pacific: the same things under shifted column names. */
import type { Adapter, ColumnRule, Emit, Row } from '../../adapter.ts';
import {
  correctionsOfAfrica,
  correctionsOfIndopacific,
  sharedNumbersOfAfrica,
  sharedNumbersOfIndopacific,
} from './defects.ts';
import { emitFacility, type Layer } from './facility.ts';
import {
  columnsOf,
  degreesOf,
  listOf,
  numberOf,
  owners,
  textOf,
  unitsOfAfrica,
  unitsOfIndopacific,
} from './layer.ts';
import { quarantineRules } from './quarantine.ts';
import { africaFile, africaSource, indopacificFile, indopacificSource } from './source.ts';

const africa: Layer = {
  source: africaSource.id,
  edition: '2021',
  sharedNumbers: sharedNumbersOfAfrica,
  units: unitsOfAfrica,
};
const indopacific: Layer = {
  source: indopacificSource.id,
  edition: '2024',
  sharedNumbers: sharedNumbersOfIndopacific,
  units: unitsOfIndopacific,
};

/** The columns that both layers have under one name. */
const sharedColumns: readonly [string, ColumnRule][] = [
  ['type', { ignored: 'each record is a feature' }],
  ['geometry.type', { ignored: 'each feature is a point' }],
  ['geometry.coordinates', { ignored: 'the point again, with digits that the publisher does not print' }],
  ...columnsOf(['FeatureUID'], { is: 'term', meaning: 'number of the facility: country and three digits' }),
  ...columnsOf(['Country'], { is: 'place', meaning: 'country of the site' }),
  ...columnsOf(['FeatureNam'], { is: 'term', meaning: 'name of the facility' }),
  ...columnsOf(['FeatureTyp'], { is: 'term', meaning: 'mine, plant, brine, field or refinery' }),
  ...columnsOf(['LocOpStat'], { is: 'term', meaning: 'whether it operates' }),
  ...columnsOf(['Latitude', 'Longitude'], { is: 'figure', meaning: 'decimal degrees' }),
  ...columnsOf(['OperateNam'], { is: 'organisation', meaning: 'operator' }),
  ...columnsOf(['ADM1'], { ignored: 'province; the economy is read' }),
  ...columnsOf(['DsgAttr04', 'DsgAttr05'], { ignored: 'flags that the layer does not explain' }),
];

function readAfrica(row: Row, emit: Emit): void {
  const text = (column: string): string => textOf(row, column);
  const uid = text('FeatureUID');
  emitFacility(
    row,
    emit,
    {
      uid,
      name: text('FeatureNam'),
      country: text('Country'),
      type: text('FeatureTyp'),
      latitude: degreesOf(row, 'Latitude', 90),
      longitude: degreesOf(row, 'Longitude', 180),
      period: text('DsgAttr06'),
      commodity: text('DsgAttr02'),
      form: text('DsgAttr03'),
      amount: numberOf(row, 'DsgAttr07'),
      unit: text('DsgAttr08'),
      codes: new Set(listOf(text('DsgAttr09'))),
      sharedWith: listOf(text('DsgAttr10')),
      operatingStatus: text('LocOpStat'),
      operator: ['OperateNam', text('OperateNam')],
      owners: owners(4).map((column) => [column, text(column)]),
    },
    africa,
  );
}

function readIndopacific(row: Row, emit: Emit): void {
  const text = (column: string): string => textOf(row, column);
  emitFacility(
    row,
    emit,
    {
      uid: text('FeatureUID'),
      name: text('FeatureNam'),
      country: text('Country'),
      type: text('FeatureTyp'),
      latitude: degreesOf(row, 'Latitude', 90),
      longitude: degreesOf(row, 'Longitude', 180),
      period: '2024',
      commodity: text('DsgAttr01'),
      form: [text('DsgAttr02'), text('DsgAttr03')].filter((part) => part !== '').join(', '),
      amount: numberOf(row, 'DsgAttr06'),
      unit: text('DsgAttr07'),
      codes: new Set(listOf(text('DsgAttr08').toLowerCase())),
      sharedWith: listOf(text('DsgAttr9')),
      operatingStatus: text('LocOpStat'),
      operator: ['OperateNam', text('OperateNam')],
      owners: owners(6).map((column) => [column, text(column)]),
    },
    indopacific,
  );
}

/** A check on the number of rows and sites of the pinned file. */
const counts = (file: string, rows: number, sites: number): Adapter['pinnedAssertions'] => [
  {
    says: `the layer has ${rows} rows`,
    check: ({ rowsRead }) => (rowsRead.get(file) === rows ? undefined : `${rowsRead.get(file) ?? 0} rows`),
  },
  {
    says: `the rows are ${sites} numbered sites`,
    check({ entities }) {
      const numbers = entities.flatMap(({ id }) => /^site:usgs-([A-Z]{3}\d{3})/.exec(id)?.[1] ?? []);
      const found = new Set(numbers).size;
      return found === sites ? undefined : `${found} sites`;
    },
  },
];

/** A check on the owners of a site, with their shares. */
const ownersOf = (site: string, expected: string): Adapter['pinnedAssertions'][number] => ({
  says: `${site} is owned by ${expected}`,
  check({ statements }) {
    const found = statements
      .filter(({ predicate, object }) => predicate === 'owns' && object === site)
      .map(({ subject, value }) => `${subject} ${value}`);
    const listed = [...new Set(found)].sort().join(', ');
    return listed === expected ? undefined : listed;
  },
});

const adapterOf = {
  dataset: 'usgs-mineral-facilities',
  read: 'copy',
  quarantine: quarantineRules,
  assertions: [],
} as const;

export const usgsAfricaFacilities: Adapter = {
  ...adapterOf,
  id: 'usgs-africa-facilities',
  source: africaSource,
  edition: '2021',
  rawFolder: 'extraction/usgs-africa-mineral-facilities',
  tables: [
    {
      file: /^AFR_Mineral_Facilities\.geojson$/,
      fileName: africaFile,
      layout: { format: 'json', records: 'features' },
      columns: Object.fromEntries([
        ...sharedColumns,
        ['id', { ignored: 'number of the record in the copy', optional: true }],
        ...columnsOf(['Label1'], { ignored: 'label on the map' }),
        ...columnsOf(['DsgAttr01'], { ignored: 'class of the commodity' }),
        ...columnsOf(['DsgAttr02'], { is: 'term', meaning: 'commodity' }),
        ...columnsOf(['DsgAttr03'], { is: 'term', meaning: 'form of the commodity' }),
        ...columnsOf(['DsgAttr06'], { is: 'term', meaning: 'year of the state: 2017 or 2018' }),
        ...columnsOf(['DsgAttr07'], { is: 'figure', meaning: 'yearly capacity; -999 where there is none' }),
        ...columnsOf(['DsgAttr08'], { is: 'term', meaning: 'unit of the capacity' }),
        ...columnsOf(['DsgAttr09'], { is: 'term', meaning: 'c combined, e estimated, g gross weight' }),
        ...columnsOf(['DsgAttr10'], { is: 'term', meaning: 'sites that share the capacity' }),
        ...columnsOf(['MemoOther'], { ignored: 'remark in words; what it says of capacity is in the codes' }),
        ...columnsOf(['MemoLoc'], { ignored: 'place in words' }),
        ...columnsOf(['LocConfid', 'LocSource1'], { ignored: 'where the point is from and how sure it is' }),
        ...columnsOf(['InfSource1'], {
          ignored: 'documents behind the row: the country’s Minerals Yearbook',
        }),
        ...columnsOf(owners(4), { is: 'organisation', meaning: 'owner with the share in percent' }),
      ]),
      row: readAfrica,
    },
  ],
  corrections: correctionsOfAfrica,
  pinnedAssertions: [
    ...counts(africaFile, 2408, 1866),
    ownersOf('site:usgs-COD056', 'org:fleurette-properties-ltd 31, org:glencore-plc 69'),
  ],
};

export const usgsIndopacificFacilities: Adapter = {
  ...adapterOf,
  id: 'usgs-indopacific-facilities',
  source: indopacificSource,
  edition: '2024',
  rawFolder: 'extraction/usgs-indopacific-mineral-facilities',
  tables: [
    {
      file: /^INDOPAC_Mineral_facilities\.geojson$/i,
      fileName: indopacificFile,
      layout: { format: 'json', records: 'features' },
      columns: Object.fromEntries([
        ...sharedColumns,
        ['id', { ignored: 'number of the record in the copy', optional: true }],
        ...columnsOf(['Label'], { ignored: 'label on the map' }),
        ...columnsOf(['DsgAttr01'], { is: 'term', meaning: 'commodity' }),
        ...columnsOf(['DsgAttr02', 'DsgAttr03'], { is: 'term', meaning: 'form of the commodity' }),
        ...columnsOf(['DsgAttr06'], { is: 'figure', meaning: 'yearly capacity; -999 where there is none' }),
        ...columnsOf(['DsgAttr07'], { is: 'term', meaning: 'unit of the capacity' }),
        ...columnsOf(['DsgAttr08'], { is: 'term', meaning: 'C combined, E estimated, G gross weight' }),
        ...columnsOf(['DsgAttr9'], { is: 'term', meaning: 'sites that share the capacity' }),
        ...columnsOf(['DsgAttr10'], { ignored: 'place in words' }),
        ...columnsOf(['LocConf'], { ignored: 'how sure the point is' }),
        ...columnsOf(
          Array.from({ length: 7 }, (_, place) => `InfSource${place + 1}`),
          { ignored: 'addresses behind the row' },
        ),
        ...columnsOf(['MemoSource'], { ignored: 'a remark on the addresses' }),
        ...columnsOf(owners(6), { is: 'organisation', meaning: 'owner with the share in percent' }),
      ]),
      row: readIndopacific,
    },
  ],
  corrections: correctionsOfIndopacific,
  pinnedAssertions: [...counts(indopacificFile, 1573, 1269)],
};
