/** Repair records, on small files in the layouts of the alliance. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { openRepair2025 } from './adapter.ts';
import { categories, deviceOfCategory } from './categories.ts';
import { categoriesFile, mapFile, referenceFile } from './source.ts';

const older = 'OpenRepairData_v0.2.1_RepairCafeInternational_202009.csv';
const newer = 'OpenRepairData_v0.3_FixitClinic_202507.csv';
const another = 'OpenRepairData_v0.3_RepairCafeWales_202507.csv';
const head =
  'id,data_provider,country,partner_product_category,product_category,product_category_id,brand,year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,group_identifier,event_date,problem';
const olderHead = head.replace('product_category_id,', '').replace('product_age,', '');
const record = (id: string, category: string, outcome: string, day: string): string =>
  `${id},P,NLD,x,${category},1,B,,,${outcome},,G,${day},"my phone, Anna"`;
const olderRecord = (id: string, category: string, outcome: string, day: string): string =>
  `${id},P,NLD,x,${category},B,????,${outcome},,0074,${day},`;
const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

const files = (changes: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  [referenceFile]: lines(
    'product_category_id,product_category,weight,footprint',
    '19,Mobile,0.15,50.51',
    '18,Misc,0,0',
  ),
  [mapFile]: lines(
    'product_category_id,product_category,unu_key,unu_desc,unu_1995,unu_2000,unu_2005,unu_2010,unu_2011,unu_2012',
    '19,Mobile,306,Mobile Phones,1,1,1,1,1,1',
  ),
  [older]: lines(
    olderHead,
    olderRecord('a_1', 'Mobile', 'Fixed', '2019-05-04'),
    olderRecord('a_2', 'Mobile', 'Fixed', '1999-12-13'),
  ),
  [newer]: lines(
    head,
    record('b_1', 'Mobile', 'Fixed', '2019-11-30'),
    record('b_2', 'Mobile', 'End of life', '2019-11-30'),
  ),
  [another]: lines(head, record('c_1', 'Mobile', 'Fixed', '2020-01-01')),
  [categoriesFile]: lines('product_category_id,product_category', '18,Misc', '19,Mobile'),
  ...changes,
});

test('records of all partners are counted together by category, year and outcome', async () => {
  const { statements, report } = await runByHand(openRepair2025, files());
  const counts = statements.filter(({ status }) => status === 'derived');
  // 2019: one fixed of each of two partners, one given up; 2020: one fixed. The record of 1999 is left out.
  expect(counts.map(({ subject, object, period, value }) => [subject, object, period, value]).sort()).toEqual(
    [
      ['device:ords-mobile', 'indicator:repairs-end-of-life', '2019', 1],
      ['device:ords-mobile', 'indicator:repairs-fixed', '2019', 2],
      ['device:ords-mobile', 'indicator:repairs-fixed', '2020', 1],
    ],
  );
  // Ten rows: four records, the reference and the key of Mobile are kept; the record of 1999, the zeros of Misc
  // and the two categories are not.
  expect(report.rows).toEqual({
    read: 10,
    kept: 6,
    quarantined: 0,
    dropped: {
      'a category, against which the records are held': 2,
      'an event before the first repair café: a slip of the date': 1,
      'zero for a category without weight and footprint': 1,
    },
  });
});

test('nothing is carried from one run to the next, nor from a run that was refused', async () => {
  await refusalOf(
    openRepair2025,
    files({ [another]: lines(head, record('c_1', 'Spaceship', 'Fixed', '2020-01-01')) }),
  );
  const { statements } = await runByHand(openRepair2025, files());
  expect(
    statements.find(({ object, period }) => object === 'indicator:repairs-fixed' && period === '2019')?.value,
  ).toBe(2);
});

test('free text, groups and brands are in no statement', async () => {
  const { statements, entities } = await runByHand(openRepair2025, files());
  expect(JSON.stringify([statements, entities])).not.toMatch(/Anna|0074/);
});

test('a category is a part of a kind of e-waste, with weight and greenhouse gases where they are given', async () => {
  const { statements, entities } = await runByHand(openRepair2025, files());
  expect(entities.find(({ id }) => id === 'device:ords-mobile')?.partOf).toBe('device:unu-0306');
  const reference = statements.filter(({ status }) => status === 'estimated');
  expect(reference.map(({ object, value, unit }) => [object, value, unit])).toEqual([
    ['indicator:device-mass', 0.15, 'kg:gross'],
    ['indicator:ords-reference-footprint', 50.51, 'kg:co2e'],
  ]);
});

test.each([
  [
    'a category that is new',
    record('b_1', 'Spaceship', 'Fixed', '2019-11-30'),
    'column product_category): "Spaceship" found',
  ],
  [
    'an outcome that is new',
    record('b_1', 'Mobile', 'Lost', '2019-11-30'),
    'column repair_status): "Lost" found',
  ],
  [
    'a day in another manner',
    record('b_1', 'Mobile', 'Fixed', '30.11.2019'),
    'column event_date): "30.11.2019" found',
  ],
  ['a record cut off', 'b_1,P,NLD', newer],
])('%s is refused', async (_, row, message) => {
  expect(await refusalOf(openRepair2025, files({ [newer]: lines(head, row) }))).toContain(message);
});

test('a missing and an extra column are refused', async () => {
  expect(
    await refusalOf(openRepair2025, files({ [newer]: lines(head.replace('repair_status,', '')) })),
  ).toContain('repair_status');
  expect(
    await refusalOf(
      openRepair2025,
      files({ [newer]: lines(`${head},price`, `${record('b', 'Mobile', 'Fixed', '2019-01-01')},1`) }),
    ),
  ).toContain('price');
});

test('forty categories are forty devices, each with three names', () => {
  expect(new Set([...categories.keys()].map(deviceOfCategory)).size).toBe(40);
  for (const { en, fr, es } of categories.values())
    expect([en, fr, es].every((name) => name.includes('('))).toBe(true);
});
