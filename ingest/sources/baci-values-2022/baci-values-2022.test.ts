/** Values of 2022, on small files in the copy's layout. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { baciValues2022 } from './adapter.ts';

const file = (...rows: readonly string[]) => ({
  'baci_2022_value_only.csv': `${['i,j,cmd,value', ...rows].join('\n')}\n`,
});

test('a row is the value of a flow of 2022, and nothing is said of its mass', async () => {
  const { statements, extents } = await runByHand(
    baciValues2022,
    file('CHN,DEU,850511,1000.0', 'S19,NAM,811292,35.0'),
  );
  expect(
    statements.map(({ subject, object, value, unit, period }) => [subject, object, value, unit, period]),
  ).toEqual([
    ['economy:CHN', 'economy:DEU', 1000, 'USD:fob', '2022'],
    ['economy:TWN', 'economy:NAM', 35, 'USD:fob', '2022'],
  ]);
  expect(statements[0]?.note).toBeNull();
  expect(statements[1]?.note).toContain('Other Asia');
  // Complete in money; of mass it is not even said that it is missing, since the copy left it out.
  expect(extents).toMatchObject([{ dimension: 'money', extent: 'complete', period: '2022' }]);
});

describe('is refused', () => {
  test.each([
    ['a short code', 'CHN,DEU,85051,1.0', /column cmd\)/],
    ['a blank partner', 'CHN,,850511,1.0', /column j\)/],
    ['no value', 'CHN,DEU,850511,', /column value\).*above zero/],
    ['a value below zero', 'CHN,DEU,850511,-5', /column value\): "-5" found/],
  ])('%s', async (_, row, message) => {
    expect(await refusalOf(baciValues2022, file(row))).toMatch(message);
  });

  test('a file of another layout', async () => {
    expect(
      await refusalOf(baciValues2022, { 'baci_2022_value_only.csv': 't,i,j,k,v,q\n2022,1,2,3,4,5\n' }),
    ).toMatch(/only columns that the adapter declares/);
  });
});
