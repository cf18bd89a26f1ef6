import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { handMadeGraph } from '../../question/testing/hand-made-graph.ts';
import { cathodes, extentOf, traded, valued } from './testing/trade.ts';
import { batchesOf, flowYears, tablesOverYears } from './years.ts';

const old = 'product:hs2002-740311';
const graph = handMadeGraph({
  lines: [
    ...traded('CHL', 'CHN', 1, 10, { period: '2010', product: old }),
    ...traded('CHL', 'CHN', 2, 20, { period: '2017', product: old }),
    ...traded('CHL', 'CHN', 3, 30, { period: '2017' }),
    ...traded('COD', 'CHN', 4, null, { period: '2017' }),
    ...traded('group:world', 'group:world', 100, 100, { period: '2017' }),
    valued('CHL', 'CHN', 5, { period: '2022', edition: '2025' }),
    ...traded('CHL', 'CHN', 6, 60, { period: '2022' }),
    ...traded('CHL', 'CHN', 7, 70, { period: '2024' }),
  ],
  extents: [
    extentOf({ extent: 'largest' }),
    extentOf({ period: '2024' }),
    extentOf({ edition: '2025', period: '2022' }),
  ],
});
const rule = {
  product: cathodes,
  measure: 'mass',
  precedence: 'newest-edition-of-first-source',
  source: null,
  edition: null,
} as const;

describe('sums by year', () => {
  it('are of one table a year, each with its revision, edition and extent; the code asked for before another as full; gaps stay gaps', async () => {
    const years = await ask(await graph, flowYears, { product: cathodes, from: 2000, to: 2024 });
    expect(
      years.map((year) => [
        year.year,
        year.revision,
        year.edition,
        year.extent.kind,
        year.value?.quantity.value,
        year.mass?.quantity.value,
        year.flows,
        year.withoutMass,
      ]),
    ).toEqual([
      [2010, '2002', '2026', 'largest', 1, 10, 1, 0],
      [2017, '2017', '2026', 'largest', 7, 30, 2, 1],
      [2022, '2017', '2025', 'complete', 5, undefined, 1, 1],
      [2024, '2017', '2026', 'complete', 7, 70, 1, 0],
    ]);
  });

  it('leave the code that was asked for where another revision is fuller', async () => {
    const fuller = await handMadeGraph({
      lines: [
        ...traded('CHL', 'CHN', 1, 10),
        ...traded('CHL', 'CHN', 2, 20, { product: old, edition: '2025' }),
      ],
      extents: [extentOf({ extent: 'largest' }), extentOf({ edition: '2025' })],
    });
    const years = await ask(fuller, flowYears, { product: cathodes, from: 2000, to: 2024 });
    expect(years.map(({ product, edition }) => [product, edition])).toEqual([[old, '2025']]);
  });

  it('are the same when read span by span', async () => {
    const whole = await ask(await graph, flowYears, { product: cathodes, from: 2000, to: 2024 });
    const single = [];
    for (const year of [2010, 2017, 2022, 2024])
      single.push(...(await ask(await graph, flowYears, { product: cathodes, from: year, to: year })));
    expect(single).toEqual(whole);
  });

  it('are read at most so many statements at once', async () => {
    const tables = tablesOverYears((await graph).context, rule);
    expect(batchesOf(tables)).toEqual([{ from: 2010, to: 2024 }]);
    const large = tables.map((table) => ({ ...table, money: { ...table.money, withValue: 20_000 } }));
    expect(batchesOf(large)).toEqual([2010, 2017, 2022, 2024].map((year) => ({ from: year, to: year })));
  });
});
