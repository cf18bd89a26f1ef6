/** The forms beside the picture: list, table and file. They show the same numbers in the same order. */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { languages } from '../../schema/label.ts';
import { paintForTheme } from '../tokens.ts';
import { words } from '../words/index.ts';
import { bandPath, bandPoints, ribbonCourse } from './curve.ts';
import { columnsOf, figureOf, nodeOf, optionsOf, small, traceOf, trackOf } from './fixture.ts';
import { chainFooter, chainSubtitle, chainTitle } from './footer.ts';
import { layOutChain } from './layout.ts';
import { legendItems } from './legend.ts';
import { layOutChainList } from './list.ts';
import { sideBands } from './sides.ts';
import { chainSvg } from './svg.ts';
import { chainTable } from './table.ts';

const data = { release: { id: 'abcdef0123456789' }, trace: small };
const track = (stage: number) => {
  const found = small.columns[stage]?.tracks[0];
  if (found === undefined) throw new Error(`no track in column ${stage}`);
  return found;
};

describe('the table', () => {
  const table = chainTable(small, optionsOf(0));

  it('has the blocks of the picture in their order, each with the same number', () => {
    const inPicture = layOutChain(small, optionsOf(1006)).columns.flatMap(({ tracks }) =>
      tracks.flatMap(({ blocks }) =>
        blocks
          .filter(({ kind }) => kind !== 'NO_FIGURE')
          .map(({ id, shareText }): readonly [string, string] => [id, shareText]),
      ),
    );
    const inTable = table.flatMap(({ tracks }) =>
      tracks.flatMap(({ rows }) =>
        rows
          .filter(({ member }) => member === null)
          .map(({ id, share }): readonly [string, string] => [id, share.text]),
      ),
    );
    expect(inTable).toEqual(inPicture);
    expect(inTable.length).toBeGreaterThan(8);
  });

  it('lists the economies folded into a block below it', () => {
    const rows = table[0]?.tracks[0]?.rows ?? [];
    const at = rows.findIndex(({ id }) => id === 'extraction/a/other South');
    expect(rows[at + 1]?.name).toBe('Tiny');
    expect(rows[at + 1]?.member?.entity.id).toBe('economy:tiny');
  });

  it('says what there is not, and keeps every stage', () => {
    expect(table).toHaveLength(7);
    expect(table[3]?.tracks[0]?.nothing).toBe('no figure yet');
    expect(table[5]?.nothing).toBe('no figure yet');
    const withheld = table[1]?.tracks[0]?.rows.find(({ name }) => name === 'Elsewhere');
    expect(withheld?.share).toMatchObject({ text: 'withheld', nothing: 'withheld' });
    expect(withheld?.part).toBeNull();
  });
});

describe('amounts that are no parts of a whole', () => {
  const holders = trackOf('components/x', [
    { ...nodeOf('a', null), share: null, quantity: figureOf(5), kind: 'COMPONENT', side: null },
    { ...nodeOf('b', null), share: null, quantity: figureOf(null), kind: 'COMPONENT', side: null },
  ]);
  const trace = traceOf(columnsOf({ COMPONENTS: [holders] }));
  it('stand under each other in equal heights, with the amount and no share', () => {
    const unsaid = {
      ...nodeOf('c', null),
      share: null,
      quantity: null,
      kind: 'COMPONENT',
      side: null,
    } as const;
    const mixed = traceOf(columnsOf({ COMPONENTS: [{ ...holders, nodes: [...holders.nodes, unsaid] }] }));
    expect(layOutChain(mixed, optionsOf(1006)).columns[2]?.tracks[0]?.blocks.map(({ kind }) => kind)).toEqual(
      Array(3).fill('COMPONENT'),
    );
    const [first, second] = layOutChain(trace, optionsOf(1006)).columns[2]?.tracks[0]?.blocks ?? [];
    expect(first?.height).toBe(second?.height);
    expect([first?.share, first?.colours.fill]).toEqual([null, 'plain-node']);
    expect(second?.shareText).toBe('withheld');
    expect(chainTable(trace, optionsOf(0))[2]?.tracks[0]?.hasShares).toBe(false);
  });
});

describe('a harm', () => {
  it('is a dot beside each name, however low the block: inside, or below its track', () => {
    const harms = [{ harm: { id: 'harm:x', name: 'harm x' }, figure: null, scope: 'documented' }];
    // 560 px: 1 % is 5.6 px, 5 % is 28 px, 94 % is 526 px.
    const nodes = [0.94, 0.05, 0.01].map((share, index) => nodeOf(`t/${index}`, share, { harms }));
    const trace = traceOf(columnsOf({ EXTRACTION: [trackOf('t', nodes)] }));
    const drawn = layOutChain(trace, optionsOf(1006)).columns[0]?.tracks[0];
    const dots = (words: readonly { readonly kind: string }[] = []) =>
      words.filter(({ kind }) => kind === 'dot').length;
    expect(drawn?.blocks.map(({ words: inside }) => dots(inside))).toEqual([1, 1, 0]);
    expect(dots(drawn?.foot)).toBe(1);
  });
});

describe('the bar of a track', () => {
  it('adds up sides, and keeps what has none between them', () => {
    const bands = sideBands(track(0));
    expect(bands.map(({ band }) => band)).toEqual(['SOUTH', 'UNKNOWN', 'NORTH']);
    // 70 % + 1 % South, 9 % not named, 20 % North.
    expect(bands.map(({ share }) => share)).toEqual([
      expect.closeTo(0.71, 9),
      expect.closeTo(0.09, 9),
      expect.closeTo(0.2, 9),
    ]);
  });
  it('is unknown from end to end without a figure, and tells an unknown fate from an unknown side', () => {
    expect(sideBands(track(3))).toEqual([{ band: 'UNKNOWN', share: 1, isFate: false, name: null }]);
    expect(sideBands(track(6)).find(({ band }) => band === 'UNKNOWN')?.isFate).toBe(true);
  });
});

describe('the list for narrow pictures', () => {
  const list = layOutChainList(small, optionsOf(350));
  const texts = list.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  it('names the seven stages, the largest of each, and the reasons for what is missing', () => {
    for (const name of Object.values(words.en.chain.stages)) expect(texts).toContain(name);
    expect(texts).toContain('Largest: Southland, 70%');
    expect(texts.join(' ')).toContain('No source of the graph counts assembled devices by economy.');
  });
  it('stays inside its width and height', () => {
    for (const shape of list.shapes) {
      if (shape.kind !== 'rect') continue;
      expect(shape.x + shape.width).toBeLessThanOrEqual(350.001);
      expect(shape.y + shape.height).toBeLessThanOrEqual(list.height);
    }
  });
});

describe('the file', () => {
  it.each([
    [1200, true, 'en'],
    [1200, false, 'fr'],
    [350, true, 'es'],
  ] as const)(
    '%d px, alone %s, in %s: is well-formed, titled, hatched and readable',
    (width, isAlone, lang) => {
      const said = words[lang];
      const svg = chainSvg(data, {
        ...optionsOf(width, { locale: lang, labels: said.chain }),
        paint: paintForTheme('light'),
        hatchId: 'chain',
        isAlone,
        title: chainTitle(small, said),
        description: chainSubtitle(small, said.chain),
        footer: chainFooter(data, said),
      });
      const texts: string[] = [];
      const parser = new SaxesParser();
      parser.on('text', (text) => texts.push(text));
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(svg).close();
      expect(texts).toContain(chainTitle(small, said));
      expect(texts.some((text) => text.includes('Source <A>'))).toBe(isAlone);
      expect(svg).toContain('fill="url(#chain)"');
      for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) {
        expect(Number(size)).toBeGreaterThanOrEqual(12.5);
      }
      expect(svg).not.toMatch(/NaN|undefined|\{\w+\}/);
    },
  );

  it('draws an answer without any column', () => {
    const svg = chainSvg(
      { ...data, trace: traceOf([]) },
      {
        ...optionsOf(1000),
        paint: paintForTheme('print'),
        hatchId: 'h',
        isAlone: true,
        title: 't',
        description: 'd',
        footer: [],
      },
    );
    expect(svg).toContain('not followed in this');
  });
});

it('the lines below name scheme, years by stage, sources and release', () => {
  expect(chainFooter(data, words.en)).toEqual([
    'Scheme: IMF advanced economies.',
    'Years: Extraction 2024; Refining 2024; End of life 2024.',
    'Sources: Source <A>.',
    'Filon, release abcdef012345.',
  ]);
  for (const language of languages) expect(chainFooter(data, words[language]).join(' ')).not.toMatch(/[{}]/);
});

it('the legend has the kinds that are there, the surest first', () => {
  const keys = (colourBy: 'side' | 'harm' | 'certainty') =>
    legendItems(small, colourBy, words.en.chain).map(({ key }) => key);
  expect(keys('side')).toEqual(['DOMESTIC_FIRST', 'WORLD_POOL', 'NOT_KNOWN']);
  expect(keys('harm')[0]).toBe('harm');
  // Every amount of the fixture is estimated.
  expect(keys('certainty')[0]).toBe('ESTIMATED');
});

it('a ribbon leaves and arrives level, and a band is closed by the same course', () => {
  // From (0, 0) to (100, 50): level to 45, the turn in the middle, level again from 55.
  const course = ribbonCourse({ x0: 0, y0: 5, x1: 100, y1: 55, width: 10 });
  expect(course).toEqual({ x0: 0, top0: 0, bottom0: 10, x1: 100, top1: 50, bottom1: 60 });
  expect(bandPath(course)).toBe('M0 0Q45 0 50 25Q55 50 100 50L100 60Q55 60 50 35Q45 10 0 10Z');
  const points = bandPoints({ x0: 0, top0: 0, bottom0: 10, x1: 100, top1: 50, bottom1: 60 }, 4);
  expect(points[0]).toEqual({ x: 0, y: 0 });
  expect(points[7]).toEqual({ x: 100, y: 50 });
  // A quarter of the first bend: (1 − t)² · 0 + 2 (1 − t) t · 45 + t² · 50 along, t² · 25 down, at t = 1/4.
  expect(points[1]).toEqual({ x: 2 * 0.75 * 0.25 * 45 + 50 / 16, y: 25 / 16 });
  expect(points.some(({ x }) => x === 50)).toBe(false);
  expect(points.at(-1)).toEqual({ x: 0, y: 10 });
});
