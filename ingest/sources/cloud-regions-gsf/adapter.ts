/** Power, water and carbon-free share of cloud regions, for a reader's own copy: nothing of it is bundled. */
import type { Entity } from '../../../schema/entity.ts';
import type { Adapter, ColumnRule, Emit, Row } from '../../adapter.ts';
import { figureOf, periodOf } from '../../readers/cell.ts';
import { cloudRegionsGsfSource, edition, fileName } from './source.ts';

const providers: ReadonlyMap<string, { readonly org: string; readonly slug: string }> = new Map([
  ['Amazon Web Services', { org: 'org:amazon', slug: 'aws' }],
  ['Google Cloud', { org: 'org:google', slug: 'google' }],
  ['Microsoft Azure', { org: 'org:microsoft', slug: 'azure' }],
]);

const figures = [
  ['power-usage-effectiveness', 'indicator:power-usage-effectiveness', 'fraction'],
  ['water-usage-effectiveness', 'indicator:water-usage-effectiveness', 'litre/kWh'],
  ['provider-cfe-hourly', 'indicator:carbon-free-energy-share', 'fraction'],
] as const;

/** Named here: no bundled data set measures it. */
const waterUsageEffectiveness: Entity = {
  id: 'indicator:water-usage-effectiveness',
  name: {
    en: 'Water usage effectiveness (WUE)',
    fr: 'Efficacité hydrique (WUE)',
    es: 'Eficiencia en el uso del agua (WUE)',
  },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
};

function siteOf(provider: string, slug: string, region: string): Entity {
  const name = `${provider}, ${region}`;
  return {
    ...waterUsageEffectiveness,
    id: `site:gsf-${slug}-${region}`,
    name: { en: name, fr: name, es: name },
  };
}

function readRow(row: Row, emit: Emit): void {
  const provider = row.text('cloud-provider');
  const region = row.text('cloud-region');
  const zone = row.text('em-zone-id');
  const known = providers.get(provider);
  if (known === undefined) {
    emit.fail(row, 'cloud-provider', provider, `one of ${[...providers.keys()].join(', ')}`);
    return;
  }
  if (!/^[a-z0-9-]+$/.test(region)) {
    emit.fail(row, 'cloud-region', region, 'a code such as us-east-1');
    return;
  }
  if (provider === 'Microsoft Azure' && region === 'northeurope' && zone === 'FI') {
    emit.drop(row, 'Azure’s northeurope, in Ireland, stands a second time in Finland');
    return;
  }
  const site = siteOf(provider, known.slug, region);
  const { period } = periodOf(row, 'year');
  const locator = `${fileName}, ${period}, ${provider}, ${region}`;
  const common = { stage: 'use', period, status: 'reported' } as const;
  emit.entity(site);
  emit.statement({ ...common, subject: known.org, predicate: 'operates', object: site.id, locator });
  const [country = ''] = zone.split('-');
  if (country !== '')
    emit.statement({
      ...common,
      subject: site.id,
      predicate: 'locatedIn',
      object: { kind: 'economy', system: 'iso2', code: country },
      locator: `${locator}, em-zone-id`,
    });
  for (const [column, object, unit] of figures) {
    const figure = figureOf(row, column);
    if (figure === undefined) continue;
    if (object === waterUsageEffectiveness.id) emit.entity(waterUsageEffectiveness);
    emit.statement({
      ...common,
      subject: site.id,
      predicate: 'hasIndicator',
      object,
      ...figure,
      unit,
      locator: `${locator}, ${column}`,
    });
  }
}

const ignore = (reason: string, columns: readonly string[]): Readonly<Record<string, ColumnRule>> =>
  Object.fromEntries(columns.map((column) => [column, { ignored: reason }]));

export const cloudRegionsGsf: Adapter = {
  id: 'cloud-regions-gsf',
  dataset: 'cloud-regions-gsf',
  source: cloudRegionsGsfSource,
  edition,
  read: 'copy',
  rawFolder: 'use/cloud-regions-gsf',
  bundled: false,
  tables: [
    {
      file: /^Cloud_Region_Metadata\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        year: { is: 'term', meaning: 'Calendar year' },
        'cloud-provider': { is: 'organisation', meaning: 'Provider' },
        'cloud-region': { is: 'place', meaning: 'Code of the region at its provider' },
        'em-zone-id': { is: 'place', meaning: 'Zone of a grid, which begins with the code of the country' },
        'power-usage-effectiveness': { is: 'figure', meaning: 'PUE', unit: 'fraction' },
        'water-usage-effectiveness': { is: 'figure', meaning: 'WUE', unit: 'litre/kWh' },
        'provider-cfe-hourly': {
          is: 'figure',
          meaning: 'Hourly share of carbon-free electricity as the provider counts it',
          unit: 'fraction',
        },
        ...ignore('a name of the place; the code names the region', [
          'cfe-region',
          'location',
          'wt-region-id',
        ]),
        ...ignore('a point in the town or in the country, not of the buildings', ['geolocation']),
        ...ignore('counts certificates bought for the year', [
          ...['provider-cfe-annual', 'provider-carbon-intensity-market-annual'],
        ]),
        ...ignore('of the grid, by other companies whose terms were not read', [
          ...['provider-carbon-intensity-average-consumption-hourly', 'grid-carbon-intensity'],
          ...['grid-carbon-intensity-average-consumption-annual'],
          ...['grid-carbon-intensity-marginal-consumption-annual'],
          ...['grid-carbon-intensity-average-production-annual'],
        ]),
        ...ignore('blank in all rows', [
          ...['total-ICT-energy-consumption-annual', 'total-water-input', 'renewable-energy-consumption'],
          ...['renewable-energy-consumption-goe', 'renewable-energy-consumption-ppa'],
          ...['renewable-energy-consumption-onsite'],
        ]),
      },
      key: ['year', 'cloud-provider', 'cloud-region', 'em-zone-id'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [
    {
      id: 'impossible-effectiveness',
      applies: ({ object, value }) =>
        object === 'indicator:power-usage-effectiveness' && value !== undefined && value < 1
          ? 'a data centre cannot take less energy than its computers'
          : undefined,
    },
  ],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the table has 373 rows',
      check: ({ rowsRead }) =>
        rowsRead.get(fileName) === 373 ? undefined : `${rowsRead.get(fileName)} rows`,
    },
  ],
};
