import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { flows } from './flows.ts';
import { cathodes, extentOf, traded, tradedAs, valued } from './testing/trade.ts';

type Input = Readonly<Record<string, unknown>>;
const asked = async (graph: HandMade, input: Input) =>
  ask(await handMadeGraph(graph), flows, { measure: 'mass', ...input });
const table = async (graph: HandMade, input: Input): Promise<string> => {
  const { product, year, source, edition } = await asked(graph, input);
  return `${product.slice('product:'.length)} ${year} ${source} ${edition}`;
};
const pair = (value: number, rest: Line[3] = {}): readonly Line[] => traded('CHL', 'CHN', value, value, rest);

describe('the table of a code and year', () => {
  const inEditions = (...editions: readonly string[]): readonly Line[] =>
    editions.flatMap((edition, place) => pair(place + 1, { edition }));

  it('is of one edition: two of them are never added', async () => {
    const graph: HandMade = { lines: inEditions('2025', '2026') };
    const answer = await asked(graph, { product: cathodes });
    expect([answer.edition, answer.total.value?.quantity.value]).toEqual(['2026', 2]);
    expect(answer.others).toEqual([{ source: 'baci', edition: '2025' }]);
  });

  it('is the fuller one, whatever its age', async () => {
    const graph: HandMade = {
      lines: inEditions('2025', '2026'),
      extents: [extentOf({ edition: '2025' }), extentOf({ edition: '2026', extent: 'largest' })],
    };
    expect(await table(graph, { product: cathodes })).toBe('hs2017-740311 2024 baci 2025');
  });

  it('is the publisher’s own file before a copy of a part of it, when both are complete', async () => {
    const graph: HandMade = {
      lines: [...pair(1, { edition: '2025' }), ...pair(2, { edition: '2026', read: 'copy' })],
      extents: [extentOf({ edition: '2025' }), extentOf({ edition: '2026' })],
    };
    expect(await table(graph, { product: cathodes })).toBe('hs2017-740311 2024 baci 2025');
  });

  it('is that of the preferred source, and the rule can be another', async () => {
    const graph: HandMade = {
      lines: [...pair(1, { source: 'a' }), ...pair(2, { source: 'b' })],
      precedence: [
        { rule: 'b-first', predicate: 'exportsTo', object: '*', rank: 1, source: 'b', edition: '*' },
      ],
    };
    expect(await table(graph, { product: cathodes })).toBe('hs2017-740311 2024 a 2026');
    expect(await table(graph, { product: cathodes, precedence: 'b-first' })).toBe(
      'hs2017-740311 2024 b 2026',
    );
    await expect(asked(graph, { product: cathodes, precedence: 'c-first' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('can be named by source and edition, and an unknown one is refused with those there are', async () => {
    const graph: HandMade = { lines: inEditions('2025', '2026') };
    expect(await table(graph, { product: cathodes, edition: '2025' })).toBe('hs2017-740311 2024 baci 2025');
    await expect(asked(graph, { product: cathodes, edition: '1999' })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      nearest: ['baci 2025', 'baci 2026'],
    });
  });

  it('reads what is said of its own product before what is said of all', async () => {
    const graph: HandMade = {
      lines: pair(1),
      extents: [extentOf(), extentOf({ product: cathodes, extent: 'largest' })],
    };
    expect((await asked(graph, { product: cathodes })).extent.kind).toBe('largest');
  });
});

describe('the year', () => {
  const graph: HandMade = {
    lines: [...pair(1, { period: '2022' }), ...pair(2, { period: '2024', edition: '2025' })],
    extents: [extentOf(), extentOf({ edition: '2025', extent: 'largest' })],
  };

  it('is the latest of the fullest extent when none is asked for', async () => {
    expect(await table(graph, { product: cathodes })).toBe('hs2017-740311 2022 baci 2026');
    expect(await table(graph, { product: cathodes, year: 2024 })).toBe('hs2017-740311 2024 baci 2025');
  });

  it('is one that gives the measure, when another does not', async () => {
    const without: HandMade = {
      lines: [...pair(1, { period: '2023' }), valued('CHL', 'CHN', 3)],
      extents: [extentOf()],
    };
    expect((await asked(without, { product: cathodes })).year).toBe(2023);
    expect((await asked(without, { product: cathodes, measure: 'value' })).year).toBe(2024);
    await expect(asked(without, { product: cathodes, year: 2024 })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      nearest: ['measure: VALUE'],
    });
  });

  it('that is not there is refused with the nearest, the later of two as near first', async () => {
    await expect(asked(graph, { product: cathodes, year: 2023 })).rejects.toMatchObject({
      code: 'YEAR_NOT_COVERED',
      nearest: ['2024', '2022'],
      found: '2023',
    });
  });

  it('that is there under another revision is told', async () => {
    const revised: HandMade = {
      lines: [...pair(1), ...pair(2, { period: '2010', product: 'product:hs2002-740311' })],
    };
    await expect(asked(revised, { product: cathodes, year: 2010 })).rejects.toMatchObject({
      code: 'YEAR_NOT_COVERED',
      message: expect.stringContaining('product:hs2002-740311'),
    });
  });
});

describe('a material', () => {
  const ores = 'product:hs2017-260300';
  const waste = 'product:hs2017-740400';
  const graph: HandMade = {
    lines: [
      ...pair(1, { period: '2023' }),
      ...pair(2, { product: ores, period: '2024' }),
      ...pair(3, { product: waste, period: '2024' }),
      ...pair(4, { product: 'product:hs2002-740311', period: '2010' }),
      tradedAs('copper', waste, 'basket'),
      tradedAs('copper', ores, 'dominant: also silver'),
      tradedAs('copper', cathodes, 'exact'),
      tradedAs('tin', 'product:hs2017-800110', 'exact'),
    ],
    entities: [{ id: 'material:gold' }],
  };

  it('is answered by the code that fits best, and the others can be asked for', async () => {
    const { product, fit, products } = await asked(graph, { material: 'material:copper' });
    expect([product, fit]).toEqual([cathodes, 'exact']);
    expect(products.map((item) => [item.product.slice(8), item.fit, item.latestYear])).toEqual([
      ['hs2017-740311', 'exact', 2023],
      ['hs2002-740311', 'exact', 2010],
      ['hs2017-260300', 'dominant', 2024],
      ['hs2017-740400', 'basket', 2024],
    ]);
  });

  it('is answered by the best code of the year asked for, in another revision where need be', async () => {
    const of = (year: number) => table(graph, { material: 'material:copper', year });
    expect(await of(2024)).toBe('hs2017-260300 2024 baci 2026');
    expect(await of(2010)).toBe('hs2002-740311 2010 baci 2026');
    await expect(of(2015)).rejects.toMatchObject({
      code: 'YEAR_NOT_COVERED',
      nearest: ['2010', '2023', '2024'],
    });
  });

  it('is told from a product that only one material is traded as', async () => {
    expect((await asked(graph, { product: cathodes })).material).toBe('material:copper');
    expect((await asked(graph, { product: 'product:hs2002-740311' })).material).toBe('material:copper');
    const two: HandMade = {
      lines: [...pair(1), tradedAs('a', cathodes, 'basket'), tradedAs('b', cathodes, 'basket')],
    };
    const { material, products } = await asked(two, { product: cathodes });
    expect([material, products.length]).toEqual([null, 1]);
  });

  it('is warned of where the code holds other things, too', async () => {
    const { caveats } = await asked(graph, { material: 'material:copper', product: waste });
    expect(caveats.map(({ en }) => en)).toContain(
      'hs2017-740400 is a basket: goods of other materials are counted under the same code.',
    );
  });

  it.each([
    ['neither material nor product', {}, 'NOT_ANSWERABLE', cathodes],
    ['a material without a code', { material: 'material:gold' }, 'NOT_ANSWERABLE', 'material:copper'],
    [
      'a material whose codes have no figures',
      { material: 'material:tin' },
      'NOT_ANSWERABLE',
      'material:copper',
    ],
    [
      'both, unrelated',
      { material: 'material:tin', product: cathodes },
      'BAD_USER_INPUT',
      'product:hs2017-800110',
    ],
    [
      'a code without figures',
      { product: 'product:hs2017-800110' },
      'NOT_ANSWERABLE',
      'product:hs2002-740311',
    ],
    ['an unknown product', { product: 'product:hs2017-740312' }, 'UNKNOWN_ID', cathodes],
    ['an unknown end', { product: cathodes, from: 'economy:CHI' }, 'UNKNOWN_ID', 'economy:CHL'],
    // "tin" is two letters from CHN, three from all others.
    ['an end that is no economy', { product: cathodes, to: 'material:tin' }, 'BAD_USER_INPUT', 'economy:CHN'],
  ])('is refused with the nearest answerable question: %s', async (_, input, code, nearest) => {
    const error = await asked(graph, input).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code });
    expect((error as { nearest: readonly string[] }).nearest[0]).toBe(nearest);
  });
});
