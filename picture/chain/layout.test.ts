import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StageName, stageNames } from '../answer.ts';
import { textWidth } from '../text.ts';
import { words } from '../words/index.ts';
import { columnsOf, emptyTrack, linkOf, nodeOf, optionsOf, small, traceOf, trackOf } from './fixture.ts';
import { layOutChain } from './layout.ts';
import { colourings } from './options.ts';
import type { Block, ChainPicture, Track } from './picture.ts';
import type { TraceResult } from './query.ts';

const tracksOf = (picture: ChainPicture): Track[] => picture.columns.flatMap(({ tracks }) => [...tracks]);
const blocksOf = (picture: ChainPicture): Block[] => tracksOf(picture).flatMap(({ blocks }) => [...blocks]);
const blockOf = (picture: ChainPicture, id: string): Block => {
  const found = blocksOf(picture).find((block) => block.id === id);
  if (found === undefined) throw new Error(`no block ${id}`);
  return found;
};

describe('the chain of a fixture', () => {
  const picture = layOutChain(small, optionsOf(1006));

  it('has seven columns inside its width, the first one wider, none over another', () => {
    expect(picture.columns.map(({ stage }) => stage)).toEqual(stageNames);
    let end = 0;
    for (const { x, width } of picture.columns) {
      expect(x).toBeGreaterThanOrEqual(end);
      end = x + width;
    }
    expect(end).toBeLessThanOrEqual(1006);
    const [first, second] = picture.columns;
    expect(first?.width).toBeGreaterThan(1.8 * (second?.width ?? 0));
  });

  it('gives each block its share of the height', () => {
    const { height } = picture.columns[0]?.tracks[0] ?? { height: 0 };
    for (const [name, share] of [
      ['Southland', 0.7],
      ['Northland', 0.2],
      ['not named', 0.09],
    ] as const) {
      expect(blockOf(picture, `extraction/a/${name}`).height).toBeCloseTo(share * height, 9);
    }
  });

  it('names a block under 14 px below its track, with its number and mark', () => {
    // 1 % of 560 px is 5.6 px.
    const other = blockOf(picture, 'extraction/a/other South');
    expect(other.isNamedBelow).toBe(true);
    expect(other.words).toEqual([]);
    const foot = picture.columns[0]?.tracks[0]?.foot ?? [];
    expect(foot.flatMap((word) => (word.kind === 'text' ? [word.text] : []))).toEqual(['other South', '1%']);
    expect(foot.filter(({ kind }) => kind === 'mark')).toHaveLength(1);
  });

  it('leaves 20 % that two withheld shares leave open as one hatched rest, and gives neither a height', () => {
    const rest = blockOf(picture, 'refining/a/rest');
    expect(rest.share).toBeCloseTo(0.2, 9);
    expect(rest.colours.fill).toBeNull();
    for (const name of ['Elsewhere', 'Nowhere']) {
      const block = blockOf(picture, `refining/a/${name}`);
      expect(block.height).toBe(0);
      expect(block.shareText).toBe('withheld');
      expect(block.isNamedBelow).toBe(true);
    }
  });

  it('gives the only unknown share of a track all that the others leave', () => {
    const trace = traceOf(columnsOf({ REFINING: [trackOf('t', [nodeOf('t/a', 0.6), nodeOf('t/b', null)])] }));
    const block = blockOf(layOutChain(trace, optionsOf(1006)), 't/b');
    expect(block.height).toBeCloseTo(0.4 * 560, 9);
    expect(block.colours.fill).toBeNull();
    expect(block.shareText).toBe('withheld');
  });

  it('says "no figure yet" with the reason for stages without figures, and lets none vanish', () => {
    const assembly = blockOf(picture, 'assembly/device/no-figure');
    expect(assembly.name).toBe('no figure yet');
    const said = assembly.words.flatMap((word) => (word.kind === 'text' ? [word.text] : [])).join(' ');
    expect(said).toContain('No source of the graph counts assembled devices by economy.');
    expect(said).not.toMatch(/\d/);
    const use = blockOf(picture, 'USE/none/no-figure');
    expect(use.height).toBe(560);
    expect(use.colours.fill).toBeNull();
  });

  it('says in words what harm is documented where no figure is, and gives it no length', () => {
    const harm = { harm: { id: 'harm:x', name: 'harm x' }, figure: null, scope: 'documented in Southland' };
    const none = nodeOf('a/no-figure', null, {
      kind: 'NO_FIGURE',
      share: null,
      quantity: null,
      harms: [harm, harm],
    });
    const track = { ...emptyTrack('a', 'Nobody counts.'), nodes: [none] };
    const [block] =
      layOutChain(traceOf(columnsOf({ ASSEMBLY: [track] })), optionsOf(1006)).columns[3]?.tracks[0]?.blocks ??
      [];
    const said = block?.words.flatMap((word) => (word.kind === 'text' ? [word.text] : [])).join(' ');
    expect(said).toBe('no figure yet Nobody counts. 2 harms documented');
    expect(block?.height).toBe(560);
    expect(block?.colours.fill).toBeNull();
  });

  it('says of a stage that the direction does not reach that it is not followed', () => {
    const back = traceOf(small.columns.slice(0, 3));
    expect(blockOf(layOutChain(back, optionsOf(1006)), 'USE/none/no-figure').name).toBe(
      'not followed in this direction',
    );
  });

  it('draws a ribbon as wide as its share of the receiving track, unless its block is lower', () => {
    const [south, north] = picture.ribbons;
    expect(south?.width).toBeCloseTo(0.3 * 560, 9);
    // 40 % of what is refined would be 224 px, but Northland digs 20 %: 112 px.
    expect(north?.width).toBeCloseTo(0.2 * 560, 9);
    expect(south?.colour).toBe('south-mark');
    expect(north?.y0).toBeCloseTo(blockOf(picture, 'extraction/a/Northland').y + 56, 9);
  });

  it('draws the world pool as one band from track to track, and what is not known hatched', () => {
    expect(picture.bands.map(({ kind, isHatched }) => [kind, isHatched])).toEqual([
      ['WORLD_POOL', false],
      ['NOT_KNOWN', true],
    ]);
    const [pool] = picture.bands;
    const [mine, refinery] = [picture.columns[0]?.tracks[0], picture.columns[1]?.tracks[0]];
    expect([pool?.top0, pool?.bottom0]).toEqual([mine?.y, (mine?.y ?? 0) + 560]);
    expect([pool?.x0, pool?.x1]).toEqual([(mine?.x ?? 0) + (mine?.width ?? 0), refinery?.x]);
  });

  it('draws trade between two blocks fuller than what is assumed, and what has no mine hatched beside it', () => {
    const traded = traceOf(
      columnsOf({
        EXTRACTION: [
          trackOf('extraction/a', [nodeOf('extraction/a/South', 1)]),
          trackOf('extraction/a/none', [nodeOf('scrap', 1, { kind: 'UNMATCHED_FEED', side: null })]),
        ],
        REFINING: [trackOf('refining/a', [nodeOf('refining/a/North', 1, { side: 'NORTH' })])],
      }),
      [
        linkOf('extraction/a/South', 'refining/a/North', 'TRADED', 0.75),
        linkOf('scrap', 'refining/a/North', 'NOT_KNOWN', 0.25),
      ],
    );
    const { ribbons, bands } = layOutChain(traded, optionsOf(1006));
    expect(ribbons.map(({ kind, opacity }) => [kind, opacity])).toEqual([['TRADED', 0.58]]);
    expect(bands.map(({ kind, isHatched }) => [kind, isHatched])).toEqual([['NOT_KNOWN', true]]);
    const [ribbon, band] = [ribbons[0], bands[0]];
    // A quarter of the refinery's 560 px, under what is traded.
    expect((ribbon?.y1 ?? 0) + (ribbon?.width ?? 0) / 2).toBeCloseTo(band?.top1 ?? Number.NaN, 9);
    expect((band?.bottom1 ?? 0) - (band?.top1 ?? 0)).toBeCloseTo(140, 9);
  });

  it('fills the stops of the vein where there are figures', () => {
    expect(picture.vein.map(({ isFilled }) => isFilled)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('shows harm as a dot and as a colour of its own, never as another length', () => {
    const plain = blockOf(picture, 'extraction/a/Southland');
    expect(plain.words.filter(({ kind }) => kind === 'dot')).toHaveLength(1);
    const harm = blockOf(layOutChain(small, optionsOf(1006, { colourBy: 'harm' })), 'extraction/a/Southland');
    expect(harm.colours.stripe).toBe('harm-mark');
    expect(harm.height).toBe(plain.height);
    for (const colourBy of ['side', 'stage', 'certainty'] as const) {
      const { colours } = blockOf(
        layOutChain(small, optionsOf(1006, { colourBy })),
        'extraction/a/Southland',
      );
      expect(JSON.stringify(colours)).not.toContain('harm');
    }
  });
});

describe('the year of a track', () => {
  const near = traceOf(
    columnsOf({ USE: [trackOf('u', [nodeOf('u/a', 1)], { period: '2019', isNearestYear: true })] }),
  );
  const heads = (year: number | null) =>
    tracksOf(layOutChain(near, optionsOf(1300, { year })))
      .flatMap(({ head }) => head)
      .flatMap((word) => (word.kind === 'text' ? [word.text] : []))
      .join(' ');
  it('is said to be the nearest one where another was asked for', () => {
    expect(heads(2022)).toContain('2019, nearest to 2022');
    expect(heads(null)).not.toContain('nearest');
  });
});

const share = fc.oneof(
  fc.constant(null),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(-0.5, 3),
);
const kind = fc.constantFrom(
  'ECONOMY',
  'OTHERS',
  'NOT_NAMED',
  'UNALLOCATED',
  'UNKNOWN',
  'COMPONENT',
) as fc.Arbitrary<'ECONOMY' | 'OTHERS'>;
const label = fc.constantFrom(
  'Chad',
  'other South',
  'République démocratique du Congo',
  'Saint-Vincent',
  'x',
);
const trackIn = (stage: string) =>
  fc
    .tuple(
      fc.option(fc.constantFrom('cobalt', 'copper', 'gold', 'tin', 'nickel')),
      fc.array(fc.tuple(share, kind, label), { maxLength: 12 }),
      fc.nat(1_000_000),
    )
    .map(([material, nodes, key]) =>
      trackOf(
        `${stage}/${key}`,
        nodes.map(([value, nodeKind, name], index) =>
          nodeOf(`${stage}/${key}/${index}`, value, { kind: nodeKind, label: name }),
        ),
        {
          material: material === null ? null : { id: `material:${material}`, name: material },
          note: 'A note that says in some words why something here is not known to anybody.',
        },
      ),
    );
const anyTrace: fc.Arbitrary<TraceResult> = fc
  .tuple(
    ...stageNames.map((stage) => fc.uniqueArray(trackIn(stage), { maxLength: 4, selector: ({ id }) => id })),
  )
  .chain((lists) => {
    const columns = columnsOf(
      Object.fromEntries(stageNames.map((stage, index) => [stage, lists[index] ?? []])) as Record<
        StageName,
        (typeof lists)[number]
      >,
    );
    const ids = columns.flatMap(({ tracks }) =>
      tracks.flatMap(({ id, nodes }) => [id, ...nodes.map((node) => node.id)]),
    );
    return fc
      .array(
        fc.tuple(
          fc.constantFrom('none', ...ids),
          fc.constantFrom('none', ...ids),
          fc.constantFrom(
            'CONTENT',
            'TRADED',
            'DOMESTIC_FIRST',
            'WORLD_POOL',
            'NOT_KNOWN',
          ) as fc.Arbitrary<'CONTENT'>,
          fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        ),
        { maxLength: 12 },
      )
      .map((links) =>
        traceOf(
          columns,
          links.map((link) => linkOf(...link)),
        ),
      );
  });
const anyOptions = fc
  .tuple(
    fc.integer({ min: 800, max: 2000 }),
    fc.constantFrom(...colourings),
    fc.constantFrom('en', 'fr', 'es'),
  )
  .map(([width, colourBy, locale]) =>
    optionsOf(width, { colourBy, locale, labels: words[locale as 'en'].chain }),
  );

describe('any chain', () => {
  it('fills each track with its blocks, without overlap, gap or a block outside', () => {
    fc.assert(
      fc.property(anyTrace, anyOptions, (trace, options) => {
        const picture = layOutChain(trace, options);
        for (const track of tracksOf(picture)) {
          expect(track.height).toBeGreaterThanOrEqual(64);
          let y = track.y;
          for (const block of track.blocks) {
            expect(block.y).toBeCloseTo(y, 6);
            expect(block.height).toBeGreaterThanOrEqual(0);
            y += block.height;
          }
          expect(y).toBeCloseTo(track.y + track.height, 6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the tracks of a column apart, with room for the words between them, inside the picture', () => {
    fc.assert(
      fc.property(anyTrace, anyOptions, (trace, options) => {
        const picture = layOutChain(trace, options);
        for (const { tracks } of picture.columns) {
          const boxes = tracks
            .map(({ y, height, head, foot }) => ({
              top: Math.min(y, ...head.map((word) => word.y - 14)),
              bottom: Math.max(y + height, ...foot.map((word) => word.y + 3)),
            }))
            .sort((a, b) => a.top - b.top);
          boxes.forEach(({ top, bottom }, index) => {
            expect(bottom).toBeLessThanOrEqual(picture.height);
            expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 30);
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keeps words inside: in their block when they stand in one, in the picture always, none under 12.5 px', () => {
    fc.assert(
      fc.property(anyTrace, anyOptions, (trace, options) => {
        const picture = layOutChain(trace, options);
        for (const { blocks, head, foot } of tracksOf(picture)) {
          for (const block of blocks) {
            for (const word of block.words) {
              expect(word.y).toBeLessThanOrEqual(block.y + block.height);
              expect(word.y).toBeGreaterThanOrEqual(block.y);
            }
          }
          for (const word of [...head, ...foot, ...blocks.flatMap((block) => block.words)]) {
            if (word.kind !== 'text') continue;
            expect(word.size).toBeGreaterThanOrEqual(12.5);
            // A single long word is kept whole rather than cut: a column's width is what it may reach over.
            expect(word.x).toBeGreaterThanOrEqual(0);
            expect(word.x + textWidth(word.text, word.size, word.face)).toBeLessThanOrEqual(
              options.width + 40,
            );
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('lets no unknown share show a number', () => {
    fc.assert(
      fc.property(anyTrace, anyOptions, (trace, options) => {
        for (const block of blocksOf(layOutChain(trace, options))) {
          if (block.node?.share?.quantity.value === null) expect(block.shareText).not.toMatch(/\d/);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keeps ribbons and bands inside their ends', () => {
    fc.assert(
      fc.property(anyTrace, anyOptions, (trace, options) => {
        const picture = layOutChain(trace, options);
        const blocks = new Map(blocksOf(picture).map((block) => [block.id, block]));
        for (const ribbon of picture.ribbons) {
          const [from, to] = [blocks.get(ribbon.from), blocks.get(ribbon.to)];
          if (from === undefined || to === undefined) throw new Error('a ribbon without blocks');
          expect(ribbon.y0).toBeGreaterThanOrEqual(from.y - 1e-6);
          expect(ribbon.y0).toBeLessThanOrEqual(from.y + from.height + 1e-6);
          expect(ribbon.y1).toBeGreaterThanOrEqual(to.y - 1e-6);
          expect(ribbon.y1).toBeLessThanOrEqual(to.y + to.height + 1e-6);
          expect(ribbon.width).toBeGreaterThanOrEqual(1);
        }
        for (const band of picture.bands) {
          expect(band.bottom0).toBeGreaterThanOrEqual(band.top0);
          expect(band.bottom1).toBeGreaterThanOrEqual(band.top1);
          expect(band.bottom0).toBeLessThanOrEqual(picture.height);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is laid out the same each time', () => {
    fc.assert(
      fc.property(anyTrace, anyOptions, (trace, options) => {
        expect(JSON.stringify(layOutChain(trace, options))).toBe(JSON.stringify(layOutChain(trace, options)));
      }),
      { numRuns: 10 },
    );
  });
});

describe.each([0, 1, 2, 6, 20])('with %d materials', (count) => {
  const trace = traceOf(
    columnsOf({
      EXTRACTION: Array.from({ length: count }, (_, index) =>
        trackOf(`e/${index}`, [nodeOf(`e/${index}/a`, 0.5), nodeOf(`e/${index}/b`, 0.5)], {
          material: { id: `material:${index}`, name: `material ${index}` },
        }),
      ),
    }),
  );
  it('every track is high enough to be read, and a row stands at the same height in each column', () => {
    const picture = layOutChain(trace, optionsOf(1006));
    expect(picture.columns[0]?.tracks).toHaveLength(Math.max(1, count));
    for (const { height } of picture.columns[0]?.tracks ?? []) expect(height).toBeGreaterThanOrEqual(140);
    // A column with one track takes the whole height.
    const last = picture.columns[6]?.tracks[0];
    expect(last?.y).toBe(picture.columns[0]?.tracks[0]?.y);
  });
});

it('lays out 1,500 nodes, and names those below a track up to five lines', () => {
  const trace = traceOf(
    columnsOf({
      EXTRACTION: Array.from({ length: 10 }, (_, track) =>
        trackOf(
          `e/${track}`,
          Array.from({ length: 150 }, (_, index) => nodeOf(`e/${track}/${index}`, 1 / 150)),
          { material: { id: `material:${track}`, name: `material ${track}` } },
        ),
      ),
    }),
  );
  const picture = layOutChain(trace, optionsOf(1384));
  expect(blocksOf(picture).filter(({ stage }) => stage === 'EXTRACTION')).toHaveLength(1500);
  for (const { foot, y, height } of picture.columns[0]?.tracks ?? []) {
    expect(Math.max(...foot.map((word) => word.y))).toBeLessThan(y + height + 5 * 17 + 6);
    expect(foot.some((word) => word.kind === 'text' && /^and \d+ more$/.test(word.text))).toBe(true);
  }
});
