/** A site or a model: what sources state of it, and what follows from that by multiplication. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import { atMostFigure, derivedFigure, figureOfRow, rowsOf } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import { yearOf } from '../infrastructure/electricity.ts';
import type { LifeComputed, LifeKind, LifeMeasure, LifePhase, LifeStated } from './answer.ts';
import { times } from './arithmetic.ts';
import { elsewhereAssumption, kilograms } from './devices.ts';
import { trainingPower, trainingTime } from './plan.ts';

const siteTraits =
  /^indicator:(power-usage-effectiveness|carbon-free-energy-share|electricity-carbon-intensity|data-centre-power|h100-equivalents)/;
const modelTraits =
  /^indicator:(training-(compute|hardware-quantity|time|power)|model-parameters(-active)?)$/;
const operatorTraits = /^indicator:(operational-waste|water-discharge|power-usage-effectiveness)/;
const traitsOf: Readonly<Record<LifeKind, RegExp | null>> = {
  device: null,
  site: siteTraits,
  operator: operatorTraits,
  model: modelTraits,
};
/** What a company buys in buildings and machines, and what it has in all; its products and its purchases stand apart. */
const capitalGoods = 'indicator:ghg-scope-3-capital-goods';
const running = /^indicator:ghg-scope-[12]/;
/** 365.25 days. */
const hoursOfYear = 8766;
const kilowatts = 'kW';
const measures: Partial<Record<StatementRow['predicate'], LifeMeasure>> = {
  usesEnergy: 'energy',
  usesWater: 'water',
  emits: 'emissions',
};

/** By measure and indicator: of each source the newest, and the last projection beside it. */
export function statedOf(rows: readonly StatementRow[], kind: LifeKind): readonly LifeStated[] {
  const traits = traitsOf[kind];
  const fit = rows.filter(
    ({ predicate, object }) =>
      measures[predicate] !== undefined || (object !== null && traits?.test(object) === true),
  );
  const groups = groupBy(fit, (row) =>
    [row.source, row.predicate, row.object ?? '', row.status === 'projected'].join(' '),
  );
  return [...groups.values()]
    .flatMap((own) => own.toSorted((a, b) => byCodeUnit(b.period, a.period) || a.row - b.row).slice(0, 1))
    .flatMap((row): LifeStated[] => {
      const amount = figureOfRow(row);
      const phase = phaseOf(row, kind);
      const measure = phase === null ? null : (measures[row.predicate] ?? null);
      return amount === null
        ? []
        : [
            {
              measure,
              phase: measure === null ? null : phase,
              indicator: row.object,
              period: row.period,
              source: row.source,
              isProjected: row.status === 'projected',
              amount,
            },
          ];
    })
    .sort(
      (a, b) =>
        Number(a.measure === null) - Number(b.measure === null) ||
        byCodeUnit(a.indicator ?? '', b.indicator ?? '') ||
        byCodeUnit(a.source, b.source) ||
        byCodeUnit(a.period, b.period),
    );
}

/** A model’s own figures are of its training; a site’s are of its running. Null for what is of no phase of it. */
function phaseOf({ stage, object, predicate }: StatementRow, kind: LifeKind): LifePhase | null {
  if (kind === 'operator' && predicate === 'emits') {
    if (object === capitalGoods) return 'production';
    return object !== null && running.test(object) ? 'use' : null;
  }
  if (stage === 'end-of-life') return 'end-of-life';
  return kind === 'model' ? 'production' : 'use';
}

/** The grid of a year: that of the place, or one that was asked for. */
export interface GridAt {
  readonly at: (year: number) => Figure | null;
  /** Litres a kWh; null where no economy was asked for. */
  readonly water: Figure | null;
  /** True where the economy was asked for and no source says that it is the place. */
  readonly isElsewhere: boolean;
}

export function computedOf(
  rows: readonly StatementRow[],
  kind: LifeKind,
  grid: GridAt,
): readonly LifeComputed[] {
  return kind === 'model' ? trainingOf(rows, grid) : siteOf(rows, grid);
}

/** Power draw by time, both of one source and period. */
function trainingOf(rows: readonly StatementRow[], grid: GridAt): readonly LifeComputed[] {
  return rows
    .filter(({ object, value }) => object === trainingPower && value !== null)
    .flatMap((draw): LifeComputed[] => {
      const lasted = rows.find(
        (row) => row.object === trainingTime && row.source === draw.source && row.period === draw.period,
      );
      if (lasted === undefined) return [];
      const energy = times(figureOfRow(draw, kilowatts), figureOfRow(lasted, 'hour'), 'kWh');
      return energy === null
        ? []
        : [
            {
              measure: 'energy',
              phase: 'production',
              rule: 'power-by-time',
              period: draw.period,
              amount: energy,
            },
            ...byGrid(energy, 'production', draw.period, yearOf(draw), grid),
          ];
    });
}

/** Stated electricity by the grid; of sites whose power alone is stated, what they could draw at most. */
function siteOf(rows: readonly StatementRow[], grid: GridAt): readonly LifeComputed[] {
  const electricity = rows.filter(
    ({ predicate, object, value, status }) =>
      predicate === 'usesEnergy' &&
      object === 'indicator:electricity-use' &&
      value !== null &&
      status !== 'projected',
  );
  const newest = electricity.toSorted((a, b) => byCodeUnit(b.period, a.period) || a.row - b.row)[0];
  if (newest !== undefined) {
    const energy = figureOfRow(newest, 'kWh');
    return energy === null ? [] : byGrid(energy, 'use', newest.period, yearOf(newest), grid);
  }
  const runs = rows
    .filter(
      ({ object, value, status }) =>
        object === 'indicator:data-centre-power' && value !== null && status !== 'projected',
    )
    .toSorted((a, b) => byCodeUnit(b.period, a.period) || a.row - b.row)[0];
  const draw = runs === undefined ? null : figureOfRow(runs, kilowatts);
  if (runs === undefined || draw === null || draw.quantity.value === null) return [];
  return [
    {
      measure: 'energy',
      phase: 'use',
      rule: 'power-at-most',
      period: runs.period,
      amount: atMostFigure(draw.quantity.value * hoursOfYear, 'kWh', draw.evidence),
    },
  ];
}

function byGrid(
  energy: Figure,
  phase: LifePhase,
  period: string,
  year: number,
  grid: GridAt,
): readonly LifeComputed[] {
  const assumptions = grid.isElsewhere ? [elsewhereAssumption] : [];
  const gases = kilograms(times(energy, grid.at(year), 'g:co2e', assumptions));
  const litres = times(energy, grid.water, 'litre', assumptions);
  return [
    ...(gases === null
      ? []
      : [{ measure: 'emissions', phase, rule: 'energy-by-grid', period, amount: gases } as const]),
    ...(litres === null
      ? []
      : [{ measure: 'water', phase, rule: 'energy-by-water', period, amount: litres } as const]),
  ];
}

/** Part of a whole, both stated by one source. */
export function shareOf(part: Figure | null, whole: Figure | null): Figure | null {
  const value = part?.quantity.value ?? null;
  const all = whole?.quantity.value ?? null;
  if (part === null || whole === null || value === null || all === null || all === 0) return null;
  return derivedFigure({ value: value / all }, 'fraction', rowsOf(part.evidence, whole.evidence));
}
