/** What stands around the index: choke points, refining at home, buyers. */
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { fill } from '../label.ts';
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
import { caveats, homeReasons } from './words.ts';

/** So many of the largest producers are asked whom they sell to. */
const mostProducers = 6;

type Surroundings = Pick<
  ConcentrationAnswer,
  'chokePoints' | 'homeRefining' | 'homeRefiningReason' | 'buyers' | 'caveats' | 'evidence'
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
  const chokePoints = [
    ...(['extraction', 'refining'] as const).flatMap((stage) => chokeOf(context, plan, output, stage, asked)),
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
    caveats: [...(buyers.length === 0 ? [] : [caveats.transit]), ...contradictions(plan, bought)],
    evidence: evidenceOf({ chokePoints, home, buyers }),
  };
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
