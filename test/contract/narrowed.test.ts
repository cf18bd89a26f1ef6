/** What the viewer asks for in part: neighbours, statements by source, rows of the ledger, factors of units. */
import { expect, test } from 'vitest';
import { stages } from '../../schema/stage.ts';
import { ledgerRowIds } from '../../server/analysis/ledger/answer.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { graphMemory } from '../../server/graphql/graph-memory.ts';
import { prepareGraph } from '../../server/question/prepare.ts';
import { memoryStore } from '../../server/store/memory.ts';
import { smallGraph } from './small-graph.ts';

async function answered(query: string): Promise<unknown> {
  const graph = await prepareGraph(memoryStore(smallGraph()));
  const { data, errors } = await executeQuery(graph, graphMemory(graph), {
    query,
    variables: {},
    language: 'en',
  });
  expect(errors ?? []).toEqual([]);
  return JSON.parse(JSON.stringify(data));
}

test('an entity has the others of its statements for neighbours, with how many connect them', async () => {
  const { entity } = (await answered(`{
    entity(id: "material:gold") {
      neighbours { entity { id } predicate { id } direction statements yearFrom yearTo }
    }
  }`)) as { entity: { neighbours: readonly { entity: { id: string } }[] } };
  // Gold stands in one statement as object: Côte d’Ivoire, over the span 2011/2016.
  expect(entity.neighbours.filter(({ entity: { id } }) => id === 'economy:CIV')).toEqual([
    {
      entity: { id: 'economy:CIV' },
      predicate: { id: 'extracts' },
      direction: 'IN',
      statements: 1,
      yearFrom: 2011,
      yearTo: 2016,
    },
  ]);
});

test('statements of an entity can be asked of one source', async () => {
  const { entity } = (await answered(`{
    entity(id: "economy:COD") {
      survey: statements(predicate: "extracts", source: "survey") { nodes { quantity { value } } }
    }
  }`)) as { entity: { survey: unknown } };
  expect(entity.survey).toEqual({ nodes: [{ quantity: { value: 120 } }] });
});

test('the counts of an entity by stage, predicate and kind are those of the store', async () => {
  const store = memoryStore(smallGraph());
  const memory = graphMemory(await prepareGraph(store));
  const narrowed = [
    {},
    ...stages.ids.map((stage) => ({ stage: [stage] })),
    { predicate: ['extracts'] },
    { predicate: ['extracts', 'refines'], stage: ['extraction'] },
    { includeQuarantined: true },
    { source: ['survey'] },
  ] as const;
  for (const about of ['economy:COD', 'material:gold', 'economy:nowhere']) {
    for (const more of narrowed) {
      for (const kinds of [{}, { withKinds: ['material'] }, { withoutKinds: ['group', 'site'] }] as const) {
        const filter = { about, ...more, ...kinds };
        expect(await memory.count(filter), JSON.stringify(filter)).toBe(await store.countStatements(filter));
      }
    }
  }
  // Not all of them nothing.
  expect(await memory.count({ about: 'economy:COD', predicate: ['extracts'] })).toBeGreaterThan(0);
});

test('the ledger gives the rows and economies that are asked for, with the same figures as the whole', async () => {
  const fields = 'id economies(only: ["economy:FIN"]) { economy { id } share { quantity { value } } }';
  const whole = (await answered(`{ ledger { rows { ${fields} } } }`)) as {
    ledger: { rows: { id: string }[] };
  };
  const part = (await answered(`{ ledger { rows(only: [EARNS, DIGS]) { ${fields} } } }`)) as typeof whole;
  // A row each question, in the order of the questions.
  expect(whole.ledger.rows).toHaveLength(ledgerRowIds.length);
  // In the order of the questions, not in that of the argument.
  expect(part.ledger.rows.map(({ id }) => id)).toEqual(['DIGS', 'EARNS']);
  expect(part.ledger.rows).toEqual(whole.ledger.rows.filter(({ id }) => id === 'DIGS' || id === 'EARNS'));
});

test('a unit says how many of its base unit it is', async () => {
  const { statements } = (await answered(`{
    statements(filter: { subject: "group:world", object: "material:cobalt" }, first: 1) {
      nodes { quantity { unit { id factor } } }
    }
  }`)) as { statements: unknown };
  expect(statements).toEqual({ nodes: [{ quantity: { unit: { id: 't:contained', factor: 1 } } }] });
});

test('an answer that is larger than all the others together is kept too, beside some of them', async () => {
  const memory = graphMemory(await prepareGraph(memoryStore(smallGraph())));
  const computed: string[] = [];
  const ask = (key: string, weight: number): Promise<string> =>
    memory.keep(
      key,
      async () => {
        computed.push(key);
        return key;
      },
      () => weight,
    );
  // The disagreements of a whole graph weigh more than the 64 ordinary answers that are kept.
  for (let page = 1; page <= 3; page += 1)
    expect(await ask('all disagreements', 83)).toBe('all disagreements');
  await ask('another', 1);
  await ask('all disagreements', 83);
  await ask('another', 1);
  expect(computed).toEqual(['all disagreements', 'another']);
});
