/** Shares of one whole: bars as long as their parts, nobody's part hatched, and together the whole whatever the cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuantityResult, SideName } from '../answer.ts';
import { drawShares, type Piece } from '../bars/shares.ts';
import { formatQuantity } from '../number.ts';
import type { Rect, Shape } from '../scene.ts';
import { words } from '../words/index.ts';
import { fillOfBand } from './bands.ts';
import type { IndustryAnswer, SplitAnswer, ValueAnswer } from './query.ts';
import { type BandRow, industryRows, splitRows } from './share-rows.ts';
import { valueWhole } from './whole.ts';
import { valueWords } from './words.ts';

const unit = { id: 'fraction', symbol: '', dimension: 'ratio', basis: 'none', basisLabel: '' };
const amount = (value: number): { readonly quantity: QuantityResult } => ({
  quantity: { value, low: null, high: null, unit, status: 'DERIVED', missing: null },
});
const rects = (shapes: readonly Shape[], fill: string): readonly Rect[] =>
  shapes.filter((shape): shape is Rect => shape.kind === 'rect' && shape.fill === fill);
const textsOf = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text.replace(/\s/g, ' ')] : []));

const say = ({ quantity }: { readonly quantity: QuantityResult }): string =>
  formatQuantity(quantity, 'en', words.en.numbers).text;
const names = valueWords.en.bands;
const piece = (band: BandRow['band'], share: number): Piece => ({
  name: names[band],
  fill: fillOfBand[band],
  share,
});
const row = (id: string, band: BandRow['band'], share: number): BandRow => ({
  fill: fillOfBand[band],
  id,
  name: id,
  about: '',
  band,
  share,
});

/** Economies of the South with these shares; the rest of the whole is not named. */
function industry(shares: readonly number[]): IndustryAnswer {
  const sum = shares.reduce((all, one) => all + one, 0);
  const sides: readonly SideName[] = ['SOUTH', 'NORTH'];
  const of = (place: number): number =>
    shares.reduce((all, one, at) => (at % 2 === place ? all + one : all), 0);
  return {
    year: 2020,
    indicator: { id: 'indicator:a', name: 'Value added' },
    scope: 'Electronics.',
    source: { shortTitle: 'A table' },
    edition: '2024',
    total: null,
    bands: [
      { band: 'SOUTH', share: amount(of(0)) },
      { band: 'NORTH', share: amount(of(1)) },
      { band: 'NOT_NAMED', share: amount(1 - sum) },
    ],
    economies: shares.map((share, at) => ({
      economy: { id: `economy:${at}`, name: `Economy ${at}` },
      side: sides[at % 2] ?? 'SOUTH',
      share: amount(share),
    })),
  };
}

const answer = (more: Partial<ValueAnswer>): ValueAnswer => ({
  label: '',
  scheme: { label: 'A scheme' },
  sources: [{ source: { id: 'a', shortTitle: 'A table' }, edition: '2024', statements: 9 }],
  industry: null,
  ladder: null,
  priceSplit: null,
  company: null,
  ...more,
});
const options = { width: 900, language: 'en', words: words.en, release: 'abc' } as const;

describe('bars of shares', () => {
  it('are as long as their parts: half is half; the bar of sides is the whole width', () => {
    const { shapes } = drawShares(
      [piece('SOUTH', 0.25), piece('NORTH', 0.75)],
      [row('a', 'NORTH', 0.5), row('b', 'NORTH', 0.25), row('c', 'SOUTH', 0.25)],
      { width: 800, locale: 'en' },
    );
    const [whole, , first, second] = rects(shapes, 'north-mark');
    expect(whole?.width).toBe(600);
    expect(rects(shapes, 'south-mark')[0]).toMatchObject({ x: 0, width: 200 });
    expect(second?.width).toBeCloseTo((first?.width ?? 0) / 2, 9);
    expect(textsOf(shapes)).toEqual(expect.arrayContaining(['25% South', '75% North', '50%', '25%']));
  });

  it('hatch what nobody is named for, in the bar of sides and below', () => {
    const { shapes } = drawShares([piece('NOT_NAMED', 1)], [row('x', 'NOT_NAMED', 1)], {
      width: 800,
      locale: 'en',
    });
    // The bar, its key, the row.
    expect(rects(shapes, 'hatch')).toHaveLength(3);
  });

  it('of an industry sum to the whole, however few economies have a bar of their own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.0001, max: 0.01, noNaN: true }), { minLength: 1, maxLength: 90 }),
        fc.integer({ min: 1, max: 20 }),
        (shares, most) => {
          const rows = industryRows(industry(shares), valueWords.en, { most, say });
          expect(rows.reduce((all, { share }) => all + (share ?? 0), 0)).toBeCloseTo(1, 9);
          expect(rows.at(-1)?.band).toBe('NOT_NAMED');
        },
      ),
    );
  });

  it('say how many others there are, by side', () => {
    const rows = industryRows(industry([0.3, 0.2, 0.1, 0.1, 0.05]), valueWords.en, { most: 2, say });
    expect(rows.map(({ name, band, share }) => [name, band, Number(share?.toFixed(9))])).toEqual([
      ['Economy 0', 'SOUTH', 0.3],
      ['Economy 1', 'NORTH', 0.2],
      ['2 other economies', 'SOUTH', 0.15],
      ['1 other economy', 'NORTH', 0.1],
      ['not named', 'NOT_NAMED', 0.25],
    ]);
  });
});

const split: SplitAnswer = {
  device: { id: 'device:a', name: 'A phone' },
  year: 2010,
  kind: { id: 'indicator:price', name: 'Retail price' },
  source: { shortTitle: 'A study' },
  edition: '2011',
  whole: amount(1),
  bands: [
    { band: 'NORTH', share: amount(0.6) },
    { band: 'NOT_NAMED', share: amount(0.3) },
    { band: 'UNALLOCATED', share: amount(0.09) },
  ],
  parts: [
    { actor: { id: 'a', name: 'Materials' }, economy: null, side: null, share: amount(0.3) },
    {
      actor: { id: 'b', name: 'Makers' },
      economy: { id: 'economy:KOR', name: 'Korea' },
      side: 'NORTH',
      share: amount(0.6),
    },
  ],
  unallocated: { share: amount(0.09) },
  rounding: { share: amount(0.01) },
};

describe('a price split', () => {
  it('has every part once, those without an economy as such, and what is not allocated', () => {
    expect(
      splitRows(split, valueWords.en, { say }).map(({ name, about, share }) => [name, about, share]),
    ).toEqual([
      ['Materials', 'no economy named', 0.3],
      ['Makers', 'Korea, North', 0.6],
      ['not allocated', '', 0.09],
    ]);
  });

  it('says what rounding leaves, so that parts and rounding are the whole: 30 + 60 + 9 + 1', () => {
    const picture = valueWhole(answer({ priceSplit: split }), options);
    expect(picture?.title).toBe('A phone: who gets which part?');
    expect(picture?.subtitle).toContain('Retail price, 2010, A study, 2011.');
    expect(picture?.footer.join(' ')).toMatch(/1% between.*A scheme.*A table 2024.*abc/s);
    expect(picture?.anchors.map(({ id }) => id)).toContain('economy:KOR');
  });
});

describe('a part of which bounds alone are known', () => {
  const open = {
    quantity: { ...amount(0).quantity, value: null, high: 0.2 },
  };
  const said = answer({
    priceSplit: {
      ...split,
      bands: [{ band: 'SOUTH', share: open }, ...split.bands],
      parts: [
        ...split.parts,
        {
          actor: { id: 'c', name: 'Miners' },
          economy: { id: 'economy:COD', name: 'DRC' },
          side: 'SOUTH',
          share: open,
        },
      ],
    },
  });

  it('is hatched and says them: it is no nought', () => {
    const picture = valueWhole(said, options);
    const texts = textsOf(picture?.layers.flatMap(({ shapes }) => shapes) ?? []).join(' ');
    expect(texts).toMatch(/DRC, South, (≤|at most) ?20%/);
    expect(texts).not.toMatch(/(^| )0%/);
    expect(picture?.footer[0]).toMatch(/^South: (≤|at most) ?20%\.$/);
  });
});

describe('a lens without figures', () => {
  it('is no picture', () => {
    expect(valueWhole(answer({}), options)).toBeNull();
    const empty = { ...industry([]), bands: [] };
    expect(valueWhole(answer({ industry: empty }), options)).toBeNull();
    const company = { company: split.device, year: null, accounts: [], gaps: [], pay: [], prices: [] };
    expect(valueWhole(answer({ company }), options)).toBeNull();
  });
});

describe('a company beside pay upstream', () => {
  const money = { ...unit, id: 'USD', symbol: 'USD', dimension: 'money', basis: 'nominal' };
  const paid = (value: number) => ({ quantity: { ...amount(value).quantity, unit: money } });
  const company = {
    company: { id: 'org:a', name: 'A company' },
    year: 2023,
    accounts: [
      {
        indicator: { id: 'i', name: 'Revenue' },
        year: 2023,
        amount: paid(1000),
        others: [{ amount: paid(990), edition: 'Proxy 2025' }],
      },
    ],
    gaps: [{ topic: 'TAX', reason: 'It reports none.' }],
    pay: Array.from({ length: 18 }, (_, at) => ({
      payer: { id: `economy:${at}`, name: `Land ${at}` },
      indicator: { id: 'w', name: 'Minimum wage' },
      economy: null,
      year: 2022,
      amount: paid(at + 1),
    })),
    prices: [],
  };
  const picture = valueWhole(answer({ company }), options);
  const shapes = picture?.layers.flatMap((layer) => layer.shapes) ?? [];

  it('stands in amounts with their years, and no bar or ratio of them', () => {
    expect(textsOf(shapes)).toEqual(
      expect.arrayContaining([
        'Revenue',
        '1,000 USD',
        '2023; Proxy 2025 says 990 USD',
        'Land 0',
        'Minimum wage, 2022',
      ]),
    );
    expect(picture?.footer[0]).toMatch(/no ratio/);
    expect(shapes.some((shape) => shape.kind === 'rect' && /-mark$/.test(shape.fill ?? ''))).toBe(false);
  });

  it('hatches what is not told, with the reason, and counts what has no room', () => {
    expect(rects(shapes, 'hatch')).toHaveLength(1);
    expect(textsOf(shapes)).toEqual(expect.arrayContaining(['It reports none.', 'and 3 more, in the table']));
  });
});
