/** The chains of an answer: material, year, stages, and what speaks against their shares. */
import type { GraphContext } from '../context/context.ts';
import { weaknessesOf } from '../origin/stages.ts';
import type { HarmChain } from './answer.ts';
import type { MadeChain } from './chain/plan.ts';

export function chainsTold(context: GraphContext, chains: readonly MadeChain[]): readonly HarmChain[] {
  return chains.map(({ chain, question }) => {
    const table = question.stages.flatMap(({ plan }) => plan.codes)[0]?.table;
    return {
      material: chain.material,
      year: chain.year,
      stages: question.stages.map(({ plan }) => plan.stage),
      tradeSource: table?.source ?? null,
      tradeEdition: table?.edition ?? null,
      weaknesses: question.stages.flatMap((input) => weaknessesOf(context, input)),
    };
  });
}
