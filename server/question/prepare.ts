/** A store made ready for questions: its context in memory, and its search index when it is first asked for. */
import type { GraphStore } from '../../schema/store.ts';
import { contextFilters, type GraphContext, graphContext } from '../analysis/context/context.ts';
import { coverFilter, coverKeys } from '../analysis/context/cover.ts';
import { pairKeys, tradeFilter, tradeKeys } from '../analysis/context/trade.ts';
import { type SearchIndex, searchIndex } from '../analysis/search/search.ts';
import { type Notices, noNotices } from '../notices/read.ts';
import { withNotices } from '../notices/with-notices.ts';

export interface ReadyGraph {
  readonly store: GraphStore;
  readonly context: GraphContext;
  /** Made when first asked for: no other question needs it, and it takes as long as all the rest. */
  readonly search: SearchIndex;
  /** What was said of its statements after the release was made. */
  readonly notices: Notices;
}

/** Reads what every analysis needs; the statements stay in the store. */
export async function prepareGraph(kept: GraphStore, notices: Notices = noNotices): Promise<ReadyGraph> {
  const store = await withNotices(kept, notices);
  const slices = [];
  for (const filter of contextFilters) slices.push(await store.slice(filter));
  const context = graphContext({
    release: store.release,
    entities: await store.entities(),
    aliases: await store.aliases(),
    codes: await store.codes(),
    sources: await store.sources(),
    precedence: await store.precedence(),
    reasons: await store.precedenceReasons(),
    corrections: await store.corrections(),
    unknowns: await store.unknowns(),
    extents: await store.extents(),
    covered: await store.countBy(coverFilter, coverKeys),
    trade: await store.countBy(tradeFilter, tradeKeys),
    pairs: await store.countBy(tradeFilter, pairKeys),
    slices,
  });
  let search: SearchIndex | undefined;
  return {
    store,
    context,
    get search() {
      search ??= searchIndex(context);
      return search;
    },
    notices,
  };
}
