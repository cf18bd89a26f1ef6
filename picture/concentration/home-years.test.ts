import { expect, it } from 'vitest';
import { paintForTheme } from '../tokens.ts';
import { words } from '../words/index.ts';
import { homeYearsWhole } from './home-years.ts';
import { homeYearsWords } from './home-years-words.ts';
import type { ConcentrationData } from './query.ts';
import type { ConcentrationSvgOptions } from './svg.ts';

const unit = { id: 'fraction', symbol: '', dimension: 'fraction', basis: 'none', basisLabel: '' };
const ratio = (value: number | null) => ({
  quantity: { value, low: null, high: null, unit, status: 'DERIVED', missing: null },
});

/** A material of which one edition gives two economies: one with a gap in its years, one far beyond what it mines. */
function dataOf(points: readonly (readonly [year: number, value: number | null])[]): ConcentrationData {
  const economy = (id: string, of: typeof points) => ({
    economy: { id: `economy:${id}`, name: id },
    side: 'SOUTH',
    points: of.map(([year, value]) => ({ year, ratio: ratio(value) })),
  });
  return {
    release: { id: 'abc' },
    concentration: {
      material: { id: 'material:copper', name: 'copper' },
      scheme: { id: 's', label: 'Scheme' },
      homeRefining: [
        {
          source: { id: 'bgs', shortTitle: 'BGS' },
          edition: '2024',
          economies: [
            economy('CHL', points),
            economy('CHN', [
              [2000, 1.5],
              [2001, 7],
            ]),
          ],
        },
      ],
    },
  } as unknown as ConcentrationData;
}

const options = (width: number): ConcentrationSvgOptions => ({
  width,
  locale: 'en',
  labels: words.en.concentration,
  footer: words.en.footer,
  paint: paintForTheme('light'),
  hatchId: 'h',
  isAlone: true,
});

const shapesOf = (data: ConcentrationData, width = 720) =>
  homeYearsWhole(data, homeYearsWords.en, options(width))?.layers.map(({ shapes }) => shapes) ?? [];
const linesOf = (shapes: ReturnType<typeof shapesOf>[number] = []) =>
  shapes.flatMap((shape) => (shape.kind === 'path' && shape.lineWidth === 2.5 ? [shape.d] : []));

it('breaks a line where a year has no figure, and draws a year that stands alone as a dot', () => {
  const [chile = []] = shapesOf(
    dataOf([
      [2000, 0.5],
      [2001, 0.6],
      [2003, 0.4],
      [2004, null],
      [2005, 0.3],
      [2006, 0.3],
    ]),
  );
  // 2000–2001 and 2005–2006 are lines, 2003 a dot, and the last year a larger one.
  expect(linesOf(chile)).toHaveLength(2);
  expect(chile.filter(({ kind }) => kind === 'dot')).toHaveLength(2);
});

it('ends the scale at one and a half times: beyond it a line runs along the end', () => {
  const [, china = []] = shapesOf(
    dataOf([
      [2000, 0.5],
      [2001, 0.5],
    ]),
  );
  const [line = ''] = linesOf(china);
  const heights = [...line.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
  // 1.5 and 7 stand at one height.
  expect(heights).toHaveLength(2);
  expect(heights[0]).toBe(heights[1]);
});

it('draws no dot for a last year without a figure, which is not zero', () => {
  const [chile = []] = shapesOf(
    dataOf([
      [2000, 0.5],
      [2001, 0.6],
      [2002, null],
    ]),
  );
  expect(chile.filter(({ kind }) => kind === 'dot')).toHaveLength(0);
});

it('stays within its width on a phone and on paper', () => {
  for (const width of [320, 1080]) {
    for (const shapes of shapesOf(
      dataOf([
        [2000, 0.5],
        [2010, 0.6],
      ]),
      width,
    )) {
      for (const shape of shapes) {
        if (shape.kind === 'dot') expect(shape.x + shape.radius).toBeLessThanOrEqual(width);
      }
    }
  }
});

it('is nothing where nobody gives both figures', () => {
  const data = dataOf([]);
  const none = { ...data, concentration: { ...data.concentration, homeRefining: [] } };
  expect(homeYearsWhole(none, homeYearsWords.en, options(720))).toBeNull();
});
