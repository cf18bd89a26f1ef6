/** Harm on a graph small enough to work out, through the API, and alike from every store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { executeQuery } from '../../server/graphql/execute.ts';
import { graphMemory } from '../../server/graphql/graph-memory.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { memoryStore } from '../../server/store/memory.ts';
import { writeGraph } from './graph-file.ts';
import { harmGraph } from './harm-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'filon-harm-'));
let plain: ReadyGraph;
let embedded: ReadyGraph;
beforeAll(async () => {
  await writeGraph(folder, harmGraph());
  plain = await prepareGraph(memoryStore(harmGraph()));
  embedded = await prepareGraph(await openEmbeddedStore(folder));
});
afterAll(async () => {
  await embedded.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const figure =
  '{ quantity { value low high unit { id } status missing } evidence { totalCount nodes { id } } }';
const answer =
  'method { id version } parameters { name value isDefault } assumptions { id share } choices { choice leastOption mostOption } coverage { known assumed unknown of } caveats evidence { totalCount } sources { source { id } edition statements } citation permalink';
const queries: readonly (readonly [string, string])[] = [
  [
    'harms',
    `{ harms(lang: ES) { ${answer} rows { harm { id label entity { id } } kind stage scope total ${figure} period periods materials { id } places source { id } edition statements hasAllocation rules { rule isAnswered isIllustration reason nearest question materials { id } } exposureMaterials { id } exposureReason } leftOut { harm { id } source { id } reason statements } } }`,
  ],
  [
    'harmAttribution',
    `{ harmAttribution(harm: "harm:deaths-from-tailings-dam-failures", rule: TERRITORIAL, year: 2015, lang: FR) { ${answer} harm { id label } rule stage material { id } weight retained allocation scheme { id } period periods chainYear chains { material { id } } scope illustration total ${figure} attributed ${figure} bearers { economy { id } side amount ${figure} share ${figure} happened ${figure} } unattributable { kind reason material { id } amount ${figure} } bySide { side amount ${figure} share ${figure} happened ${figure} } china { economy { id } } groups { group { id } } links { from { id } to { id } } isWeak } }`,
  ],
  [
    'exposure',
    `{ exposure(harm: "harm:child-labour", material: "material:cobalt") { ${answer} harm { id } material { id } documentYear source { id } edition scope namesMaterial stages { stage year source { id } edition share ${figure} isFloor places { economy { id } side share ${figure} reason evidence { nodes { id } } } } withoutShare { stage reason } partsConcerned { what { id } } measured { what { id } } livelihoods { what { id } } goods { product { id } } } }`,
  ],
];

async function asked(graph: ReadyGraph, query: string): Promise<Record<string, Record<string, unknown>>> {
  const { data, errors } = await executeQuery(graph, graphMemory(graph), {
    query,
    variables: {},
    language: 'en',
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, Record<string, unknown>>;
}

test.each(queries)('%s: the same bytes from plain arrays and from the graph file', async (_, query) => {
  expect(JSON.stringify(await asked(embedded, query))).toBe(JSON.stringify(await asked(plain, query)));
});

test('five deaths in DR Congo and two in Finland: 5/7 and 2/7 of the decade, none of the next', async () => {
  const { harmAttribution: found = {} } = await asked(plain, queries[1]?.[1] ?? '');
  expect(found).toMatchObject({
    period: '2010/2019',
    periods: ['2010/2019', '2020/2029'],
    chainYear: null,
    allocation: null,
    total: { quantity: { value: 7 } },
    attributed: { quantity: { value: 7 } },
    bearers: [
      { economy: { id: 'economy:COD' }, side: 'SOUTH', amount: { quantity: { value: 5 } } },
      { economy: { id: 'economy:FIN' }, side: 'NORTH', amount: { quantity: { value: 2 } } },
    ],
    unattributable: [],
  });
  const [congo] = found.bearers as { share: { quantity: { value: number } } }[];
  expect(congo?.share.quantity.value).toBeCloseTo(5 / 7, 12);
});

test('cobalt of the list: DR Congo’s share of the yearbook’s world, and no share where nobody documents it', async () => {
  const { exposure: found = {} } = await asked(plain, queries[2]?.[1] ?? '');
  const [stage] = found.stages as {
    year: number;
    share: { quantity: { value: number } };
    places: unknown[];
  }[];
  expect(stage?.year).toBe(2024);
  // DR Congo 80, China 5, Finland 10, a lump 3: 98; the printed world of 100 is within its rounding.
  expect(stage?.share.quantity.value).toBeCloseTo(80 / 98, 12);
  expect(stage?.places).toHaveLength(1);
  expect(found.withoutShare).toMatchObject([{ stage: 'REFINING' }]);
});
