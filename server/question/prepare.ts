/** A store made ready for questions: its context in memory, and its search index when it is first asked for. */
import type { GraphStore } from '../../schema/store.ts';
import { readCapacityCounts } from '../analysis/context/capacity-cover.ts';
import { contextFilters, type GraphContext, graphContext } from '../analysis/context/context.ts';
import { coveredIndicators, coverFilter, coverKeys } from '../analysis/context/cover.ts';
import { harmFilters, harmKeys } from '../analysis/context/harm-cover.ts';
import { pairKeys, tradeFilter, tradeKeys } from '../analysis/context/trade.ts';
import { type Network, networkOf } from '../analysis/network/network.ts';
import { type SearchIndex, searchIndex } from '../analysis/search/search.ts';
import { type Notices, noNotices } from '../notices/read.ts';
import { withNotices } from '../notices/with-notices.ts';

export interface ReadyGraph {
  readonly store: GraphStore;
  readonly context: GraphContext;
  /** Made when first asked for: no other question needs it, and it takes as long as all the rest. */
  readonly search: SearchIndex;
  /** The network of relations, read when first asked for. */
  network(): Promise<Network>;
  /** What was said of its statements after the release was made. */
  readonly notices: Notices;
}

/** Reads what every analysis needs; the statements stay in the store. */
export async function prepareGraph(kept: GraphStore, notices: Notices = noNotices): Promise<ReadyGraph> {
  const store = await withNotices(kept, notices);
  // All are asked for at once: while one is put in order here, the store looks for the next.
  const [
    slices,
    entities,
    aliases,
    codes,
    sources,
    precedence,
    reasons,
    corrections,
    unknowns,
    extents,
    claims,
    counts,
    harmCounts,
    capacities,
  ] = await Promise.all([
    Promise.all(contextFilters.map((filter) => store.slice(filter))),
    store.entities(),
    store.aliases(),
    store.codes(),
    store.sources(),
    store.precedence(),
    store.precedenceReasons(),
    store.corrections(),
    store.unknowns(),
    store.extents(),
    store.claims(),
    Promise.all([
      store.countBy(coverFilter, coverKeys),
      store.countBy(tradeFilter, tradeKeys),
      store.countBy(tradeFilter, pairKeys),
      store.countBy(coveredIndicators, coverKeys),
    ]),
    Promise.all(harmFilters.map((filter) => store.countBy(filter, harmKeys))),
    readCapacityCounts(store),
  ]);
  const [covered, trade, pairs, indicators] = counts;
  const context = graphContext({
    release: store.release,
    entities,
    aliases,
    codes,
    sources,
    precedence,
    reasons,
    corrections,
    unknowns,
    extents,
    claims,
    covered: [...covered, ...indicators],
    trade,
    pairs,
    harms: harmCounts.flat(),
    capacities,
    slices,
  });
  let search: SearchIndex | undefined;
  let network: Promise<Network> | undefined;
  return {
    store,
    context,
    get search() {
      search ??= searchIndex(context);
      return search;
    },
    network() {
      network ??= store.network().then(networkOf);
      return network;
    },
    notices,
  };
}
