/**
 * Well-formed files with a wrong figure: how many are seen, and by what. Every miss is listed. What an adapter
 * knows sees some; the comparison with committed figures sees the rest where there are such.
 */
import { expect, it } from 'vitest';
import { countriesSwapped, timesThousandOperator } from './operators/value.ts';
import { percent, print, printCounts } from './print.ts';
import { allSamples } from './samples.ts';
import { Baselines } from './structural.ts';
import { isCaught, judgeNextYears, judgeValueMutants, type ValueJudged, type YearJudged } from './value.ts';

const isFull = process.env.FILON_FULL === '1';
const count = isFull ? 3000 : 100;
const { samples } = allSamples();
const baselines = new Baselines();

function printRates(title: string, judged: readonly ValueJudged[]): void {
  const rules = judged.filter(({ byRule }) => byRule).length;
  const known = judged.filter((one) => !one.byRule && isCaught(one)).length;
  const missed = judged.filter((one) => !isCaught(one)).map(({ adapter, says }) => `${adapter}, ${says}`);
  print([
    `${title}: ${judged.length} files of which what is said changes`,
    `  refused or quarantined by a rule of the adapter  ${percent(rules, judged.length)}`,
    `  else seen beside the same figures, committed     ${percent(known, judged.length)}`,
    `  together                                         ${percent(rules + known, judged.length)}`,
    ...[...new Set(missed)].sort().map((miss) => `  missed: ${miss}`),
  ]);
}

it('a figure times 1,000 is seen in 95 of 100 files, and every miss is listed', async () => {
  const judged = await judgeValueMutants(samples, timesThousandOperator, count, 2, baselines);
  printRates('One figure × 1,000', judged);
  expect(judged.filter(isCaught).length / judged.length).toBeGreaterThanOrEqual(0.95);
}, 900_000);

it('the rate for two countries swapped is told', async () => {
  const judged = await judgeValueMutants(samples, countriesSwapped, count, 3, baselines);
  printRates('Two countries swapped', judged);
  // Where two rows say alike of two countries, nothing can tell them apart: no rate is promised, but most are seen.
  expect(judged.filter(isCaught).length / judged.length).toBeGreaterThanOrEqual(0.5);
}, 900_000);

it('a figure of the next year times 1,000 leaps from the year before, where one is committed', async () => {
  const judged: YearJudged[] = [];
  const chosen = isFull ? samples : samples.filter(({ adapter }) => daily.has(adapter.id));
  for (const sample of chosen) judged.push(...(await judgeNextYears(sample, isFull ? 100 : 50, 4)));
  printCounts(
    `Committed figures of ${chosen.length} adapters × 1,000, their own year left out`,
    judged,
    ({ about }) => about.split(':')[0] ?? '',
    ({ is }) => is,
  );
  const comparable = judged.filter(({ is }) => is !== 'no other year committed');
  const leaps = comparable.filter(({ is }) => is === 'jump');
  const missed = comparable.filter(({ is }) => is !== 'jump').map(({ about }) => `  missed: ${about}`);
  print([`  ${percent(leaps.length, comparable.length)} of those with another year`, ...missed]);
  expect(leaps.length / comparable.length).toBeGreaterThanOrEqual(0.95);
}, 900_000);

/** Held every day; all others with `npm run test:full`. */
const daily = new Set([
  'usgs-mcs-2025',
  'bgs-wms-2024',
  'ember-grid-intensity-2025',
  'ncses-kti-2024',
  'un-sdg-ewaste-2020',
  'wb-wgi-2024',
]);
