/** The data of a picture, asked of GraphQL as any other program would ask, from the same cache. */
import { chainQuery, type TraceData, type TraceVariables } from '../../picture/chain/query.ts';
import {
  type ConcentrationData,
  type ConcentrationVariables,
  concentrationQuery,
  type OverviewData,
  type OverviewVariables,
  overviewQuery,
} from '../../picture/concentration/query.ts';
import { type CoverageData, type CoverageVariables, coverageQuery } from '../../picture/coverage/query.ts';
import { type LedgerData, type LedgerVariables, ledgerQuery } from '../../picture/ledger/query.ts';
import { type MapData, type MapVariables, mapQuery } from '../../picture/map/query.ts';
import type { Language } from '../../schema/label.ts';
import type { Answers, Refusal } from './answers.ts';
import type { OpenGraph } from './live-graph.ts';

export interface Question {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The data, with the question that gave it; or why there is none. */
export type Asked<Data> =
  | { readonly data: Data; readonly operationName: string; readonly variables: Question['variables'] }
  | { readonly refusal: Refusal };

export async function askOf<Data>(
  answers: Answers,
  graph: OpenGraph,
  { operationName, query, variables }: Question,
  language: Language,
): Promise<Asked<Data>> {
  const result = await answers.answer(graph, { query, variables, operationName, language });
  if ('refusal' in result) return result;
  const { data } = JSON.parse(result.answer.bytes.toString('utf8')) as { data: Data };
  return { data, operationName, variables };
}

export function askLedger(
  answers: Answers,
  graph: OpenGraph,
  variables: LedgerVariables,
  language: Language,
): Promise<Asked<LedgerData>> {
  const question = { operationName: 'LedgerPicture', query: ledgerQuery, variables: { ...variables } };
  return askOf(answers, graph, question, language);
}

export function askTrace(
  answers: Answers,
  graph: OpenGraph,
  variables: TraceVariables,
  language: Language,
): Promise<Asked<TraceData>> {
  const question = { operationName: 'ChainPicture', query: chainQuery, variables: { ...variables } };
  return askOf(answers, graph, question, language);
}

export function askMap(
  answers: Answers,
  graph: OpenGraph,
  variables: MapVariables,
  language: Language,
): Promise<Asked<MapData>> {
  const question = { operationName: 'MapPicture', query: mapQuery, variables: { ...variables } };
  return askOf(answers, graph, question, language);
}

export function askCoverage(
  answers: Answers,
  graph: OpenGraph,
  variables: CoverageVariables,
  language: Language,
): Promise<Asked<CoverageData>> {
  const question = { operationName: 'CoveragePicture', query: coverageQuery, variables: { ...variables } };
  return askOf(answers, graph, question, language);
}

export function askConcentration(
  answers: Answers,
  graph: OpenGraph,
  variables: ConcentrationVariables,
  language: Language,
): Promise<Asked<ConcentrationData>> {
  const question = {
    operationName: 'ConcentrationOf',
    query: concentrationQuery,
    variables: { ...variables },
  };
  return askOf(answers, graph, question, language);
}

export function askOverview(
  answers: Answers,
  graph: OpenGraph,
  variables: OverviewVariables,
  language: Language,
): Promise<Asked<OverviewData>> {
  const question = { operationName: 'ConcentrationAll', query: overviewQuery, variables: { ...variables } };
  return askOf(answers, graph, question, language);
}
