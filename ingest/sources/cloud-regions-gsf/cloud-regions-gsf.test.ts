/** The table of cloud regions, on small files written by hand in its layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { cloudRegionsGsf } from './adapter.ts';
import { fileName } from './source.ts';

const header =
  'year,cloud-provider,cloud-region,cfe-region,em-zone-id,wt-region-id,location,geolocation,provider-cfe-hourly,provider-cfe-annual,power-usage-effectiveness,water-usage-effectiveness,provider-carbon-intensity-market-annual,provider-carbon-intensity-average-consumption-hourly,grid-carbon-intensity-average-consumption-annual,grid-carbon-intensity-marginal-consumption-annual,grid-carbon-intensity-average-production-annual,grid-carbon-intensity,total-ICT-energy-consumption-annual,total-water-input,renewable-energy-consumption,renewable-energy-consumption-goe,renewable-energy-consumption-ppa,renewable-energy-consumption-onsite';
/** Invented figures, in the places of the publisher's. */
const row = (start: string, zone: string, share: string, pue: string, wue: string): string =>
  `${start},Somewhere,${zone},X,A town,"1.5,2.5",${share},,${pue},${wue},,,500,600,500,,,,,,,`;
const file = (...rows: readonly string[]) => ({ [fileName]: [header, ...rows, ''].join('\n') });

test('a region is a site of its provider, in the economy of its zone, with what is given of it', async () => {
  const { statements } = await runByHand(
    cloudRegionsGsf,
    file(row('2023,Amazon Web Services,us-east-1', 'US-MIDA-PJM', '', '1.5', '0.25')),
  );
  expect(
    statements.map(({ subject, predicate, object, value, unit }) =>
      [subject, predicate, object, value ?? '-', unit ?? '-'].join(' '),
    ),
  ).toEqual([
    'org:amazon operates site:gsf-aws-us-east-1 - -',
    'site:gsf-aws-us-east-1 locatedIn economy:USA - -',
    'site:gsf-aws-us-east-1 hasIndicator indicator:power-usage-effectiveness 1.5 fraction',
    'site:gsf-aws-us-east-1 hasIndicator indicator:water-usage-effectiveness 0.25 litre/kWh',
  ]);
});

test('without a zone no economy is said; a region placed in two countries is taken once', async () => {
  const { statements, report } = await runByHand(
    cloudRegionsGsf,
    file(
      row('2023,Microsoft Azure,northeurope', 'FI', '', '1.1', ''),
      row('2023,Microsoft Azure,northeurope', 'IE', '', '1.2', ''),
      row('2023,Google Cloud,europe-west10', '', '0.5', '', ''),
    ),
  );
  expect(statements.filter(({ predicate }) => predicate === 'locatedIn').map(({ object }) => object)).toEqual(
    ['economy:IRL'],
  );
  expect(statements.filter(({ unit }) => unit === 'fraction').map(({ value }) => value)).toEqual([1.2, 0.5]);
  expect(report.dropped).toHaveLength(1);
});

test('less than the energy of the computers is kept out of answers', async () => {
  const { report } = await runByHand(
    cloudRegionsGsf,
    file(row('2023,Google Cloud,us-east1', 'US-CAR', '', '0.9', '')),
  );
  expect(report.quarantined).toEqual([{ rule: 'impossible-effectiveness', count: 1 }]);
});

test.each([
  ['an unknown provider', row('2023,Alibaba Cloud,cn-a', 'CN', '', '', ''), '"Alibaba Cloud" found'],
  ['an unknown country', row('2023,Google Cloud,us-east1', 'QQ', '', '', ''), '"QQ" found'],
  ['a region that is no code', row('2023,Google Cloud,East US', 'US', '', '', ''), '"East US" found'],
  ['text in a number', row('2023,Google Cloud,us-east1', 'US', '', 'good', ''), '"good" found'],
  ['a row that is cut off', '2023,Google Cloud', 'truncated'],
])('%s is refused with its place', async (_, line, message) => {
  expect(await refusalOf(cloudRegionsGsf, file(line))).toContain(message);
});

test('other columns are refused, and nothing is bundled', async () => {
  expect(await refusalOf(cloudRegionsGsf, { [fileName]: `${header},water-stress\n` })).toContain(
    'water-stress',
  );
  expect(await refusalOf(cloudRegionsGsf, { [fileName]: `${header.replace('year,', '')}\n` })).toContain(
    'year',
  );
  expect([cloudRegionsGsf.bundled, cloudRegionsGsf.source.licence]).toEqual([false, 'not-redistributable']);
});
