/** Epoch AI's data centres, on small files in its layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { epochFrontierDatacenters } from './adapter.ts';
import { degreesOf } from './sites.ts';
import { sitesFile, timelinesFile } from './source.ts';

const siteHeader =
  'Handle,Title,Project,Sentinel satellite timelapse,Address,Latitude,Longitude,Owner,Users,Investors,Construction companies,Energy companies,Current H100 equivalents,Current power (MW),Current total capital cost (2025 USD billions)';
const timeHeader =
  'Date,Data center,Construction status,Power (MW),H100 equivalents,Buildings operational,Total capital cost (2025 USD billions),Compute cost (2025 USD billions),Construction cost (2025 USD billions),Building area (square feet),Site area (square feet),Water use (MGD),Performance (8-bit OP/s)';
const site = (
  handle: string,
  owner: string,
  latitude = '34°59\'45""N',
  longitude = ' 90°02\'05""W',
): string => `${handle},A site,,,Somewhere,"${latitude}","${longitude}",${owner},xAI #confident,,,,1,2,3`;
const step = (day: string, power: string, chips = '', water = '', handle = 'Google Omaha Nebraska'): string =>
  `${day},${handle},Roof complete,${power},${chips},1,1,1,1,,,${water},0`;
const files = (sites: readonly string[], steps: readonly string[]) => ({
  [sitesFile]: [siteHeader, ...sites, ''].join('\n'),
  [timelinesFile]: [timeHeader, ...steps, ''].join('\n'),
});
const omaha = site('Google Omaha Nebraska', 'Google Cloud #confident');

test('a site has a point no finer than its seconds, an economy and an owner', async () => {
  const { statements, entities } = await runByHand(
    epochFrontierDatacenters,
    files([omaha], [step('2024-07-29', '95')]),
  );
  // 34 + 59/60 + 45/3600 = 34.99583; 90 + 2/60 + 5/3600 = 90.03472, west
  expect(entities[0]).toMatchObject({ latitude: 34.9958, longitude: -90.0347 });
  expect(
    statements.slice(0, 2).map(({ subject, predicate, object }) => [subject, predicate, object]),
  ).toEqual([
    ['site:epoch-google-omaha-nebraska', 'locatedIn', 'economy:USA'],
    ['org:google', 'owns', 'site:epoch-google-omaha-nebraska'],
  ]);
});

test('an owner who is only likely is assumed; without an owner nothing is said of one', async () => {
  const { statements } = await runByHand(
    epochFrontierDatacenters,
    files(
      [site('OpenAI-Oracle Stargate Abu Dhabi', 'G42 #likely'), site('Crusoe Goodnight Texas', '')],
      [step('2024-07-29', '95', '', '', 'Crusoe Goodnight Texas')],
    ),
  );
  expect(statements.filter(({ predicate }) => predicate === 'owns')).toEqual([
    expect.objectContaining({
      subject: 'org:g42',
      status: 'assumed',
      note: 'Epoch AI calls the owner “likely”.',
    }),
  ]);
});

test('what is dated after the download is projected, what runs not yet has a power of zero', async () => {
  const { statements } = await runByHand(
    epochFrontierDatacenters,
    files([omaha], [step('2026-01-05', '0', '0'), step('2026-01-06', '189.5', '109880.5', '0.088')]),
  );
  expect(
    statements
      .slice(2)
      .map(({ predicate, value, unit, status }) => [predicate, value, unit, status].join(' ')),
  ).toEqual([
    'hasCapacity 0 MW estimated',
    'hasIndicator 0 count estimated',
    'hasCapacity 189.5 MW projected',
    'hasIndicator 109880.5 count projected',
    'usesWater 0.088 Mgal/day projected',
  ]);
});

test('a step without any figure is dropped with the reason', async () => {
  const { report } = await runByHand(epochFrontierDatacenters, files([omaha], [step('2024-07-29', '')]));
  expect(report.dropped).toEqual([{ reason: 'a step of building without power, chips or water', count: 1 }]);
});

test.each([
  [`41°11'6.6732"N`, 41.1852],
  [`24°9'15"S`, -24.1542],
  [`91°00'00"N`, undefined],
  [`32°61'00"N`, undefined],
  ['32.59', undefined],
])('%s is %s degrees', (printed, expected) => {
  expect(degreesOf(printed)).toBe(expected);
});

test.each([
  [
    'a site that nobody has placed',
    files([site('Moon base', '')], [step('2024-07-29', '1')]),
    '"Moon base" found',
  ],
  [
    'a step of an unknown site',
    files([omaha], [step('2024-07-29', '1', '', '', 'Moon base')]),
    '(column Data center): "Moon base" found',
  ],
  [
    'an owner without a tag',
    files([site('Google Omaha Nebraska', 'Google Cloud')], [step('2024-07-29', '1')]),
    '(column Owner): "Google Cloud" found',
  ],
  [
    'coordinates in another form',
    files([site('Google Omaha Nebraska', '', '41.3')], [step('2024-07-29', '1')]),
    '(column Latitude): "41.3" found',
  ],
  ['a date that is no day', files([omaha], [step('July 2024', '1')]), '(column Date): "July 2024" found'],
  ['text in a number', files([omaha], [step('2024-07-29', 'much')]), '"much" found'],
  ['a row that is cut off', files([omaha], ['2024-07-29,Google Omaha']), 'truncated'],
])('%s is refused with its place', async (_, given, message) => {
  expect(await refusalOf(epochFrontierDatacenters, given)).toContain(message);
});

test('an unknown or missing column is refused', async () => {
  const given = files([omaha], []);
  expect(
    await refusalOf(epochFrontierDatacenters, { ...given, [timelinesFile]: `${timeHeader},Gas\n` }),
  ).toContain('Gas');
  expect(
    await refusalOf(epochFrontierDatacenters, {
      ...given,
      [sitesFile]: `${siteHeader.replace('Owner,', '')}\n`,
    }),
  ).toContain('Owner');
});
