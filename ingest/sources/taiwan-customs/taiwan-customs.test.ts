/** Taiwan's exports of chips, on small files in the layout of the statistics. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { taiwanCustomsChips } from './adapter.ts';

const header = '\ufeffYear,Country,HS Code,Description,Export Value (USD)';
const file = (...rows: readonly string[]) => ({
  'taiwan_exports_by_country_2013_2025.csv': `${[header, ...rows].join('\n')}\n`,
});
const memories =
  '2023,中國大陸,85423200234, Dynamic random access memory integrated circuits (DRAM),1234000.0';

test('exports go from Taiwan to the destination that the Chinese name means', async () => {
  const { statements, entities, extents } = await runByHand(
    taiwanCustomsChips,
    file(
      memories,
      memories.replace('中國大陸', '剛果'),
      memories.replace('中國大陸', '剛果民主共和國'),
      memories.replace('中國大陸', '南韓'),
    ),
  );
  expect(statements.map(({ object }) => object).sort()).toEqual([
    'economy:CHN',
    'economy:COD',
    'economy:COG',
    'economy:KOR',
  ]);
  expect(statements[0]).toMatchObject({
    subject: 'economy:TWN',
    product: 'product:taiwan-85423200234',
    period: '2023',
    value: 1_234_000,
    unit: 'USD:fob',
  });
  expect(entities.map(({ id }) => id)).toEqual(['product:taiwan-85423200234']);
  expect(extents).toMatchObject([{ product: null, extent: 'reporters' }]);
});

test('other countries are a group of the publisher', async () => {
  const { statements } = await runByHand(taiwanCustomsChips, file(memories.replace('中國大陸', '其他國家')));
  expect(statements).toMatchObject([
    { object: expect.stringContaining('group:taiwan-customs-2013-2025-other-countries') },
  ]);
});

test('a zero of thousands is a bound, and the open year is left out', async () => {
  const { statements, report } = await runByHand(
    taiwanCustomsChips,
    file(memories.replace('1234000.0', '0.0'), memories.replace('2023', '2025')),
  );
  expect(statements).toMatchObject([{ value: null, low: 0, high: 500, missing: 'only-bounds' }]);
  expect(report.dropped).toEqual([expect.objectContaining({ reason: 'a year that was not over', count: 1 })]);
});

describe('broken files', () => {
  test.each([
    ['an unknown country', memories.replace('中國大陸', '亞特蘭提斯'), '亞特蘭提斯'],
    ['an unknown code', memories.replace('85423200234', '85423200999'), '"85423200999" found'],
    ['a code of six digits', memories.replace('85423200234', '854232'), '"854232" found'],
    ['text in the value', memories.replace('1234000.0', 'n/a'), '"n/a" found'],
    ['a blank value', memories.replace('1234000.0', ''), 'a value of zero or more'],
    ['a zero before the years of thousands', '2014,日本,85423300000,Amplifiers,0', 'above zero before 2016'],
    ['a year of two digits', memories.replace('2023', '23'), '(column Year): "23" found'],
    ['a cut row', '2023,日本', '2 cells'],
  ])('%s is refused with its place', async (_, row, message) => {
    expect(await refusalOf(taiwanCustomsChips, file(row))).toContain(message);
  });

  test('a missing and an added column are both named', async () => {
    const message = await refusalOf(taiwanCustomsChips, {
      'taiwan_exports_by_country_2013_2025.csv': `${header.replace('Country', 'Nation')}\n`,
    });
    expect(message).toContain('Country');
    expect(message).toContain('Nation');
  });
});
