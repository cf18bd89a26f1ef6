/** Largest exporters and the sum of all, on small files in the layout of the table. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { comtradeLeaders2023 } from './adapter.ts';

const header = 'hs,year,reporters,world_usd,rank,m49,exporter,value_usd';
const file = (...rows: readonly string[]) => ({ 'top-exporters.csv': `${[header, ...rows].join('\n')}\n` });
const china = '851713,2023,116,300,1,156,China,120';
const taiwan = '851713,2023,116,300,2,490,"Taiwan (as \'Other Asia, nes\')",30.5';

test('an exporter sends to the world, and the sum of all is derived and told once', async () => {
  const { statements, extents } = await runByHand(comtradeLeaders2023, file(china, taiwan));
  const said = { object: 'group:world', product: 'product:hs2022-851713', period: '2023', unit: 'USD:fob' };
  expect(statements).toHaveLength(3);
  expect(statements).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ...said, subject: 'economy:CHN', value: 120, status: 'reported' }),
      expect.objectContaining({ ...said, subject: 'economy:TWN', value: 30.5, status: 'reported' }),
      expect.objectContaining({
        ...said,
        subject: 'group:world',
        value: 300,
        status: 'derived',
        note: 'Sum of the exports that 116 economies report, re-exports among them.',
      }),
    ]),
  );
  expect(extents).toMatchObject([{ product: null, period: '2023', extent: 'totals' }]);
});

describe('broken files', () => {
  test.each([
    ['an older year', china.replace('2023', '2019'), '(column year): "2019" found'],
    ['the world as an exporter', china.replace(',156,', ',0,'), '(column m49): "0" found'],
    ['an unknown number', china.replace(',156,', ',997,'), '997'],
    ['text in the value', china.replace(',120', ',lots'), '(column value_usd): "lots" found'],
    ['a sum of zero', china.replace(',300,', ',0,'), '(column world_usd): "0" found'],
    ['a heading of four digits', china.replace('851713', '8517'), '(column hs): "8517" found'],
    ['a cut row', '851713,2023,116,300,1', '5 cells'],
    ['exporters above the sum', china.replace(',300,', ',100,'), 'send no more than the sum of all'],
  ])('%s is refused with its place', async (_, row, message) => {
    expect(await refusalOf(comtradeLeaders2023, file(row))).toContain(message);
  });

  test('two sums of one code are refused', async () => {
    expect(await refusalOf(comtradeLeaders2023, file(china, taiwan.replace(',300,', ',301,')))).toContain(
      'one value for',
    );
  });

  test('an added column is refused by name', async () => {
    const message = await refusalOf(comtradeLeaders2023, {
      'top-exporters.csv': `${header},person\n${china},x\n`,
    });
    expect(message).toContain('person');
  });
});
