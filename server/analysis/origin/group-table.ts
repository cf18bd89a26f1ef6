/**
 * Whether tables of trade carry an answer of a group. A member that a table leaves out looks like one that has nothing,
 * so that a sum over members needs a table that holds every flow.
 */
import type { Label } from '../../../schema/label.ts';
import { stages as stageNames } from '../../../schema/stage.ts';
import type { GraphContext } from '../context/context.ts';
import { worldGroup } from '../context/cover.ts';
import type { TradeTable } from '../context/trade.ts';
import type { FlowExtent } from '../flows/answer.ts';
import { flowExtent } from '../flows/cover.ts';
import { fill, labelInSentence, nameOf } from '../label.ts';
import type { OriginParameters, OriginStageId } from './parameters.ts';
import { isRefusal, isWeakPlan, outputYears, planStage, type StagePlan } from './plan.ts';
import { refusalWords } from './words.ts';

/** A group other than the world, which is asked about as a whole and not by its members. */
export const isGroup = (end: string | null): end is string =>
  end?.startsWith('group:') === true && end !== worldGroup;

export interface IncompleteTable {
  readonly table: TradeTable;
  readonly extent: FlowExtent;
}

/** The first table of a stage that does not hold every flow; undefined where all do, or where there is none. */
export function incompleteTable(
  context: GraphContext,
  { codes }: Pick<StagePlan, 'codes'>,
): IncompleteTable | undefined {
  return codes
    .map(({ table }) => ({ table, extent: flowExtent(context, table, 'mass') }))
    .find(({ extent }) => extent.kind !== 'complete');
}

/** Why a stage's table tells nothing of a group; undefined where it does. */
export function groupRefusal(context: GraphContext, plan: StagePlan, group: string): Label | undefined {
  const found = incompleteTable(context, plan);
  if (found === undefined) return undefined;
  const { source, edition, product } = found.table;
  return fill(refusalWords.groupTable, {
    name: nameOf(context, group),
    stage: labelInSentence(stageNames.get(plan.stage).label),
    table: `${source} ${edition}`,
    product: nameOf(context, product),
    extent: found.extent.text,
  });
}

export interface GroupQuestion extends Pick<OriginParameters, 'precedence' | 'grade' | 'worldPool'> {
  readonly material: string;
  readonly year: number;
  readonly consumer: string | null;
  readonly producer: string | null;
}

const mostNearest = 3;

/** Stages and years that can be asked of the same group, the same year first, then the nearest; in the words of the API. */
export function answerableOfGroup(context: GraphContext, question: GroupQuestion): readonly string[] {
  const { material, year, consumer, producer } = question;
  const stages: readonly OriginStageId[] = ['refining', 'extraction'];
  const years = [...new Set(stages.flatMap((stage) => outputYears(context, question, stage)))].sort(
    (a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a,
  );
  const ends = [
    ...(consumer === null ? [] : [`consumer: "${consumer}"`]),
    ...(producer === null ? [] : [`producer: "${producer}"`]),
  ];
  const found: string[] = [];
  for (const one of years) {
    for (const stage of stages) {
      if (found.length === mostNearest) return found;
      const plan = planStage(context, question, stage, one);
      if (isRefusal(plan) || isWeakPlan(plan) || incompleteTable(context, plan) !== undefined) continue;
      if (plan.codes.length === 0) continue;
      found.push(
        `origin(material: "${material}", ${ends.join(', ')}, stage: ${stage.toUpperCase()}, year: ${one})`,
      );
    }
  }
  return found;
}
