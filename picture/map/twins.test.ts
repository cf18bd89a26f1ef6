/** What goes with the map: tables, legend, years, words below, and the file. They show the same numbers in the same order. */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../schema/label.ts';
import { textWidth } from '../text.ts';
import { paintForTheme, themes } from '../tokens.ts';
import { words } from '../words/index.ts';
import { differences, drawnAlike } from './boundaries.ts';
import { figureOf, flowsOf, optionsOf, small, yearOf } from './fixture.ts';
import { drawnWords, mapFooter, mapTitle } from './foot.ts';
import { layOutMap } from './layout.ts';
import { legendOf, sideShares } from './legend.ts';
import { mapSvg } from './svg.ts';
import { economyTable, mapTable } from './table.ts';
import { atlasFrom } from './testing/land.ts';
import { yearsLayout, yearsScene } from './years.ts';

const atlas = atlasFrom();
const answer = flowsOf(small);
const options = (language: Language = 'en', more = {}) =>
  optionsOf(atlas, { locale: language, labels: words[language].map, ...more });
const data = { release: { id: 'abcdef0123456789' }, flows: answer };

describe('the table of flows', () => {
  it('has every flow in the order of the picture, and says which are drawn', () => {
    for (const most of [0, 3, 60]) {
      const picture = layOutMap(answer, options('en', { most }));
      const table = mapTable(answer, options('en', { most }));
      expect(table).toHaveLength(answer.totalCount);
      expect(table.filter(({ fate }) => fate === 'drawn').map(({ id }) => id)).toEqual(
        picture.flows.map(({ id }) => id),
      );
      const count = (fate: string) => table.filter((row) => row.fate === fate).length;
      expect(count('folded')).toBe(picture.folded.count);
      expect(count('unplaced')).toBe(picture.unplaced.count);
      expect(count('without-measure')).toBe(picture.withoutMeasure);
    }
  });

  it('says amounts with their unit, and what is missing in words, never as zero', () => {
    const rows = mapTable(answer, options());
    expect(rows[0]).toMatchObject({ rank: 1, from: 'XxCOD', to: 'XxCHN', fromSide: 'South' });
    expect(rows[0]?.mass.text).toBe('400\u00a0t');
    expect(rows[0]?.value.text).toBe('800\u00a0kUSD');
    expect(rows[0]?.share?.text).toBe('40%');
    expect(rows.at(-1)?.mass).toMatchObject({ text: 'not in source', nothing: 'not-available' });
    expect(rows.at(-1)?.share).toBeNull();
    expect(rows.at(-1)?.place).toBe('in the table only: no amount in the source');
  });

  it('keeps both reports of a pair apart', () => {
    const mirror = {
      exporterValue: figureOf(10),
      importerValue: null,
      exporterMass: figureOf(706_800),
      importerMass: figureOf(768_300),
    };
    const [first, ...others] = answer.nodes;
    if (first === undefined) throw new Error('no flow');
    const [row] = mapTable({ ...answer, nodes: [{ ...first, mirror }, ...others] }, options());
    expect(row?.mirror?.exporterMass?.text).toBe('707,000\u00a0t');
    expect(row?.mirror?.importerMass?.text).toBe('768,000\u00a0t');
    expect(row?.mirror?.importerValue).toBeNull();
  });
});

it('the table of economies has the larger of what they send and receive first', () => {
  const rows = economyTable(answer, options());
  expect(rows.slice(0, 3).map(({ name, sends, receives }) => [name, sends.text, receives.text])).toEqual([
    ['XxCHN', '100\u00a0t', '460\u00a0t'],
    ['XxCOD', '400\u00a0t', '100\u00a0t'],
    ['XxCHL', '300\u00a0t', '20\u00a0t'],
  ]);
  expect(rows).toHaveLength(answer.economies.length);
});

describe('the legend', () => {
  const picture = layOutMap(answer, options());
  it('adds up to the whole, South to South first, ends without a side together', () => {
    const shares = sideShares(answer, picture.scale, options());
    // South to South: 400 + 100 + 60 + 40; to North: 200 + 100; North to South: 20; Japan to Taiwan: 80.
    expect(shares.map(({ pair, amount, value }) => [pair, amount, value])).toEqual([
      ['SOUTH_SOUTH', 600, '60%'],
      ['SOUTH_NORTH', 300, '30%'],
      ['NORTH_SOUTH', 20, '2%'],
      ['UNCLASSIFIED', 80, '8%'],
    ]);
    expect(shares.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 12);
  });
  it('says amounts where the whole is not known', () => {
    const bySide = answer.bySide.map((one) => ({ ...one, shareOfMass: null }));
    const [first] = sideShares({ ...answer, bySide }, picture.scale, options());
    expect(first).toMatchObject({ value: '600', share: null });
  });
  it.each([1200, 350])('stays inside %d px, with a title of areas that takes two lines', (width) => {
    const title = `${'Xxxx xxx '.repeat(12)}(xx)`;
    const asked = options('en', { width, areas: { by: 'measure', title, figures: [] } });
    const drawn = layOutMap(answer, asked);
    const legend = legendOf(answer, drawn, asked);
    for (const { x, y, shapes } of legend.layers) {
      for (const shape of shapes) {
        if (shape.kind === 'rect') expect(x + shape.x + shape.width).toBeLessThanOrEqual(width + 0.001);
        if (shape.kind !== 'text') continue;
        expect(y + shape.y).toBeLessThanOrEqual(legend.height);
        expect(x + shape.x + textWidth(shape.text, shape.size, shape.face)).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('the years', () => {
  const partial = { kind: 'LARGEST', label: 'x', share: null, text: 'Xx.' };
  const series = {
    ...answer,
    years: [
      yearOf(2002, { product: { id: 'product:hs2002-740311', name: 'x' }, mass: figureOf(250) }),
      yearOf(2020, { extent: partial, mass: figureOf(500) }),
      yearOf(2022, { mass: figureOf(null) }),
      yearOf(2024, { mass: figureOf(1000) }),
    ],
  };
  const picture = yearsLayout(series, options('en', { width: 690 }));

  it('are bars in proportion, each in the place of its year; years without a table leave a gap', () => {
    const [first, second, third, last] = picture.bars;
    // 23 places of 30 px; the highest bar is 46 px for 1,000 t.
    expect(last?.height).toBe(46);
    expect(first?.height).toBeCloseTo(46 / 4, 9);
    expect(second?.height).toBe(23);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(18 * 30, 9);
    expect((last?.x ?? 0) - (third?.x ?? 0)).toBeCloseTo(60, 9);
  });
  it('of another revision, of a part, and without a figure look different, and the caption says so', () => {
    expect(picture.bars.map(({ state }) => state)).toEqual(['revision', 'part', 'no-figure', 'same']);
    expect(picture.bars.map(({ value }) => value)).toEqual(['250', '500', null, '1,000']);
    expect(picture.caption).toEqual([
      'World trade in the table of each year, tonnes, gross',
      'outlined: another revision of the code',
      'hatched: the table of that year holds a part only',
    ]);
    const fills = yearsScene(picture).flatMap((shape) => (shape.kind === 'rect' ? [shape.fill] : []));
    expect(fills).toEqual(['paper', 'hatch', 'hatch', 'vein']);
  });
  it('of a part and another revision at once are told from both', () => {
    const product = { id: 'product:hs2002-740311', name: 'x' };
    const both = { ...series, years: [yearOf(2002, { product, extent: partial }), yearOf(2024)] };
    const drawn = yearsLayout(both, options('en', { width: 690 }));
    expect(drawn.bars.map(({ state }) => state)).toEqual(['part-revision', 'same']);
    expect(drawn.caption).toContain(words.en.map.years.partOfRevision);
    const [bar] = yearsScene(drawn);
    expect(bar).toMatchObject({ fill: 'hatch', dash: '2 2' });
  });
  it('are named where there is room, the year shown always', () => {
    for (const width of [120, 350, 1200]) {
      const { texts } = yearsLayout(series, options('en', { width }));
      expect(texts.map(({ text }) => text)).toContain('2024');
    }
  });
});

describe('the words below', () => {
  it('leave no flow out', () => {
    const asked = options('en', { most: 3 });
    expect(drawnWords(answer, layOutMap(answer, asked), asked)).toEqual([
      'The 3 largest of 9 flows are drawn, 70% of the tonnes.',
      'The other 4, 24% of the tonnes, are in the table.',
      'One flow, 6% of the tonnes, has an end that the atlas does not draw, and is in the table only: XxSUN.',
      'One more has no mass in the source: it is in the table.',
    ]);
  });
  it('say that the share is not known where the whole is not', () => {
    const open = { ...answer, total: { ...answer.total, mass: null } };
    const asked = options('en', { most: 3 });
    expect(drawnWords(open, layOutMap(open, asked), asked)[0]).toBe(
      'The 3 largest of 9 flows are drawn, share not known.',
    );
  });
  it('speak of the table alone where it holds a part of the trade', () => {
    const part = { ...answer, extent: { kind: 'LARGEST', label: 'x', share: null, text: 'Xx.' } };
    const asked = options('en', { most: 3 });
    expect(drawnWords(part, layOutMap(part, asked), asked)[0]).toBe(
      'The 3 largest of 9 flows are drawn, 70% of the tonnes in the source’s table.',
    );
  });
  it('say so when all are drawn, or none', () => {
    const two = flowsOf(small.slice(0, 2));
    expect(drawnWords(two, layOutMap(two, options()), options())).toEqual(['All 2 flows are drawn.']);
    const none = flowsOf([]);
    expect(drawnWords(none, layOutMap(none, options()), options())).toEqual([words.en.map.noFlows]);
  });
  it('name coverage, source, licence, borders, scheme and release', () => {
    const footer = mapFooter(data, layOutMap(answer, options()), options(), words.en).join(' ');
    for (const part of [
      'Status: derived.',
      'Source: Xx <BACI>, edition x1, xxproduct.',
      'What the table covers: Xx.',
      'Xx attribution.',
      'view A: who controls the ground (Natural Earth)',
      words.en.map.noOpinion,
      'Scheme: XxScheme.',
      'release abcdef012345',
    ]) {
      expect(footer).toContain(part);
    }
  });
});

describe('the question', () => {
  it('is about the material, or the product, or what one economy sends', () => {
    const { labels } = options();
    expect(mapTitle(answer, labels)).toBe('Xxstuff: from where to where?');
    expect(mapTitle({ ...answer, material: null }, labels)).toBe('Xxproduct: from where to where?');
    const parameters = [{ name: 'from', value: 'economy:COD', isDefault: false }];
    expect(mapTitle({ ...answer, parameters }, labels)).toBe('Xxstuff from XxCOD: to whom?');
  });
});

/** Texts of the file, and that it is well-formed. */
function textsOf(svg: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => texts.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return texts;
}

describe('the file', () => {
  const file = (language: Language, more = {}, theme: (typeof themes)[number] = 'light'): string =>
    mapSvg(data, {
      ...options(language, more),
      words: words[language],
      paint: paintForTheme(theme),
      hatchId: 'map',
      isAlone: true,
    });

  it.each(languages.flatMap((language) => ([350, 1200] as const).map((width) => [language, width] as const)))(
    'in %s at %d px is well-formed, titled and readable',
    (language, width) => {
      const svg = file(language, { width });
      expect(textsOf(svg)).toContain(mapTitle(answer, words[language].map));
      for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) {
        expect(Number(size)).toBeGreaterThanOrEqual(12.5);
      }
      // Readers without our fonts see other letters, in the same room.
      expect(svg.match(/<text [^>]*textLength="[\d.]+"/g)?.length).toBe(svg.match(/<text /g)?.length);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    },
  );

  it.each(themes)('in the %s theme has the same positions in its own colours', (theme) => {
    const bare = (svg: string) => svg.replace(/#[0-9A-F]{6}/g, '#');
    expect(bare(file('en', {}, theme))).toBe(bare(file('en')));
    expect(file('en', {}, theme)).toContain(`fill="${paintForTheme(theme)('paper')}"`);
  });

  it('is the same byte for byte when drawn again, also from an atlas that was just read', () => {
    const again = file('en', { atlas: atlasFrom() });
    expect(again).toBe(file('en'));
  });

  it.each(['fr', 'es'] as const)('has no English in %s', (language) => {
    const more = { most: 3, areas: { by: 'sends' } } as const;
    const english = new Set(
      textsOf(file('en', more))
        .join(' ')
        .match(/\p{L}{4,}/gu)
        ?.map((word) => word.toLowerCase()),
    );
    const own =
      textsOf(file(language, more))
        .join(' ')
        .match(/\p{L}{4,}/gu) ?? [];
    // Names of the fixture and of publishers, and words that are the same in both languages.
    const names = /^(xx.*|attribution|abcdef|baci|natural|earth|filon|gross)$/;
    const same = { fr: ['tonnes', 'atlas', 'opinion', 'europe', 'source', 'table'], es: ['atlas'] }[language];
    const wrong = own
      .map((word) => word.toLowerCase())
      .filter((word) => english.has(word) && !names.test(word) && !same.includes(word));
    expect([...new Set(wrong)]).toEqual([]);
  });
});

describe.each(languages)('boundaries in %s', (language) => {
  const { differs, alike, noOpinion, viewText } = words[language].map;
  it('have a sentence for each difference, and for each thing that neither view shows', () => {
    for (const name of differences) expect(differs[name]).toMatch(/\.$/);
    for (const name of drawnAlike) expect(alike[name]).toMatch(/\.$/);
    for (const text of [noOpinion, viewText.control, viewText.un]) expect(text).toMatch(/\.$/);
  });
});
