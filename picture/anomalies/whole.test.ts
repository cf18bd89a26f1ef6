/** Anomalies as a file: bars on one scale, every one with its ordinary reasons, and how many of how many are there. */
import { expect, it } from 'vitest';
import { words } from '../words/index.ts';
import { anomaliesWhole, type DrawnAnomaly } from './whole.ts';

const anomaly = (at: number): DrawnAnomaly => ({
  id: `anomaly:${at}`,
  kind: 'Mirror trade · 2023',
  sentence: `Two figures differ, number ${at}`,
  figures: [
    { label: 'One says', text: '10 t', part: 1 },
    { label: 'The other says', text: '5 t', part: 0.5 },
    { label: 'Lists', text: '3', part: null },
  ],
  reasons: [`Ordinary reason ${at}.`],
});
const drawn = (count: number) =>
  anomaliesWhole(
    Array.from({ length: count }, (_, at) => anomaly(at)),
    {
      width: 900,
      words: words.en,
      labels: {
        title: 'Which?',
        lead: 'A question.',
        reasons: 'Ordinary reasons',
        shown: '{shown} of {all}.',
      },
      all: 300,
      print: String,
      sources: [{ source: { shortTitle: 'A table' }, edition: '2024' }],
      release: 'abc',
    },
  );
const shapesOf = (count: number) => drawn(count).layers.flatMap(({ shapes }) => shapes);

it('draws a half as half as long, and no bar of what stands on no scale', () => {
  const bars = shapesOf(1).flatMap((one) =>
    one.kind === 'rect' && one.fill === 'measure-5' ? [one.width] : [],
  );
  expect(bars).toHaveLength(2);
  expect(bars[1]).toBeCloseTo((bars[0] ?? 0) / 2, 9);
});

it('has the ordinary reasons of each that it draws, and says how many it does not', () => {
  const said = shapesOf(25)
    .flatMap((one) => (one.kind === 'text' ? [one.text] : []))
    .join(' ');
  for (let at = 0; at < 10; at++) {
    expect(said).toContain(`number ${at}`);
    expect(said).toContain(`Ordinary reason ${at}.`);
  }
  expect(said).not.toContain('number 10');
  const { subtitle, footer } = drawn(25);
  expect(subtitle).toBe('10 of 300. A question.');
  expect(footer.join(' ')).toMatch(/A table 2024.*abc/);
});
