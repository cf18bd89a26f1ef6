/** What economies would export less, or more, if all exports of a metal went with what the world digs of it. */
import { added, exactly, type Moved, times } from '../../../model/scenario/moved.ts';
import type { Label } from '../../../schema/label.ts';
import { defaultScheme, type Side, sides } from '../../../schema/scheme.ts';
import { convert, dimensionOfUnit } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import type { Whole } from '../whole/whole.ts';
import type { ScenarioExport, ScenarioExportSide } from './answer.ts';
import type { Beneath } from './beneath/beneath.ts';
import { type Sold, soldStages } from './beneath/sold.ts';
import { type Grounds, movedFigures } from './moved.ts';
import type { DugMetal } from './reckoned.ts';
import { unknown as words } from './words.ts';

const inProportion = 'exports-in-proportion';

/** Tonnes contained of a year's mine output; undefined where it is counted in another basis. */
export function minedTonnes({ total, unit }: Whole): number | undefined {
  const isContained = dimensionOfUnit(unit) === dimensionOfUnit('t:contained');
  return isContained ? convert(total, unit, 't:contained') : undefined;
}

interface Part {
  readonly economy: string;
  readonly side: Side;
  readonly sold: Sold;
  readonly usd: number;
  readonly moved: Moved;
  /** Of the exports; `evidence` is of the metal. */
  readonly rows: readonly number[];
  readonly evidence: readonly number[];
}

/** Why nothing is said of the exports of a metal; undefined where something is. */
export function withoutExports(
  { metal: { material } }: DugMetal,
  { worlds, sold }: Beneath,
): Label | undefined {
  const world = worlds.get(material);
  if (world === undefined) return words.exportsMineReason;
  if (minedTonnes(world) === undefined) return words.exportsBasisReason;
  return sold.some((one) => one.material === material && one.economies.length > 0)
    ? undefined
    : words.exportsTableReason;
}

function partsOf(
  context: GraphContext,
  metals: readonly DugMetal[],
  { worlds, sold }: Beneath,
): readonly Part[] {
  return metals.flatMap(({ metal: { material, content }, moved }) => {
    const world = worlds.get(material);
    const tonnes = world === undefined ? undefined : minedTonnes(world);
    if (world === undefined || tonnes === undefined) return [];
    const evidence = rowsOf(world.evidence, content.mass?.evidence ?? []);
    return sold
      .filter((one) => one.material === material)
      .flatMap((one) =>
        one.economies.map(({ economy, usd, rows }) => ({
          economy,
          side: context.membership.side(economy, defaultScheme, one.year),
          sold: one,
          usd,
          // A tonne dug goes with so many dollars of exports of this economy.
          moved: times(moved, exactly(usd / tonnes)),
          rows,
          evidence,
        })),
      );
  });
}

/** As many are told one by one of each metal and stage. */
const told = 8;

export interface Exports {
  readonly exports: readonly ScenarioExport[];
  readonly exportSides: readonly ScenarioExportSide[];
}

export function exportsOf(
  context: GraphContext,
  metals: readonly DugMetal[],
  beneath: Beneath,
  grounds: Grounds,
): Exports {
  const parts = partsOf(context, metals, beneath);
  const own = (evidence: readonly number[]): Grounds => ({
    evidence: rowsOf(grounds.evidence, evidence),
    assumptions: [...grounds.assumptions, inProportion],
  });
  const shown = beneath.sold.flatMap((sold) =>
    parts
      .filter((part) => part.sold === sold)
      .sort((a, b) => b.usd - a.usd)
      .slice(0, told),
  );
  return {
    exports: shown.map(({ economy, side, sold, usd, moved, rows, evidence }): ScenarioExport => {
      const { before, after, change } = movedFigures(moved, 'USD:current', own(rowsOf(evidence, rows)));
      const { material, stage, product, year } = sold;
      const value = derivedFigure({ value: usd }, 'USD:current', rows);
      return { economy, side, material, stage, product, year, value, before, after, change };
    }),
    exportSides: soldStages.flatMap((stage) =>
      sides.ids.flatMap((side): ScenarioExportSide[] => {
        const of = parts.filter((part) => part.sold.stage === stage && part.side === side);
        if (of.length === 0) return [];
        const { before, after, change } = movedFigures(
          added(of.map(({ moved }) => moved)),
          'USD:current',
          own(rowsOf(...new Set(of.flatMap(({ rows, evidence }) => [rows, evidence])))),
        );
        const materials = [...new Set(of.map(({ sold }) => sold.material))].sort();
        return [{ stage, side, materials, before, after, change }];
      }),
    ),
  };
}
