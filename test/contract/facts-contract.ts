/** What every store must know of facts that several statements speak of: which, and which statements they are. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byCodeUnit } from '../../schema/canonical.ts';
import type { Statement, StatementBody } from '../../schema/statement.ts';
import type { GraphStore, StatementFilter } from '../../schema/store.ts';
import type { GraphParts } from '../../server/store/memory.ts';
import { said, smallGraph } from './small-graph.ts';

/** Mine output in the yearbook of 2024, with what is said otherwise. */
function mined(locator: string, more: Partial<StatementBody> = {}): Statement {
  return said({
    subject: 'economy:COD',
    predicate: 'extracts',
    object: 'material:cobalt',
    stage: 'extraction',
    period: '2024',
    value: 80,
    unit: 't:contained',
    source: 'yearbook',
    edition: '2024',
    locator,
    ...more,
  });
}

function thrown(locator: string, more: Partial<StatementBody> = {}): Statement {
  return said({
    subject: 'economy:FIN',
    predicate: 'generatesEwaste',
    stage: 'end-of-life',
    period: '2024',
    value: 20,
    unit: 't:gross',
    source: 'yearbook',
    edition: '2024',
    locator,
    ...more,
  });
}

const survey = { source: 'survey', edition: '2024' } as const;
const out = { rule: 'r', reason: 'impossible' } as const;

/** Statements by fact: those of one list speak of the same. */
const facts: readonly (readonly Statement[])[] = [
  // Two units of one dimension, three editions.
  [
    mined('a'),
    mined('b', { edition: '2023', value: 70 }),
    mined('c', { ...survey, value: 0.09, unit: 'kt:contained' }),
  ],
  [mined('another basis', { ...survey, unit: 't:gross' })],
  [mined('another year', { ...survey, period: '2023' })],
  [mined('a span', { ...survey, period: '2023/2024' })],
  [mined('another predicate', { predicate: 'hasCapacity' })],
  [mined('another stage', { ...survey, predicate: 'hasCapacity', stage: 'refining' })],
  [mined('with a product', { ...survey, product: 'component:battery' })],
  [mined('another object', { ...survey, object: 'material:gold' })],
  // One that is kept out, beside one that is not.
  [
    mined('d', { subject: 'economy:CHN' }),
    mined('e', { subject: 'economy:CHN', ...survey, value: -4, quarantine: out }),
  ],
  // A figure beside one that is withheld.
  [
    mined('f', { subject: 'economy:FIN' }),
    mined('g', { subject: 'economy:FIN', ...survey, value: null, missing: 'withheld' }),
  ],
  // No object and no product; two dimensions with one word after the colon.
  [thrown('h'), thrown('i', { ...survey, value: 0.021, unit: 'kt:gross' })],
  [
    thrown('j', { value: 3, unit: 'kg/person:gross' }),
    thrown('k', { ...survey, value: 4, unit: 'kg/person:gross' }),
  ],
  // No unit at all.
  [
    said({
      subject: 'economy:FIN',
      predicate: 'memberOf',
      object: 'group:imf-advanced',
      period: '2024',
      source: 'imf-weo',
      edition: '2024',
    }),
    said({
      subject: 'economy:FIN',
      predicate: 'memberOf',
      object: 'group:imf-advanced',
      period: '2024',
      ...survey,
      locator: 'l',
    }),
  ],
];

export const factsGraph: GraphParts = smallGraph({ statements: facts.flat() });

/** @param open opens a fresh store of `factsGraph` */
export function factsContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`facts told more than once: ${name}`, () => {
    let store: GraphStore;
    const sortedIds = facts
      .flat()
      .map(({ id }) => id)
      .sort(byCodeUnit);
    const rowsOf = (statements: readonly Statement[]): readonly number[] =>
      statements.map(({ id }) => sortedIds.indexOf(id)).sort((a, b) => a - b);
    const shared = facts.filter((statements) => statements.length > 1);
    const sharedRows = rowsOf(shared.flat());
    const isOut = (row: number): boolean =>
      facts.flat().find(({ id }) => id === sortedIds[row])?.quarantine !== null;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    const rows = async (filter: StatementFilter): Promise<readonly number[]> =>
      (await store.slice(filter)).map(({ row }) => row);

    test('each statement names the first of those that speak of its fact, or none where it stands alone', async () => {
      const all = await store.slice({ includeQuarantined: true });
      expect(all).toHaveLength(facts.flat().length);
      for (const statements of facts) {
        const own = rowsOf(statements);
        for (const row of own) {
          expect([all[row]?.locator, all[row]?.fact]).toEqual([
            all[row]?.locator,
            own.length > 1 ? own[0] : null,
          ]);
        }
      }
    });

    test('those of shared facts are found, whether or not the others meet the filter', async () => {
      expect(await rows({ isSharedFact: true, includeQuarantined: true })).toEqual(sharedRows);
      expect(await rows({ isSharedFact: true })).toEqual(sharedRows.filter((row) => !isOut(row)));
      expect(await rows({ isSharedFact: true, source: ['imf-weo'] })).toHaveLength(1);
      expect(await store.countStatements({ isSharedFact: true, subject: ['economy:CHN'] })).toBe(1);
      expect(await rows({ isSharedFact: false, includeQuarantined: true })).toHaveLength(sortedIds.length);
    });

    test('those of one fact are found by its number, and no others', async () => {
      for (const statements of shared) {
        const own = rowsOf(statements);
        const fact = own.slice(0, 1);
        expect(await rows({ fact, includeQuarantined: true })).toEqual(own);
        expect(await rows({ fact })).toEqual(own.filter((row) => !isOut(row)));
      }
      const two = [shared[0] ?? [], shared[1] ?? []];
      const named = two.flatMap((statements) => rowsOf(statements).slice(0, 1));
      expect(await rows({ fact: named, includeQuarantined: true })).toEqual(rowsOf(two.flat()));
      expect(await rows({ fact: [], includeQuarantined: true })).toEqual([]);
      const alone = facts.filter(({ length }) => length === 1).flatMap(rowsOf);
      expect(await rows({ fact: [...alone, -1, 2 ** 31, 2 ** 40], includeQuarantined: true })).toEqual([]);
      const many = Array.from({ length: 6000 }, (_, fact) => fact);
      expect(await rows({ fact: many, includeQuarantined: true })).toEqual(sharedRows);
    });
  });
}
