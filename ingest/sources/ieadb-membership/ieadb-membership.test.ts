/** Memberships of treaties, on a small workbook in the database's layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { workbook } from '../babbitt-bom/workbook-fixture.ts';
import { ieadbMembership2020, treaties } from './adapter.ts';

const header = [
  ...['country', 'mitch_id', 'tsig', 'inclusion', 'treatyname', 'tterm', 'csig', 'crat'],
  ...['ceif3', 'ceif4', 'ceif5', 'ceif6', 'ceif7', 'ceif8', 'ceif9'],
];
type Cell = string | number | null;
const line = (
  country: string,
  number: number,
  csig: Cell,
  crat: Cell,
  ceif: Cell,
  inclusion = 'MEA',
): Cell[] => [
  ...[country, number, 32_589, inclusion, 'A treaty', null, csig, crat, ceif],
  ...Array<null>(6).fill(null),
];
/** Serial numbers of a spreadsheet: 32,953 is 21 March 1990, 33,729 is 5 May 1992, 37,622 is New Year’s Day 2003. */
const [march1990, may1992, january2003] = [32_953, 33_729, 37_622];
const files = (...lines: readonly Cell[][]) => ({
  'iea-memb.xlsx': Buffer.from(workbook(new Map([['Sheet1', [header, ...lines]]]))),
});

test('a ratification makes a party, a signature alone does not, and no date says nothing', async () => {
  const { statements, report } = await runByHand(
    ieadbMembership2020,
    files(
      line('Germany', 3042, march1990, may1992, january2003),
      line('Haiti', 3042, march1990, null, null),
      line('Fiji', 3042, null, null, null),
      line('Slovakia', 3042, null, null, january2003),
      line('Romania', 32, 419, 805, null, 'BEA'),
    ),
  );
  expect(
    statements.map(({ subject, predicate, period, value }) => [subject, predicate, period, value]),
  ).toEqual([
    ['economy:DEU', 'partyTo', '1992/2020', null],
    ['economy:HTI', 'signedOnly', '1990/2020', null],
    ['economy:SVK', 'partyTo', '2003/2020', null],
  ]);
  expect(statements[2]?.note).toBe(
    'In force since 2003-01-01; no date of ratification, as for a party by succession.',
  );
  expect(report.dropped.map(({ reason, count }) => [reason, count])).toEqual([
    ['another treaty than the eight that are read', 1],
    ['neither signed nor ratified, as far as the table knows', 1],
  ]);
});

test('a date of 2899 is unknown and makes nobody a party', async () => {
  const { statements } = await runByHand(
    ieadbMembership2020,
    // 364,880 is the first day of 2899.
    files(line('Haiti', 3042, march1990, 364_880, 364_880)),
  );
  expect(statements.map(({ predicate }) => predicate)).toEqual(['signedOnly']);
});

test('each treaty is an instrument of its own', () => {
  expect(new Set(treaties.values()).size).toBe(treaties.size);
});

test.each([
  ['an unknown state', line('Atlantis', 3042, null, may1992, null), '(column country): "Atlantis" found'],
  ['a date that is none', line('Fiji', 3042, null, 'soon', null), '(column crat): "soon" found'],
  ['a date of the future', line('Fiji', 3042, null, 60_000, null), '(column crat)'],
  [
    'a bilateral treaty under this number',
    line('Fiji', 3042, null, null, null, 'BEA'),
    '(column inclusion): "BEA"',
  ],
])('%s is refused with its place', async (_, row, message) => {
  expect(await refusalOf(ieadbMembership2020, files(row))).toContain(message);
});

test('a missing or extra column, another sheet and a cut file are refused', async () => {
  const sheet = (name: string, head: readonly string[]) => ({
    'iea-memb.xlsx': Buffer.from(workbook(new Map([[name, [[...head]]]]))),
  });
  expect(await refusalOf(ieadbMembership2020, sheet('Sheet1', header.slice(0, 6)))).toContain('crat');
  expect(await refusalOf(ieadbMembership2020, sheet('Sheet1', [...header, 'ceif10']))).toContain('ceif10');
  expect(await refusalOf(ieadbMembership2020, sheet('Members', header))).toContain('a sheet named Sheet1');
  const whole = files(line('Fiji', 3042, null, may1992, null))['iea-memb.xlsx'];
  expect(await refusalOf(ieadbMembership2020, { 'iea-memb.xlsx': whole.subarray(0, 400) })).toContain(
    'workbook',
  );
});
