/** Flows on the map: widths, what is left over, cuts at the edge, words that keep off each other, fills. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBounds } from './areas.ts';
import { bentCurve, crossingLatitude, curvePath, cutOut, pointAt, stretchesOf } from './curve.ts';
import { type FixtureFlow, figureOf, flowsOf, optionsOf, small } from './fixture.ts';
import { narrowest, widestLine } from './flows.ts';
import { layOutMap } from './layout.ts';
import { scaleFor } from './measure.ts';
import type { MapPicture } from './picture.ts';
import { overlap, Room } from './place.ts';
import { frameOf } from './projection.ts';
import { drawnStretch, flowShapes } from './scene.ts';
import { siteMarks } from './sites.ts';
import { atlasFrom } from './testing/land.ts';

const atlas = atlasFrom();
const draw = (flows: readonly FixtureFlow[], more = {}, first?: number): MapPicture =>
  layOutMap(flowsOf(flows, first === undefined ? {} : { first }), optionsOf(atlas, more));
const flowOf = (picture: MapPicture, from: string, to: string) => {
  const found = picture.flows.find(({ id }) => id === `economy:${from} economy:${to}`);
  if (found === undefined) throw new Error(`${from} to ${to} is not drawn`);
  return found;
};

describe('widths', () => {
  const picture = draw(small);
  it('are in proportion to the amounts: half the tonnes, half the width', () => {
    // 1,200 px wide: the widest is 18 px for 400 t, so 200 t are 9 px and 100 t 4.5 px.
    expect(widestLine(1200)).toBe(18);
    expect(flowOf(picture, 'COD', 'CHN').width).toBe(18);
    expect(flowOf(picture, 'CHL', 'USA').width).toBe(9);
    expect(flowOf(picture, 'CHN', 'COD').width).toBe(4.5);
    expect(picture.amountOfPx).toBeCloseTo(400 / 18, 9);
  });
  it('are never too thin to be seen, and say where they are not in proportion', () => {
    // 20 t would be 0.9 px exactly; one tonne in 400 would be 0.045 px.
    expect(flowOf(picture, 'USA', 'CHL')).toMatchObject({ width: 0.9, isNarrowest: false });
    const thin = draw([...small.slice(0, 1), ['PER', 'CHN', 1]]);
    expect(flowOf(thin, 'PER', 'CHN')).toMatchObject({ width: narrowest, isNarrowest: true });
  });
  it('can be held against another year: 400 t beside a widest of 800 are half as wide', () => {
    expect(flowOf(draw(small, { widest: 800 }), 'COD', 'CHN').width).toBe(9);
  });
});

describe('nothing is dropped in silence', () => {
  it('what is drawn, folded and without a place adds up to the total', () => {
    const picture = draw(small, { most: 3 });
    expect(picture.flows.map(({ rank, amount }) => [rank, amount])).toEqual([
      [1, 400],
      [2, 200],
      [3, 100],
    ]);
    // 1,000 − 700 drawn − 60 from an economy that no atlas draws; 9 flows − 3 − 1 − 1 without tonnes.
    expect(picture.folded).toEqual({ count: 4, amount: 240, share: 0.24 });
    expect(picture.unplaced).toEqual({ count: 1, amount: 60, share: 0.06, names: ['XxSUN'] });
    expect(picture.withoutMeasure).toBe(1);
  });

  it('also when only the largest came back', () => {
    const picture = draw(small, { most: 60 }, 4);
    expect(picture.flows).toHaveLength(4);
    // The flow without a place is not known to be one: it is among the others. 9 − 4 − 1 without tonnes.
    expect(picture.folded).toEqual({ count: 4, amount: 200, share: 0.2 });
  });

  it('whatever the flows: counts and amounts are conserved', () => {
    const codes = ['COD', 'CHN', 'CHL', 'USA', 'ITA', 'TWN', 'SUN', 'SGP'] as const;
    const pair = fc.record({
      from: fc.constantFrom(...codes),
      to: fc.constantFrom(...codes),
      amount: fc.option(fc.integer({ min: 0, max: 100_000 })),
    });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (pairs, most) => {
        const flows = pairs
          .map(({ from, to, amount }): FixtureFlow => [from, to, amount])
          .sort((a, b) => (b[2] ?? -1) - (a[2] ?? -1));
        const { flows: drawn, folded, unplaced, withoutMeasure } = draw(flows, { most });
        expect(drawn.length + folded.count + unplaced.count + withoutMeasure).toBe(flows.length);
        const held = drawn.reduce((sum, { amount }) => sum + amount, 0);
        const whole = flows.reduce((sum, [, , amount]) => sum + (amount ?? 0), 0);
        expect(held + (folded.amount ?? 0) + (unplaced.amount ?? 0)).toBe(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('draws no flow of zero, and counts it', () => {
    const picture = draw([
      ['COD', 'CHN', 5],
      ['CHL', 'USA', 0],
    ]);
    expect(picture.flows).toHaveLength(1);
    expect(picture.folded).toMatchObject({ count: 1, amount: 0 });
  });

  it('draws an answer without any flow', () => {
    const picture = draw([]);
    expect(picture.flows).toEqual([]);
    expect(picture.labels).toEqual([]);
    expect(picture.folded).toEqual({ count: 0, amount: 0, share: null });
  });
});

describe('curves', () => {
  it('bend to the left of their direction, so that there and back do not lie on each other', () => {
    const there = bentCurve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2);
    const back = bentCurve({ x: 100, y: 0 }, { x: 0, y: 0 }, 0.2);
    // To the east, left is up: a fifth of the chord, and as much down on the way back.
    expect(pointAt(there, 0.5)).toEqual({ x: 50, y: -20 });
    expect(pointAt(back, 0.5)).toEqual({ x: 50, y: 20 });
  });
  it('are cut out by de Casteljau: the half of a curve has its points', () => {
    const whole = bentCurve({ x: 0, y: 0 }, { x: 100, y: 40 }, 0.3);
    const part = cutOut(whole, 0.25, 0.75);
    for (const t of [0, 0.3, 0.5, 1]) {
      const expected = pointAt(whole, 0.25 + t / 2);
      expect(pointAt(part, t).x).toBeCloseTo(expected.x, 9);
      expect(pointAt(part, t).y).toBeCloseTo(expected.y, 9);
    }
    expect(curvePath(cutOut(whole, 0, 1))).toBe(curvePath(whole));
  });
  it('end before the economy, under a head that is as wide as the line asks', () => {
    const [stretch] = flowOf(draw(small), 'COD', 'CHN').stretches;
    if (stretch === undefined) throw new Error('no stretch');
    const { line, head } = drawnStretch(stretch, 18);
    expect(head).toMatch(/^M.*Z$/);
    const { x, y } = pointAt(stretch.curve, 1);
    // The head is 5 + 0.95 × 18 = 22.1 px long; the line ends after 85 % of it, 3.5 px are free: 22.3 px.
    expect(Math.hypot(line.x1 - x, line.y1 - y)).toBeCloseTo(3.5 + 0.85 * 22.1, 0);
  });
});

describe('the edge of the map', () => {
  const frame = frameOf(1200, 150);
  const chile = { longitude: -71, latitude: -34 };
  const italy = { longitude: 12, latitude: 43 };
  const china = { longitude: 103, latitude: 37 };

  it('is crossed at the latitude of the great circle: halfway between two points of one latitude', () => {
    // From (−30° W, 0) to (30° E, 0) along the equator; from 60° N to 60° N the circle bulges to the pole.
    expect(crossingLatitude({ longitude: -30, latitude: 0 }, { longitude: 30, latitude: 0 }, 0)).toBe(0);
    // tan φ = tan 45° · sin 45° · 2 / sin 90° = √2 for two points 90° apart at 45° N.
    const latitude = crossingLatitude({ longitude: -45, latitude: 45 }, { longitude: 45, latitude: 45 }, 0);
    expect(latitude).toBeCloseTo((Math.atan(Math.SQRT2) * 180) / Math.PI, 9);
  });

  it('cuts a way in two, which leave and arrive at the same latitude on both sides', () => {
    const stretches = stretchesOf(chile, italy, frame);
    expect(stretches.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['economy', 'edge'],
      ['edge', 'economy'],
    ]);
    const [out, back] = stretches.map(({ curve }) => curve);
    // At 30° W: 41° of the 83° are west of it.
    expect(stretches[0]?.to).toBeCloseTo(41 / 83, 6);
    expect(stretches[1]?.from).toBeCloseTo(41 / 83, 6);
    expect(out?.y1).toBeCloseTo(back?.y0 ?? 0, 6);
    expect((out?.x1 ?? 0) + (back?.x0 ?? 0)).toBeCloseTo(1200, 3);
    expect(out?.x1).toBeGreaterThan(1000);
  });

  it('is not crossed where the way is about as long on either side: Chile to China goes over the Pacific', () => {
    expect(stretchesOf(chile, china, frame)).toHaveLength(1);
    // Seen from Africa, the same two points are 174° apart without any edge between them.
    expect(stretchesOf(chile, china, frameOf(1200, 11))).toHaveLength(1);
  });

  it('cuts the same way elsewhere when the globe is turned', () => {
    expect(stretchesOf(chile, italy, frameOf(1200, 0))).toHaveLength(1);
    const fiji = { longitude: 178, latitude: -18 };
    expect(stretchesOf(fiji, { longitude: -150, latitude: -17 }, frameOf(1200, 0))).toHaveLength(2);
  });

  it('says where the flow goes on and where it comes from', () => {
    const picture = draw(small);
    const words = picture.labels
      .filter(({ kind }) => kind === 'edge')
      .map(({ id, lines }) => [id, lines[0]?.text]);
    expect(words).toEqual([
      ['edge left in', 'from South America'],
      ['edge right out', 'on to Europe'],
    ]);
  });
});

describe('colours', () => {
  it('go from the colour of one end to that of the other, and are one where both are the same', () => {
    const picture = draw(small);
    const lines = flowShapes(picture).flatMap((shape) =>
      shape.kind === 'path' && shape.line !== undefined && shape.line !== 'paper' ? [shape.line] : [],
    );
    expect(lines[0]).toBe('south-mark');
    expect(lines[1]).toMatchObject({ from: 'south-mark', to: 'north-mark' });
    expect(flowOf(picture, 'JPN', 'TWN').colours).toEqual({ from: 'north-mark', to: 'plain-mark' });
  });
  it('of a cut flow share one gradient: both halves have the same colour at the edge', () => {
    const flow = flowOf(draw(small), 'CHL', 'ITA');
    const gradients = flowShapes({ ...draw(small), flows: [flow] }).flatMap((shape) =>
      shape.kind === 'path' && typeof shape.line === 'object' ? [shape.line] : [],
    );
    const part = (index: number, x: number) => {
      const { x0 = 0, x1 = 0 } = gradients[index] ?? {};
      return (x - x0) / (x1 - x0);
    };
    const [out, back] = flow.stretches.map(({ curve }) => curve);
    expect(part(0, out?.x1 ?? 0)).toBeCloseTo(part(1, back?.x0 ?? 0), 6);
    expect(new Set(gradients.map(({ id }) => id)).size).toBe(2);
  });
  it('what is only assumed is dashed and paler than what is reported', () => {
    const picture = draw([
      ['COD', 'CHN', 4, 'REPORTED'],
      ['CHL', 'USA', 2, 'ASSUMED'],
    ]);
    const [sure, assumed] = picture.flows;
    expect(assumed?.dash).not.toBeNull();
    expect(sure?.dash).toBeNull();
    expect(assumed?.opacity).toBeLessThan(sure?.opacity ?? 0);
  });
});

describe('words on the map', () => {
  const many: FixtureFlow[] = [
    ...['DEU', 'FRA', 'ITA', 'POL', 'BEL', 'NLD', 'AUT', 'CZE', 'CHE', 'BGR', 'SRB', 'HRV'].map(
      (iso3, index): FixtureFlow => ['COD', iso3, 900 - index * 40],
    ),
    ...['DEU', 'FRA', 'ITA', 'POL', 'BEL', 'NLD', 'AUT'].map(
      (iso3, index): FixtureFlow => ['CHL', iso3, 300 - index * 20],
    ),
  ];

  it.each([1200, 700, 350])('do not lie on each other nor leave the picture at %d px', (width) => {
    for (const flows of [small, many]) {
      const { labels, height } = draw(flows, { width });
      expect(labels.length).toBeGreaterThan(2);
      labels.forEach((label, index) => {
        const { box } = label;
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(
          true,
        );
        for (const other of labels.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
        for (const { size, halo } of label.lines) {
          expect(size).toBeGreaterThanOrEqual(12.5);
          expect(halo).toBe('paper');
        }
      });
    }
  });

  it('name the largest with the larger of what they send and receive, in one unit', () => {
    const { labels } = draw(small);
    const of = (id: string) =>
      labels.find((label) => label.id === `economy:${id}`)?.lines.map(({ text }) => text);
    expect(of('COD')).toEqual(['XxCOD', 'sends 400']);
    // China receives 400 + 60, and the flow without tonnes adds nothing.
    expect(of('CHN')).toEqual(['XxCHN', 'receives 460']);
    const largest = labels.find(({ kind }) => kind === 'flow');
    expect(largest?.lines.map(({ text }) => text)).toEqual(['400', '40% of the tonnes']);
  });

  it('are led to what they name when there is room only farther off', () => {
    const leaders = draw(many).labels.filter(({ leader }) => leader !== null);
    expect(leaders.length).toBeGreaterThan(0);
    for (const { leader, box } of leaders) {
      const length = Math.hypot((leader?.x1 ?? 0) - (leader?.x0 ?? 0), (leader?.y1 ?? 0) - (leader?.y0 ?? 0));
      expect(length).toBeGreaterThan(10);
      expect(leader?.x1).toBeGreaterThanOrEqual(box.x);
      expect(leader?.x1).toBeLessThanOrEqual(box.x + box.width);
    }
  });

  it('take the place with the fewest lines under it, and none that is taken', () => {
    const box = (x: number) => ({ x, y: 10, width: 20, height: 10 });
    const line = { x: 15, y: 15, half: 1, weight: 3 };
    const room = new Room(100, 40, [line]);
    const tried = [
      { box: box(5), cost: 0 },
      { box: box(40), cost: 2 },
    ];
    // The first costs 0 + 3 for the line under it, the second 2; then only the first is left; then none.
    expect(room.take(tried)).toEqual(box(40));
    expect(room.take(tried)).toEqual(box(5));
    expect(room.take(tried)).toBeNull();
  });
});

describe('one unit over the whole map', () => {
  const { labels } = optionsOf(atlas);
  const tonnes = figureOf(1).quantity.unit;
  const said = (largest: number) => scaleFor(largest, tonnes, 'en', labels);
  it.each([
    [9_999, 'tonnes, gross', 1],
    [10_000, 'thousand tonnes, gross', 1000],
    [3_630_000, 'thousand tonnes, gross', 1000],
    [30_000_000, 'million tonnes, gross', 1_000_000],
    [5e12, 'million tonnes, gross', 1_000_000],
  ])('%d tonnes are said in %s', (largest, unit, size) => {
    expect(said(largest)).toMatchObject({ unit, size });
  });
  it('an unknown unit keeps its own sign', () => {
    const unit = { ...tonnes, id: 'kg:gross', symbol: 'kg', basisLabel: '' };
    expect(scaleFor(1e9, unit, 'en', labels)).toMatchObject({ unit: 'kg', size: 1 });
  });
});

describe('areas', () => {
  const fillOf = (picture: MapPicture, id: string) => picture.areas.find((area) => area.id === id)?.fill;
  it('by side: those that trade and those that the scheme lists; no side is hatched', () => {
    const picture = draw(small);
    expect(fillOf(picture, 'economy:COD')).toBe('south-node');
    expect(fillOf(picture, 'economy:USA')).toBe('north-node');
    expect(fillOf(picture, 'economy:TWN')).toBe('hatch');
    expect(fillOf(picture, 'economy:IND')).toBe('south-node');
    expect(fillOf(picture, 'economy:FRA')).toBe('north-node');
    expect(fillOf(picture, 'N. Cyprus')).toBe('plain-node');
  });
  it('by what they send: in classes, zero plain, nothing known hatched', () => {
    const picture = draw(small, { areas: { by: 'sends' } });
    // Senders 20, 40, 60, 80, 100, 300, 400; the strongest class holds the largest.
    expect(fillOf(picture, 'economy:COD')).toBe('measure-5');
    expect(fillOf(picture, 'economy:USA')).toBe('measure-1');
    expect(fillOf(picture, 'economy:ITA')).toBe('plain-node');
    expect(fillOf(picture, 'economy:BRA')).toBe('hatch');
    expect(picture.areaScale.items.map(({ key }) => key)).toEqual([
      'zero',
      'class 1',
      'class 2',
      'class 3',
      'class 4',
      'class 5',
      'no figure',
    ]);
  });
  it('by a measure of their own, with its title and unit; a missing figure is no zero', () => {
    const figures = [
      { economy: 'economy:COD', quantity: figureOf(170_000).quantity },
      { economy: 'economy:CHN', quantity: figureOf(0).quantity },
      { economy: 'economy:CHL', quantity: figureOf(null).quantity },
    ];
    const picture = draw(small, { areas: { by: 'measure', title: 'Mined', figures } });
    expect(picture.areaScale.title).toBe('Mined (tonnes, gross)');
    expect(['COD', 'CHN', 'CHL'].map((iso3) => fillOf(picture, `economy:${iso3}`))).toEqual([
      'measure-5',
      'plain-node',
      'hatch',
    ]);
  });
  it('classes hold as many economies each, equal amounts in one', () => {
    expect(classBounds([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5)).toEqual([2, 4, 6, 8, 10]);
    expect(classBounds([7, 7, 7, 7, 7, 9], 5)).toEqual([7, 9]);
    expect(classBounds([0, 3], 5)).toEqual([3]);
    expect(classBounds([], 5)).toEqual([]);
  });
  it('an economy that this atlas is too coarse for is a disc at the point of a finer one', () => {
    const { discs, land } = draw(small);
    expect(discs.map(({ economy }) => economy)).toEqual(['economy:SGP']);
    const { x, y } = land.frame.at(103.8, 1.35);
    expect(Math.hypot((discs[0]?.x ?? 0) - x, (discs[0]?.y ?? 0) - y)).toBeLessThan(1);
  });
  it('view B draws no disc for an area that it groups with another', () => {
    const kosovo: FixtureFlow[] = [['XKX', 'CHN', 5]];
    expect(draw(kosovo, { view: 'un' }).discs).toEqual([]);
    expect(draw(kosovo, { view: 'un' }).flows).toHaveLength(1);
  });
});

describe('sites', () => {
  const place = (id: string, longitude: number, latitude: number, count = 1) => ({
    first: { id, name: id },
    longitude,
    latitude,
    count,
  });
  const places = [
    place('site:b', 25.5, -10.7),
    place('site:a', 25.6, -10.6),
    place('site:c', -70, -24),
    place('site:d', 100, 40, 400),
  ];
  it('stand alone, or are counted together where they are too close', () => {
    const { sites } = draw(small, { sites: places });
    expect(sites.map(({ first, sites: count }) => [first.id, count])).toEqual([
      ['site:d', 400],
      ['site:a', 2],
      ['site:c', 1],
    ]);
    // Two are too few for a number in their mark: 3.5 + 0.75 × √2 is no 10.5; 3.5 + 0.75 × 20 is, and 17 the most.
    expect(sites.map(({ radius, count }) => [radius, count?.text ?? null])).toEqual([
      [17, '400'],
      [5, null],
      [3.5, null],
    ]);
  });
  it('part nearer by, and only those that are seen are there', () => {
    const { land } = draw(small);
    const { x, y } = land.frame.at(25.55, -10.65);
    // A tenth of a degree is a third of a px on a map 1,200 px wide, and 60 px when 200 times as near.
    const zoom = 200;
    const pan = { x: land.frame.width / 2 - x * zoom, y: land.frame.height / 2 - y * zoom };
    const marks = siteMarks(land.frame, { sites: places, locale: 'en' }, { zoom, pan });
    expect(marks.map(({ first }) => first.id)).toEqual(['site:a', 'site:b']);
  });
  it('there are none when the layer is not asked for', () => expect(draw(small).sites).toEqual([]));
});

it('the same answer gives the same positions', () => {
  expect(JSON.stringify(draw(small).labels)).toBe(JSON.stringify(draw(small).labels));
});
