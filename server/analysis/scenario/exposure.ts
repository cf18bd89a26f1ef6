/** How much of a metal comes from economies where a harm is documented for it: the share of the world's output, no more. */
import { times } from '../../../model/scenario/moved.ts';
import { rowsOf } from '../figure.ts';
import { nameOfHarm } from '../harm/known-harm.ts';
import type { ScenarioExposure } from './answer.ts';
import type { Beneath } from './beneath/beneath.ts';
import { movedFigures, partYears } from './moved.ts';
import { placeAssumptions } from './places.ts';
import { type Reckoned, yearsDug } from './reckoned.ts';

export function exposureOf(reckoned: Reckoned, { exposed }: Beneath): readonly ScenarioExposure[] {
  const { metals, metalGrounds } = reckoned;
  const assumptions = [...metalGrounds.assumptions, placeAssumptions['world-share']];
  return exposed.flatMap(({ harm, material, share }) => {
    const found = metals.find(({ metal }) => metal.material === material);
    if (found === undefined) return [];
    const { value, low, high } = share.quantity;
    // Where no most is known, nothing is above the whole.
    const part = { value, low: low ?? value ?? 0, high: high ?? value ?? 1 };
    const grounds = {
      evidence: rowsOf(metalGrounds.evidence, share.evidence, found.metal.content.mass?.evidence ?? []),
      assumptions,
    };
    const { before, after, change } = movedFigures(times(found.moved, part), 't:contained', grounds);
    const years = partYears(yearsDug(reckoned, material), part, grounds);
    return [{ harm: nameOfHarm(harm), material, share, before, after, change, years }];
  });
}
