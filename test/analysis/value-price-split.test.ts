/** The lenses price split and company on the project's own data: published splits reproduced, and every sum made again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemes } from '../../schema/scheme.ts';
import { analyses } from '../../server/analysis/index.ts';
import type { PriceSplit } from '../../server/analysis/value-capture/price-split/answer.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 120_000);
afterAll(() => graph.store.close());

async function splitOf(device: string, input: Readonly<Record<string, unknown>> = {}): Promise<PriceSplit> {
  const question = { lens: 'price-split', subject: `device:${device}`, ...input };
  const answer = await ask(graph, analyses.valueCapture, question);
  if (answer.priceSplit === null) throw new Error('no split');
  return answer.priceSplit;
}
const printed = ({ parts }: PriceSplit): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    parts.map(({ printed: text, amount }) => [text.replace(/^[^:]*: /, ''), amount.quantity.value]),
  );

describe('published splits', () => {
  it('iPad of 2010: Science and Engineering Indicators 2012, table 6-B', async () => {
    const split = await splitOf('apple-ipad-2010');
    expect(printed(split)).toEqual({
      'Distributors/retailers, Worldwide': 75,
      'Apple (gross profit), USA': 150,
      'US suppliers (gross profit), USA': 12,
      'Japanese suppliers (gross profit), JPN': 7,
      'South Korean suppliers (gross profit), KOR': 34,
      'Taiwanese suppliers (gross profit), TWN': 7,
      'EU suppliers (gross profit), EUR': 1,
      'Unidentified suppliers (gross profit), unknown': 27,
      'Component manufacturing labour, unknown': 25,
      'Final assembly labour, CHN': 8,
      'Non-labour input costs, Worldwide': 154,
    });
    // The parts are 500 for a price of 499: the table rounds.
    expect([split.whole.quantity.value, split.rounding.amount.quantity.value, split.unallocated]).toEqual([
      499,
      -1,
      null,
    ]);
    // Apple and its suppliers in the United States: 150 + 12.
    expect(split.byEconomy[0]).toMatchObject({
      economy: 'economy:USA',
      amount: { quantity: { value: 162 } },
    });
    const stages = split.byStage.map(({ stage, amount }) => [stage, amount.quantity.value]);
    // 12 + 7 + 34 + 7 + 1 + 27 of components; Apple, labour of components and inputs at no one stage.
    expect(stages).toEqual([
      ['components', 88],
      ['assembly', 8],
      ['trade', 75],
      [null, 329],
    ]);
  });

  it('iPhone 4: Kraemer, Linden and Dedrick 2011, in per cent of the sales price', async () => {
    const split = await splitOf('apple-iphone-4');
    expect(printed(split)).toEqual({
      'Apple (profit), USA': 58.5,
      'Cost of inputs: materials, Worldwide': 21.9,
      'South Korean suppliers (profit), KOR': 4.7,
      'US suppliers other than Apple (profit), USA': 2.4,
      'Japanese suppliers (profit), JPN': 0.5,
      'Taiwanese suppliers (profit), TWN': 0.5,
      'EU suppliers (profit), EUR': 1.1,
      'Unidentified suppliers (profit), unknown': 5.3,
      'Chinese labour, CHN': 1.8,
      'Non-Chinese labour, unknown': 3.5,
    });
    // 100.2 %: each share is rounded to a tenth.
    expect(split.rounding.amount.quantity.value).toBe(-0.2);
    expect(split.kind).toBe('indicator:split-of-sales-price');
  });

  it.each([
    // Sum of the parts and what is divided, as the documents print them.
    ['apple-ipod-30gb-2005', undefined, 299, 189],
    ['apple-iphone-3gs', undefined, 500, 501],
    ['apple-iphone-7', 'dedrick-2018', 237.45, 209.46],
    ['apple-iphone-7', 'wipo-2017', 100, 100],
    ['apple-iphone-x', undefined, 409.25, 409.25],
    ['apple-iphone-12-pro', undefined, 100, 99.9],
    ['apple-iphone-15', undefined, 100, 39],
    ['fairphone-1', undefined, 325, 273.25],
    ['fairphone-2', undefined, 525, 525],
    ['samsung-galaxy-s7', undefined, 100, 100],
    ['huawei-p9', undefined, 100, 100],
  ])(
    '%s %s: parts, unallocated and rounding are the whole, under every scheme',
    async (device, edition, whole, sum) => {
      for (const scheme of schemes.ids) {
        const split = await splitOf(device, { edition, scheme });
        const parts = split.parts.reduce((all, { amount }) => all + (amount.quantity.value ?? 0), 0);
        expect(split.whole.quantity.value).toBe(whole);
        expect(parts).toBeCloseTo(sum, 9);
        const over = split.unallocated?.amount.quantity.value ?? 0;
        expect(parts + over + (split.rounding.amount.quantity.value ?? 0)).toBeCloseTo(whole, 9);
        const shares = [...split.bands, split].map((one) => ('rounding' in one ? one.rounding : one).share);
        expect(shares.reduce((all, { quantity }) => all + (quantity.value ?? 0), 0)).toBeCloseTo(1, 9);
        for (const band of split.bands) {
          if (band.band === 'unallocated' || band.band === 'not-named') continue;
          const members = split.parts.filter(({ economy, side }) => economy !== null && side === band.band);
          const own = members.reduce((all, { amount }) => all + (amount.quantity.value ?? 0), 0);
          expect(band.amount.quantity.value ?? 0).toBeCloseTo(own, 9);
          // Where none is named, nothing but a most is known.
          expect(band.amount.quantity.value === null).toBe(members.length === 0);
        }
      }
    },
  );

  it('Fairphone 1: no part is named for either side, which is not zero', async () => {
    const { bands } = await splitOf('fairphone-1');
    const sides = bands.filter(({ band }) => band === 'south' || band === 'north');
    expect(sides.map(({ share }) => [share.quantity.value, share.quantity.low, share.quantity.high])).toEqual(
      [
        [null, 0, 1],
        [null, 0, 1],
      ],
    );
  });

  it('iPhone 7: shares of a price of 809 USD, which the World Intellectual Property Report prints', async () => {
    const { price, whole } = await splitOf('apple-iphone-7');
    expect([whole.quantity.unit, price?.quantity.value, price?.quantity.unit]).toEqual([
      'percent',
      809,
      'USD:current',
    ]);
  });

  it('of the iPhone 7 are two, each answered apart', async () => {
    const { splits } = await splitOf('apple-iphone-7');
    expect(splits.map(({ edition, kind }) => [edition, kind])).toEqual([
      ['wipo-2017', 'indicator:split-of-retail-price'],
      ['dedrick-2018', 'indicator:split-of-factory-cost'],
    ]);
  });
});

describe('metals', () => {
  it('of an iPhone 7 have no price of 2016, and under an assumption are grams by the price of the year', async () => {
    const plain = await splitOf('apple-iphone-7');
    expect([plain.materials.worth, plain.materials.priced]).toEqual([null, 0]);
    const { materials } = await splitOf('apple-iphone-7', { priceYear: 2023 });
    const copper = materials.metals.find(({ material }) => material === 'material:copper');
    // At least 7.1 g at 3.848 USD a pound of 0.45359237 kg.
    expect(copper?.worth?.quantity.low).toBeCloseTo((0.0071 * 3.848) / 0.45359237, 12);
    expect(copper?.worth?.quantity).toMatchObject({ value: null, high: null, status: 'assumed' });
  });
});

describe('Apple', () => {
  it('has its net income of 2023 as two documents print it, and no employees or tax in the data', async () => {
    const answer = await ask(graph, analyses.valueCapture, { lens: 'company', subject: 'org:apple' });
    const lens = answer.company;
    const disputed = lens?.accounts.filter(({ isDisputed }) => isDisputed) ?? [];
    expect(disputed.map(({ indicator, year }) => [indicator, year])).toEqual([
      ['indicator:net-income', 2023],
    ]);
    const values = disputed.flatMap((one) => [one.amount, ...one.others.map(({ amount }) => amount)]);
    expect(values.map(({ quantity }) => quantity.value).sort()).toEqual([96_955, 96_995]);
    expect(lens?.gaps.map(({ topic }) => topic)).toEqual(['tax', 'employees']);
    // Yuan, rupees, dong and dollars by the hour, day and month stand apart.
    const units = new Set(lens?.pay.map(({ amount }) => amount.quantity.unit));
    expect(units.size).toBeGreaterThan(4);
    expect(lens?.pay.some(({ indicator }) => /tax|revenue/.test(indicator))).toBe(false);
  });
});
