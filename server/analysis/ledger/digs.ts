/** The row "digs": mine output of device minerals, each counting the same or by what its output is worth. */
import type { Label } from '../../../schema/label.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { shareFigure } from '../figure.ts';
import { fill, joined, labelInSentence, listed, nameOf } from '../label.ts';
import { rowsBySeries } from '../whole/by-series.ts';
import { type Whole, whole } from '../whole/whole.ts';
import type { LedgerParameters, LedgerRow } from './answer.ts';
import { type Division, type WeightedWorld, worldDivision } from './division.ts';
import { worthOf } from './minerals.ts';
import type { LedgerPlan } from './plan.ts';
import { divided, onSide } from './row.ts';
import { emptyRow } from './rows.ts';
import { digsMeasure, followed, otherYear, scopes, scopesInShort, titles, withoutPrice } from './words.ts';

interface MineralWorld {
  readonly material: string;
  readonly world: Whole;
}

export interface Digs {
  readonly division: Division;
  /** Materials with their worlds, by id, those left out of the weighting excepted. */
  readonly counted: readonly (MineralWorld & WeightedWorld)[];
  /** Materials without a usable price, where weighting is by value. */
  readonly leftOut: readonly string[];
}

/** The assumption behind weighting by value. */
export const valueAssumption = 'value-by-lowest-price';

/** @returns undefined when no mineral has a world, or none has a price where weighting is by value */
export function digsOf(
  context: GraphContext,
  plan: LedgerPlan,
  rows: readonly StatementRow[],
  { weighting, precedence }: Pick<LedgerParameters, 'weighting' | 'precedence'>,
): Digs | undefined {
  const ofSeries = rowsBySeries(rows);
  const worlds = plan.minerals.flatMap(({ material, choice }): MineralWorld[] => {
    const world = whole(context, choice, ofSeries(choice.series, choice.year));
    return world === undefined ? [] : [{ material, world }];
  });
  const prices = rows.filter(({ predicate }) => predicate === 'hasPrice');
  const valued = worlds.flatMap(({ material, world }) => {
    if (weighting === 'plain') return [{ material, world, worth: { usd: 1, rows: [] } }];
    const worth = worthOf(context, world, material, prices, precedence);
    return worth === undefined ? [] : [{ material, world, worth }];
  });
  const sum = valued.reduce((total, { worth }) => total + worth.usd, 0);
  if (!(sum > 0)) return undefined;
  const counted = valued.map(({ material, world, worth }) => ({
    material,
    world,
    weight: worth.usd / sum,
    rows: worth.rows,
  }));
  const kept = new Set(counted.map(({ material }) => material));
  return {
    division: worldDivision(counted, weighting === 'value' ? [valueAssumption] : []),
    counted,
    leftOut: worlds.map(({ material }) => material).filter((material) => !kept.has(material)),
  };
}

export function digsRow(context: GraphContext, digs: Digs, values: LedgerParameters): LedgerRow {
  const { counted, leftOut, division } = digs;
  const names = (materials: readonly string[]): Label => namesOf(context, materials);
  const years = [...new Set(counted.map(({ world }) => world.year))].sort((a, b) => a - b);
  const period = years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`;
  const notes = [
    ...(values.year !== null && !(years.length === 1 && years[0] === values.year)
      ? [fill(otherYear, { asked: values.year, used: period })]
      : []),
    scopesInShort.digs,
    fill(followed, { materials: names(counted.map(({ material }) => material)) }),
    ...(leftOut.length === 0 ? [] : [fill(withoutPrice, { materials: names(leftOut) })]),
  ];
  return {
    id: 'digs',
    stage: 'extraction',
    title: titles.digs,
    measure: fill(digsMeasure[values.weighting], { count: counted.length }),
    period,
    state: 'covered',
    note: joined(notes),
    digitalPart: 'not-known',
    scope: scopes.digs,
    ...divided(context, division, values),
    materials: counted.map(({ material, world }) => {
      const one = worldDivision([{ world, weight: 1, rows: [] }]);
      const south = one.share(onSide(context, 'south', { ...values, chinaApart: false }));
      const north = one.share(onSide(context, 'north', { ...values, chinaApart: false }));
      const other = 1 - (south.quantity.value ?? 0) - (north.quantity.value ?? 0);
      return {
        material,
        southShare: south,
        northShare: north,
        otherShare: shareFigure({ value: Math.max(0, other) }, world.evidence, { rule: world.rule }),
      };
    }),
  };
}

/** The row without figures: no mineral has any, or none has a price to weigh it by. */
export function digsWithout(
  context: GraphContext,
  plan: LedgerPlan,
  rows: readonly StatementRow[],
  values: LedgerParameters,
): LedgerRow {
  const row = emptyRow(context, 'digs', () => false);
  const plain = digsOf(context, plan, rows, { ...values, weighting: 'plain' });
  if (values.weighting === 'plain' || plain === undefined) return row;
  const materials = plain.counted.map(({ material }) => material);
  return { ...row, note: fill(withoutPrice, { materials: namesOf(context, materials) }) };
}

function namesOf(context: GraphContext, materials: readonly string[]): Label {
  return listed(
    materials.map((material) => labelInSentence(nameOf(context, material))),
    40,
  );
}
