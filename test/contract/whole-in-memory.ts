/** The release of a store as plain arrays, which look through every statement: what other stores are compared with. */
import type { GraphStore, StatementRow } from '../../schema/store.ts';
import { memoryStore } from '../../server/store/memory.ts';

/** As many as a query brings without filling the memory of the store. */
const rowsAtOnce = 50_000;

export async function inMemory(store: GraphStore): Promise<GraphStore> {
  const { id, counts, datasets, leftOut } = store.release;
  const statements: StatementRow[] = [];
  for (let first = 0; first < counts.statements; first += rowsAtOnce) {
    const length = Math.min(rowsAtOnce, counts.statements - first);
    statements.push(...(await store.statementsAt(Array.from({ length }, (_, at) => first + at))));
  }
  return memoryStore({
    release: id,
    datasets,
    leftOut,
    statements,
    entities: await store.entities(),
    aliases: await store.aliases(),
    codes: await store.codes(),
    sources: await store.sources(),
    precedence: await store.precedence(),
    reasons: await store.precedenceReasons(),
    corrections: await store.corrections(),
    unknowns: await store.unknowns(),
    extents: await store.extents(),
    claims: await store.claims(),
    network: await store.network(),
  });
}
