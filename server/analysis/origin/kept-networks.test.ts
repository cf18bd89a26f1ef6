import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import { ask } from '../../question/ask.ts';
import type { ReadyGraph } from '../../question/prepare.ts';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { QuestionError } from '../answer.ts';
import { extentOf, northern, traded, tradedAs } from '../flows/testing/trade.ts';
import { origin } from './origin.ts';

const product = 'product:hs2017-740311';
const made = (subject: string, value: number, source = 'usgs'): Line => [
  subject,
  'refines',
  'material:copper',
  { source, edition: '2025', value, unit: 't:contained' },
];
const sent = (from: string, to: string, mass: number): readonly Line[] => traded(from, to, mass * 10, mass);
const report = (side: 'exports' | 'imports', from: string, to: string): readonly Line[] =>
  traded(from, to, 10, 1, { source: `comtrade-${side}`, edition: '2026' });
const lump = 'group:usgs-other';

/**
 * Two publishers of the output, a lump, a content with a range, a merchant whose trade one side alone declares, goods
 * that go round: every choice makes another network.
 */
const lines: readonly Line[] = [
  tradedAs('copper', product, 'Exact. Cathodes.'),
  [product, 'belongsToStage', null, { source: 'codes', stage: 'refining', status: 'assumed' }],
  [
    product,
    'contains',
    'material:copper',
    { source: 'factors', unit: 'fraction:contained', value: 0.9, low: 0.8, high: 1 },
  ],
  northern,
  made('economy:A', 100),
  made('economy:B', 20),
  made(lump, 40),
  made('economy:A', 110, 'bgs'),
  made('economy:X', 30, 'bgs'),
  made('economy:Y', 10, 'bgs'),
  ...sent('A', 'B', 60),
  ...sent('B', 'C', 30),
  ...sent('C', 'B', 5),
  ...sent('X', 'C', 20),
  ...sent('A', 'M', 12),
  ...sent('M', 'C', 10),
  ...report('exports', 'A', 'B'),
  ...report('imports', 'A', 'B'),
  ...report('imports', 'A', 'M'),
  ...report('imports', 'M', 'C'),
];
const graphOf = (): Promise<ReadyGraph> =>
  handMadeGraph({
    lines: [...lines],
    entities: [{ id: lump, ownedBy: { source: 'usgs', edition: '2025' } }],
    precedence: [
      { rule: 'usgs-first', predicate: 'refines', object: '*', rank: 1, source: 'usgs', edition: '2025' },
      { rule: 'bgs-first', predicate: 'refines', object: '*', rank: 1, source: 'bgs', edition: '2025' },
    ],
    extents: [extentOf({})],
  });

/** A graph whose store gives the same list for the same filter, as one does that keeps what it read. */
async function keeping(): Promise<ReadyGraph> {
  const graph = await graphOf();
  const kept = new Map<string, Promise<readonly StatementRow[]>>();
  const slice = (filter: StatementFilter): Promise<readonly StatementRow[]> => {
    const key = JSON.stringify(filter);
    const rows = kept.get(key) ?? graph.store.slice(filter);
    kept.set(key, rows);
    return rows;
  };
  return { ...graph, store: { ...graph.store, slice } };
}

type Input = Readonly<Record<string, unknown>>;
const answered = (graph: ReadyGraph, input: Input): Promise<string> =>
  ask(graph, origin, { material: 'material:copper', ...input }).then(
    (answer) => JSON.stringify(answer),
    (error: unknown) => {
      if (error instanceof QuestionError) return error.message;
      throw error;
    },
  );

const end = fc.constantFrom('economy:A', 'economy:B', 'economy:C', 'economy:M');
const question = fc.record(
  {
    consumer: end,
    producer: end,
    stage: fc.constantFrom('refining'),
    lump: fc.constantFrom('apart', 'by-other-publisher'),
    merchants: fc.constantFrom('flag', 'leave-out', 'pass-through'),
    fillMissingQuantity: fc.boolean(),
    precedence: fc.constantFrom('usgs-first', 'bgs-first'),
  },
  { requiredKeys: [] },
);

it('an answer is the same whatever was asked before it', async () => {
  const fresh = new Map<string, string>();
  let answers = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(question, { minLength: 2, maxLength: 12 }), async (inputs) => {
      const graph = await keeping();
      for (const input of [...inputs, ...inputs]) {
        const key = JSON.stringify(input);
        const expected = fresh.get(key) ?? (await answered(await graphOf(), input));
        fresh.set(key, expected);
        expect(await answered(graph, input)).toBe(expected);
        if (expected.startsWith('{')) answers += 1;
      }
    }),
    { numRuns: 25 },
  );
  // Most are answers, and not refusals that hold nothing.
  expect(answers).toBeGreaterThan(50);
  const asked = { consumer: 'economy:C', precedence: 'usgs-first' };
  const differing = ['flag', 'leave-out', 'pass-through'].map((merchants) => ({ ...asked, merchants }));
  const placed = { ...asked, lump: 'by-other-publisher' };
  const graph = await keeping();
  const told = [];
  for (const input of [...differing, placed]) told.push(JSON.parse(await answered(graph, input)).origins);
  // Each choice gives other shares, so that a network taken for another would be seen.
  expect(new Set(told.map((origins) => JSON.stringify(origins))).size).toBe(4);
});
