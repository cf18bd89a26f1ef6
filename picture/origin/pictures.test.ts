/** The pictures of origins: both marks say their numbers, nothing unknown is drawn as known, and every width holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path, Rect, Shape, Text } from '../scene.ts';
import { textWidth } from '../text.ts';
import { paintForTheme } from '../tokens.ts';
import { words } from '../words/index.ts';
import { boundParts, originTitle, partsOf } from './detail.ts';
import { amount, answer, share, shipper, unknown } from './fixture.ts';
import { type Options, originGroups } from './groups.ts';
import { hatchedShapes } from './hatch.ts';
import { originKey, unknownKey } from './keys.ts';
import { type OriginResult, unknownKinds } from './query.ts';
import { originSvg } from './svg.ts';

const optionsOf = (width: number, locale: 'en' | 'fr' | 'es' = 'en'): Options => ({
  width,
  locale,
  labels: words[locale].origin,
});
const rects = (shapes: readonly Shape[]): readonly Rect[] =>
  shapes.filter((shape): shape is Rect => shape.kind === 'rect');
const texts = (shapes: readonly Shape[]): readonly Text[] =>
  shapes.filter((shape): shape is Text => shape.kind === 'text');
const shares = (one: OriginResult, width = 1200) => {
  const [part] = partsOf(one, optionsOf(width));
  if (part?.name !== 'origins') throw new Error('the first part is that of the origins');
  return part.drawn;
};

describe('China apart', () => {
  const one = { ...answer, origins: [share('CHN', 0.4, 'SOUTH'), share('A', 0.3, 'SOUTH')] };
  const drawn = (isChinaApart: boolean) =>
    partsOf(one, { ...optionsOf(1200), isChinaApart })[0]?.drawn.shapes ?? [];
  const marks = (shapes: readonly Shape[], token: string) =>
    rects(shapes).filter(({ fill, width }) => fill === token && width > 30).length;

  it('gives it a colour of its own, and says no side beside its name', () => {
    expect([marks(drawn(true), 'china-mark'), marks(drawn(true), 'south-mark')]).toEqual([1, 1]);
    expect([marks(drawn(false), 'china-mark'), marks(drawn(false), 'south-mark')]).toEqual([0, 2]);
    const souths = (shapes: readonly Shape[]) => texts(shapes).filter(({ text }) => text === 'South').length;
    expect(souths(drawn(false)) - souths(drawn(true))).toBe(1);
  });
});

describe('who shipped it last, and who dug it', () => {
  it('draws both of an economy, to one scale: A dug 60 % and shipped 5 %', () => {
    const { shapes } = shares(answer);
    const bars = rects(shapes);
    const dug = bars.find(({ fill, width }) => fill === 'south-mark' && width > 30);
    const shipped = bars.find(({ fill, width }) => fill === 'south-node' && width > 3);
    expect((shipped?.width ?? 0) / (dug?.width ?? 1)).toBeCloseTo(0.05 / 0.6, 2);
    // The thin one is the last shipper's.
    expect(shipped?.height).toBeLessThan(dug?.height ?? 0);
    expect(texts(shapes).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['60%', '5%', '95%', '20%']),
    );
  });

  it('puts a last shipper without an origin into a group of its own, with its mark', () => {
    const [origins, only] = originGroups(answer, optionsOf(1200));
    expect(origins?.rows.map(({ name }) => name)).toEqual(['A', 'N']);
    expect(only?.title).toBe(words.en.origin.groups.onlyShipped);
    expect(only?.rows).toMatchObject([{ name: 'B', bar: null, marks: ['passes on 90%'] }]);
    const [hub] = answer.hubs;
    const small = { ...answer, hubs: hub === undefined ? [] : [{ ...hub, share: amount(0.05) }] };
    expect(originGroups(small, optionsOf(1200))[1]?.rows).toMatchObject([{ name: 'B', marks: [] }]);
  });

  it('opens every number that it draws, and draws what is not known as wide as it is', () => {
    const { hits, shapes } = shares(answer);
    expect(hits.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'origin/economy:A',
        'last/economy:A',
        'last/economy:B',
        'unknown/LUMPED/EXTRACTION/all',
        'unknown/UNMATCHED/REFINING/economy:C',
        'stage/EXTRACTION/shortfall',
      ]),
    );
    const outlined = rects(shapes).filter(({ fill, line }) => fill === null && line === 'unknown-line');
    const dug = rects(shapes).find(({ fill, width }) => fill === 'south-mark' && width > 30);
    // 20 % lumped, 10 % unmatched, and 500 of 5,500 t that nothing explains.
    expect(outlined.map(({ width }) => width / (dug?.width ?? 1))).toEqual([
      expect.closeTo(0.2 / 0.6, 2),
      expect.closeTo(0.1 / 0.6, 2),
      expect.closeTo(500 / 5500 / 0.6, 2),
    ]);
  });

  it('says how much is known of the whole, and how much rests on what is assumed', () => {
    const said = texts(shares(answer).shapes).map(({ text }) => text);
    expect(said).toContain('Origin known 70%, not known 30%: together 1,000\u00a0t.');
    expect(said).toContain('25% rests on this: Dry.');
  });

  it('hatches each kind in its own way', () => {
    const box = { x: 0, y: 0, width: 100, height: 14 };
    const drawn = unknownKinds.map((kind) => (hatchedShapes(box, kind)[0] as Path).d);
    expect(new Set(drawn).size).toBe(unknownKinds.length);
  });

  it('asks who uses it of a producer, and of the world who dug it', () => {
    const { labels } = optionsOf(100);
    expect(originTitle(answer, { labels })).toBe('Copper used in C: who dug it?');
    const producer = { id: 'economy:A', name: 'A' };
    const none = { origins: [], lastShippers: [] };
    expect(originTitle({ ...answer, ...none, consumer: null, producer }, { labels })).toBe(
      'Copper from A: who uses it?',
    );
    expect(originTitle({ ...answer, lastShippers: [], consumer: null }, { labels })).toBe(
      'Copper used in the world: who dug it?',
    );
  });
});

describe('any answer at any width', () => {
  const part = fc.double({ min: 1e-6, max: 1, noNaN: true });
  const side = fc.constantFrom('SOUTH' as const, 'NORTH' as const, 'UNCLASSIFIED' as const);
  const economies = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
  const answers = fc
    .record({
      dug: economies,
      sent: economies,
      parts: fc.array(part, { minLength: 60, maxLength: 60 }),
      sides: fc.array(side, { minLength: 61, maxLength: 61 }),
      missing: fc.array(fc.tuple(fc.constantFrom(...unknownKinds), part), { maxLength: 20 }),
    })
    .filter(({ dug, sent }) => dug.length + sent.length > 0)
    .map(({ dug, sent, parts, sides, missing }): OriginResult => {
      const all = dug.length + sent.length + missing.length;
      const at = (place: number): number => (parts[place % 60] ?? 0.5) / all;
      return {
        ...answer,
        origins: dug
          .map((id, place) => share(`An economy of the name ${id}`, at(place), sides[id] ?? 'SOUTH'))
          .sort((a, b) => (b.share.quantity.value ?? 0) - (a.share.quantity.value ?? 0)),
        lastShippers: sent.map((id, place) =>
          shipper(`An economy of the name ${id}`, at(place + 7), sides[id] ?? 'SOUTH'),
        ),
        unknowns: missing.map(([kind, value], place) => unknown(kind, value / all, `U${place}`)),
      };
    });

  it('stays within its width, and adds up to what it was given', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(350, 620, 900, 1200), (one, width) => {
        const { shapes, hits, height } = shares(one, width);
        for (const shape of shapes) {
          if (shape.kind === 'rect') expect(shape.x + shape.width).toBeLessThanOrEqual(width + 1);
          if (shape.kind !== 'text') continue;
          const room = textWidth(shape.text, shape.size, shape.face);
          const left = shape.anchor === 'end' ? shape.x - room : shape.x;
          expect(left, shape.text).toBeGreaterThanOrEqual(-1);
          expect(left + room, shape.text).toBeLessThanOrEqual(width + 1);
        }
        for (const hit of hits) expect(hit.y + hit.height).toBeLessThanOrEqual(height);
        expect(new Set(hits.map(({ key }) => key)).size).toBe(hits.length);
        // Single rows and sums together are all of the origins and all that is not known.
        const groups = originGroups(one, optionsOf(width));
        const sum = groups
          .filter(({ title }) => title === null || title === words.en.origin.groups.unknown)
          .flatMap(({ rows }) => rows)
          .reduce((total, { bar }) => total + (bar?.amount ?? 0), 0);
        const given = [...one.origins, ...one.unknowns].reduce(
          (total, { share: { quantity } }) => total + (quantity.value ?? 0),
          0,
        );
        expect(sum).toBeCloseTo(given, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('names each number once', () => {
    expect(originKey({ id: 'economy:A' })).not.toBe(
      unknownKey({ kind: 'LUMPED', stage: 'EXTRACTION', economy: { id: 'economy:A' } }),
    );
  });
});

describe('bounds', () => {
  it('draws from least to most and no point: 52 to 95 % of the imports', () => {
    const bound = {
      product: { id: 'product:810520', name: 'intermediates' },
      year: 2024,
      source: { id: 'test', shortTitle: 'A publisher' },
      edition: '1',
      from: { id: 'economy:COD', name: 'DR Congo' },
      to: { id: 'economy:CHN', name: 'China' },
      fromSide: 'SOUTH' as const,
      toSide: 'SOUTH' as const,
      amount: amount(null, { low: 52, high: 95, missing: 'ONLY_BOUNDS' }),
      shareOfImports: amount(null, { low: 0.52, high: 0.95, missing: 'ONLY_BOUNDS' }),
    };
    const [part] = boundParts([bound], optionsOf(1200));
    const bars = rects(part?.drawn.shapes ?? []);
    const [whole, hatched] = [
      bars.find(({ fill }) => fill === 'plain-node'),
      bars.find(({ fill }) => fill === 'hatch'),
    ];
    // Less the pixel between two segments.
    expect(((hatched?.width ?? 0) + 1) / ((whole?.width ?? 0) + 1)).toBeCloseTo(0.43, 2);
    expect(part?.drawn.shapes.some(({ kind }) => kind === 'dot' || kind === 'mark')).toBe(false);
    expect(texts(part?.drawn.shapes ?? []).map(({ text }) => text)).toContain('52% to 95%');
  });
});

describe('as a file', () => {
  it.each(['en', 'fr', 'es'] as const)('stands alone in %s', (locale) => {
    const svg = originSvg(
      { origin: answer, release: { id: 'abc'.repeat(20) } },
      {
        ...optionsOf(1000, locale),
        footer: words[locale].footer,
        paint: paintForTheme('print'),
        hatchId: 'hatch',
        isAlone: true,
      },
    );
    expect(svg).toContain('A scheme');
    expect(svg).not.toMatch(/NaN|undefined|var\(--|\{\w+\}/);
  });
});
