/** Pages of the indicator service, on small files written by hand with the keys of its answers; figures are invented. */
import { expect, test } from 'vitest';
import { importOnFile } from '../../testing/import-on-file.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { wbWgiService } from '../wb-wgi/service.ts';
import { wdiIpReceiptsService } from '../wdi-ip-receipts/service.ts';

const corruption = {
  indicator: { id: 'GOV_WGI_CC.EST', value: 'Control of Corruption: Estimate' },
  country: { id: 'DK', value: 'Denmark' },
  countryiso3code: 'DNK',
  date: '2024',
  value: 2.25,
  unit: '',
  obs_status: '',
  decimal: 1,
};
const receipts = {
  ...corruption,
  indicator: { id: 'BX.GSR.ROYL.CD', value: 'Charges' },
  value: 128_000_000_000,
};
type Item = Readonly<Record<string, unknown>>;

const pageOf = (total: number, usual: Item, items: readonly Item[]): string =>
  JSON.stringify([
    { page: 1, pages: 1, per_page: 20_000, total, sourceid: '2', lastupdated: '2026-07-01' },
    items.map((item) => ({ ...usual, ...item })),
  ]);
const page = (usual: Item, ...items: readonly Item[]): string => pageOf(items.length, usual, items);
const wgiFile = 'wb-GOV_WGI_CC.EST-1.json';
const receiptsFile = 'wb-BX.GSR.ROYL.CD-1.json';
const place = (countryiso3code: string, id: string): Item => ({ countryiso3code, country: { id } });

test('scores of all aspects are read, under the old and the new codes of their series', async () => {
  const { statements } = await runByHand(wbWgiService, {
    [wgiFile]: page(corruption, {}, { ...place('COD', 'CD'), value: -1.5 }),
    'wb-VA.EST-1.json': page(
      { ...corruption, indicator: { id: 'VA.EST' } },
      { ...place('', 'AFG'), value: 0 },
    ),
  });
  expect(
    statements.map(({ subject, object, period, value, unit, status }) =>
      [subject, object, period, value, unit, status].join(' '),
    ),
  ).toEqual([
    'economy:DNK indicator:control-of-corruption 2024 2.25 score estimated',
    'economy:COD indicator:control-of-corruption 2024 -1.5 score estimated',
    'economy:AFG indicator:voice-and-accountability 2024 0 score estimated',
  ]);
});

test('sets of economies are no economies, NA is Namibia, and no figure is no zero', async () => {
  const { statements, report } = await runByHand(wdiIpReceiptsService, {
    [receiptsFile]: page(
      receipts,
      {},
      place('', 'NA'),
      place('NAM', 'NA'),
      { ...place('XKX', 'XK'), date: '2023' },
      place('WLD', '1W'),
      place('AFE', 'ZH'),
      place('', 'XD'),
      place('', 'EU'),
      place('CHI', 'JG'),
      { ...place('AFG', 'AF'), value: null },
      { ...place('ALB', 'AL'), value: 0 },
    ),
  });
  expect(statements.map(({ subject, period, value }) => [subject, period, value])).toEqual([
    ['economy:DNK', '2024', 128e9],
    // The record with blank letters, and the one with NAM, which says the same.
    ['economy:NAM', '2024', 128e9],
    ['economy:NAM', '2024', 128e9],
    ['economy:XKX', '2023', 128e9],
    ['group:world', '2024', 128e9],
    ['economy:ALB', '2024', 0],
  ]);
  expect(report.dropped).toEqual([
    { reason: 'Channel Islands: Guernsey and Jersey together are no one economy of ours', count: 1 },
    { reason: 'a set of economies that have rows of their own', count: 3 },
    { reason: 'no figure', count: 1 },
  ]);
});

test('other series are left out by name', async () => {
  const { report } = await runByHand(wbWgiService, {
    [wgiFile]: page(corruption, {}),
    'wb-CC.EST.RNK-1.json': page(corruption, { indicator: { id: 'CC.PER.RNK' }, value: 98 }),
  });
  expect(report.dropped).toEqual([{ reason: 'a series that is not followed: CC.PER.RNK', count: 1 }]);
});

test('pages of a series count together, and a missing page is refused', async () => {
  const [one, two] = [pageOf(2, receipts, [{}]), pageOf(2, receipts, [place('DEU', 'DE')])];
  const name = 'wb-BX.GSR.ROYL.CD-2.json';
  const { statements } = await runByHand(wdiIpReceiptsService, { [receiptsFile]: one, [name]: two });
  expect(statements).toHaveLength(2);
  expect(await refusalOf(wdiIpReceiptsService, { [receiptsFile]: one })).toContain(
    '"1 of 2 records of BX.GSR.ROYL.CD" found; expected all pages of the series',
  );
});

test('an answer is held against the committed figures of the same source', async () => {
  // The committed score of Denmark in 2023 is 2.38, rounded; this one is another.
  const { report } = await importOnFile(
    'wb-wgi-service',
    wgiFile,
    page(corruption, { date: '2023', value: 1 }),
  );
  expect(report.remarks.join('\n')).toContain(
    'compared with the committed data set wb-wgi: 0 the same; 1 with another figure',
  );
});

const whole = page(corruption, {});
test.each([
  ['a key under another name', whole.replace('"countryiso3code"', '"iso3"'), 'column countryiso3code'],
  ['a country that is not known', page(corruption, place('QQQ', 'QQ')), '"QQQ" found'],
  ['two signs that are not known', page(corruption, place('', 'QQ')), '"QQ" found'],
  ['a unit where none stands', page(corruption, { unit: '%' }), '(column unit): "%" found'],
  ['a score on another scale', page(corruption, { value: 78.2 }), 'a score from about -2.5 to 2.5'],
  ['a value in words', page(corruption, { value: 'many' }), '(column value): "many" found'],
  ['a quarter', page(corruption, { date: '2024Q1' }), '(column date): "2024Q1" found'],
  ['a year with two values', page(corruption, {}, { value: 1 }), 'expected one value for economy:DNK'],
  ['an error of the service', '[{"message":[{"id":"120","value":"not valid"}]}]', 'not valid'],
  ['an answer without records', '[{"page":1,"total":0},null]', 'an array of records under the key "1"'],
  ['an answer of no record', page(corruption), 'the array is empty'],
  ['a page for people', '<html><body>Maintenance</body></html>', 'cut off or damaged'],
  ['a page that is cut', whole.slice(0, -9), 'cut off or damaged'],
  ['an empty file', '', 'the file is empty'],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(wbWgiService, { [wgiFile]: text })).toContain(message);
});
