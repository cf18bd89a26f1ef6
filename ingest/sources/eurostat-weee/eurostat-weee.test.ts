/** Eurostat's cube, on small files written by hand in JSON-stat with the codes that others' programs read. */
import { expect, test } from 'vitest';
import { importOnFile } from '../../testing/import-on-file.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { eurostatWeeeOpenScope } from './adapter.ts';

const fileName = 'env_waseleeos.json';
interface Cell {
  readonly waste?: string;
  readonly wst_oper?: string;
  readonly unit?: string;
  readonly geo?: string;
  readonly time?: string;
  readonly value?: number | string;
  readonly status?: string;
}
const names = ['freq', 'waste', 'wst_oper', 'unit', 'geo', 'time'] as const;

/** A cube that holds the cells and is empty elsewhere. Invented figures. */
function cubeOf(cells: readonly Cell[]): Record<string, unknown> {
  const usual = { freq: 'A', waste: 'EE6', wst_oper: 'COL', unit: 'T', geo: 'DE', time: '2022' };
  const rows = cells.map((cell) => ({ ...usual, ...cell }));
  const codes = names.map((name) => [...new Set(rows.map((row) => row[name]))]);
  const numberOf = (row: (typeof rows)[number]): number =>
    names.reduce((sum, name, at) => sum * (codes[at]?.length ?? 1) + (codes[at]?.indexOf(row[name]) ?? 0), 0);
  const keyed = (column: 'value' | 'status'): Record<string, unknown> =>
    Object.fromEntries(
      rows.flatMap((row) => (row[column] === undefined ? [] : [[String(numberOf(row)), row[column]]])),
    );
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Waste electrical and electronic equipment by waste management operations - open scope',
    source: 'ESTAT',
    updated: '2026-04-08T23:00:00+0200',
    value: keyed('value'),
    status: keyed('status'),
    id: names,
    size: codes.map(({ length }) => length),
    dimension: Object.fromEntries(
      names.map((name, at) => [
        name,
        {
          label: name,
          category: { index: Object.fromEntries((codes[at] ?? []).map((code, place) => [code, place])) },
        },
      ]),
    ),
  };
}
const cube = (...cells: readonly Cell[]): string => JSON.stringify(cubeOf(cells));
const read = (...cells: readonly Cell[]) => runByHand(eurostatWeeeOpenScope, { [fileName]: cube(...cells) });

test('the rate of collection is of what was put on the market; tonnes are of all equipment', async () => {
  const { statements, report } = await read(
    { value: 1000 },
    { unit: 'KG_HAB', value: 12.5 },
    { unit: 'AVG_3Y', value: 101.5, status: 'e' },
    { geo: 'EL', value: 20, status: 'b' },
    { geo: 'UK', value: 30, time: '2018' },
    { geo: 'EU27_2020', wst_oper: 'RCY_PRP_REU', value: 5000, status: 'sp' },
    { waste: 'EE_LE', value: 600 },
    { wst_oper: 'MKT', value: 2000 },
  );
  expect(
    statements.map(({ subject, predicate, object, period, value, unit, status, note }) =>
      [subject.replace(/\.file-.*/, ''), predicate, object, period, value, unit, status, note].join(' '),
    ),
  ).toEqual([
    'economy:DEU collectsEwaste  2022 1000 t:gross reported ',
    'economy:GRC collectsEwaste  2022 20 t:gross reported Break in the series.',
    'economy:GBR collectsEwaste  2018 30 t:gross reported ',
    'economy:DEU collectsEwaste  2022 12.5 kg/person:gross reported ',
    'economy:DEU hasIndicator indicator:ewaste-collected-of-put-on-market 2022 101.5 percent estimated ',
    'group:eurostat-weee-eu-27 recyclesEwaste  2022 5000 t:gross estimated Recycled or prepared for reuse. Estimate of Eurostat. Provisional.',
  ]);
  expect(report.dropped).toEqual([
    { reason: 'a category of equipment: only all six together (EE6) are read', count: 1 },
    { reason: 'an operation that is not followed in this unit: MKT T', count: 1 },
  ]);
});

test('what is confidential, not there or not asked is no zero; zero is', async () => {
  const { statements } = await read(
    { geo: 'DE', status: 'c' },
    { geo: 'FR', status: ':' },
    { geo: 'MT', status: 'z' },
    { geo: 'LU', value: 0 },
  );
  expect(statements.map(({ subject, value, missing }) => [subject, value, missing])).toEqual([
    ['economy:DEU', null, 'withheld'],
    ['economy:FRA', null, 'not-available'],
    ['economy:MLT', null, 'not-applicable'],
    ['economy:LUX', 0, null],
  ]);
});

test('thousands under the unit of one are kept out of answers', async () => {
  const { statements } = await read({ value: 5_000_000 }, { unit: 'KG_HAB', value: 13_000 });
  expect(statements.map(({ quarantine }) => quarantine?.rule)).toEqual([
    'kg-per-person-impossible',
    'kg-per-person-impossible',
  ]);
});

test('the import says that the reader never ran on a real file', async () => {
  const { report } = await importOnFile('eurostat-weee', 'env_waseleeos_2022.json', cube({ value: 3 }));
  expect(report.statementsKept).toBe(1);
  expect(report.remarks.join('\n')).toContain('never run on a file of the publisher');
});

test('a cube of which nothing is followed is refused by the import', async () => {
  await expect(importOnFile('eurostat-weee', fileName, cube({ waste: 'TOTAL', value: 3 }))).rejects.toThrow(
    'at least one row to keep',
  );
});

const whole = cube({ value: 3 });
test.each([
  ['a unit that is not known', cube({ unit: 'THS_T', value: 3 }), '(column unit): "THS_T" found'],
  ['a country that is not known', cube({ geo: 'QQ', value: 3 }), '"QQ" found'],
  ['a flag that is not known', cube({ value: 3, status: 'x' }), '(column status): "x" found'],
  ['a value in words', cube({ value: 'many' }), '(column value): "many" found'],
  ['a value below zero', cube({ value: -1 }), '"-1" found'],
  ['a year that is none', cube({ time: 'last', value: 3 }), '(column time): "last" found'],
  ['a dimension that is new', whole.replaceAll('"freq"', '"hazard"'), 'column hazard'],
  ['a dimension that is missing', whole.replaceAll('"geo"', '"place"'), 'column geo'],
  ['a page for people', '<html><body>Maintenance</body></html>', 'cut off or damaged'],
  ['a file that is cut', whole.slice(0, -30), 'cut off or damaged'],
  ['an empty file', '', 'the file is empty'],
  ['an error of the service', '{"error":[{"status":404,"label":"ERR_NOT_FOUND_4"}]}', 'ERR_NOT_FOUND_4'],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(eurostatWeeeOpenScope, { [fileName]: text })).toContain(message);
});
