/** Visits to artisanal mines, on a small file written by hand in the publisher's layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { ipisDrcVisits } from './adapter.ts';

const columns = Object.keys(ipisDrcVisits.tables[0]?.columns ?? {});
const name = 'IPIS_data_for_region.csv';
type Cells = Readonly<Record<string, string>>;
const fileOf = (rows: readonly Cells[], header = columns): string =>
  `${[header, ...rows.map((cells) => header.map((column) => cells[column] ?? ''))].map((line) => line.join(',')).join('\n')}\n`;
const visit = (vid: number, more: Cells = {}): Cells => ({
  vid: `${vid}`,
  pcode: `codmine0000${vid}`,
  name: 'Secret Pit',
  latitude: '-1.5',
  longitude: '28.5',
  visit_date: '2015-05-01',
  territoire: 'Walikale',
  workers_numb: '100',
  mineral1: 'Cassitérite',
  presence: '0',
  ...more,
});
const run = (...rows: readonly Cells[]) => runByHand(ipisDrcVisits, { [name]: fileOf(rows) });
const refused = (...rows: readonly Cells[]) => refusalOf(ipisDrcVisits, { [name]: fileOf(rows) });

test('visits are counted by territory, mineral and year; a mine counts once for its workers', async () => {
  // Three mines, one of them twice: its workers are those of the later visit, 100 + 100 + 40.
  const { statements } = await run(
    visit(1, { presence: '1' }),
    visit(2, { presence: '1' }),
    visit(3, { workers_numb: '70', presence: '' }),
    visit(4, { pcode: 'codmine00003', visit_date: '2015-06-01', workers_numb: '40' }),
  );
  expect(statements.map(({ object, value, unit, status }) => [object, value, unit, status])).toEqual([
    ['indicator:artisanal-mine-visits', 4, 'count', 'derived'],
    ['indicator:artisanal-mines-visited', 3, 'count', 'derived'],
    ['indicator:artisanal-workers-at-visits', 240, 'count', 'derived'],
    // Two of three answers: 66.7 %.
    ['harm:armed-presence-at-mines', 66.7, 'percent', 'derived'],
  ]);
  expect(statements[0]).toMatchObject({
    subject: expect.stringMatching(/^group:ipis-walikale/),
    product: 'material:tin',
    period: '2015',
    stage: 'extraction',
  });
});

test('no site is told: neither name, code nor point, and no count of fewer than three visits', async () => {
  const { statements, entities, report } = await run(
    visit(1),
    visit(2),
    visit(3),
    visit(4, { mineral1: 'Or' }),
    visit(5, { mineral1: 'inconnu' }),
  );
  expect(JSON.stringify([statements, entities])).not.toMatch(/Secret|codmine|28\.5/);
  expect(new Set(statements.map(({ product }) => product))).toEqual(new Set(['material:tin']));
  expect(report.dropped).toEqual([
    { reason: 'fewer than 3 visits for the territory, mineral and year', count: 1 },
    { reason: 'the mineral is not known', count: 1 },
  ]);
});

test.each([
  [
    'a word for workers',
    { workers_numb: 'many' },
    /workers_numb\): "many" found; expected a number of workers/,
  ],
  ['another mark for yes', { presence: 'oui' }, /presence\): "oui" found; expected 0, 1 or nothing/],
  ['an unknown mineral', { mineral1: 'Kryptonite' }, /mineral1\): "Kryptonite" found; expected Or, Cassit/],
  ['a date of another form', { visit_date: '01/05/2015' }, /"01\/05\/2015" found; expected a day/],
  ['no territory', { territoire: '' }, /expected the name of a territory/],
])('%s is refused', async (_, more, message) => {
  expect(await refused(visit(1, more))).toMatch(message);
});

test('a missing, an unknown and a cut column are refused', async () => {
  const file = (header: readonly string[]) => ({ [name]: fileOf([visit(1)], [...header]) });
  expect(await refusalOf(ipisDrcVisits, file(columns.filter((column) => column !== 'presence')))).toContain(
    'presence',
  );
  expect(await refusalOf(ipisDrcVisits, file([...columns, 'surname']))).toContain('"surname" found');
  expect(await refusalOf(ipisDrcVisits, { [name]: `${fileOf([visit(1)])}2,codmine00002` })).toContain(
    'cells',
  );
});
