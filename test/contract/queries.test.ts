/** Queries executed in process on the small graph, whose answers are worked out here; and alike on both stores. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../schema/label.ts';
import { methods } from '../../schema/method.ts';
import type { GraphStore } from '../../schema/store.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { type GraphMemory, graphMemory } from '../../server/graphql/graph-memory.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { memoryStore } from '../../server/store/memory.ts';
import { writeGraph } from './graph-file.ts';
import { queriesOfEveryStore } from './queries-of-every-store.ts';
import { smallGraph } from './small-graph.ts';

interface Open {
  readonly graph: ReadyGraph;
  readonly memory: GraphMemory;
  /** How often the store was asked for a slice. */
  readonly slices: () => number;
}

async function open(store: GraphStore): Promise<Open> {
  let slices = 0;
  const counting: GraphStore = {
    ...store,
    slice(filter) {
      slices += 1;
      return store.slice(filter);
    },
  };
  const graph = await prepareGraph(counting);
  return { graph, memory: graphMemory(graph), slices: () => slices };
}

const folder = mkdtempSync(join(tmpdir(), 'filon-queries-'));
let plain: Open;
let embedded: Open;
beforeAll(async () => {
  await writeGraph(folder, smallGraph());
  plain = await open(memoryStore(smallGraph()));
  embedded = await open(await openEmbeddedStore(folder));
});
afterAll(async () => {
  await embedded.graph.store.close();
  rmSync(folder, { recursive: true, force: true });
});

type Json = Readonly<Record<string, unknown>>;

async function asked(
  query: string,
  { language = 'en', variables = {}, on = plain }: { language?: Language; variables?: Json; on?: Open } = {},
): Promise<{ data: Json | null | undefined; errors: readonly Json[] }> {
  const { data, errors = [] } = await executeQuery(on.graph, on.memory, { query, variables, language });
  return JSON.parse(JSON.stringify({ data, errors })) as { data: Json; errors: Json[] };
}
async function answered(query: string, options: Parameters<typeof asked>[1] = {}): Promise<Json> {
  const { data, errors } = await asked(query, options);
  expect(errors).toEqual([]);
  return data as Json;
}

function nearestOf([error]: readonly Json[]): readonly string[] {
  const { nearest } = (error?.extensions ?? {}) as { nearest?: readonly string[] };
  return nearest ?? [];
}

describe('a graph of open licences', () => {
  test('says what it was built without, in the release and in every computed answer', async () => {
    const leftOut = [
      { dataset: 'shared-alike', title: 'Shared alike', licences: ['CC-BY-SA-4.0' as const] },
      { dataset: 'boats', title: 'Boats', licences: ['CC-BY-NC-4.0' as const] },
    ];
    const graph = { ...smallGraph(), leftOut };
    const place = join(folder, 'open');
    await writeGraph(place, graph);
    const stored = await openEmbeddedStore(place);
    const query =
      '{ release { leftOut { dataset title licences { id } } } trace(start: "device:smartphone") { caveats } }';
    for (const on of [await open(memoryStore(graph)), await open(stored)]) {
      const data = await answered(query, { on, language: 'fr' });
      expect(data.release).toEqual({
        leftOut: [
          { dataset: 'boats', title: 'Boats', licences: [{ id: 'CC-BY-NC-4.0' }] },
          { dataset: 'shared-alike', title: 'Shared alike', licences: [{ id: 'CC-BY-SA-4.0' }] },
        ],
      });
      const { caveats } = data.trace as { caveats: readonly string[] };
      expect(caveats.at(-1)).toContain('construit sans boats, shared-alike');
    }
    await stored.close();
    const { trace } = await answered('{ trace(start: "device:smartphone") { caveats } }', { language: 'fr' });
    expect((trace as { caveats: readonly string[] }).caveats.join(' ')).not.toContain('construit sans');
  });
});

describe('both stores give the same bytes', () => {
  test.each(queriesOfEveryStore)('%s', async (_, query, variables) => {
    const here = await answered(query, { variables, on: plain });
    const there = await answered(query, { variables, on: embedded });
    expect(JSON.stringify(there)).toBe(JSON.stringify(here));
  });
});

describe('entity', () => {
  test('a name in the language asked for, in every language', async () => {
    const query =
      'query($lang: Language) { entity(id: "economy:COD", lang: $lang) { name kind kindLabel side } }';
    expect(await answered(query, { language: 'es' })).toEqual({
      entity: { name: 'DR Congo (es)', kind: 'ECONOMY', kindLabel: 'Economía', side: 'SOUTH' },
    });
    expect(await answered(query, { language: 'es', variables: { lang: 'FR' } })).toMatchObject({
      entity: { name: 'DR Congo (fr)', kindLabel: 'Économie' },
    });
  });

  test('a retired id leads to its replacement, wherever an id is taken', async () => {
    expect(await answered('{ entity(id: "material:cobaltum") { id } }')).toEqual({
      entity: { id: 'material:cobalt' },
    });
    const count = (id: string): string => `{ statements(filter: { object: "${id}" }) { totalCount } }`;
    expect(await answered(count('material:cobaltum'))).toEqual(await answered(count('material:cobalt')));
  });

  test.each(['', 'x', '__proto__', 'constructor', 'material:', 'economy:cod', '🪨'])(
    'the id "%s" is not known: null, a code, the nearest',
    async (id) => {
      const { data, errors } = await asked('query($id: ID!) { entity(id: $id) { name } }', {
        variables: { id },
      });
      expect(data).toEqual({ entity: null });
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatchObject({ path: ['entity'], extensions: { code: 'UNKNOWN_ID', found: id } });
      const nearest = nearestOf(errors);
      expect(nearest.length).toBeGreaterThan(0);
      if (id === 'economy:cod') expect(nearest[0]).toBe('economy:COD');
    },
  );
});

describe('entities and pages', () => {
  test('pages join to the whole list, in the order of ids, without retired entities', async () => {
    const query =
      'query($after: String) { entities(first: 4, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }';
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { entities } = (await answered(query, { variables: { after } })) as {
        entities: {
          totalCount: number;
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      // 16 entities, one of them retired.
      expect(entities.totalCount).toBe(15);
      ids.push(...entities.nodes.map(({ id }) => id));
      if (!entities.pageInfo.hasNextPage) break;
      after = entities.pageInfo.endCursor;
    }
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toHaveLength(15);
    expect(ids).not.toContain('material:cobaltum');
  });

  test('by kind, and by membership', async () => {
    expect(await answered('{ entities(kind: MATERIAL) { nodes { id } } }')).toEqual({
      entities: { nodes: [{ id: 'material:cobalt' }, { id: 'material:gold' }] },
    });
    expect(await answered('{ entities(memberOf: "group:imf-advanced") { nodes { id } } }')).toEqual({
      entities: { nodes: [{ id: 'economy:FIN' }] },
    });
  });

  test.each(['', 'x', 'MTIzNDU2', Buffer.from('000000000000:3').toString('base64url')])(
    'the cursor "%s" is refused',
    async (after) => {
      const { errors } = await asked('query($after: String) { sources(after: $after) { totalCount } }', {
        variables: { after },
      });
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
    },
  );
});

describe('statements', () => {
  test('a filter, with and without what is quarantined', async () => {
    const query = (more: string): string =>
      `{ statements(filter: { subject: "economy:FIN", predicate: "extracts" ${more} }) { totalCount nodes { quantity { value } quarantine { rule } } } }`;
    expect(await answered(query(''))).toEqual({
      statements: { totalCount: 1, nodes: [{ quantity: { value: 10 }, quarantine: null }] },
    });
    const { statements } = (await answered(query('includeQuarantined: true'))) as {
      statements: { totalCount: number; nodes: Json[] };
    };
    expect(statements.totalCount).toBe(2);
    expect(statements.nodes).toContainEqual({ quantity: { value: -4 }, quarantine: { rule: 'negative' } });
  });

  test('bounds without a value, and a value withheld, are neither zero nor left out', async () => {
    const { statements } = (await answered(
      '{ statements(filter: { object: "material:gold" }) { nodes { quantity { value low high missing unit { id } } } } }',
    )) as { statements: { nodes: Json[] } };
    const unit = { id: 't:contained' };
    expect(statements.nodes).toHaveLength(2);
    expect(statements.nodes).toContainEqual({
      quantity: { value: null, low: 1.5, high: 2.5, missing: 'ONLY_BOUNDS', unit },
    });
    expect(statements.nodes).toContainEqual({
      quantity: { value: null, low: null, high: null, missing: 'WITHHELD', unit },
    });
  });

  test('a presence has no quantity', async () => {
    expect(
      await answered(
        '{ statements(filter: { predicate: "bearsHarm" }) { nodes { quantity { value } period { text } } } }',
      ),
    ).toEqual({
      statements: { nodes: [{ quantity: null, period: { text: '2022' } }] },
    });
  });

  test('one by its id, quarantined or not, with those that disagree', async () => {
    const id = smallGraph().statements?.find(({ note }) => note !== null)?.id ?? '';
    const { statement } = (await answered(
      `{ statement(id: "${id}") { note locator read source { id } disagreeing { source { id } quantity { value } } } }`,
    )) as { statement: Json };
    expect(statement).toEqual({
      note: 'Une enquête, “citée” — 引用 🪨',
      locator: 'p. 7 « tableau »',
      read: 'SECONDARY',
      source: { id: 'survey' },
      // 110 to 130 does not touch 80.
      disagreeing: [{ source: { id: 'yearbook' }, quantity: { value: 80 } }],
    });
    const { data, errors } = await asked(`{ statement(id: "${'0'.repeat(64)}") { id } }`);
    expect(data).toEqual({ statement: null });
    expect(errors[0]).toMatchObject({ extensions: { code: 'UNKNOWN_ID' } });
  });

  test.each([
    ['subject: "economy:CODD"', 'UNKNOWN_ID', 'economy:COD'],
    ['predicate: "extract"', 'UNKNOWN_ID', 'extracts'],
    ['source: "yearbok"', 'UNKNOWN_ID', 'yearbook'],
  ])('a filter by %s is refused with the nearest', async (condition, code, nearest) => {
    const { errors } = await asked(`{ statements(filter: { ${condition} }) { totalCount } }`);
    expect(errors[0]).toMatchObject({ extensions: { code } });
    expect(nearestOf(errors)).toContain(nearest);
  });
});

describe('series and disagreements', () => {
  test('the newer edition of the preferred source is chosen, the others stand beside it', async () => {
    const { series } = (await answered(
      '{ series(subject: "economy:COD", predicate: "extracts", object: "material:cobalt") { points { period { text } figure { quantity { value } rule { id } evidence { totalCount nodes { edition } } } others { edition source { id } } } licence { shareAlike } sources { source { id } statements } } }',
    )) as { series: { points: Json[]; licence: Json; sources: Json[] } };
    const rule = { id: 'newest-edition-of-first-source' };
    const evidence = { totalCount: 1, nodes: [{ edition: '2024' }] };
    expect(series.points).toEqual([
      {
        period: { text: '2023' },
        figure: { quantity: { value: 75 }, rule, evidence },
        others: [{ edition: '2023', source: { id: 'yearbook' } }],
      },
      {
        period: { text: '2024' },
        figure: { quantity: { value: 80 }, rule, evidence },
        others: [{ edition: '2024', source: { id: 'survey' } }],
      },
    ]);
    expect(series.licence).toEqual({ shareAlike: ['CC-BY-SA'] });
    expect(series.sources).toEqual([
      { source: { id: 'survey' }, statements: 1 },
      { source: { id: 'yearbook' }, statements: 1 },
      { source: { id: 'yearbook' }, statements: 2 },
    ]);
  });

  test('a rule says why it prefers what it prefers, of the whole and of single predicates', async () => {
    const asking = (rule: string) =>
      `{ disagreements(material: "material:cobalt", options: { precedence: "${rule}" }, first: 1, lang: ES) { nodes { rule { reason reasons { predicate text } } } } }`;
    expect(await answered(asking('survey-first'))).toEqual({
      disagreements: {
        nodes: [
          {
            rule: {
              reason: 'It is nearer (es)',
              reasons: [{ predicate: 'extracts', text: 'It asks the mines (es)' }],
            },
          },
        ],
      },
    });
    expect(await answered(asking('newest-edition-of-first-source'))).toEqual({
      disagreements: { nodes: [{ rule: { reason: null, reasons: [] } }] },
    });
  });

  test('another rule chooses another source, and one that does not exist is refused', async () => {
    const byRule = (rule: string) =>
      `{ series(subject: "economy:COD", predicate: "extracts", object: "material:cobalt", from: 2024, options: { precedence: "${rule}" }) { points { figure { rule { id } evidence { nodes { source { id } } } } } } }`;
    const { series } = (await answered(byRule('survey-first'))) as { series: { points: Json[] } };
    expect(series.points).toEqual([
      { figure: { rule: { id: 'survey-first' }, evidence: { nodes: [{ source: { id: 'survey' } }] } } },
    ]);
    const { disagreements } = (await answered(
      '{ disagreements(material: "material:cobalt", options: { precedence: "survey-first" }, first: 1) { nodes { rule { id } used { source { id } } } } }',
    )) as { disagreements: { nodes: Json[] } };
    expect(disagreements.nodes).toEqual([
      { rule: { id: 'survey-first' }, used: { source: { id: 'survey' } } },
    ]);
    for (const query of [
      byRule('nobody-first'),
      '{ disagreements(options: { precedence: "nobody-first" }) { totalCount } }',
    ]) {
      const { errors } = await asked(query);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(errors?.[0]?.message).toContain('survey-first');
    }
  });

  test('what disagrees, widest first', async () => {
    const { disagreements } = (await answered(
      '{ disagreements(material: "material:cobalt", predicate: "extracts") { totalCount nodes { period { text } spread { quantity { value unit { id } status } evidence { totalCount } } used { quantity { value } } } } }',
    )) as { disagreements: { totalCount: number; nodes: { spread: { quantity: { value: number } } }[] } };
    // 2024: (130 or 120 − 80) ÷ 80 by values is 0.5, by ranges 0.625; 2023: 5 ÷ 75.
    expect(disagreements.totalCount).toBe(2);
    expect(disagreements.nodes[0]).toMatchObject({
      period: { text: '2024' },
      spread: {
        quantity: { value: 0.625, unit: { id: 'fraction' }, status: 'DERIVED' },
        evidence: { totalCount: 2 },
      },
      used: { quantity: { value: 80 } },
    });
    expect(disagreements.nodes[1]?.spread.quantity.value).toBeCloseTo(5 / 75);
  });
});

interface TraceShare {
  readonly trace: {
    readonly columns: readonly {
      readonly stage: string;
      readonly tracks: readonly { readonly nodes: readonly Json[] }[];
    }[];
  };
}

describe('trace', () => {
  test('shares of the rows, each number with the statements that it stands on', async () => {
    const { trace } = (await answered(
      '{ trace(start: "device:smartphone", direction: BACK) { columns { stage tracks { total { quantity { value } } publishedTotal { quantity { value } } nodes { entity { id } kind side share { quantity { value unit { id } } evidence { totalCount } } harms { harm { id } evidence { nodes { source { id } } } } } } } } }',
    )) as unknown as TraceShare;
    const mines = trace.columns.find(({ stage }) => stage === 'EXTRACTION')?.tracks[0];
    // 80 + 10 + 5 named and 3 lumped are 98; the publisher's world says 100.
    expect(mines).toMatchObject({
      total: { quantity: { value: 98 } },
      publishedTotal: { quantity: { value: 100 } },
    });
    const congo = mines?.nodes.find(({ entity }) => (entity as { id: string } | null)?.id === 'economy:COD');
    expect(congo).toMatchObject({
      kind: 'ECONOMY',
      side: 'SOUTH',
      share: { quantity: { unit: { id: 'fraction' } } },
      harms: [{ harm: { id: 'harm:child-labour' }, evidence: { nodes: [{ source: { id: 'survey' } }] } }],
    });
    const { quantity, evidence } = (congo?.share ?? {}) as {
      quantity: { value: number };
      evidence: { totalCount: number };
    };
    expect(quantity.value).toBeCloseTo(80 / 98, 12);
    // Four rows and the world row that they are compared with.
    expect(evidence.totalCount).toBe(5);
  });

  test('says which parameters were asked for, and links to itself with them alone', async () => {
    const query = (args: string): string =>
      `{ trace(start: "device:smartphone"${args}) { parameters { name value isDefault } permalink } }`;
    const { trace } = (await answered(query(', minShare: 0.2, scheme: "oecd-2025"'), { language: 'fr' })) as {
      trace: { parameters: { name: string; value: string; isDefault: boolean }[]; permalink: string };
    };
    expect(
      trace.parameters.filter(({ isDefault }) => !isDefault).map(({ name, value }) => `${name} ${value}`),
    ).toEqual(['start device:smartphone', 'minShare 0.2', 'scheme oecd-2025']);
    const { release } = smallGraph();
    expect(trace.permalink).toMatch(
      new RegExp(
        `^/fr/trace/device:smartphone\\?minShare=0\\.2&scheme=oecd-2025&release=${release.slice(0, 16)}&answer=[0-9a-f]{16}$`,
      ),
    );
    // A variable that is declared and not given leaves the default.
    const { trace: open } = (await answered(
      'query($share: Float) { trace(start: "device:smartphone", minShare: $share) { parameters { name isDefault } } }',
    )) as { trace: { parameters: { name: string; isDefault: boolean }[] } };
    expect(open.parameters.find(({ name }) => name === 'minShare')?.isDefault).toBe(true);
  });

  test('pages of the evidence compute nothing again', async () => {
    const query =
      'query($after: String) { trace(start: "device:smartphone", minShare: 0.03) { evidence(first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }';
    let after: string | null = null;
    let slices = -1;
    const ids: string[] = [];
    for (;;) {
      const { trace } = (await answered(query, { variables: { after } })) as {
        trace: {
          evidence: {
            totalCount: number;
            nodes: { id: string }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
      };
      if (slices === -1) slices = plain.slices();
      ids.push(...trace.evidence.nodes.map(({ id }) => id));
      if (!trace.evidence.pageInfo.hasNextPage) {
        expect(ids).toHaveLength(trace.evidence.totalCount);
        break;
      }
      after = trace.evidence.pageInfo.endCursor;
    }
    expect(ids.length).toBeGreaterThan(6);
    expect(ids).toEqual([...ids].sort());
    expect(plain.slices()).toBe(slices);
  });

  test('cites itself as text, BibTeX and CSL-JSON, with method, sources and release', async () => {
    const { trace } = (await answered(
      '{ trace(start: "device:smartphone") { text: citation bibtex: citation(style: BIBTEX) csl: citation(style: CSL_JSON) licence { licences { id } attributions shareAlike } } }',
    )) as { trace: { text: string; bibtex: string; csl: string; licence: Json } };
    const release = smallGraph().release.slice(0, 16);
    expect(trace.text).toContain('Filon (2024): Trace');
    const { version } = methods.get('trace');
    expect(trace.text).toContain(
      `release ${release}. method trace, version ${version}. From Publisher of survey`,
    );
    expect(trace.bibtex).toMatch(/^@misc\{filon-trace-[0-9a-f]{8},\n {2}author = \{\{Filon\}\},/);
    expect(JSON.parse(trace.csl)).toMatchObject({
      type: 'dataset',
      author: [{ literal: 'Filon' }],
      issued: { 'date-parts': [[2024]] },
    });
    expect(trace.licence).toEqual({
      licences: [{ id: 'CC-BY-4.0' }, { id: 'CC-BY-SA-4.0' }],
      attributions: ['Figures: survey', 'Figures: yearbook'],
      shareAlike: ['CC-BY-SA'],
    });
  });

  test('a citation leads to the site that is named, and to nothing else', async () => {
    const query = 'query($site: String) { trace(start: "device:smartphone") { citation(site: $site) } }';
    const { trace } = (await answered(query, { variables: { site: 'https://filon.example:8443' } })) as {
      trace: { citation: string };
    };
    expect(trace.citation).toMatch(/ https:\/\/filon\.example:8443\/en\/trace\/device:smartphone\?/);
    for (const site of ['javascript:alert(1)', 'https://filon.example/path', 'filon.example', '']) {
      const { errors } = await asked(query, { variables: { site } });
      expect(errors[0], site).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    }
  });

  test.each([
    ['start: "device:smartfone"', 'UNKNOWN_ID'],
    ['start: "harm:child-labour"', 'NOT_ANSWERABLE'],
    ['start: "device:smartphone", scheme: "imf"', 'UNKNOWN_ID'],
    ['start: "device:smartphone", minShare: 2', 'BAD_USER_INPUT'],
    ['start: "device:smartphone", year: 12', 'BAD_USER_INPUT'],
    ['start: "device:smartphone", options: { precedence: "none" }', 'BAD_USER_INPUT'],
    ['start: "device:smartphone", options: { lump: "x" }', 'GRAPHQL_VALIDATION_FAILED'],
    ['start: "device:smartphone", per: WORLD_YEAR', 'NOT_ANSWERABLE'],
    ['start: "device:smartphone", per: ECONOMY', 'BAD_USER_INPUT'],
    ['start: "device:smartphone", per: ECONOMY, economy: "economy:CHN"', 'NOT_ANSWERABLE'],
    ['start: "device:smartphone", per: ECONOMY, economy: "economy:XYZ"', 'UNKNOWN_ID'],
    ['start: "device:smartphone", economy: "economy:CHN"', 'BAD_USER_INPUT'],
    ['start: "device:smartphone", measure: VALUE', 'NOT_ANSWERABLE'],
    ['start: "device:smartphone", measure: ENERGY', 'NOT_ANSWERABLE'],
  ])('%s is refused: %s', async (args, code) => {
    const { data, errors } = await asked(`{ trace(${args}) { permalink } }`);
    expect(data ?? null).toBeNull();
    expect(errors[0]).toMatchObject({ extensions: { code } });
  });
});

test('a trace of one device by mass has the same nodes with named actors and without, as it is given unasked', async () => {
  const of = (args: string): Promise<unknown> =>
    answered(`{ trace(start: "device:smartphone"${args}) { columns { tracks { nodes { id } } } } }`);
  const unasked = await of('');
  expect(await of(', per: DEVICE, measure: MASS, named: true')).toEqual(unasked);
  expect(await of(', named: false')).toEqual(unasked);
});

test('statements asked about together disagree with the same ones as each asked about alone', async () => {
  const { statements } = (await answered(
    '{ statements(filter: { includeQuarantined: true }, first: 100) { nodes { id disagreeing { id } } } }',
  )) as { statements: { nodes: { id: string; disagreeing: { id: string }[] }[] } };
  const pairs = statements.nodes.flatMap(({ id, disagreeing }) => disagreeing.map((other) => [id, other.id]));
  expect(pairs.length).toBeGreaterThan(2);
  for (const { id, disagreeing } of statements.nodes) {
    const { statement } = await answered(`{ statement(id: "${id}") { disagreeing { id } } }`);
    expect(statement).toEqual({ disagreeing });
  }
});

test('a trace weighs its nodes for one device; named actors and harms are never of one answer', async () => {
  const of = (named: boolean): Promise<unknown> =>
    answered(
      `{ trace(start: "device:smartphone", named: ${named}) { devices { quantity { value } } columns { tracks { nodes { carried { quantity { value unit { id } } } harms { scope } members { harms { scope } } actorCount actors { entity { id } role words ties { role words } } } } } links { restsOn carried { quantity { value } } } } }`,
    );
  interface Node {
    carried: { quantity: { value: number | null } } | null;
    harms: unknown[];
    members: { harms: unknown[] }[];
    actorCount: number;
  }
  interface Given {
    trace: { devices: null; columns: { tracks: { nodes: Node[] }[] }[]; links: { restsOn: string }[] };
  }
  const nodesOf = ({ trace }: Given): Node[] =>
    trace.columns.flatMap(({ tracks }) => tracks.flatMap(({ nodes }) => nodes));
  const plain = (await of(false)) as Given;
  expect(plain.trace.devices).toBeNull();
  expect(nodesOf(plain).some(({ carried }) => (carried?.quantity.value ?? 0) > 0)).toBe(true);
  expect(nodesOf(plain).some(({ harms }) => harms.length > 0)).toBe(true);
  expect(nodesOf(plain).every(({ actorCount }) => actorCount === 0)).toBe(true);
  expect(plain.trace.links.every(({ restsOn }) => restsOn.length > 0)).toBe(true);
  const named = (await of(true)) as Given;
  expect(
    nodesOf(named).every(
      ({ harms, members }) => harms.length === 0 && members.every((member) => member.harms.length === 0),
    ),
  ).toBe(true);
});

describe('routes of a trace', () => {
  const query = (args: string): string =>
    `{ trace(start: "device:smartphone", minShare: 0.1) { routes${args} { stops { node { id } track { id } } links { kind share { quantity { value } evidence { totalCount } } } } } }`;

  test('lead from a mine to the device’s waste, each link with what it rests on', async () => {
    const { trace } = (await answered(query('(from: "economy:COD", first: 1)'))) as {
      trace: { routes: { stops: { node: { id: string } | null }[]; links: { kind: string }[] }[] };
    };
    const [route] = trace.routes;
    expect(trace.routes).toHaveLength(1);
    expect(route?.stops[0]?.node?.id).toMatch(/economy:COD$/);
    expect(route?.links).toHaveLength((route?.stops.length ?? 0) - 1);
  });

  test.each([
    ['(from: "economy:XYZ")', 'UNKNOWN_ID'],
    ['(from: "material:gold")', 'NOT_ANSWERABLE'],
    ['(from: "__proto__")', 'UNKNOWN_ID'],
    ['(from: "device:smartphone", to: "material:cobalt")', 'NOT_ANSWERABLE'],
    ['(first: 5000)', 'LIST_TOO_LONG'],
    ['(first: -1)', 'BAD_USER_INPUT'],
  ])('%s is refused: %s', async (args, code) => {
    const { errors } = await asked(query(args));
    expect(errors[0]).toMatchObject({ extensions: { code: expect.stringMatching(code) } });
  });
});

describe('ledger', () => {
  test('per head is refused while no population is in the graph', async () => {
    const { errors } = await asked('{ ledger(perHead: true) { permalink } }');
    expect(errors[0]).toMatchObject({
      extensions: { code: 'NOT_ANSWERABLE', nearest: ['perHead: false'] },
      message: expect.stringContaining('population'),
    });
  });

  test('shares of the sides under a scheme, and rows without a figure that say so', async () => {
    const { ledger } = (await answered(
      '{ ledger { scheme { id } rows { id state note bands { band share { quantity { value } evidence { totalCount } } } } } }',
    )) as {
      ledger: {
        rows: {
          id: string;
          state: string;
          note: string | null;
          bands: { band: string; share: { quantity: { value: number } } }[];
        }[];
      };
    };
    const digs = ledger.rows.find(({ id }) => id === 'DIGS');
    const share = (band: string): number | undefined =>
      digs?.bands.find((item) => item.band === band)?.share.quantity.value;
    // Of the 98 that the rows add up to: 85 South, 10 North, 3 lumped. The printed 100 is that, rounded.
    expect(digs?.state).toBe('COVERED');
    expect(share('SOUTH')).toBeCloseTo(85 / 98, 12);
    expect(share('NORTH')).toBeCloseTo(10 / 98, 12);
    const sum = digs?.bands.reduce((total, { share: { quantity } }) => total + quantity.value, 0);
    expect(sum).toBeCloseTo(1, 12);
    const earns = ledger.rows.find(({ id }) => id === 'EARNS');
    expect(earns).toMatchObject({ state: 'NO_FIGURE', bands: [] });
    expect(earns?.note).not.toBeNull();
  });
});

test('search finds by other names and small errors, and says why', async () => {
  const { search } = (await answered('{ search(text: "kobalt") { entity { id } matched why } }')) as {
    search: Json[];
  };
  expect(search[0]).toEqual({
    entity: { id: 'material:cobalt' },
    matched: 'Kobalt',
    why: 'other name (de), the same',
  });
  const { search: near } = (await answered(
    '{ search(text: "smartfone", kinds: [DEVICE]) { entity { id } } }',
  )) as { search: Json[] };
  expect(near[0]).toEqual({ entity: { id: 'device:smartphone' } });
  expect(await answered('{ search(text: "") { score } }')).toEqual({ search: [] });
});

describe('claims', () => {
  test('stand by id beside their statements, another scope with what is other', async () => {
    const { claims } = (await answered(
      '{ claims { totalCount nodes { id verdict quantity { value low high unit { id } } comparisons { relation reason } } } }',
      { language: 'es' },
    )) as { claims: { totalCount: number; nodes: readonly Json[] } };
    expect(claims.totalCount).toBe(2);
    expect(claims.nodes[0]).toMatchObject({
      id: 'CLM-1',
      verdict: 'OTHER_SCOPE',
      quantity: { value: 62, low: 61.5, high: 62.5, unit: { id: 'percent' } },
    });
    // Each edition that says what DR Congo dug stands beside it, with the same reason.
    expect(claims.nodes[0]).toHaveProperty('comparisons[0]', {
      relation: 'OTHER_SCOPE',
      reason: 'Of the ore (es)',
    });
    expect(claims.nodes[1]).toMatchObject({ id: 'CLM-2', verdict: 'NO_SOURCE', comparisons: [] });
  });
  test('are narrowed by verdict and text, page by page', async () => {
    expect(await answered('{ claims(verdict: NO_SOURCE, text: "sixty") { nodes { id } } }')).toEqual({
      claims: { nodes: [{ id: 'CLM-2' }] },
    });
    expect(
      await answered('{ claims(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } }'),
    ).toEqual({ claims: { totalCount: 2, nodes: [{ id: 'CLM-1' }], pageInfo: { hasNextPage: true } } });
  });
  test('an id that is not there gives null and the nearest', async () => {
    const { data, errors } = await asked('{ claim(id: "CLM-3") { id } }');
    expect(data).toEqual({ claim: null });
    expect(errors[0]).toMatchObject({
      path: ['claim'],
      extensions: { code: 'UNKNOWN_ID', found: 'CLM-3', nearest: ['CLM-1', 'CLM-2'] },
    });
  });
  test.each(['claims(verdict: TRUE)', 'claims(text: "")', 'claims(first: 1001)'])(
    '%s is refused',
    async (field) => {
      const { errors } = await asked(`{ ${field} { totalCount } }`);
      expect(errors).toHaveLength(1);
    },
  );
});
