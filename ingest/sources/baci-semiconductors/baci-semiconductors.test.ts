/** Semiconductors between 18 economies, on small files in the copy's layout. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { baciSemiconductors } from './adapter.ts';

const header =
  'year,source,target,value_usd,dominant_group,integrated_circuits,semiconductor_devices,manufacturing_equipment,wafers_materials';
const file = (...rows: readonly string[]) => ({
  'trade-bilateral-links.csv': `${[header, ...rows].join('\r\n')}\r\n`,
});
// 70 + 20 + 7 + 3 = 100
const link = '2024,twn,chn,100.0,integrated_circuits,70.0,20.0,7.0,3.0';

test('a row is four values, one a group of goods', async () => {
  const { statements, extents } = await runByHand(baciSemiconductors, file(link));
  expect(statements.map(({ product, value }) => [product, value])).toEqual([
    ['product:hs2022-8542', 70],
    ['product:hs2022-8541-without-photovoltaic', 20],
    ['product:hs2022-8486', 7],
    ['product:hs2022-381800', 3],
  ]);
  expect(statements[0]).toMatchObject({ subject: 'economy:TWN', object: 'economy:CHN', unit: 'USD:fob' });
  expect(extents).toMatchObject([{ extent: 'members', dimension: 'money', period: '2024' }]);
  expect(extents[0]?.text.en).toContain('Hong Kong');
});

test('the rest of the EU is a lump of this table, not the EU', async () => {
  const { statements, entities } = await runByHand(
    baciSemiconductors,
    file('2024,eun,nld,100.0,integrated_circuits,70.0,20.0,7.0,3.0'),
  );
  const lump = entities.find(({ id }) => id.startsWith('group:'));
  expect(lump).toMatchObject({ name: { en: expect.stringContaining('without the Netherlands') } });
  expect(lump?.ownedBy).toEqual({ source: 'baci', edition: statements[0]?.edition });
  expect(statements[0]).toMatchObject({ subject: lump?.id, object: 'economy:NLD' });
});

test('a group of which nothing went yields nothing: BACI records no such flow', async () => {
  const { statements, report } = await runByHand(
    baciSemiconductors,
    file('2024,aus,isr,70.0,integrated_circuits,70.0,0.0,0.0,0.0'),
  );
  expect(statements.map(({ value }) => value)).toEqual([70]);
  expect(report.dropped.map(({ count }) => count)).toEqual([1, 1, 1]);
});

describe('is refused', () => {
  test.each([
    [
      'groups that do not add up',
      link.replace('100.0', '103.0'),
      /column value_usd\).*sum of the four groups/,
    ],
    ['an economy that is not among them', link.replace('chn', 'hkg'), /column target\): "hkg" found/],
    ['a value in words', link.replace('70.0', 'most'), /column integrated_circuits\)/],
    ['a year before the revision', link.replace('2024', '2021'), /from 2022 on/],
  ])('%s', async (_, row, message) => {
    expect(await refusalOf(baciSemiconductors, file(row))).toMatch(message);
  });

  test('and rounding to two dollars is not', async () => {
    const { statements } = await runByHand(baciSemiconductors, file(link.replace('100.0', '102.0')));
    expect(statements).toHaveLength(4);
  });
});
