/** Gapminder's series of phones and internet, on small files in its layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { gapminderIct } from './adapter.ts';

const codes = [
  'broadband_subscribers',
  'cell_phones_per_100_people',
  'cell_phones_total',
  'internet_users',
  'personal_computers_per_100_people',
  'personal_computers_total',
];
const nameOf = (code: string): string => `ddf--datapoints--${code}--by--geo--time.csv`;
/** One row in each file, but for the files that are given. */
const files = (given: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    codes.map((code) => [nameOf(code), given[code] ?? `geo,time,${code}\nabw,2005,12274\n`]),
  );
const internet = (lines: string) => files({ internet_users: `geo,time,internet_users\n${lines}\n` });

test('a series is an indicator in its unit, told as used by people', async () => {
  const { statements } = await runByHand(gapminderIct, internet('kos,2019,89.4'));
  expect(
    statements.map(({ subject, object, value, unit }) => [subject, object, value, unit].join(' ')),
  ).toEqual([
    'economy:ABW indicator:fixed-broadband-subscriptions 12274 count',
    'economy:ABW indicator:mobile-subscriptions 12274 per100persons',
    'economy:ABW indicator:mobile-subscriptions 12274 count',
    'economy:XKX indicator:internet-use 89.4 percent',
    'economy:ABW indicator:personal-computers 12274 per100persons',
    'economy:ABW indicator:personal-computers 12274 count',
  ]);
  expect(new Set(statements.map(({ stage }) => stage))).toEqual(new Set(['use']));
});

test('zero is a figure, a blank is none, and more than everybody is kept out of answers', async () => {
  const { statements, report } = await runByHand(
    gapminderIct,
    internet('fra,1990,0\nfra,1991,\nfra,1992,100.5'),
  );
  expect(statements.filter(({ unit }) => unit === 'percent').map(({ value }) => value)).toEqual([0, 100.5]);
  expect(report.dropped).toEqual([{ reason: 'no figure', count: 1 }]);
  expect(report.quarantined).toEqual([{ rule: 'share-above-whole', count: 1 }]);
});

test.each([
  ['an unknown id', internet('xqx,2019,1'), '"XQX" found'],
  ['text in a number', internet('fra,2019,many'), '"many" found'],
  ['a negative number', internet('fra,2019,-1'), 'a number of zero or more'],
  ['a year that is none', internet('fra,19,1'), '(column time): "19" found'],
  ['an economy twice in a year', internet('fra,2019,1\nfra,2019,2'), 'expected one row with the key'],
  ['a missing column', files({ internet_users: 'geo,internet_users\nfra,1\n' }), 'time'],
  ['an extra column', files({ internet_users: 'geo,time,sex,internet_users\nfra,2019,f,1\n' }), 'sex'],
  ['a file that is cut off', internet('fra,2019,1\nfra,20'), 'fewer mean a truncated file'],
])('%s is refused with its place', async (_, given, message) => {
  expect(await refusalOf(gapminderIct, given)).toContain(message);
});
