/** UCDP's events, on small files written by hand in the order of the publisher's columns. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importOnFile } from '../../testing/import-on-file.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { fileName, ucdpGed } from './adapter.ts';

const header =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob';
const names = header.split(',');

/** Invented figures. Press reports hold quotes, commas and line breaks, as the publisher's do. */
function event(cells: Readonly<Record<string, string>>): string {
  const values: Readonly<Record<string, string>> = {
    source_article: '"""Reuters, ""A person said, so"", 2023"";\nAFP"',
    ...cells,
  };
  return names.map((name) => values[name] ?? '').join(',');
}
const file = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');
const congo = { id: '1', year: '2023', country: 'DR Congo (Zaire)', country_id: '490' };

test('the publisher has 49 columns, each of which is declared', () => {
  expect(names).toHaveLength(49);
  expect(Object.keys(ucdpGed.tables[0]?.columns ?? {}).sort()).toEqual([...names].sort());
});

test('events are added up by country and year, with their bounds', async () => {
  const { statements } = await runByHand(ucdpGed, {
    [fileName]: file(
      event({ ...congo, best: '10', low: '8', high: '15' }),
      event({ ...congo, id: '2', best: '0', low: '0', high: '4' }),
      event({ ...congo, id: '3', year: '2022', best: '3', low: '3', high: '3' }),
      event({ id: '4', year: '2001', country: '"Macedonia, FYR"', best: '1', low: '1', high: '2' }),
    ),
  });
  // 10 + 0, 8 + 0, 15 + 4.
  expect(
    statements.map(({ subject, period, value, low, high, note }) => [
      subject,
      period,
      value,
      low,
      high,
      note,
    ]),
  ).toEqual([
    ['economy:COD', '2022', 3, 3, 3, 'Sum of the best, lowest and highest estimates of 1 event.'],
    ['economy:COD', '2023', 10, 8, 19, 'Sum of the best, lowest and highest estimates of 2 events.'],
    ['economy:MKD', '2001', 1, 1, 2, 'Sum of the best, lowest and highest estimates of 1 event.'],
  ]);
});

test('nothing of a press report, party or place comes out', async () => {
  const cells = { ...congo, best: '1', low: '1', high: '1', side_b: 'M23', where_description: 'Rutshuru' };
  const { statements, entities } = await runByHand(ucdpGed, { [fileName]: file(event(cells)) });
  expect(statements).toHaveLength(1);
  expect(JSON.stringify([statements, entities])).not.toMatch(/Reuters|M23|Rutshuru/);
});

const one = { ...congo, best: '1', low: '1', high: '1' };
test.each([
  ['an event twice', [one, one], 'each event once'],
  ['bounds that do not hold the estimate', [{ ...one, best: '9', high: '5' }], 'from low (1) to high (5)'],
  ['a number that is none', [{ ...one, best: 'many' }], '"many" found'],
  ['a blank estimate', [{ ...one, best: '' }], 'a whole number of deaths'],
  ['an event without a country', [{ ...one, country: '' }], 'a country'],
  ['a country that is not known', [{ ...one, country: 'Atlantis' }], '"Atlantis" found'],
])('%s is refused', async (_, rows, message) => {
  expect(await refusalOf(ucdpGed, { [fileName]: file(...rows.map(event)) })).toContain(message);
});

test('the archive of the publisher is read as it is', async () => {
  const text = file(event({ ...congo, best: '2', low: '1', high: '3' }));
  const zip = zipSync({ 'GEDEvent_v26_1.csv': Buffer.from(text) });
  const { report } = await importOnFile('ucdp-ged', 'ged261-csv.zip', zip);
  expect(report).toMatchObject({ rowsRead: 1, statementsKept: 1 });
  expect(report.edition).toMatch(/^25\.1-file-/);
});
