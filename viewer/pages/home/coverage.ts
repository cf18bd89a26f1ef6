/** What the home page asks about coverage, and its numbers for the panel. */
import type { FigureResult, StageName } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import {
  type FigureDetail,
  figureDetailFragment,
  quantityFragment,
  statementLineFragment,
} from '../../figure/statement.ts';
import { type FigureSubject, figureQuestion } from '../../figure/subject.ts';

export interface CoverageStageResult {
  readonly stage: StageName;
  readonly statements: number;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly named: FigureResult | null;
  readonly namedOf: string | null;
}

export interface CoverageData {
  readonly coverage: {
    readonly stages: readonly CoverageStageResult[];
    readonly unknowns: readonly {
      readonly id: string;
      readonly stage: StageName | null;
      readonly text: string;
    }[];
  };
}

export const coverageQuery = defineQuery<CoverageData, Variables>(`
  query HomeCoverage($lang: Language) {
    coverage(lang: $lang) {
      stages { stage statements yearFrom yearTo named { quantity { ...Amount } } namedOf }
      unknowns { id stage text }
    }
  }
  ${quantityFragment}
`);

interface CoverageFigureData {
  readonly coverage: { readonly stages: readonly { readonly named: FigureDetail | null }[] };
}

const coverageFigureQuery = defineQuery<CoverageFigureData, Variables>(`
  query PanelCoverage($stage: Stage, $lang: Language, $first: Int, $after: String) {
    coverage(stage: $stage, lang: $lang) { stages { named { ...FigureDetail } } }
  }
  ${figureDetailFragment} ${statementLineFragment} ${quantityFragment}
`);

export const coverageKey = (stage: StageName): string => `coverage.${stage}`;

/** The number of a name; undefined when the coverage has none of that name. */
export function coverageSubject(
  { coverage }: CoverageData,
  key: string,
  lang: string,
  stageName: (stage: StageName) => string,
): FigureSubject | undefined {
  const found = coverage.stages.find(({ stage, named }) => coverageKey(stage) === key && named !== null);
  if (found === undefined || found.named === null) return undefined;
  return {
    key,
    heading: stageName(found.stage),
    line: found.namedOf ?? '',
    quantity: found.named.quantity,
    stage: found.stage,
    entity: null,
    question: figureQuestion({
      query: coverageFigureQuery,
      variables: (first, after) => ({ stage: found.stage, lang, first, after }),
      read: (data) => {
        const figure = data.coverage.stages[0]?.named ?? null;
        return figure === null ? undefined : { figure, answer: null };
      },
    }),
  };
}
