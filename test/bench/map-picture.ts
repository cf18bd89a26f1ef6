/**
 * The map with 300 flows over the finer atlas, laid out and turned into shapes for another year: against projecting
 * that land once, which a change of year must not do again. Amounts are made up; only the work is measured.
 */
import { mapEconomies, readAtlas } from '../../picture/map/atlas.ts';
import { type FixtureFlow, flowsOf, optionsOf } from '../../picture/map/fixture.ts';
import { landOf } from '../../picture/map/land.ts';
import { layOutMap } from '../../picture/map/layout.ts';
import { mostFlows } from '../../picture/map/options.ts';
import { defaultCentre } from '../../picture/map/projection.ts';
import type { FlowsResult } from '../../picture/map/query.ts';
import { flowShapes, wordShapes } from '../../picture/map/scene.ts';
import { landText } from '../../picture/map/testing/land.ts';
import type { Bench } from './bench.ts';

const turns = 15;
const width = 1384;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Flows between economies far apart in the list, amounts falling from the first to the last. */
function yearOfFlows(year: number): FlowsResult {
  const codes = [...mapEconomies.keys()].map((id) => id.slice('economy:'.length));
  const flows = Array.from({ length: mostFlows + 500 }, (_, index): FixtureFlow => {
    const from = codes[(index * 7 + year) % codes.length] ?? 'COD';
    const to = codes[(index * 31 + year * 3 + 1) % codes.length] ?? 'CHN';
    return [from, to, Math.round(1_000_000 / (index + 1))];
  });
  return flowsOf(flows, { first: mostFlows });
}

export const bench: Bench = async () => {
  const file: unknown = JSON.parse(landText('countries-50m'));
  const atlas = readAtlas(file);
  const options = optionsOf(atlas, { width, most: mostFlows });
  const times = { year: [] as number[], land: [] as number[] };
  for (let turn = 0; turn <= turns; turn += 1) {
    const answer = yearOfFlows(2002 + turn);
    // An atlas that was just read has no projected land yet.
    const fresh = readAtlas(file);
    const land = milliseconds(() => landOf(fresh, width, defaultCentre, 'control'));
    landOf(atlas, width, defaultCentre, 'control');
    const year = milliseconds(() => {
      const picture = layOutMap(answer, options);
      return [...flowShapes(picture), ...wordShapes(picture)];
    });
    if (turn === 0) continue;
    times.year.push(year);
    times.land.push(land);
  }
  const [ours, baseline] = [median(times.year), median(times.land)];
  return [
    {
      name: `map: another year of ${mostFlows} flows, laid out and as shapes, against projecting the land of 1:50m once`,
      ours,
      baseline,
      ratio: ours / baseline,
      unit: 'ms',
    },
  ];
};
