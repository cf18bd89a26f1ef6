/** Governance indicators, on small workbooks in their layout. */
import { describe, expect, test } from 'vitest';
import { assertionInput, runOnFiles } from '../../testing/run-on-files.ts';
import { workbook } from '../babbitt-bom/workbook-fixture.ts';
import { meanIsZero, scoreIs, wbWgi2024 } from './adapter.ts';

const head = [
  ...['codeindyr', 'code', 'countryname', 'year', 'indicator', 'estimate', 'stddev', 'nsource'],
  ...['pctrank', 'pctranklower', 'pctrankupper'],
];
type Cell = string | number | null;
const row = (code: string, aspect: string, estimate: Cell, year: Cell = 2023): readonly Cell[] => [
  `${code}${aspect}${year}`,
  code,
  'Name',
  year,
  aspect,
  estimate,
  0.2561,
  9,
  4.3,
  0,
  27.4,
];
const run = (rows: readonly (readonly Cell[])[], header: readonly Cell[] = head) =>
  runOnFiles(wbWgi2024, { 'wgidataset.xlsx': workbook(new Map([['Sheet1', [header, ...rows]]])) });

describe('a row', () => {
  test('gives a score, its error in the note, and today’s economy for an old code', async () => {
    const { statements } = await run([row('ZAR', 'cc', -1.48), row('KSV', 'va', 0), row('DNK', 'rl', 1.9)]);
    expect(statements.map(({ subject, object, value }) => [subject, object, value])).toEqual([
      ['economy:COD', 'indicator:control-of-corruption', -1.48],
      ['economy:XKX', 'indicator:voice-and-accountability', 0],
      ['economy:DNK', 'indicator:rule-of-law', 1.9],
    ]);
    expect(statements[0]).toMatchObject({
      unit: 'score',
      status: 'estimated',
      locator: 'ZARcc2023',
      note: 'Standard error 0.26, from 9 sources.',
    });
  });

  test('without an estimate, or of a former territory, is dropped', async () => {
    const { report } = await run([row('DNK', 'rl', 1.9), row('ASM', 'cc', '..', 1996), row('ANT', 'cc', 1)]);
    expect(report.dropped).toEqual([
      { reason: 'no estimate', count: 1 },
      { reason: 'the former Netherlands Antilles', count: 1 },
    ]);
  });
});

describe('bad input', () => {
  test.each([
    ['an unknown aspect', row('DNK', 'xx', 1), /column indicator\): "xx" found/],
    ['an unknown economy', row('QQQ', 'cc', 1), /"QQQ" found/],
    ['a word for a number', row('DNK', 'cc', 'good'), /column estimate\): "good" found/],
    ['no year', row('DNK', 'cc', 1, null), /column year\): "" found/],
  ])('%s is refused', async (_, bad, message) => {
    await expect(run([bad])).rejects.toThrow(message);
  });

  test('a missing and an extra column, and a score twice, are refused', async () => {
    await expect(run([], head.slice(1))).rejects.toThrow(/codeindyr/);
    await expect(run([], [...head, 'guess'])).rejects.toThrow(/column guess\)/);
    await expect(run([row('DNK', 'cc', 1), row('DNK', 'cc', 2)])).rejects.toThrow(/one row with the key/);
  });
});

test('assertions hold the mean and quoted scores', () => {
  const aspects = ['voice-and-accountability', 'political-stability', 'government-effectiveness'];
  const all = [...aspects, 'regulatory-quality', 'rule-of-law', 'control-of-corruption'];
  const draft = (object: string, value: number) =>
    ({
      subject: 'economy:DNK',
      predicate: 'hasIndicator',
      object: `indicator:${object}`,
      period: '2023',
      value,
      status: 'estimated',
      locator: 'row',
    }) as const;
  const balanced = all.flatMap((aspect) => [draft(aspect, 2.381), draft(aspect, -2.381)]);
  expect(meanIsZero.check(assertionInput(balanced))).toBeUndefined();
  expect(meanIsZero.check(assertionInput([...balanced, draft('rule-of-law', 2)]))).toBe('rule-of-law');
  expect(
    scoreIs('economy:DNK', 'control-of-corruption', '2.38').check(assertionInput(balanced)),
  ).toBeUndefined();
  expect(scoreIs('economy:DNK', 'control-of-corruption', '2.40').check(assertionInput(balanced))).toBe(
    '2.381',
  );
});
