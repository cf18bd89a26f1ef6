/** Flows and one figure an economy: alike on both stores, within the limits, and true on the project's own data. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entity } from '../../schema/entity.ts';
import {
  cathodes,
  extentOf,
  northern,
  traded,
  tradedAs,
  valued,
} from '../../server/analysis/flows/testing/trade.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { type GraphMemory, graphMemory } from '../../server/graphql/graph-memory.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { type Line, statementsOf } from '../../server/question/testing/hand-made-graph.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { type GraphParts, memoryStore } from '../../server/store/memory.ts';
import { builtGraph } from '../built-graph.ts';
import { writeGraph } from './graph-file.ts';
import { testEntity } from './small-graph.ts';

interface Open {
  readonly graph: ReadyGraph;
  readonly memory: GraphMemory;
}
type Json = Readonly<Record<string, unknown>>;

async function opened(graph: ReadyGraph): Promise<Open> {
  return { graph, memory: graphMemory(graph) };
}
async function asked(
  { graph, memory }: Open,
  query: string,
): Promise<{ readonly data: Json; readonly errors: readonly Json[] }> {
  const answer = await executeQuery(graph, memory, { query, variables: {}, language: 'en' });
  const { data, errors = [] } = JSON.parse(JSON.stringify(answer)) as { data: Json; errors?: Json[] };
  return { data, errors };
}
async function answered<T>(on: Open, query: string): Promise<T> {
  const { data, errors } = await asked(on, query);
  expect(errors).toEqual([]);
  return data as T;
}

const report = (source: string, unit: string, value: number): Line => [
  'economy:COD',
  'exportsTo',
  'economy:CHN',
  { source, edition: '2025', product: 'product:hs2022-740311', value, unit },
];
const lines: readonly Line[] = [
  ...traded('CHL', 'CHN', 600.1, 100.2),
  ...traded('COD', 'CHN', 300.3, 60),
  ...traded('CHL', 'USA', 90, 20),
  ...traded('USA', 'CHL', 10, null),
  ...traded('CHL', 'CHN', 500, 80, { period: '2023' }),
  valued('CHL', 'CHN', 400, { period: '2010', product: 'product:hs2002-740311' }),
  report('comtrade-exports', 'kg:gross', 706_800_000),
  report('comtrade-imports', 'USD:cif', 6.6e9),
  [
    'economy:ESP',
    'exportsTo',
    'economy:MEX',
    {
      source: 'baci',
      edition: '2026',
      product: cathodes,
      value: 9e9,
      unit: 't:gross',
      quarantine: { rule: 'unit-value', reason: 'no trade has it' },
    },
  ],
  tradedAs('copper', cathodes, 'exact'),
  northern,
  ['economy:COD', 'extracts', 'material:copper', { value: 20, unit: 't:contained' }],
  ['economy:USA', 'extracts', 'material:copper', { value: 10, unit: 't:contained' }],
];

function madeByHand(): GraphParts {
  const { statements, sources } = statementsOf(lines);
  const ids = new Set(statements.flatMap(({ subject, object, product }) => [subject, object, product]));
  const entities = [...ids].flatMap((id): Entity[] => (id === null ? [] : [testEntity(id, id)]));
  return { release: '1'.repeat(64), entities, sources, statements, extents: [extentOf()] };
}

const quantity =
  '{ quantity { value low high unit { id } status missing } evidence { totalCount nodes { id } } }';
const total = `{ value ${quantity} mass ${quantity} flows withoutMass }`;
const everything = `material { id } product { id } year source { id } edition scheme { id } measure fit
  extent { kind label share text } total ${total} world ${total} whole ${total}
  nodes { from { id } to { id } fromSide toSide product { id } value ${quantity} mass ${quantity} unitValue ${quantity}
    shareOfValue ${quantity} shareOfMass ${quantity}
    mirror { product { id } exporterValue ${quantity} importerValue ${quantity} exporterMass ${quantity} importerMass ${quantity}
      sources { source { id } } licence { licences { id } } } }
  pageInfo { hasNextPage endCursor } totalCount
  products { product { id } revision number fit latestYear extent { kind } }
  years { year product { id } revision source { id } edition extent { kind } value ${quantity} mass ${quantity} flows withoutMass }
  bySide { from fromLabel to toLabel flows value ${quantity} mass ${quantity} shareOfValue ${quantity} shareOfMass ${quantity} }
  economies { economy { id } side sendsValue ${quantity} sendsMass ${quantity} receivesValue ${quantity} receivesMass ${quantity} }
  quarantined { totalCount nodes { id quarantine { rule } } }
  method { id } parameters { name value isDefault } choices { choice leastOption } coverage { known unknown of } caveats
  evidence { totalCount } sources { source { id } edition statements } licence { attributions } citation permalink`;

describe('both stores give the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'filon-flows-'));
  let plain: Open;
  let embedded: Open;
  beforeAll(async () => {
    const parts = madeByHand();
    await writeGraph(folder, parts);
    plain = await opened(await prepareGraph(memoryStore(parts)));
    embedded = await opened(await prepareGraph(await openEmbeddedStore(folder)));
  });
  afterAll(async () => {
    await embedded.graph.store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['flows of a material', `{ flows(material: "material:copper", first: 3) { ${everything} } }`],
    [
      'flows of a product, by value, from one economy',
      `{ flows(product: "${cathodes}", year: 2024, measure: VALUE, from: "economy:CHL", first: 2) { ${everything} } }`,
    ],
    [
      'flows of an edition',
      `{ flows(product: "${cathodes}", scheme: "oecd-2025", options: { edition: "2026" }, first: 2, lang: FR) { ${everything} } }`,
    ],
    [
      'one figure an economy',
      `{ economyFigures(predicate: "extracts", object: "material:copper", lang: ES) { year years source { id } edition total ${quantity} world ${quantity}
        economies { economy { id } side figure ${quantity} share ${quantity} } lumps { economy { id } } unallocated { figure ${quantity} }
        bySide { side label economies figure ${quantity} share ${quantity} } coverage { known unknown of } caveats sources { statements } permalink } }`,
    ],
    [
      'a series of trade',
      `{ series(subject: "economy:CHL", predicate: "exportsTo", object: "economy:CHN", product: "${cathodes}", measure: VALUE) { product { id } points { period { text } figure ${quantity} } } }`,
    ],
  ])('%s', async (_, query) => {
    const here = await answered<Json>(plain, query);
    expect(JSON.stringify(await answered<Json>(embedded, query))).toBe(JSON.stringify(here));
  });

  test('pages go on where the last one ended, and the totals stay those of all', async () => {
    type Page = {
      flows: {
        nodes: { from: { id: string }; to: { id: string } }[];
        total: { flows: number };
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        permalink: string;
      };
    };
    const page = async (after: string): Promise<Page['flows']> =>
      (
        await answered<Page>(
          plain,
          `{ flows(product: "${cathodes}", first: 3${after}) { nodes { from { id } to { id } } total { flows } pageInfo { hasNextPage endCursor } permalink } }`,
        )
      ).flows;
    const first = await page('');
    const second = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect([first.nodes.length, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([3, 1, false]);
    expect([first.total.flows, second.total.flows]).toEqual([4, 4]);
    // The page is no part of the answer: both lead to the same one.
    expect(second.permalink).toBe(first.permalink);
  });

  test('a year without the measure names the measure that there is, and a year that is not there the nearest', async () => {
    const { errors } = await asked(plain, `{ flows(product: "${cathodes}", year: 2020) { year } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'YEAR_NOT_COVERED', nearest: ['2023', '2024'] } }]);
    const old = await asked(
      plain,
      '{ flows(product: "product:hs2002-740311", year: 2010, measure: MASS) { year } }',
    );
    expect(old.errors).toMatchObject([
      { extensions: { code: 'NOT_ANSWERABLE', nearest: ['measure: VALUE'] } },
    ]);
  });

  test('a source that is not there is refused by name', async () => {
    const { errors } = await asked(
      plain,
      `{ flows(product: "${cathodes}", options: { source: "bacy" }) { year } }`,
    );
    expect(errors).toMatchObject([
      { extensions: { code: 'UNKNOWN_ID', nearest: expect.arrayContaining(['baci']) } },
    ]);
  });

  test('a page costs by its length: what fits a hundred flows is refused for a thousand', async () => {
    const query = (first: number): string =>
      `{ a: flows(product: "${cathodes}", first: ${first}) { ${everything} } }`;
    expect((await asked(plain, query(100))).errors).toEqual([]);
    expect((await asked(plain, query(1000))).errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COSTLY' } },
    ]);
    const tooLong = await asked(plain, `{ flows(product: "${cathodes}", first: 1001) { year } }`);
    expect(tooLong.errors).toMatchObject([{ extensions: { code: 'LIST_TOO_LONG' } }]);
  });
});

describe('on the project’s own data', () => {
  let real: Open;
  beforeAll(async () => {
    real = await opened(await prepareGraph(await openEmbeddedStore(await builtGraph())));
  }, 300_000);
  afterAll(() => real.graph.store.close());

  type Amount = { readonly quantity: { readonly value: number | null } } | null;
  interface Flows {
    readonly product: { readonly id: string };
    readonly year: number;
    readonly edition: string;
    readonly extent: { readonly kind: string };
    readonly total: { readonly value: Amount; readonly mass: Amount; readonly flows: number };
    readonly whole: object | null;
    readonly nodes: readonly {
      readonly mirror: { readonly exporterMass: Amount; readonly importerMass: Amount } | null;
    }[];
    readonly years: readonly {
      readonly year: number;
      readonly flows: number;
      readonly edition: string;
      readonly product: { readonly id: string };
      readonly extent: { readonly kind: string };
    }[];
    readonly quarantined: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly quarantine: Json }[];
    };
  }
  const flows = async (input: string, fields: string): Promise<Flows> =>
    (await answered<{ flows: Flows }>(real, `{ flows(${input}) { ${fields} } }`)).flows;
  const sums =
    'product { id } year edition extent { kind } total { value { quantity { value } } mass { quantity { value } } flows }';
  const of = (amount: Amount): number => amount?.quantity.value ?? Number.NaN;

  test('copper is asked for through its cathodes: 86.80 billion USD, 9,446 kt, 849 flows in 2024', async () => {
    const { product, year, extent, total: all } = await flows('material: "material:copper"', sums);
    expect([product.id, year, extent.kind]).toEqual([cathodes, 2024, 'COMPLETE']);
    expect((of(all.value) / 1e9).toFixed(2)).toBe('86.80');
    expect((of(all.mass) / 1e3).toFixed(0)).toBe('9446');
    expect(all.flows).toBe(849);
  });

  test('lithium carbonate: 327 kt in 2024', async () => {
    const { total: all } = await flows('product: "product:hs2017-283691", year: 2024', sums);
    expect((of(all.mass) / 1e3).toFixed(0)).toBe('327');
  });

  test('DR Congo sent 706.8 kt of cathodes to China in 2022 as it says, and China got 768.3 kt as it says', async () => {
    const { nodes } = await flows(
      `product: "${cathodes}", year: 2022, from: "economy:COD", to: "economy:CHN", measure: VALUE`,
      'nodes { mirror { exporterMass { quantity { value } } importerMass { quantity { value } } } }',
    );
    expect(nodes).toHaveLength(1);
    const mirror = nodes[0]?.mirror;
    expect((of(mirror?.exporterMass ?? null) / 1e3).toFixed(1)).toBe('706.8');
    expect((of(mirror?.importerMass ?? null) / 1e3).toFixed(1)).toBe('768.3');
  });

  test('Namibia, whose code is NA, exported 118.9 million USD of cobalt oxides in 2024', async () => {
    const { total: all } = await flows(
      'product: "product:hs2017-282200", year: 2024, from: "economy:NAM", measure: VALUE',
      sums,
    );
    expect((of(all.value) / 1e6).toFixed(1)).toBe('118.9');
  });

  test('permanent magnets from China to Germany in 2022 are one flow', async () => {
    const { total: all } = await flows(
      'product: "product:hs2017-850511", year: 2022, from: "economy:CHN", to: "economy:DEU", measure: VALUE',
      sums,
    );
    expect(all.flows).toBe(1);
  });

  test('the zinc of Spain to Mexico in 2024 is kept out, with the reason', async () => {
    const { quarantined } = await flows(
      'product: "product:hs2022-7901", year: 2024, from: "economy:ESP"',
      'quarantined { totalCount nodes { quarantine { reason } } }',
    );
    expect(quarantined.totalCount).toBeGreaterThan(0);
    expect(JSON.stringify(quarantined.nodes)).toContain('USD/t');
  });

  test('the masses of bauxite in 2023 are refused as a year, and its values answer', async () => {
    const input = 'product: "product:hs2022-2606", year: 2023';
    const { errors } = await asked(real, `{ flows(${input}, measure: MASS) { year } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_ANSWERABLE', nearest: ['measure: VALUE'] } }]);
    const { total: all } = await flows(input, sums);
    expect([all.flows, all.mass]).toEqual([200, null]);
  });

  test('a table that is not complete has no share', async () => {
    const { whole, extent } = await flows(
      'product: "product:hs2022-2603", year: 2024, first: 1',
      'extent { kind } whole { flows }',
    );
    expect([extent.kind, whole]).toEqual(['LARGEST', null]);
  });

  test('a year with values alone says what its values cover, also where masses are asked for', async () => {
    const { years } = await flows(
      `product: "${cathodes}", first: 0, measure: MASS`,
      'years { year extent { kind } }',
    );
    const kinds = new Map(years.map(({ year, extent }) => [year, extent.kind]));
    expect([2010, 2022, 2024].map((year) => kinds.get(year))).toEqual(['PARTNERS', 'COMPLETE', 'COMPLETE']);
  });

  test('years go from 2002 to 2024, each of one table', async () => {
    const { years } = await flows(
      `product: "${cathodes}", first: 0`,
      'years { year flows edition product { id } }',
    );
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, place) => 2002 + place));
    expect(years[0]?.product.id).toBe('product:hs2002-740311');
    expect(years.at(-1)).toMatchObject({ flows: 849, product: { id: cathodes } });
    expect(years.every((year) => year.flows > 0)).toBe(true);
  });

  test('a series of a pair is of one good, and values and masses are never mixed', async () => {
    type Series = {
      series: { points: { period: { text: string }; figure: { quantity: { unit: { id: string } } } }[] };
    };
    const series = async (more: string): Promise<Series['series']['points']> =>
      (
        await answered<Series>(
          real,
          `{ series(subject: "economy:COD", predicate: "exportsTo", object: "economy:CHN", product: "${cathodes}"${more}) { points { period { text } figure { quantity { unit { id } } } } } }`,
        )
      ).series.points;
    const masses = await series('');
    const values = await series(', measure: VALUE');
    expect(new Set(masses.map(({ figure }) => figure.quantity.unit.id))).toEqual(new Set(['t:gross']));
    expect(values.length).toBeGreaterThan(masses.length);
    expect(values.every(({ figure }) => figure.quantity.unit.id.endsWith('USD:fob'))).toBe(true);
  });

  test('every product of trade answers its own question, and every sum adds up', async () => {
    for (const id of real.graph.context.trade.products) {
      const { data, errors } = await asked(
        real,
        `{ flows(product: "${id}", measure: VALUE, first: 0) { total { value { quantity { value } } flows } totalCount bySide { flows value { quantity { value } } } } }`,
      );
      expect(errors, id).toEqual([]);
      const { flows: answer } = data as {
        flows: {
          total: { value: Amount; flows: number };
          totalCount: number;
          bySide: { flows: number; value: Amount }[];
        };
      };
      expect(answer.totalCount, id).toBe(answer.total.flows);
      expect(
        answer.bySide.reduce((sum, side) => sum + side.flows, 0),
        id,
      ).toBe(answer.total.flows);
      if (answer.total.value === null) continue;
      const sum = answer.bySide.reduce((all, side) => all + (side.value?.quantity.value ?? 0), 0);
      expect(sum / of(answer.total.value), id).toBeCloseTo(1, 12);
    }
  }, 120_000);
});
