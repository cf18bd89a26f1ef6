/** How much is said of an entity at each stage, and over which years. */
import { type StageName, stageNames } from '../../../picture/answer.ts';
import type { EntityData } from './head.ts';

export interface StageSummary {
  readonly stage: StageName;
  readonly statements: number;
  /** Of what connects it with other things at this stage; null where nothing does. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

export function stageSummaries({ entity }: EntityData): readonly StageSummary[] {
  return stageNames.map((stage) => {
    const at = entity.neighbours.filter(({ predicate }) => predicate.stage === stage);
    return {
      stage,
      statements: entity[stage].totalCount,
      years:
        at.length === 0
          ? null
          : {
              from: Math.min(...at.map(({ yearFrom }) => yearFrom)),
              to: Math.max(...at.map(({ yearTo }) => yearTo)),
            },
    };
  });
}
