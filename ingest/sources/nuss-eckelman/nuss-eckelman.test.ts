/** Impacts of metals, on small files in the layout of the two transcriptions. */
import { describe, expect, test } from 'vitest';
import { assertionInput, lines, runOnFiles } from '../../testing/run-on-files.ts';
import { nussEckelman2014, statementsAre } from './adapter.ts';

const head =
  'symbol,name_as_in_A,A_gwp,A_ced,B_gwp,B_gwp_p2_5,B_gwp_p97_5,B_ced,B_ced_p2_5,B_ced_p97_5,B_form,status';
const cobalt = 'Co,Cobalt,8.3,128,8.3,6.0,11.5,128,93.2,179,Cobalt metal,two transcriptions agree';
const run = (rows: readonly string[], header = head) =>
  runOnFiles(nussEckelman2014, { 'DERIVED_merged_two_transcriptions.csv': lines(header, ...rows) });

test('an element on which both agree gives gases and energy, with bounds', async () => {
  const { statements } = await run([cobalt]);
  expect(
    statements.map(({ subject, object, value, low, high, unit }) => [
      subject,
      object,
      value,
      low,
      high,
      unit,
    ]),
  ).toEqual([
    ['material:cobalt', 'indicator:global-warming-potential', 8.3, 6, 11.5, 'kg/kg:co2e'],
    ['material:cobalt', 'indicator:cumulative-energy-demand', 128, 93.2, 179, 'MJ/kg'],
  ]);
  expect(statements[0]).toMatchObject({
    predicate: 'hasImpactFactor',
    status: 'estimated',
    note: 'From the mine to the gate; bounds of 95 %. Form: Cobalt metal.',
  });
});

test('what one alone says, and what they disagree on, is dropped with the reason', async () => {
  const { report } = await run([
    cobalt,
    'Ga,Gallium,205,8030,,,,,,,,single transcription (A only): unverified',
    'Sn,Tin,17.1,310,17.1,11.0,26.8,321,201,496,Tin metal (primary),DISAGREE: check against PLOS Table S38',
  ]);
  expect(report.dropped).toEqual([
    { reason: 'in one transcription only', count: 1 },
    { reason: 'the two transcriptions disagree', count: 1 },
  ]);
});

describe('bad input', () => {
  test.each([
    [
      'an agreement that is none',
      cobalt.replace('8.3,128,8.3', '8.4,128,8.3'),
      /column B_gwp\): "8.3" found; expected 8.4/,
    ],
    ['a missing bound', cobalt.replace('6.0', ''), /column B_gwp_p2_5\): "" found; expected the bounds/],
    [
      'an unknown status',
      cobalt.replace('two transcriptions agree', 'fine'),
      /column status\): "fine" found/,
    ],
    ['an unknown element', cobalt.replace('Co,', 'Qq,'), /"Qq" found/],
    ['a word for a number', cobalt.replace(',8.3,', ',much,'), /column A_gwp\): "much" found/],
    ['a row cut short', 'Co,Cobalt,8.3', /expected 12 cells as in the header/],
  ])('%s is refused', async (_, row, message) => {
    await expect(run([row])).rejects.toThrow(message);
  });

  test('a missing and an extra column, and an element twice, are refused', async () => {
    await expect(run([], head.replace(',status', ''))).rejects.toThrow(/column status\)/);
    await expect(run([], `${head},guess`)).rejects.toThrow(/column guess\)/);
    await expect(run([cobalt, cobalt.replaceAll('128', '129')])).rejects.toThrow(/one row with the key/);
  });
});

test('the number of factors must come out', () => {
  expect(statementsAre(0).check(assertionInput([]))).toBeUndefined();
  expect(statementsAre(70).check(assertionInput([]))).toBe('0 factors');
});
