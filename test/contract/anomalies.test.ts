/** Anomalies on the project's own data: those that are known are found, the two Congos stay apart, nobody is named in vain. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anomalies } from '../../server/analysis/anomalies/anomalies.ts';
import type { AnomaliesAnswer, Anomaly } from '../../server/analysis/anomalies/answer.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { graphMemory } from '../../server/graphql/graph-memory.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let real: ReadyGraph;
beforeAll(async () => {
  real = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 300_000);
afterAll(() => real.store.close());

const asked = (input: Readonly<Record<string, unknown>>): Promise<AnomaliesAnswer> =>
  ask(real, anomalies, input);
const figure = async (anomaly: Anomaly | undefined, id: string): Promise<number | null | undefined> => {
  const found = anomaly?.figures.find((one) => one.id === id);
  if (found === undefined) return undefined;
  if (found.figure !== null) return found.figure.quantity.value;
  const [statement] = await real.store.statementsAt(found.row === null ? [] : [found.row]);
  return statement?.value;
};

describe('exports beyond supply', () => {
  test('Congo (Brazzaville) sends out far more refined copper in 2023 than the 8,400 t that anybody lists', async () => {
    const { anomalies: list } = await asked({
      kind: 'beyond-supply',
      material: 'material:copper',
      year: 2023,
    });
    const congo = list.find(({ subject }) => subject === 'economy:COG');
    expect(congo?.state).toBe('exceeds-listed');
    expect(await figure(congo, 'production')).toBe(8400);
    expect(await figure(congo, 'exports')).toBe(464_509);
    // The other Congo makes 2.2 million tonnes and sends out less.
    expect(list.map(({ subject }) => subject)).not.toContain('economy:COD');
  });

  test('in 2024 nobody lists it: kept apart, with the last listed figure beside it', async () => {
    const { anomalies: list } = await asked({
      kind: 'beyond-supply',
      material: 'material:copper',
      year: 2024,
    });
    const congo = list.find(({ subject }) => subject === 'economy:COG');
    expect(congo?.state).toBe('not-listed');
    expect(await figure(congo, 'lastListed')).toBe(8400);
    expect(await figure(congo, 'exports')).toBeCloseTo(198_371.313, 3);
    expect(congo?.product).toBe('product:hs2017-740311');
    expect(list.map(({ subject }) => subject)).not.toContain('economy:COD');
  });

  test('what stands behind a figure of one Congo speaks of that one', async () => {
    const { anomalies: list } = await asked({ kind: 'beyond-supply', economy: 'economy:COG', year: 2023 });
    const [congo] = list;
    for (const { subject, object } of await real.store.statementsAt(congo?.evidence ?? [])) {
      expect([subject, object]).toContain('economy:COG');
    }
  });
});

test('every mass that the unit-value rule keeps out in 2024 is found, the zinc at 12.54 USD/t among them', async () => {
  const { anomalies: list } = await asked({ kind: 'unit-value', year: 2024 });
  const rows = new Set(list.flatMap(({ evidence }) => evidence));
  const flows = await real.store.slice({
    predicate: ['exportsTo'],
    years: { from: 2024, to: 2024 },
    includeQuarantined: true,
  });
  const keptOut = flows.filter(({ quarantine }) => quarantine?.rule === 'unit-value-outside-band');
  expect(keptOut.length).toBeGreaterThan(300);
  expect(keptOut.filter(({ row }) => !rows.has(row)).map(({ id }) => id)).toEqual([]);
  const zinc = list.find(
    ({ product, score }) => product === 'product:hs2022-7901' && (score.quantity.value ?? 0) > 0.5,
  );
  expect(zinc).toMatchObject({ subject: 'economy:ESP', object: 'economy:MEX', state: 'heavy' });
  expect(await figure(zinc, 'unitValue')).toBeCloseTo(12.54, 2);
});

test('cobalt oxides that DR Congo says it sent to China in 2022, and China says it hardly got', async () => {
  const { anomalies: list } = await asked({ kind: 'mirror-gap', material: 'material:cobalt', year: 2022 });
  const gap = list.find(({ subject, object }) => subject === 'economy:COD' && object === 'economy:CHN');
  expect(gap).toMatchObject({ state: 'exporter-larger', product: 'product:hs2022-282200' });
  expect(await figure(gap, 'exporterMass')).toBe(55_075_075);
  expect(await figure(gap, 'importerMass')).toBe(223);
  // The score: their difference in tonnes by the whole of the code, of which it is the largest part.
  expect(gap?.gap?.quantity).toMatchObject({ value: 55_074.852, unit: 't:gross' });
  expect(gap).toBe(list.filter(({ product }) => product === 'product:hs2022-282200')[0]);
});

test('the USGS took mercury mined in China in 2024 from 1,000 t down to 200 t', async () => {
  const { anomalies: list } = await asked({ kind: 'revision', material: 'material:mercury', year: 2024 });
  expect(list[0]).toMatchObject({ subject: 'economy:CHN', state: 'lowered' });
  expect(list[0]?.gap?.quantity.value).toBe(800);
  expect(list[0]?.sentence.en).toContain('2026');
});

test('a smelter on one list is said to be listed, with no volume, and beside no harm', async () => {
  const { anomalies: list, evidence } = await asked({ kind: 'listed-once', year: 2025 });
  expect(list.length).toBeGreaterThan(0);
  for (const { subject, object, sentence, gap } of list) {
    expect([subject.split(':')[0], object?.split(':')[0], gap]).toEqual(['org', 'site', null]);
    expect(sentence.en).toContain('no volume');
  }
  const said = await real.store.statementsAt(evidence);
  expect(new Set(said.map(({ predicate }) => predicate))).toEqual(new Set(['sourcesFrom']));
});

test('all kinds together, in falling order, each with its statements; the answer names every edition once', async () => {
  const { anomalies: list, searched, uses = [], evidence } = await asked({ year: 2024 });
  expect(searched.map(({ kind }) => kind)).toEqual([
    'mirror-gap',
    'value-gap',
    'beyond-supply',
    'unit-value',
    'jump',
    'revision',
  ]);
  const scores = list.map(({ score }) => score.quantity.value ?? Number.NaN);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  for (const { evidence: own, innocent } of list) {
    expect(own.length).toBeGreaterThan(0);
    expect(innocent.length).toBeGreaterThanOrEqual(3);
  }
  expect(uses.reduce((sum, { statements }) => sum + statements, 0)).toBe(evidence.length);
  // An economy chooses among them and changes no score.
  const { anomalies: own } = await asked({ year: 2024, economy: 'economy:COD' });
  const same = list.filter(({ subject, object }) => subject === 'economy:COD' || object === 'economy:COD');
  expect(own.map(({ id, score }) => [id, score.quantity.value])).toEqual(
    same.map(({ id, score }) => [id, score.quantity.value]),
  );
});

describe('over GraphQL', () => {
  interface Page {
    readonly anomalies: {
      readonly permalink: string;
      readonly anomalies: {
        readonly totalCount: number;
        readonly pageInfo: { readonly endCursor: string };
        readonly nodes: readonly {
          readonly id: string;
          readonly isKeptOut: boolean;
          readonly figures: readonly {
            readonly figure: { readonly quantity: { readonly status: string } };
          }[];
        }[];
      };
    };
  }
  const query = async (text: string, language: 'en' | 'fr' = 'en') => {
    const answer = await executeQuery(real, graphMemory(real), { query: text, variables: {}, language });
    return JSON.parse(JSON.stringify(answer)) as {
      readonly data: Page;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
  };
  const fields =
    'permalink anomalies { totalCount pageInfo { endCursor } nodes { id isKeptOut figures { figure { quantity { status } } } } }';

  test('pages go on where the last one ended, and a figure of a statement keeps its status', async () => {
    const of = (after: string) =>
      query(
        `{ anomalies(kind: UNIT_VALUE, material: "material:zinc", year: 2024, first: 1${after}) { ${fields} } }`,
      );
    const first = (await of('')).data.anomalies;
    const [only] = first.anomalies.nodes;
    expect(only?.isKeptOut).toBe(true);
    expect(only?.figures.map(({ figure: { quantity } }) => quantity.status).slice(0, 2)).toEqual([
      'DERIVED',
      'DERIVED',
    ]);
    const second = (await of(`, after: "${first.anomalies.pageInfo.endCursor}"`)).data.anomalies;
    expect(second.anomalies.nodes[0]?.id).not.toBe(only?.id);
    expect(second.permalink).toBe(first.permalink);
    expect(first.permalink).toContain('/en/anomalies?kind=unit-value');
  });

  test('a page costs by its length', async () => {
    const of = (first: number) =>
      query(
        `{ anomalies(kind: REVISION, first: ${first}) { anomalies { nodes { id figures { label figure { quantity { value low high unit { id symbol } status } evidence { nodes { id } } } } } } } }`,
      );
    expect((await of(25)).errors).toBeUndefined();
    expect((await of(1000)).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });
});
