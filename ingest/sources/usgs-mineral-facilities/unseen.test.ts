/** Layers that nobody here has seen, on small files in the two orders of columns that other regions have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { usgsLatinAmericaFacilities } from './latin-america.ts';
import { chinaFile, latinAmericaFile, southwestAsiaFile } from './source-unseen.ts';
import { usgsChinaFacilities, usgsSouthwestAsiaFacilities } from './unseen.ts';

const common = {
  FeatureUID: 'CHN901',
  Country: 'China',
  FeatureNam: 'Test Smelter',
  FeatureTyp: 'Mineral Processing Plants',
  LocOpStat: 'Active',
  Latitude: 38.1,
  Longitude: 102.4,
  OperateNam: 'Test Nickel Co. Ltd.',
  OwnerName1: 'Jane Doe [44%]',
  OwnerName2: 'Test Group Co. [56%]',
};
/** As in the Indo-Pacific, and as in Africa. Invented figures. */
const asIndopacific = {
  ...common,
  DsgAttr01: 'Nickel',
  DsgAttr02: 'Metal',
  DsgAttr03: '',
  DsgAttr06: 7300,
  DsgAttr07: 'mt',
  DsgAttr08: 'E',
};
const asAfrica = {
  ...common,
  DsgAttr01: 'Metals',
  DsgAttr02: 'Nickel',
  DsgAttr03: 'Metal',
  DsgAttr06: 2019,
  DsgAttr07: 7300,
  DsgAttr08: 'Metric tons',
  DsgAttr09: 'e',
};
const layer = (...rows: readonly object[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features: rows.map((properties) => ({ properties })) });
const said = ({ statements }: Awaited<ReturnType<typeof runByHand>>): string[] =>
  statements
    .map(({ subject, predicate, object, value, unit, period, status }) =>
      [subject, predicate, object, value, unit, period, status].filter((part) => part !== null).join(' '),
    )
    .sort();

test.each([
  ['the Indo-Pacific', asIndopacific, '2023'],
  ['Africa', asAfrica, '2019'],
])('a row in the order of %s', async (_, row, year) => {
  const result = await runByHand(usgsChinaFacilities, { [chinaFile]: layer(row) });
  expect(said(result)).toEqual([
    `org:test-group-co owns site:usgs-CHN901-test-smelter 56 percent ${year} reported`,
    `org:test-nickel-co-ltd operates site:usgs-CHN901-test-smelter ${year} reported`,
    `site:usgs-CHN901-test-smelter hasCapacity material:nickel 7300 t:contained ${year} estimated`,
    `site:usgs-CHN901-test-smelter locatedIn economy:CHN ${year} reported`,
  ]);
  expect(JSON.stringify(result.statements)).not.toContain('Doe');
});

test('a commodity that nobody has looked at is left out by name; its site stays', async () => {
  const result = await runByHand(usgsChinaFacilities, {
    [chinaFile]: layer({ ...asIndopacific, DsgAttr01: 'Unobtainium' }),
  });
  expect(said(result).filter((line) => line.includes('hasCapacity'))).toEqual([]);
  expect(result.report.dropped.map(({ reason }) => reason)).toContain(
    'capacity of a commodity that nobody has looked at: Unobtainium',
  );
});

test.each([
  ['another unit', { ...asIndopacific, DsgAttr07: 'baskets' }, 'in the order of columns of Africa or'],
  ['another kind of facility', { ...asIndopacific, FeatureTyp: 'Castle' }, '"Castle" found'],
  ['a country that is not known', { ...asIndopacific, Country: 'Atlantis' }, '"Atlantis" found'],
  ['a point off the Earth', { ...asIndopacific, Latitude: 95 }, 'degrees from -90 to 90'],
])('%s is refused', async (_, row, message) => {
  expect(await refusalOf(usgsChinaFacilities, { [chinaFile]: layer(row) })).toContain(message);
});

test.each([
  ['a page for people', '<!DOCTYPE html><html></html>', 'cut off or damaged'],
  ['an empty file', '', 'the file is empty'],
  ['a file that is cut', layer(asIndopacific).slice(0, -9), 'cut off or damaged'],
  ['a layer without its columns', layer({ FeatureUID: 'CHN901' }), 'properties.DsgAttr07'],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(usgsChinaFacilities, { [chinaFile]: text })).toContain(message);
});

test('of Southwest Asia, a row must have a year of its own', async () => {
  const row = { ...asAfrica, FeatureUID: 'TUR901', Country: 'Turkey' };
  const result = await runByHand(usgsSouthwestAsiaFacilities, { [southwestAsiaFile]: layer(row) });
  expect(said(result)).toContain('site:usgs-TUR901-test-smelter locatedIn economy:TUR 2019 reported');
  expect(
    await refusalOf(usgsSouthwestAsiaFacilities, {
      [southwestAsiaFile]: layer({ ...asIndopacific, Country: 'Turkey' }),
    }),
  ).toContain('a year such as 2018');
});

const sample = readFileSync(
  join(import.meta.dirname, 'testing/sample/usgs-latin-america-facilities', latinAmericaFile),
);
const table = (change: (text: string) => string = (text) => text): Record<string, Buffer> => ({
  [latinAmericaFile]: Buffer.from(change(sample.toString('latin1')), 'latin1'),
});

test('Latin America has columns of its own and no numbers', async () => {
  const found = said(await runByHand(usgsLatinAmericaFacilities, table()));
  expect(found.map((line) => line.replace(/lac-[0-9a-f]{12}/i, 'LAC-#')).sort()).toEqual([
    'org:compania-minera-prueba-sa operates site:usgs-LAC-#-mina-prueba 2017 reported',
    'org:prueba-metals-corp operates site:usgs-LAC-#-fundicion-prueba 2017 reported',
    'site:usgs-LAC-#-fundicion-prueba hasCapacity material:copper 90000 t:contained 2017 reported',
    'site:usgs-LAC-#-fundicion-prueba locatedIn economy:PER 2017 reported',
    'site:usgs-LAC-#-mina-prueba hasCapacity material:copper 120000 t:gross 2017 reported',
    'site:usgs-LAC-#-mina-prueba locatedIn economy:CHL 2017 reported',
  ]);
});

test.each([
  ['another unit', (text: string) => text.replace('Metric tons', 'baskets'), '"baskets" found'],
  ['another kind of facility', (text: string) => text.replace('Smelter', 'Castle'), 'column FACTYPE'],
  ['a capacity in words', (text: string) => text.replace('120000', 'large'), '"large" found'],
  ['a country that is not known', (text: string) => text.replace('Chile', 'Atlantis'), '"Atlantis" found'],
  ['a missing column', (text: string) => text.replace('ANNCAP', 'CAP'), 'column ANNCAP'],
  ['a page for people', () => '<!DOCTYPE html><html></html>\n', 'column COUNTRY'],
  ['a file that is cut', (text: string) => text.slice(0, -60), 'expected'],
])('of Latin America, %s is refused', async (_, change, message) => {
  expect(await refusalOf(usgsLatinAmericaFacilities, table(change))).toContain(message);
});
