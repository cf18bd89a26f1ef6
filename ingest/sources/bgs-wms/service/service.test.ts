/** Pages of the service, on small files written by hand with the keys of an export; figures are invented. */
import { expect, test } from 'vitest';
import { importOnFile } from '../../../testing/import-on-file.ts';
import { refusalOf, runByHand } from '../../../testing/run-by-hand.ts';
import { bgsWmsService } from './adapter.ts';

const usual = {
  bgs_statistic_type_trans: 'Production',
  bgs_commodity_trans: 'cobalt, refined',
  bgs_sub_commodity_trans: null,
  country_trans: 'China',
  country_iso2_code: 'CN',
  country_iso3_code: 'CHN',
  year: '2024-01-01',
  quantity: 7000,
  units: 'tonnes (metric)',
  data_precision_description: null,
  concat_figure_notes_text: null,
  erml_group: 'Cobalt',
};
type Properties = Readonly<Record<string, string | number | null>>;
const finland = { country_trans: 'Finland', country_iso2_code: 'FI' };

const page = (...features: readonly Properties[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((properties, id) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [103.8, 36.5] },
      properties: { ...usual, ...properties },
    })),
    numberMatched: features.length,
  });
const first = 'world-mineral-statistics-0.json';
const second = 'world-mineral-statistics-20000.json';

test('features of all pages are read as rows of an export are', async () => {
  const { statements, report } = await runByHand(bgsWmsService, {
    [first]: page(
      { concat_figure_notes_text: 'Estimates.' },
      { ...finland, year: '2024-01-01T00:00:00', quantity: 600.5 },
      { country_trans: 'Namibia', country_iso2_code: 'NA', quantity: 5 },
    ),
    [second]: page(
      { year: '2023-01-01 00:00:00', quantity: 0, data_precision_description: 'Nil (nothing produced)' },
      { ...finland, bgs_commodity_trans: 'copper, mine', units: 'tonnes (metal content)', quantity: 30 },
    ),
  });
  expect(
    statements.map(({ subject, predicate, object, period, value, unit, status }) =>
      [subject, predicate, object, period, value, unit, status].join(' '),
    ),
  ).toEqual([
    'economy:CHN refines material:cobalt 2024 7000 t:contained estimated',
    'economy:FIN refines material:cobalt 2024 600.5 t:contained reported',
    'economy:NAM refines material:cobalt 2024 5 t:contained reported',
    'economy:CHN refines material:cobalt 2023 0 t:contained reported',
    'economy:FIN extracts material:copper 2024 30 t:contained reported',
  ]);
  expect(report.rowsRead).toBe(5);
});

test('what is not followed is left out by name, and trade without a partner too', async () => {
  const { statements, report } = await runByHand(bgsWmsService, {
    [first]: page(
      {},
      { bgs_commodity_trans: 'gypsum and plaster', units: 'tonnes (metric)' },
      { bgs_commodity_trans: 'gypsum and plaster', bgs_statistic_type_trans: 'Imports' },
    ),
  });
  expect(statements).toHaveLength(1);
  expect(report.dropped.map(({ reason }) => reason.slice(0, 60))).toEqual([
    'a commodity that is not followed: gypsum and plaster',
    'imports and exports of one country without a partner: trade ',
  ]);
});

test('a leap of one year is kept out of answers, also across pages', async () => {
  const of = (year: number, quantity: number): Properties => ({ year: `${year}-01-01`, quantity });
  const { statements } = await runByHand(bgsWmsService, {
    [first]: page(of(2021, 2000), of(2022, 90_000)),
    [second]: page(of(2023, 2100)),
  });
  // 90,000 is more than eight times 2,100.
  expect(statements.map(({ period, quarantine }) => [period, quarantine?.rule])).toEqual([
    ['2021', undefined],
    ['2022', 'leap-of-one-year'],
    ['2023', undefined],
  ]);
});

test('a page of the service is held against the committed figures of the same source', async () => {
  const { report } = await importOnFile(
    'bgs-wms-service',
    first,
    page({ ...finland, year: '2023-01-01', quantity: 10_627 }, { year: '2023-01-01', quantity: 1 }),
  );
  const remarks = report.remarks.join('\n');
  // The committed 10,627 t of Finland and 140,000 t of China in 2023.
  expect(remarks).toContain(
    'compared with the committed data set bgs-wms: 1 the same; 1 with another figure',
  );
  expect(remarks).toContain('140000');
  expect(remarks).toContain('never run on a file of the publisher');
});

const whole = page({}, finland);
test.each([
  ['a property under another name', whole.replaceAll('"quantity"', '"amount"'), 'column properties.quantity'],
  ['another unit', page({ units: 'kilograms' }), '"kilograms" found; expected tonnes (metric)'],
  ['a country of no code', page({ country_iso2_code: 'QQ', country_trans: 'Atlantis' }), '"QQ" found'],
  ['a year in words', page({ year: 'last' }), ':1 (column year): "last" found'],
  ['a bare zero', page({ quantity: 0 }), '"0" found; expected a number above zero'],
  ['one row with two figures', page({}, { quantity: 8 }), 'expected one row with the key'],
  ['another statistic', page({ bgs_statistic_type_trans: 'Stocks' }), 'Production, Imports or Exports'],
  ['a page for people', '<!DOCTYPE html><html><body>Service unavailable</body></html>', 'cut off or damaged'],
  ['a page that is cut', whole.slice(0, -40), 'cut off or damaged'],
  ['an empty file', '', 'the file is empty'],
  ['a page after the last', page(), 'the array is empty'],
  ['an answer without features', '{"code":"NotFound"}', 'an array of records under the key "features"'],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(bgsWmsService, { [first]: text })).toContain(message);
});

test('one row with two figures on two pages is refused', async () => {
  const refusal = await refusalOf(bgsWmsService, { [first]: page({}), [second]: page({ quantity: 8 }) });
  expect(refusal).toContain('expected one value for economy:CHN refines material:cobalt');
});
