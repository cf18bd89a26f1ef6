/** Keys, weights, customs codes and lifetimes, on small files in the layouts of their publishers. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { type SheetRows, workbook } from '../babbitt-bom/workbook-fixture.ts';
import { cbsUnuKeys2017, unuLifetimes2015 } from './adapters.ts';
import { spansOf } from './customs.ts';
import { files } from './source.ts';

const lines = (head: string, rows: readonly string[]): string => `${[head, ...rows].join('\n')}\n`;
const keys = (changes: Partial<Record<'descriptions' | 'weights' | 'customs', readonly string[]>> = {}) => ({
  [files.descriptions]: lines(
    '"UNU_Key","Description"',
    changes.descriptions ?? [
      '"0306","Mobile Phones (incl. smartphones, pagers)"',
      '"EU6PV_6","Small IT and telecommunication equipment"',
    ],
  ),
  [files.weights]: lines(
    '"UNU_Key","Country","AverageWeight","Year"',
    changes.weights ?? ['"0306","",0.09,"2014"'],
  ),
  [files.customs]: lines('"CN","Year","UNU_Key"', changes.customs ?? ['"85171200","2007","0306"']),
});

test('a key is known by its code, and under the name of the publisher too', async () => {
  const { aliases, report } = await runByHand(cbsUnuKeys2017, keys());
  expect(aliases.map(({ entity, name, scope }) => [entity, name, scope])).toEqual([
    ['device:unu-0306', 'Mobile Phones (incl. smartphones, pagers)', 'cbs-unu-keys'],
  ]);
  expect(report.dropped).toEqual([{ reason: 'the name of a sum of keys', count: 1 }]);
});

test('a weight without country is of the device; with one it is of the economy; after 2017 it is projected', async () => {
  const { statements } = await runByHand(
    cbsUnuKeys2017,
    keys({
      weights: ['"0303","",1.16,"2014"', '"0303","ROU",0.96,"2016"', '"0303","",0.9,"2021"'],
      customs: [],
    }),
  );
  expect(
    statements.map(({ subject, product, period, value, unit, status }) => [
      subject,
      product,
      period,
      value,
      unit,
      status,
    ]),
  ).toEqual([
    ['device:unu-0303', null, '2014', 1.16, 'kg:gross', 'estimated'],
    ['economy:ROU', 'device:unu-0303', '2016', 0.96, 'kg:gross', 'estimated'],
    ['device:unu-0303', null, '2021', 0.9, 'kg:gross', 'projected'],
  ]);
});

test('years of a customs code become spans, and a code may move from one key to another', async () => {
  const row = (key: string) => (year: number) => `"84709000","${year}","${key}"`;
  const { statements, report } = await runByHand(
    cbsUnuKeys2017,
    keys({
      weights: [],
      customs: [
        ...[1995, 1993, 1994].map(row('0301')),
        ...[1996, 1997, 1999].map(row('0307')),
        '"99999999","2000",""',
      ],
    }),
  );
  expect(statements.map(({ subject, object, period }) => [subject, object, period]).sort()).toEqual([
    ['device:unu-0301', 'product:cn-84709000', '1993/1995'],
    ['device:unu-0307', 'product:cn-84709000', '1996/1997'],
    ['device:unu-0307', 'product:cn-84709000', '1999'],
  ]);
  expect(report.dropped).toContainEqual({ reason: 'a code that belongs to no key', count: 1 });
});

test('spans hold the years that follow each other', () => {
  expect(spansOf([2007, 2004, 2005])).toEqual(['2004/2005', '2007']);
  expect(spansOf([])).toEqual([]);
});

test.each([
  [
    'a key without its zero',
    { weights: ['"306","",0.09,"2014"'] },
    'expected a code of device in the system unu-key',
  ],
  ['text in a weight', { weights: ['"0306","",light,"2014"'] }, 'column AverageWeight): "light" found'],
  ['an unknown country', { weights: ['"0306","QQQ",1,"2014"'] }, '"QQQ" found'],
  [
    'a weight twice',
    { weights: ['"0306","",1,"2014"', '"0306","",2,"2014"'] },
    'expected one row with the key',
  ],
  ['a key that is new', { customs: ['"85171200","2007","0399"'] }, '"0399" found; expected a code of device'],
  ['a customs code of six digits', { customs: ['"851712","2007","0306"'] }, 'expected eight digits'],
] as const)('%s is refused', async (_, change, message) => {
  expect(await refusalOf(cbsUnuKeys2017, keys(change))).toContain(message);
});

describe('lifetimes', () => {
  const computed = [
    'collated_shape',
    'collated_scale',
    'Median',
    'Mean',
    ...Array.from({ length: 41 }, (_, age) => age),
  ];
  const sheet = (...rows: SheetRows): Record<string, Buffer> => ({
    [files.lifetimes]: Buffer.from(
      workbook(
        new Map([
          [
            'Sheet1',
            [
              [null, 'https://example.org'],
              [null, 'Shape', 'Scale', null, 'Shape', 'Scale', ...computed],
              ...rows,
            ],
          ],
        ]),
      ),
    ),
  });

  test('are the first pair of columns: scale in years, and shape', async () => {
    const { statements, report } = await runByHand(
      unuLifetimes2015,
      sheet(['0303', 1.5, 5.2, null, 1.9, 6], ['0002', null, null], ['1102a', null, null, null, 2, 7]),
    );
    expect(
      statements.map(({ subject, predicate, value, unit }) => [subject, predicate, value, unit]),
    ).toEqual([
      ['device:unu-0303', 'hasLifetime', 5.2, 'year'],
      ['device:unu-0303', 'hasIndicator', 1.5, 'score'],
    ]);
    expect(report.dropped.map(({ count }) => count)).toEqual([1, 1]);
    // By the age of the scale, 1 − e^(−1) = 63 % have become waste, whatever the shape.
    expect(Math.round((1 - Math.exp(-(1 ** 1.5))) * 100)).toBe(63);
    expect(statements[0]?.note).toContain('63 %');
  });

  test.each([
    ['a shape without a scale', ['0303', 1.5, null], 'shape and scale together'],
    ['text for a shape', ['0303', 'round', 5.2], 'column Shape): "round" found'],
    ['an unknown key', ['0999', 1.5, 5.2], 'expected a code of device in the system unu-key'],
  ] as const)('%s is refused', async (_, row, message) => {
    expect(await refusalOf(unuLifetimes2015, sheet([...row]))).toContain(message);
  });

  test('a workbook that is cut off is refused', async () => {
    const whole = sheet(['0303', 1.5, 5.2])[files.lifetimes] as Buffer;
    const cut = await refusalOf(unuLifetimes2015, { [files.lifetimes]: whole.subarray(0, 300) });
    expect(cut).toContain(files.lifetimes);
  });
});
