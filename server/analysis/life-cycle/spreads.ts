/** What the figures of each source reach from and to; sources stand beside each other and are not merged. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Figure } from '../answer.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import {
  type LifeCell,
  type LifeComputed,
  type LifeFootprint,
  type LifeKind,
  type LifeMeasure,
  type LifePhase,
  type LifeSpread,
  type LifeStated,
  lifeMeasures,
  lifePhases,
  mainPhases,
} from './answer.ts';
import { reasonOf } from './reasons.ts';

/** One figure of one device, before those of its source are set together. */
export interface Entry {
  readonly measure: LifeMeasure;
  readonly phase: LifePhase;
  readonly source: string;
  readonly isComputed: boolean;
  readonly figure: Figure | null;
}

function entriesOf(one: LifeFootprint): readonly Entry[] {
  const { source, emissions } = one;
  const entry = (
    measure: LifeMeasure,
    phase: LifePhase,
    figure: Figure | null,
    isComputed = false,
  ): Entry => ({
    measure,
    phase,
    source,
    isComputed,
    figure,
  });
  return [
    entry('material', 'production', one.mass),
    entry('energy', 'use', one.energy),
    entry('water', 'use', one.waterElsewhere, true),
    entry('emissions', 'production', emissions.production),
    entry('emissions', 'transport', emissions.transport),
    entry('emissions', 'use', emissions.use),
    entry('emissions', 'use', one.useElsewhere, true),
    entry('emissions', 'end-of-life', emissions.endOfLife),
    entry('emissions', 'whole', emissions.whole),
    entry('waste', 'end-of-life', one.waste, true),
  ];
}

const amountOf = (figure: Figure): number => figure.quantity.value ?? Number.NaN;

/**
 * By measure, phase and source, stated before computed.
 * @param others of the device from publishers that state no footprint: its mass, and e-waste by their lifetimes
 */
export function spreadsOf(
  footprints: readonly LifeFootprint[],
  others: readonly Entry[],
): readonly LifeSpread[] {
  const entries = [...footprints.flatMap(entriesOf), ...others];
  const known = entries.flatMap(({ figure, ...rest }) =>
    figure === null || figure.quantity.value === null ? [] : [{ ...rest, figure }],
  );
  const groups = groupBy(known, ({ measure, phase, source, isComputed }) =>
    [measure, phase, source, isComputed].join(' '),
  );
  return [...groups.values()]
    .flatMap((own): LifeSpread[] => {
      const sorted = own.toSorted((a, b) => amountOf(a.figure) - amountOf(b.figure));
      const least = sorted[0];
      const most = sorted.at(-1);
      if (least === undefined || most === undefined) return [];
      const { measure, phase, source, isComputed } = least;
      const evidence = rowsOf(...own.map(({ figure }) => figure.evidence));
      return [
        {
          measure,
          phase,
          source,
          isComputed,
          count: derivedFigure({ value: own.length }, 'count', evidence),
          least: least.figure,
          most: most.figure,
        },
      ];
    })
    .sort(
      (a, b) =>
        lifeMeasures.indexOf(a.measure) - lifeMeasures.indexOf(b.measure) ||
        lifePhases.indexOf(a.phase) - lifePhases.indexOf(b.phase) ||
        Number(a.isComputed) - Number(b.isComputed) ||
        byCodeUnit(a.source, b.source),
    );
}

/** Each measure in each of the three phases: stated, else computed, else unknown. */
export function cellsOf({
  kind,
  isEconomyAsked,
  spreads,
  stated,
  computed,
}: {
  readonly kind: LifeKind;
  readonly isEconomyAsked: boolean;
  readonly spreads: readonly LifeSpread[];
  readonly stated: readonly LifeStated[];
  readonly computed: readonly LifeComputed[];
}): readonly LifeCell[] {
  const hasEnergyOfUse = [...spreads, ...stated, ...computed].some(
    ({ measure, phase }) => measure === 'energy' && phase === 'use',
  );
  return lifeMeasures.flatMap((measure) =>
    mainPhases.map((phase): LifeCell => {
      const isHere = (one: {
        readonly measure: LifeMeasure | null;
        readonly phase: LifePhase | null;
      }): boolean => one.measure === measure && one.phase === phase;
      const isStated = stated.some(isHere) || spreads.some((one) => isHere(one) && !one.isComputed);
      const isComputed = computed.some(isHere) || spreads.some(isHere);
      const state = isStated ? 'stated' : isComputed ? 'computed' : 'unknown';
      return {
        measure,
        phase,
        state,
        reason:
          state === 'unknown' ? reasonOf(kind, measure, phase, { hasEnergyOfUse, isEconomyAsked }) : null,
      };
    }),
  );
}
