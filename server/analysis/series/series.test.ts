import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { series } from './series.ts';

const mined = (period: string, value: number | null, edition: string, rest: Line[3] = {}): Line => [
  'economy:COD',
  'extracts',
  'material:cobalt',
  { period, value, edition, unit: 't:contained', ...rest },
];
const graph: HandMade = {
  lines: [
    mined('2023', 175_000, '2025'),
    mined('2024', 220_000, '2025'),
    mined('2024', 226, '2026', { unit: 'kt:contained' }),
    mined('2020', null, '2025', { missing: 'withheld' }),
    ['economy:COD', 'extracts', 'material:tin', { value: 1, unit: 't:contained' }],
    ['economy:CHN', 'generatesEwaste', null, { value: 10, unit: 't:gross', period: '2019' }],
    ['economy:CHN', 'generatesEwaste', null, { value: 11, unit: 't:gross', period: '2018' }],
    ['economy:CHN', 'generatesEwaste', null, { value: 7, unit: 'kg/person:gross', period: '2019' }],
  ],
  precedence: ['2026', '2025'].map((edition, place) => ({
    rule: 'newest-edition-of-first-source',
    predicate: 'extracts',
    object: '*',
    rank: place + 1,
    source: 'test',
    edition,
  })),
};
const cobalt = { subject: 'economy:COD', predicate: 'extracts', object: 'material:cobalt' };
const asked = async (input: Readonly<Record<string, unknown>>) =>
  ask(await handMadeGraph(graph), series, input);

describe('series', () => {
  it('takes the preferred figure of each year, in one unit, with the others beside it; gaps stay gaps', async () => {
    const { points } = await asked(cobalt);
    expect(
      points.map(({ period, figure, others }) => [period, figure.quantity.value, others.length]),
    ).toEqual([
      ['2020', null, 0],
      ['2023', 175_000, 0],
      ['2024', 226_000, 1],
    ]);
    expect(points[0]?.figure.quantity.missing).toBe('withheld');
    expect(points[2]?.figure.rule).toBe('newest-edition-of-first-source');
    expect(points[1]?.figure.rule).toBeNull();
  });

  it('keeps to the years asked for', async () => {
    expect((await asked({ ...cobalt, from: 2024 })).points.map(({ period }) => period)).toEqual(['2024']);
    expect((await asked({ ...cobalt, to: 2023 })).points.map(({ period }) => period)).toEqual([
      '2020',
      '2023',
    ]);
  });

  it('says what it is about, also where only one object was to choose', async () => {
    const only = await handMadeGraph({ lines: [mined('2024', 5, '2025')] });
    const answer = await ask(only, series, { subject: 'economy:COD', predicate: 'extracts' });
    expect(answer.object).toBe('material:cobalt');
    const none = await asked({ subject: 'economy:CHN', predicate: 'generatesEwaste' });
    expect(none.object).toBeNull();
  });

  it('does not mix tonnes with kilograms per person', async () => {
    const { points } = await asked({ subject: 'economy:CHN', predicate: 'generatesEwaste' });
    expect(points.map(({ figure }) => figure.quantity.unit)).toEqual(['t:gross', 't:gross']);
  });

  it.each([
    [{ ...cobalt, from: 2030 }, 'YEAR_NOT_COVERED', /nearest: 2024, 2023, 2020/],
    [{ ...cobalt, from: 2021, to: 2022 }, 'YEAR_NOT_COVERED', /nearest: 2020, 2023/],
    [{ ...cobalt, from: 2024, to: 2020 }, 'BAD_USER_INPUT', /is after/],
    [{ ...cobalt, object: 'material:cobolt' }, 'UNKNOWN_ID', /material:cobalt/],
    [{ ...cobalt, subject: '__proto__' }, 'UNKNOWN_ID', /not an entity/],
    // Nobody extracts who is a material: only what can be the subject is named.
    [{ ...cobalt, subject: 'material:cobol' }, 'UNKNOWN_ID', /did you mean (economy:[A-Z]{3}(, )?)+\?/],
    [{ ...cobalt, predicate: 'digs' }, 'BAD_USER_INPUT', /predicate/],
    [{ ...cobalt, subject: 'economy:CHN' }, 'NOT_ANSWERABLE', /no figure/],
    [{ subject: 'economy:COD', predicate: 'extracts' }, 'NOT_ANSWERABLE', /material:cobalt, material:tin/],
    [{ subject: 'economy:COD', predicate: 'generatesEwaste' }, 'NOT_ANSWERABLE', /no figure/],
    [{ ...cobalt, precedence: 'best' }, 'BAD_USER_INPUT', /not a rule/],
  ])('refuses %o: %s', async (input, code, message) => {
    await expect(asked(input)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('a series of trade', () => {
  const goods = (product: string, period: string, value: number, unit: string): Line => [
    'economy:COD',
    'exportsTo',
    'economy:CHN',
    { product: `product:${product}`, period, value, unit },
  ];
  const traded = handMadeGraph({
    lines: [
      goods('hs2017-740311', '2021', 700, 'kUSD:fob'),
      goods('hs2017-740311', '2021', 90, 't:gross'),
      goods('hs2017-740311', '2022', 800, 'kUSD:fob'),
      goods('hs2017-740311', '2022', 95_000, 'kg:gross'),
      goods('hs2017-810520', '2022', 50, 'kUSD:fob'),
    ],
  });
  const pair = { subject: 'economy:COD', predicate: 'exportsTo', object: 'economy:CHN' };
  const valuesOf = async (input: Readonly<Record<string, unknown>>) =>
    (await ask(await traded, series, { ...pair, ...input })).points.map(({ figure: { quantity } }) => [
      quantity.value,
      quantity.unit,
    ]);

  it('is of one good, by mass unless asked in money, and the two are never mixed', async () => {
    const product = 'product:hs2017-740311';
    expect(await valuesOf({ product })).toEqual([
      [90_000, 'kg:gross'],
      [95_000, 'kg:gross'],
    ]);
    expect(await valuesOf({ product, measure: 'value' })).toEqual([
      [700, 'kUSD:fob'],
      [800, 'kUSD:fob'],
    ]);
    expect((await ask(await traded, series, { ...pair, product })).product).toBe(product);
  });

  it('refuses two goods in one line, and names them', async () => {
    await expect(valuesOf({})).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      nearest: ['product:hs2017-740311', 'product:hs2017-810520'],
    });
  });

  it('takes values where no mass is known, and refuses a mass asked for by name', async () => {
    const product = 'product:hs2017-810520';
    expect(await valuesOf({ product })).toEqual([[50, 'kUSD:fob']]);
    await expect(valuesOf({ product, measure: 'mass' })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      nearest: ['measure: VALUE'],
    });
  });

  it('says which goods there are when the one asked for is not among them', async () => {
    const graph = await handMadeGraph({
      lines: [goods('hs2017-740311', '2021', 700, 'kUSD:fob')],
      entities: [{ id: 'product:hs2017-260300' }],
    });
    const asking = ask(graph, series, { ...pair, product: 'product:hs2017-260300' });
    await expect(asking).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      nearest: ['product:hs2017-740311'],
    });
  });
});
