/** What stands around the index: choke points, refining at home, buyers. */
import type { Label } from '../../../schema/label.ts';
import { stages } from '../../../schema/stage.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { fill, labelInSentence } from '../label.ts';
import { type RowsOfSeries, rowsBySeries } from '../whole/by-series.ts';
import type {
  ChokePoint,
  ConcentrationAnswer,
  ConcentrationParameters,
  Holder,
  HomeRefining,
  ProducerBuyers,
} from './answer.ts';
import { type Bought, buyersOf } from './buyers.ts';
import { outputChoke, tradeChoke } from './chokes.ts';
import { homePairs, homeRefining } from './home.ts';
import { type OutputStage, wholeIn } from './outputs.ts';
import type { Plan, PlannedRows } from './plan.ts';
import { sidesIn } from './share-out.ts';
import { type SupplyChoke, supplyChoke } from './supply.ts';
import { caveats, homeReasons } from './words.ts';

/** So many of the largest producers are asked whom they sell to. */
const mostProducers = 6;

type Surroundings = Pick<
  ConcentrationAnswer,
  'chokePoints' | 'homeRefining' | 'homeRefiningReason' | 'buyers' | 'assumptions' | 'caveats' | 'evidence'
>;

interface Asked extends ConcentrationParameters {
  readonly holders: readonly Holder[];
  readonly year: number;
}

export function surroundings(
  context: GraphContext,
  plan: Plan,
  rows: PlannedRows,
  asked: Asked,
): Surroundings {
  const output = rowsBySeries(rows.output);
  const sideOf = sidesIn(context, asked.scheme, asked.year);
  const home = homeRefining(context, output, { pairs: homePairs(plan.mined, plan.refined), sideOf });
  const producers = producersOf(context, plan, output, asked);
  const bought = plan.tables.map((share) =>
    buyersOf(context, share, rows.trade, { producers, measure: asked.measure, sideOf }),
  );
  const buyers = bought.flatMap((one) => one.buyers);
  const supplied = suppliedIn(context, plan, rows, asked);
  const chokePoints = [
    ...(['extraction', 'refining'] as const).flatMap(
      (stage) => supplied.get(stage)?.choke ?? chokeOf(context, plan, output, stage, asked),
    ),
    ...plan.tables.flatMap((share) =>
      tradeChoke(context, share, {
        rows: rows.trade,
        members: plan.members,
        measure: asked.measure,
        sideOf,
      }),
    ),
  ];
  const hasBoth = plan.mined !== undefined && plan.refined !== undefined;
  return {
    chokePoints,
    homeRefining: home,
    homeRefiningReason: home.length > 0 ? null : hasBoth ? homeReasons.noEdition : homeReasons.oneStage,
    buyers,
    assumptions: [...supplied.values()].flatMap(({ assumptions }) => assumptions),
    caveats: [
      ...supplyCaveats(plan, chokePoints),
      ...(buyers.length === 0 ? [] : [caveats.transit]),
      ...contradictions(plan, bought),
    ],
    evidence: evidenceOf({ chokePoints, home, buyers }),
  };
}

/** Of a group, whose output it uses at each stage of which that can be told. */
function suppliedIn(
  context: GraphContext,
  { supply, members }: Plan,
  rows: PlannedRows,
  { scheme }: Asked,
): ReadonlyMap<ChokePoint['stage'], SupplyChoke> {
  const found = new Map<ChokePoint['stage'], SupplyChoke>();
  for (const plan of members === null ? [] : supply) {
    const sideOf = sidesIn(context, scheme, plan.plan.year);
    const seen = new Set<number>();
    // Two filters of a stage may give one statement.
    const own = rows[plan.stage].filter(({ row }) => !seen.has(row) && seen.add(row));
    const choke = supplyChoke(context, plan, { rows: own, members: members ?? new Set(), sideOf });
    if (choke !== undefined) found.set(plan.stage, choke);
  }
  return found;
}

/** Whose supply a choke point of a group is of: that cannot be told at every stage. */
function supplyCaveats({ members }: Plan, chokes: readonly ChokePoint[]): readonly Label[] {
  if (members === null) return [];
  return [
    ...(chokes.some((choke) => choke.of === 'supply') ? [caveats.ofSupply] : []),
    ...chokes
      .filter((choke) => choke.of === 'output')
      .map(({ stage }) => fill(caveats.ofOutput, { stage: labelInSentence(stages.get(stage).label) })),
  ];
}

function chokeOf(
  context: GraphContext,
  plan: Plan,
  rows: RowsOfSeries,
  stage: OutputStage,
  { scheme }: Asked,
): readonly ChokePoint[] {
  const output = stage === 'extraction' ? plan.mined : plan.refined;
  const world = output === undefined ? undefined : wholeIn(context, rows, output.choice);
  return world === undefined
    ? []
    : outputChoke(context, stage, {
        world,
        members: plan.members,
        sideOf: sidesIn(context, scheme, world.year),
      });
}

/** The largest economies of the answer; where it is of sides or companies, those of the stage. */
function producersOf(
  context: GraphContext,
  plan: Plan,
  rows: RowsOfSeries,
  { by, stage, holders }: Asked,
): readonly string[] {
  if (by === 'economy') return economiesIn(holders.map(({ entity }) => entity));
  const output = stage === 'refining' ? plan.refined : plan.mined;
  const world = output === undefined ? undefined : wholeIn(context, rows, output.choice);
  return economiesIn((world?.economies ?? []).map(({ entity }) => entity));
}

function economiesIn(ids: readonly (string | null)[]): readonly string[] {
  return ids.flatMap((id) => (id?.startsWith('economy:') === true ? [id] : [])).slice(0, mostProducers);
}

function contradictions({ tables }: Plan, bought: readonly Bought[]): readonly Label[] {
  return bought.flatMap(({ isContradictory }, place) =>
    isContradictory ? [fill(caveats.contradictory, { code: tables[place]?.table.product ?? '' })] : [],
  );
}

function evidenceOf({
  chokePoints,
  home,
  buyers,
}: {
  readonly chokePoints: readonly ChokePoint[];
  readonly home: readonly HomeRefining[];
  readonly buyers: readonly ProducerBuyers[];
}): readonly number[] {
  return rowsOf(
    ...chokePoints.map(({ share }) => share.evidence),
    ...home.flatMap(({ economies }) =>
      economies.flatMap(({ points }) => points.map(({ ratio }) => ratio.evidence)),
    ),
    ...buyers.flatMap(({ exports, buyers: own }) => [
      exports.evidence,
      ...own.map(({ share }) => share.evidence),
    ]),
    [],
  );
}
