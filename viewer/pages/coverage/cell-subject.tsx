/** What the panel shows of a cell: who says it of whom, and where nobody does, what is known to be unknown. */

import type { CoverageLabels } from '../../../picture/coverage/labels.ts';
import type {
  CoverageResult,
  CoverageVariables,
  KnownUnknownResult,
} from '../../../picture/coverage/query.ts';
import { momentText, rowText } from '../../../picture/coverage/words.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { type FigureSubject, figureQuestion } from '../../figure/subject.ts';
import { CellMore } from './CellMore.tsx';
import { type Cell, cellKey, momentOf } from './cell.ts';
import { cellQuery } from './cell-query.ts';

/** A stage without any row has no cell to ask for: the release alone is asked, so that a failure shows as one. */
const nothingQuery = defineQuery<unknown, Variables>(`query CoverageNothing { release { id } }`);

/** The unknowns of a cell: of its very thing or economy first, then those of its stage that name nothing. */
export function unknownsOf(
  { unknowns, material, economy }: CoverageResult,
  { stage, row }: Cell,
): readonly KnownUnknownResult[] {
  const named = new Set([row?.of?.id, row?.by?.id, material?.id, economy?.id]);
  const here = unknowns.filter((unknown) => unknown.stage === stage);
  return [
    ...here.filter(({ entity }) => entity !== null && named.has(entity.id)),
    ...here.filter(({ entity }) => entity === null),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function cellSubject(
  answer: CoverageResult,
  cell: Cell,
  {
    labels,
    locale,
    lang,
  }: { readonly labels: CoverageLabels; readonly locale: string; readonly lang: CoverageVariables['lang'] },
): FigureSubject {
  const { stage, row, year } = cell;
  const moment = momentOf(cell);
  const { economy, material } = answer;
  const heading = row === null ? (material?.name ?? labels.stages[stage]) : rowText(row, labels);
  const ask = (first: number, after: string | null): Variables => ({
    stage,
    measure: row?.measure,
    of: row?.of?.id ?? null,
    by: row?.by?.id ?? null,
    year,
    economy: economy?.id ?? null,
    lang,
    first,
    after,
  });
  const isNothing = moment === undefined || moment.state === 'NOTHING';
  const common = {
    key: cellKey(cell),
    heading: capital(heading),
    line: [...(economy === null ? [] : [economy.name]), String(year)].join(', '),
    quantity: null,
    stage,
    entity: row?.of ?? null,
    nothing: capital(momentText(moment, economy !== null, { locale, labels })),
    more: (
      <CellMore
        asked={row === null || moment === undefined || economy !== null ? null : ask(10, null)}
        unknowns={isNothing ? unknownsOf(answer, cell) : []}
        isNothing={isNothing}
      />
    ),
  };
  if (row === null || moment === undefined) {
    return {
      ...common,
      question: figureQuestion({ query: nothingQuery, variables: () => ({}), read: () => undefined }),
    };
  }
  return {
    ...common,
    question: figureQuestion({
      query: cellQuery,
      variables: ask,
      read: ({ coverage }) => ({
        figure: { rule: null, assumptions: null, evidence: coverage.cell.statements },
        answer: null,
      }),
    }),
  };
}
