/** Land affected by mining in the Amazon, by country, as a model sees it from satellite. */
import type { Adapter, Emit, Reference, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { amazonMiningWatchSource, impactsFile } from './source.ts';

const edition = '2025-12';
const area = 'properties.mining_affected_area_ha';
const basin = 'group:amazon-mining-watch-amazon';

function readRow(row: Row, emit: Emit): void {
  const code = row.text('properties.gid_0');
  const figure = figureOf(row, area);
  if (figure === undefined) {
    emit.drop(row, 'no area');
    return;
  }
  const isBasin = code === 'AMAZ';
  if (isBasin)
    emit.entity({
      id: basin,
      name: {
        en: 'Amazon (Amazon Mining Watch)',
        fr: 'Amazonie (Amazon Mining Watch)',
        es: 'Amazonia (Amazon Mining Watch)',
      },
      latitude: null,
      longitude: null,
      partOf: null,
      ownedBy: { source: amazonMiningWatchSource.id, edition },
      replacedBy: null,
    });
  const subject: Reference = isBasin ? basin : { kind: 'economy', system: 'iso3', code };
  emit.statement({
    subject,
    predicate: 'hasIndicator',
    object: 'indicator:mining-scar-area',
    stage: 'extraction',
    period: '2025',
    ...figure,
    unit: 'ha',
    status: 'estimated',
    locator: code,
    note: isBasin
      ? 'All countries together.'
      : 'The part of the country that lies in the Amazon; all years until 2025.',
  });
}

export const amazonMiningWatch2025: Adapter = {
  id: 'amazon-mining-watch',
  dataset: 'amazon-mining-watch',
  source: amazonMiningWatchSource,
  edition,
  read: 'original',
  rawFolder: 'harms/amazon-gold-mining',
  tables: [
    {
      file: /^national_admin_impacts\.geojson$/,
      fileName: impactsFile,
      layout: { format: 'json', records: 'features' },
      columns: {
        id: { ignored: 'the code again' },
        type: { ignored: 'each record is a feature' },
        'geometry.type': { ignored: 'outline of the country' },
        'geometry.coordinates': { ignored: 'outline of the country' },
        'properties.id': { ignored: 'the code again' },
        'properties.gid_0': { is: 'place', meaning: 'ISO code of three letters, or AMAZ for all' },
        'properties.country': { ignored: 'the code is read' },
        'properties.country_code': { ignored: 'the code of three letters is read' },
        [area]: { is: 'figure', meaning: 'area affected by mining', unit: 'ha' },
        'properties.locations': { ignored: 'area by municipality' },
        'properties.illegality_areas': { ignored: 'area by a score of legal status' },
      },
      key: ['properties.gid_0'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [
    {
      says: 'the countries add up to the whole Amazon within 1 %',
      check({ statements }) {
        const whole = statements.find(({ subject }) => subject === basin)?.value;
        const sum = statements
          .filter(({ subject }) => subject !== basin)
          .reduce((total, { value }) => total + (value ?? 0), 0);
        if (whole === undefined) return undefined;
        return Math.abs(sum - whole) <= whole / 100 ? undefined : `${sum} ha of ${whole} ha`;
      },
    },
  ],
  pinnedAssertions: [
    {
      says: 'there are nine countries and the whole Amazon, 489,894.1 ha',
      check({ rowsRead, statements }) {
        const whole = statements.find(({ subject }) => subject === basin)?.value;
        const found = `${rowsRead.get(impactsFile)} rows, ${whole} ha`;
        return found === '10 rows, 489894.1 ha' ? undefined : found;
      },
    },
  ],
};
