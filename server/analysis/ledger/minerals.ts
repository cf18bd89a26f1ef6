/** Device minerals, as the data tell them: what sources find in devices and give mine or refined output of. */
import type { StatementRow } from '../../../schema/store.ts';
import { convert, units } from '../../../schema/unit.ts';
import { containedMaterials } from '../context/contained.ts';
import type { GraphContext } from '../context/context.ts';
import { nearestYear } from '../context/membership.ts';
import { type Choice, choose } from '../whole/choose.ts';
import type { Whole } from '../whole/whole.ts';
import type { LedgerParameters } from './answer.ts';

/** What is told of a mineral's output. */
export type OutputPredicate = 'extracts' | 'refines';

export interface Mineral {
  readonly material: string;
  readonly choice: Choice;
}

/**
 * Contained materials with output by economy, by id. One without (neodymium) stands for what it is a part
 * of (rare earths), which then counts once.
 */
export function deviceMinerals(
  context: GraphContext,
  predicate: OutputPredicate,
  { year, precedence }: Pick<LedgerParameters, 'year' | 'precedence'>,
): readonly Mineral[] {
  const choiceOf = (material: string): Choice | undefined =>
    choose(context, { predicate, object: material, year, rule: precedence, dimension: 'mass' });
  const chosen = new Map<string, Choice>();
  for (const material of containedMaterials(context)) {
    const parent = context.entities.get(material)?.partOf ?? null;
    for (const candidate of parent === null ? [material] : [material, parent]) {
      const choice = choiceOf(candidate);
      if (choice === undefined) continue;
      chosen.set(candidate, choice);
      break;
    }
  }
  return [...chosen]
    .map(([material, choice]) => ({ material, choice }))
    .sort((a, b) => (a.material < b.material ? -1 : 1));
}

export interface Worth {
  /** US dollars. */
  readonly usd: number;
  /** Rows of the price. */
  readonly rows: readonly number[];
}

/**
 * What a year's output is worth: its tonnes times the lowest price that one source and edition prints for the
 * year nearest to it, in the basis of the output. The lowest, since others are of more finished goods: chromium
 * metal stands beside chromite ore.
 * @returns undefined where no price is in that basis, or the material is a family, whose prices are of one member
 */
export function worthOf(
  context: GraphContext,
  world: Whole,
  material: string,
  prices: readonly StatementRow[],
  rule: string,
): Worth | undefined {
  const { basis } = units.get(world.unit);
  const tonnes = `t:${basis}`;
  const isFamily = [...context.entities.values()].some(({ partOf }) => partOf === material);
  if (isFamily || !units.has(tonnes)) return undefined;
  const usable = prices.filter(
    ({ subject, unit, value, status, period }) =>
      subject === material &&
      status !== 'projected' &&
      /^\d{4}$/.test(period) &&
      value !== null &&
      value > 0 &&
      unit !== null &&
      units.get(unit).dimension === 'price' &&
      units.get(unit).basis === basis,
  );
  const year = nearestYear(
    usable.map(({ period }) => Number(period)),
    world.year,
  );
  const compare = context.precedence.compare(rule, 'hasPrice', null);
  const ofYear = usable
    .filter(({ period }) => Number(period) === year)
    .sort((a, b) => compare(a, b) || a.row - b.row);
  const [first] = ofYear;
  if (first === undefined) return undefined;
  const perTonne = ({ value, unit }: StatementRow): number =>
    convert(value ?? 0, unit ?? '', `USD/${tonnes}`);
  const lowest = ofYear
    .filter(({ source, edition }) => source === first.source && edition === first.edition)
    .reduce((least, row) => (perTonne(row) < perTonne(least) ? row : least), first);
  return { usd: convert(world.total, world.unit, tonnes) * perTonne(lowest), rows: [lowest.row] };
}
