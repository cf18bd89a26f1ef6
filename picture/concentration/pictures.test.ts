/** The pictures of concentration: what is drawn says the numbers, nothing leaves the picture, and nothing unknown is drawn as known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuantityResult } from '../answer.ts';
import type { Rect, Shape, Text } from '../scene.ts';
import { textWidth } from '../text.ts';
import { paintForTheme } from '../tokens.ts';
import { words } from '../words/index.ts';
import type { Options } from './amounts.ts';
import { drawBuyers } from './buyers.ts';
import { partNames, partsOf } from './detail.ts';
import { drawHolders } from './holders.ts';
import { drawHome } from './home.ts';
import { drawMovement } from './movement.ts';
import { drawOverview, overviewGroups, shownOfOne } from './overview.ts';
import type { Amount, ConcentrationResult, OverviewData, OverviewStageResult } from './query.ts';
import { detailSvg } from './svg.ts';

const unit = { id: 'fraction', symbol: '', dimension: 'ratio', basis: 'none', basisLabel: '' };
const amount = (value: number | null, bounds: Partial<QuantityResult> = {}): Amount => ({
  quantity: { value, low: null, high: null, unit, status: 'DERIVED', missing: null, ...bounds },
});
const range = (low: number, high: number): Amount => amount(null, { low, high, missing: 'ONLY_BOUNDS' });
const named = (name: string) => ({ id: `economy:${name}`, name });
const source = { id: 'test', shortTitle: 'A publisher' };
const top = (name: string, share: Amount) => ({
  holders: [{ entity: named(name), side: 'SOUTH' as const, label: name }],
  isCertain: true,
  share,
});
const held = (name: string, share: Amount, year = 2025): OverviewStageResult => ({
  year,
  source,
  edition: '2026',
  index: share,
  points: share,
  topOne: top(name, share),
});
const optionsOf = (width: number): Options => ({ width, locale: 'en', labels: words.en.concentration });

const overview = (rows: OverviewData['concentrationOverview']['rows']): OverviewData => ({
  release: { id: '0'.repeat(64) },
  concentrationOverview: {
    scheme: { id: 's', label: 'A scheme' },
    rows,
    caveats: [],
    sources: [],
    permalink: '',
  },
});
const row = (id: string, extraction: OverviewStageResult | null, refining: OverviewStageResult | null) => ({
  material: { id: `material:${id}`, name: id },
  extraction,
  refining,
});

const answer: ConcentrationResult = {
  material: { id: 'material:cobalt', name: 'cobalt' },
  stage: 'EXTRACTION',
  by: 'ECONOMY',
  group: null,
  product: null,
  year: 2025,
  years: [2024, 2025],
  source,
  edition: '2026',
  scheme: { id: 's', label: 'A scheme' },
  index: range(0.4, 0.5),
  points: range(4000, 5000),
  topOne: top('DR Congo', amount(0.6)),
  topThree: null,
  topThreeReason: 'Not told.',
  holders: [
    { entity: named('DR Congo'), side: 'SOUTH', label: 'DR Congo', figure: amount(60), share: amount(0.6) },
    { entity: named('Canada'), side: 'NORTH', label: 'Canada', figure: amount(15), share: amount(0.15) },
  ],
  lumps: [{ entity: null, side: null, label: 'Other countries', figure: amount(25), share: amount(0.25) }],
  unallocated: null,
  total: amount(100),
  world: null,
  difference: null,
  ofWorld: null,
  series: [
    {
      source,
      edition: '2026',
      isChosen: true,
      points: [
        { year: 2024, index: range(0.3, 0.45), points: range(1, 2), topOne: top('DR Congo', amount(0.5)) },
        { year: 2025, index: range(0.4, 0.5), points: range(1, 2), topOne: top('DR Congo', amount(0.6)) },
      ],
    },
    {
      source,
      edition: '2025',
      isChosen: false,
      points: [{ year: 2023, index: amount(0.2), points: amount(1), topOne: top('Canada', amount(0.3)) }],
    },
  ],
  homeRefining: [
    {
      source,
      edition: '2026',
      economies: [
        {
          economy: named('DR Congo'),
          side: 'SOUTH',
          points: [
            { year: 2000, ratio: amount(0.5) },
            { year: 2025, ratio: amount(0.1) },
          ],
        },
        { economy: named('China'), side: 'SOUTH', points: [{ year: 2025, ratio: amount(8) }] },
      ],
    },
  ],
  homeRefiningReason: null,
  chokePoints: [
    {
      stage: 'EXTRACTION',
      of: 'OUTPUT',
      product: null,
      year: 2025,
      source,
      edition: '2026',
      economy: named('DR Congo'),
      side: 'SOUTH',
      isCertain: true,
      share: amount(0.6),
      isOwn: null,
      ownShare: null,
    },
  ],
  buyers: [
    {
      producer: named('DR Congo'),
      product: { id: 'product:x', name: 'Cobalt oxides' },
      year: 2024,
      source,
      edition: '2026',
      isBilateral: false,
      exports: amount(10),
      buyers: [{ economy: named('China'), side: 'SOUTH', share: range(0.55, 1) }],
    },
  ],
  choices: [],
  assumptions: [],
  caveats: [],
  sources: [],
  permalink: '',
};

const rects = (shapes: readonly Shape[], fill: Rect['fill']): readonly Rect[] =>
  shapes.filter((shape): shape is Rect => shape.kind === 'rect' && shape.fill === fill);
const texts = (shapes: readonly Shape[]): readonly Text[] =>
  shapes.filter((shape): shape is Text => shape.kind === 'text');

/** Left and right end of everything that has one. */
function extentOf(shape: Shape): readonly [number, number] {
  switch (shape.kind) {
    case 'rect':
      return [shape.x, shape.x + shape.width];
    case 'dot':
      return [shape.x - shape.radius, shape.x + shape.radius];
    case 'text': {
      const width = textWidth(shape.text, shape.size, shape.face);
      const left =
        shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
      return [left, left + width];
    }
    default:
      return [0, 0];
  }
}

describe('one material', () => {
  it('draws bars in proportion, and what has no name hatched', () => {
    const { shapes } = drawHolders(answer, optionsOf(1000));
    const [congo] = rects(shapes, 'south-mark');
    const [canada] = rects(shapes, 'north-mark');
    const [others] = rects(shapes, 'hatch');
    expect((congo?.width ?? 0) / (canada?.width ?? 1)).toBeCloseTo(4, 2);
    expect((congo?.width ?? 0) / (others?.width ?? 1)).toBeCloseTo(2.4, 2);
  });

  it('never joins two editions, and draws a range as a band', () => {
    const { shapes } = drawMovement(answer, optionsOf(1000));
    const lines = shapes.filter(
      (shape) => shape.kind === 'path' && shape.fill === null && shape.line === 'vein',
    );
    expect(lines).toHaveLength(1);
    // The other edition has one year: a point, and no line.
    expect(
      shapes.filter(
        (shape) => shape.kind === 'path' && shape.line === 'ink-3' && (shape.lineWidth ?? 1) === 1.5,
      ),
    ).toEqual([]);
    expect(shapes.filter((shape) => shape.kind === 'dot')).toHaveLength(2);
    expect(shapes.some((shape) => shape.kind === 'path' && shape.fill === 'hatch')).toBe(true);
  });

  it('ends the scale of refining at home, and says the number beyond it', () => {
    const { shapes } = drawHome(answer, optionsOf(1000));
    const dots = shapes.flatMap((shape) =>
      shape.kind === 'dot' && shape.fill === 'south-mark' ? [shape.x] : [],
    );
    expect(dots[1]).toBeGreaterThan(dots[0] ?? 0);
    expect(texts(shapes).map(({ text }) => text)).toContain('800% (2025)');
  });

  it('draws a buyer that only totals tell of solid to the least and hatched to the most', () => {
    const { shapes } = drawBuyers(answer, optionsOf(1000));
    const [solid] = rects(shapes, 'south-mark');
    const [hatched] = rects(shapes, 'hatch');
    // 0.45 of range beside 0.55 of certainty, less the pixel between them.
    expect(((hatched?.width ?? 0) + 1) / ((solid?.width ?? 0) + 1)).toBeCloseTo(0.45 / 0.55, 1);
  });

  it.each([350, 700, 1200])('stays within its width at %i px, and has a part for every question', (width) => {
    const parts = partsOf(answer, optionsOf(width));
    expect(parts.map(({ name }) => name)).toEqual([...partNames]);
    for (const { name, drawn } of parts) {
      for (const shape of drawn.shapes) {
        const [left, right] = extentOf(shape);
        expect(left, `${name} ${JSON.stringify(shape)}`).toBeGreaterThanOrEqual(-1);
        expect(right, `${name} ${JSON.stringify(shape)}`).toBeLessThanOrEqual(width + 1);
      }
      for (const { y, height } of drawn.hits) expect(y + height, name).toBeLessThanOrEqual(drawn.height + 1);
    }
  });

  it('says why there is nothing where there is nothing', () => {
    const parts = partsOf(
      { ...answer, series: [], buyers: [], homeRefining: [], homeRefiningReason: 'Nobody gives both.' },
      optionsOf(1000),
    );
    expect(parts.map(({ drawn }) => drawn.height > 0)).toEqual([true, false, false, false, true]);
    expect(parts.map(({ note }) => note)).toContain('Nobody gives both.');
  });

  it('is a file with its question, scheme and release', () => {
    const svg = detailSvg(
      { concentration: answer, release: { id: 'abc'.repeat(20) } },
      {
        ...optionsOf(1000),
        footer: words.en.footer,
        paint: paintForTheme('print'),
        hatchId: 'hatch',
        isAlone: true,
      },
    );
    expect(svg).toContain('Cobalt: in how few hands is it?');
    expect(svg).toContain('A scheme');
    expect(svg).not.toMatch(/NaN|undefined|var\(--/);
  });
});

describe('all materials', () => {
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  const stage = fc.option(share.map((value) => held('China', amount(value))));
  const rows = fc
    .array(fc.tuple(stage, stage), { minLength: 1, maxLength: 60 })
    .map((list) => list.map(([mined, refined], place) => row(`m${place}`, mined, refined)))
    .filter((list) => list.some(({ extraction, refining }) => extraction !== null || refining !== null));

  it('draws each once, the largest share first, and counts what it leaves out', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (list, isAll) => {
        const told = list.filter(({ extraction, refining }) => extraction !== null || refining !== null);
        const { both, one, more } = overviewGroups(overview(told), isAll);
        const ids = [...both, ...one].map(({ material }) => material.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length + more).toBe(told.length);
        if (!isAll) expect(one.length).toBeLessThanOrEqual(shownOfOne);
        const shares = both.map(({ extraction, refining }) =>
          Math.max(extraction?.topOne.share.quantity.value ?? 0, refining?.topOne.share.quantity.value ?? 0),
        );
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        const { hits, height } = drawOverview(overview(told), { ...optionsOf(1200), isAll });
        expect(hits.map(({ key }) => key)).toEqual(ids);
        for (const hit of hits) expect(hit.y + hit.height).toBeLessThanOrEqual(height);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves figures of another time to the table', () => {
    const data = overview([
      row('old', held('China', amount(0.99), 1971), null),
      row('new', held('China', amount(0.2)), null),
    ]);
    expect(overviewGroups(data, false)).toMatchObject({
      one: [{ material: { id: 'material:new' } }],
      more: 1,
    });
    expect(overviewGroups(data, true).one.map(({ material }) => material.id)).toEqual([
      'material:old',
      'material:new',
    ]);
  });

  it('draws a range hatched between its ends', () => {
    const data = overview([row('gold', held('China', range(0.1, 0.5)), null)]);
    const { shapes } = drawOverview(data, { ...optionsOf(1200), isAll: false });
    // One in the key, one on each scale.
    expect(rects(shapes, 'hatch')).toHaveLength(3);
  });
});
