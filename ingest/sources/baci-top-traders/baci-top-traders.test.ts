/** Totals of exporters and importers, on small files in the copy's layout. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { baciTopTraders } from './adapter.ts';

const file = (...rows: readonly string[]) => ({
  'top-traders.csv': `${['hs6,year,flow,rank,iso2,value_usd,world_usd,world_tonnes,n_flows', ...rows].join('\n')}\n`,
});
const congo = '810520,2024,export,1,CD,3050697126,4765557284,720638.1,913';
const china = '810520,2024,import,1,CN,3226678514,4765557284,720638.1,913';

test('an exporter’s total goes to the world, an importer’s comes from it, and the world is told once', async () => {
  const { statements, report, extents } = await runByHand(baciTopTraders, file(congo, china));
  expect(statements.map(({ subject, object, value, unit }) => [subject, object, value, unit])).toEqual([
    ['economy:COD', 'group:world', 3_050_697_126, 'USD:fob'],
    ['group:world', 'group:world', 4_765_557_284, 'USD:fob'],
    ['group:world', 'group:world', 720_638.1, 't:gross'],
    ['group:world', 'economy:CHN', 3_226_678_514, 'USD:fob'],
  ]);
  expect(report.dropped).toEqual([{ reason: 'identical statement repeated', count: 2 }]);
  expect(extents).toMatchObject([{ extent: 'totals', period: '2024', share: null }]);
  // Mass of hydroxide, not of cobalt: said where the mass stands.
  expect(statements[2]?.note).toContain('not the cobalt');
});

test('TW is “Other Asia”, NA is Namibia', async () => {
  const { statements } = await runByHand(
    baciTopTraders,
    file(congo.replace('CD', 'TW'), congo.replace('1,CD', '2,NA')),
  );
  expect(statements[0]).toMatchObject({
    subject: 'economy:TWN',
    note: expect.stringContaining('Other Asia'),
  });
  expect(statements.map(({ subject }) => subject)).toContain('economy:NAM');
});

describe('is refused', () => {
  test('a world without mass', async () => {
    expect(await refusalOf(baciTopTraders, file(congo.replace('720638.1', '')))).toMatch(
      /column world_tonnes\).*above zero/,
    );
  });

  test.each([
    ['another direction', congo.replace('export', 're-export'), /column flow\).*export or import/],
    ['two totals of one world', china.replace('4765557284', '4765557285'), /one value for/],
    ['a code that lost its zero', congo.replace('810520', '10520'), /column hs6\)/],
    ['two economies at one rank', congo.replace('CD', 'CA'), /one row with the key/],
    ['a blank economy', china.replace('CN', ''), /column iso2\).*Namibia is NA/],
  ])('%s', async (_, row, message) => {
    expect(await refusalOf(baciTopTraders, file(congo, row))).toMatch(message);
  });
});
