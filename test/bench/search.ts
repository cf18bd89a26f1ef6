/**
 * Search over every name, alias and code of the project's own graph: the time of a query against the goal and
 * against MiniSearch over the same texts, and the memory that each index holds.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { buildGraph } from '../../ingest/build.ts';
import { languages } from '../../schema/label.ts';
import type { GraphContext } from '../../server/analysis/context/context.ts';
import { groupBy } from '../../server/analysis/group-by.ts';
import { fold } from '../../server/analysis/search/fold.ts';
import { searchIndex } from '../../server/analysis/search/search.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { datasetsFolder } from '../built-graph.ts';
import type { Bench } from './bench.ts';

/** Milliseconds within which 95 of 100 queries are to be answered. */
const goal = 20;

type Texts = Pick<GraphContext, 'entities' | 'aliases' | 'codes'>;

async function textsOf(folder: string): Promise<Texts> {
  const store = await openEmbeddedStore(folder);
  const entities = new Map((await store.entities()).map((entity) => [entity.id, entity]));
  const aliases = groupBy(await store.aliases(), ({ entity }) => entity);
  const codes = groupBy(await store.codes(), ({ entity }) => entity);
  await store.close();
  return { entities, aliases, codes };
}

/** Every 300th name: as it is, begun, and with two letters swapped; and what takes longest: one and two letters. */
function queriesOf({ entities }: Texts): readonly string[] {
  const names = [...entities.values()]
    .filter((_, at) => at % 300 === 0)
    .map(({ name }) => name.en.slice(0, 80));
  return [
    ...names,
    ...names.map((name) => name.slice(0, Math.ceil(name.length / 2))),
    ...names.map((name) => `${name.slice(0, 2)}${name[3] ?? ''}${name[2] ?? ''}${name.slice(4)}`),
    ...'abcdefghijklmnopqrstuvwxyz',
    ...['co', 'mi', 'sa', 'in', 'de', 'mine', 'data center', 'smartfone', 'Other Asia, nes', '鴻海'],
  ];
}

function miniSearch(texts: Texts): MiniSearch {
  const index = new MiniSearch({
    fields: ['text'],
    processTerm: (term) => fold(term) || null,
    tokenize: (text) =>
      fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
  });
  const all = [...texts.entities.values()].flatMap(({ id, name }) => [
    ...new Set([
      ...languages.map((language) => name[language]),
      ...(texts.aliases.get(id) ?? []).map((alias) => alias.name),
      ...(texts.codes.get(id) ?? []).map(({ code }) => code),
    ]),
  ]);
  index.addAll(all.map((text, id) => ({ id, text })));
  return index;
}

/** Times of all queries, sorted; the first round only warms up. */
function times(queries: readonly string[], find: (text: string) => unknown): readonly number[] {
  for (const query of queries) find(query);
  return queries
    .map((query) => {
      const start = performance.now();
      find(query);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'filon-bench-'));
  try {
    await buildGraph([datasetsFolder], folder);
    const texts = await textsOf(folder);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    /** Megabytes that are held after the work, its result among them. */
    const holding = <T>(work: () => T): readonly [T, number] => {
      const used = (): number => {
        collect();
        collect();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        return heapUsed + arrayBuffers;
      };
      const before = used();
      const result = work();
      return [result, (used() - before) / 1e6];
    };
    const [ours, ourMegabytes] = holding(() => searchIndex(texts));
    const [mini, miniMegabytes] = holding(() => miniSearch(texts));
    const queries = queriesOf(texts);
    const ourTimes = times(queries, (text) => ours.find(text));
    const miniTimes = times(queries, (text) =>
      mini.search(text, {
        prefix: true,
        fuzzy: (term) => (term.length < 4 || /^\d+$/.test(term) ? false : 0.25),
        combineWith: 'AND',
      }),
    );
    const over = `${queries.length} queries of ${texts.entities.size} entities`;
    const p95 = at(ourTimes, 0.95);
    return [
      {
        name: `search: p95 of ${over}, against the goal`,
        ours: p95,
        baseline: goal,
        ratio: p95 / goal,
        unit: 'ms',
      },
      {
        name: `search: p95 of ${over}, against MiniSearch`,
        ours: p95,
        baseline: at(miniTimes, 0.95),
        ratio: p95 / at(miniTimes, 0.95),
        unit: 'ms',
      },
      {
        name: `search: slowest of ${over}, against MiniSearch`,
        ours: at(ourTimes, 1),
        baseline: at(miniTimes, 1),
        ratio: at(ourTimes, 1) / at(miniTimes, 1),
        unit: 'ms',
      },
      {
        name: 'search: memory of the index, against MiniSearch over the same texts',
        ours: ourMegabytes,
        baseline: miniMegabytes,
        ratio: ourMegabytes / miniMegabytes,
        unit: 'MB',
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};
