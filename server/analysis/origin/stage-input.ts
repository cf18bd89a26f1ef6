/** What a stage's plan comes to once its statements are read: output, flows, and what both sides declare. */
import type { StatementRow } from '../../../schema/store.ts';
import { convert } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import { reportTables } from '../flows/mirror.ts';
import { flowTable } from '../flows/table.ts';
import { groupBy } from '../group-by.ts';
import type { RowsOfSeries } from '../whole/by-series.ts';
import { type Whole, whole } from '../whole/whole.ts';
import { type TradedPairs, tradedPairs } from './pairs.ts';
import { isRefusal, type PlannedOutput, type Refusal, type StagePlan } from './plan.ts';

export interface StageOutput {
  readonly planned: PlannedOutput;
  readonly world: Whole;
}

export interface StageInput {
  readonly plan: StagePlan;
  readonly output: StageOutput;
  /** Of other sources and editions, preferred first. */
  readonly others: readonly StageOutput[];
  readonly keys: readonly Whole[];
  readonly traded: TradedPairs;
  /** Pairs that one side alone declares, as `from to`; undefined where nobody's own reports are held. */
  readonly oneSided: ReadonlySet<string> | undefined;
  /** Part of the value of all codes of the stage that the codes with pairs hold; undefined where it cannot be told. */
  readonly coveredValue: number | undefined;
  /** Codes of the stage of whose size nothing is known. */
  readonly unsized: readonly string[];
}

/** Less than this of the output crosses borders in the forms whose pairs are there, and the other forms decide. */
const leastTradedPart = 0.1;

/** Less than this of the value of a stage's codes is no picture of its trade. */
const leastCoveredValue = 2 / 3;

export function stageInput(
  context: GraphContext,
  plan: StagePlan,
  {
    output: rowsOf,
    trade,
    isFilling,
  }: {
    readonly output: RowsOfSeries;
    readonly trade: readonly StatementRow[];
    readonly isFilling: boolean;
  },
): StageInput | Refusal {
  const wholeOf = (planned: PlannedOutput, rule: string | null): StageOutput | undefined => {
    const { series } = planned;
    const world = whole(context, { series, year: plan.year, rule }, rowsOf(series, plan.year));
    return world === undefined ? undefined : { planned, world };
  };
  const output = wholeOf(plan.output, null);
  const { source, edition } = plan.output.series;
  if (output === undefined) {
    return {
      why: 'output',
      text: `${source} ${edition} gives no amount above nothing for ${plan.year} at ${plan.stage}: all of it is withheld or missing`,
    };
  }
  if (!output.world.economies.some(({ value }) => value > 0)) {
    return {
      why: 'output',
      text: `${source} ${edition} names no economy with an output for ${plan.year} at ${plan.stage}: all of it is withheld or lumped together`,
    };
  }
  const traded = tradedPairs(context, plan, trade, isFilling);
  if (plan.codes.length > 0 && traded.pairs.length === 0) {
    const products = plan.codes.map(({ table }) => table.product).join(', ');
    return {
      why: 'pairs',
      text: `trade of ${products} in ${plan.year} has no pair of economies with a mass`,
    };
  }
  const { coveredValue, unsized } = covered(context, plan, trade, traded);
  const tooLittle = littleCovered(plan, output, { traded, coveredValue, unsized });
  if (tooLittle !== undefined) return { why: 'pairs', text: tooLittle };
  return {
    plan,
    output,
    others: plan.others.flatMap((planned) => wholeOf(planned, null) ?? []),
    keys: plan.keys.flatMap(
      ({ series, year }) => whole(context, { series, year, rule: null }, rowsOf(series, year)) ?? [],
    ),
    traded,
    oneSided: oneSidedPairs(context, plan, trade),
    coveredValue,
    unsized,
  };
}

const percent = (part: number): string => `${Math.round(part * 100)} %`;

/** Why the codes with pairs are no picture of the stage; undefined where they are. */
function littleCovered(
  plan: StagePlan,
  { planned, world }: StageOutput,
  { traded, coveredValue, unsized }: Pick<StageInput, 'traded' | 'coveredValue' | 'unsized'>,
): string | undefined {
  const { codes, missing, stage, year, isMismatch } = plan;
  const held = codes.map(({ table }) => table.product).join(', ');
  const lacking = missing.map(({ product }) => product).join(', ');
  if (coveredValue !== undefined && coveredValue < leastCoveredValue) {
    return `pairs of economies are there for ${held} only, ${percent(coveredValue)} of the value of the codes in ${year}; of ${lacking} there are totals alone`;
  }
  if (!isMismatch && unsized.length === 0) return undefined;
  const mass = traded.pairs.reduce(
    (sum, { tonnes, code }) => sum + tonnes * (planned.factors[code]?.value ?? 1),
    0,
  );
  const part = mass / convert(world.sum, world.unit, `t:${planned.basis}`);
  if (part < leastTradedPart) {
    return `only ${percent(part)} of the output at ${stage} in ${year} crosses a border as ${held}; in which other forms it does, and between whom, is not known`;
  }
  if (!isMismatch) return undefined;
  if (unsized.length > 0) {
    return `it is mined, and of its ore, traded as ${unsized.join(', ')}, there is nothing for ${year}; ${held} is metal or a compound`;
  }
  return part > 1
    ? `more of it crosses borders as ${held} than is mined, ${percent(part)}: most of that is refined again or moved about, and says nothing of mines`
    : undefined;
}

export const isRefused = (input: StageInput | Refusal): input is Refusal => isRefusal(input as Refusal);

function covered(
  context: GraphContext,
  { codes, missing }: StagePlan,
  trade: readonly StatementRow[],
  { value }: TradedPairs,
): Pick<StageInput, 'coveredValue' | 'unsized'> {
  if (codes.length === 0 || missing.length === 0) return { coveredValue: undefined, unsized: [] };
  const unsized: string[] = [];
  // An edition in the publisher's own file holds every code that was traded.
  const isWholeFile = codes.every(({ table }) => table.isOriginal);
  let beside = 0;
  for (const { product, totals } of missing) {
    const world = totals === null ? null : flowTable(context, totals, trade).world?.value;
    if (isWholeFile) continue;
    if (world?.value == null || world.unit === null) unsized.push(product);
    else beside += convert(world.value, world.unit, `USD:${world.unit.split(':')[1] ?? ''}`);
  }
  return { coveredValue: beside + value > 0 ? value / (beside + value) : undefined, unsized };
}

/** A pair is one-sided where its number has reports of both kinds and only one of them has the pair. */
function oneSidedPairs(
  context: GraphContext,
  { codes, year }: StagePlan,
  trade: readonly StatementRow[],
): ReadonlySet<string> | undefined {
  const found = new Set<string>();
  const ofProduct = groupBy(trade, ({ product }) => product);
  let isHeld = false;
  for (const { table } of codes) {
    const reports = reportTables(context, { product: table.product, year });
    const own = (source: string): ReadonlySet<string> | undefined => {
      const tables = reports.filter((report) => report.source === source);
      if (tables.length === 0) return undefined;
      return new Set(
        tables.flatMap((report) =>
          flowTable(context, report, ofProduct.get(report.product) ?? []).pairs.map(
            ({ from, to }) => `${from} ${to}`,
          ),
        ),
      );
    };
    const [sent, received] = [own('comtrade-exports'), own('comtrade-imports')];
    if (sent === undefined || received === undefined) continue;
    isHeld = true;
    for (const pair of sent) if (!received.has(pair)) found.add(pair);
    for (const pair of received) if (!sent.has(pair)) found.add(pair);
  }
  return isHeld ? found : undefined;
}
