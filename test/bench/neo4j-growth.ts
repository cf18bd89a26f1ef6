/**
 * Synthetic growth of a graph on Neo4j: the bundled graph with more and more synthetic trade (named so), brought
 * there by import files. What a slice takes must follow the slice, not the graph: slices of three sizes in every
 * graph, against the same slice in the smallest. Millions of synthetic statements beside the
 * million of the bundled graph are in FILON_GROWTH, "1,4" when not given; "1,4,19" makes 2, 5 and 20 million.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../../ingest/build.ts';
import { projectDatasets } from '../../ingest/project.ts';
import type { StatementFilter } from '../../schema/store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open.ts';
import type { Bench, BenchFigure } from './bench.ts';
import { imported, median, secondsOf, withServer } from './neo4j/served.ts';
import { writeSyntheticTrade } from './synthetic/trade.ts';

const turns = 9;

/** Each economy sends each synthetic good to its neighbours in a list: a slice of one good and sender has about 500. */
const slices: Readonly<Record<string, StatementFilter>> = {
  'who digs cobalt, by one publisher': {
    predicate: ['extracts'],
    object: ['material:cobalt'],
    source: ['usgs-mcs'],
  },
  'a synthetic good of one sender': { subject: ['economy:COD'], product: ['product:hs2017-S0'] },
  'a synthetic good of ten senders': {
    subject: ['AUS', 'BRA', 'CHL', 'CHN', 'COD', 'DEU', 'FRA', 'IND', 'USA', 'ZMB'].map(
      (code) => `economy:${code}`,
    ),
    product: ['product:hs2017-S0'],
  },
};

interface Size {
  readonly statements: number;
  readonly rate: number;
  readonly slices: Readonly<Record<string, { readonly rows: number; readonly milliseconds: number }>>;
}

async function measure(millions: number): Promise<Size> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-bench-growth-'));
  try {
    // Two statements a flow: a value and a mass.
    const synthetic = await writeSyntheticTrade(folder, (millions * 1_000_000) / 2);
    const graph = join(folder, 'graph');
    await buildGraph([projectDatasets(), synthetic], graph);
    return await withServer(async (server) => {
      const times = await imported(server, graph);
      const found: Record<string, { rows: number; milliseconds: number }> = {};
      for (const [name, filter] of Object.entries(slices)) {
        const taken: number[] = [];
        let rows = 0;
        for (let turn = 0; turn <= turns; turn += 1) {
          // A store that was just opened keeps nothing.
          const store = await openNeo4jStore(server.address);
          const seconds = await secondsOf(async () => {
            rows = (await store.slice(filter)).length;
          });
          await store.close();
          if (turn > 0) taken.push(seconds * 1000);
        }
        found[name] = { rows, milliseconds: median(taken) };
      }
      return {
        statements: times.statements,
        rate: times.statements / (times.files + times.import + times.ready),
        slices: found,
      };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = async () => {
  const sizes: Size[] = [];
  for (const millions of (process.env.FILON_GROWTH ?? '1,4').split(',').map(Number)) {
    if (!(millions > 0 && millions < 100)) throw new Error('FILON_GROWTH: expected millions such as 1,4,19');
    sizes.push(await measure(millions));
  }
  const [least] = sizes;
  if (least === undefined) return [];
  const inMillions = ({ statements }: Size): string => `${(statements / 1e6).toFixed(1)} million statements`;
  return sizes.flatMap((size): readonly BenchFigure[] => [
    {
      name: `synthetic growth: import files of ${inMillions(size)} until questions are answered, against ${inMillions(least)}`,
      ours: size.rate,
      baseline: least.rate,
      ratio: size.rate / least.rate,
      unit: 'statements/s',
    },
    ...Object.entries(size.slices).map(([name, { rows, milliseconds }]) => ({
      name: `synthetic growth: ${name}, ${rows} rows of ${inMillions(size)}, against the same of ${inMillions(least)}`,
      ours: milliseconds,
      baseline: least.slices[name]?.milliseconds ?? Number.NaN,
      ratio: milliseconds / (least.slices[name]?.milliseconds ?? Number.NaN),
      unit: 'ms',
    })),
  ]);
};
