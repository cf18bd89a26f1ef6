/** Tables of Google's cloud regions, on small files in its layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { googleRegionCarbon } from './adapter.ts';

const before = 'Google Cloud Region,Location,Google CFE,Lifecycle grid carbon intensity (gCO2eq / kWh)\n';
const after = 'Google Cloud Region,Location,Google CFE,Grid carbon intensity (gCO2eq / kWh)\n';

test('a region is a site of Google in its economy, under the year of its file', async () => {
  const { statements } = await runByHand(googleRegionCarbon, {
    '2024.csv': `${after}us-central1,Iowa,0.87,412.72\n`,
  });
  expect(
    statements.map(({ subject, predicate, object, value, unit, period }) =>
      [subject, predicate, object, value ?? '-', unit ?? '-', period].join(' '),
    ),
  ).toEqual([
    'site:google-cloud-us-central1 locatedIn economy:USA - - 2024',
    'org:google operates site:google-cloud-us-central1 - - 2024',
    'site:google-cloud-us-central1 hasIndicator indicator:carbon-free-energy-share 0.87 fraction 2024',
    'site:google-cloud-us-central1 hasIndicator indicator:electricity-carbon-intensity-operational 412.72 g/kWh:co2e 2024',
  ]);
});

test('before 2021 the grid is counted over the life cycle; a blank share is missing, not zero', async () => {
  const { statements } = await runByHand(googleRegionCarbon, {
    '2019.csv': `${before}asia-east2,Hong Kong,,506\n`,
  });
  expect(statements.at(-1)?.object).toBe('indicator:electricity-carbon-intensity');
  expect(statements.at(-2)).toMatchObject({ value: null, missing: 'not-available' });
});

test('a region keeps its site whatever its location is called', async () => {
  const { entities } = await runByHand(googleRegionCarbon, {
    '2019.csv': `${before}europe-west4,Netherlands,0.61,474\n`,
    '2024.csv': `${after}europe-west4,Eemshaven,0.83,208.81\n`,
  });
  expect(entities.map(({ id }) => id)).toEqual(['site:google-cloud-europe-west4']);
});

test.each([
  [
    'a region that nobody has placed',
    { '2024.csv': `${after}moon-north1,Tycho,0.1,1\n` },
    '"moon-north1" found',
  ],
  ['the column of another year', { '2024.csv': `${before}us-central1,Iowa,0.87,412.72\n` }, 'Lifecycle grid'],
  ['text in a number', { '2024.csv': `${after}us-central1,Iowa,most,412.72\n` }, '"most" found'],
  [
    'a missing column',
    { '2024.csv': 'Google Cloud Region,Location,Google CFE\nus-central1,Iowa,1\n' },
    'Grid carbon',
  ],
  ['an extra column', { '2024.csv': `${after.trim()},PUE\nus-central1,Iowa,0.87,412.72,1.1\n` }, 'PUE'],
  [
    'a region twice',
    { '2024.csv': `${after}us-east1,SC,0.1,1\nus-east1,SC,0.2,1\n` },
    'one row with the key',
  ],
  ['a row that is cut off', { '2024.csv': `${after}us-east1,SC\n` }, 'truncated'],
])('%s is refused with its place', async (_, files, message) => {
  expect(await refusalOf(googleRegionCarbon, files)).toContain(message);
});

test('a share above one is kept out of answers', async () => {
  const { report } = await runByHand(googleRegionCarbon, { '2024.csv': `${after}us-east1,SC,31,575\n` });
  expect(report.quarantined).toEqual([{ rule: 'share-above-whole', count: 1 }]);
});
