/** What the panel shows of a number of an anomaly: the statements it stands on, and how it was worked out. */
import type { QuantityResult } from '../../../picture/answer.ts';
import type { Variables } from '../../data/query.ts';
import { type FigureSources, type FigureSubject, figureQuestion } from '../../figure/subject.ts';
import { type Part, partOf } from './key.ts';
import { type AnomaliesData, type AnomalyDetail, type AnomalyResult, detailQuery } from './query.ts';

interface Words {
  readonly gap: string;
  readonly score: string;
}

/** The number itself and what it is; undefined where the anomaly has no such number. */
function numberOf(
  anomaly: AnomalyResult,
  part: Part,
  words: Words,
): { readonly line: string; readonly quantity: QuantityResult } | undefined {
  // Statements are opened with what they come to.
  if (part === 'statements') return numberOf(anomaly, anomaly.gap === null ? 'score' : 'gap', words);
  const { figures, gap, score, whole } = anomaly;
  if (part === 'whole') return { line: whole.label, quantity: whole.figure.quantity };
  if (part === 'score') return { line: words.score, quantity: score.quantity };
  if (part === 'gap') return gap === null ? undefined : { line: words.gap, quantity: gap.quantity };
  const one = figures[part];
  return one === undefined ? undefined : { line: one.label, quantity: one.figure.quantity };
}

function figureOf(
  { figures, gap, score, whole, statements }: AnomalyDetail,
  part: Part,
): FigureSources['figure'] | undefined {
  if (part === 'statements') return { rule: null, assumptions: null, evidence: statements };
  if (part === 'gap') return gap ?? undefined;
  if (part === 'whole') return whole.figure;
  return part === 'score' ? score : figures[part]?.figure;
}

/** @returns undefined when the page shows no such number */
export function anomalySubject(
  { anomalies }: AnomaliesData,
  key: string,
  { variables, words }: { readonly variables: Variables; readonly words: Words },
): FigureSubject | undefined {
  const { edges } = anomalies.anomalies;
  const found = partOf(
    edges.map(({ node }) => node),
    key,
  );
  if (found === undefined) return undefined;
  const { anomaly, place, part } = found;
  const number = numberOf(anomaly, part, words);
  if (number === undefined) return undefined;
  const names = [anomaly.subject, anomaly.object].flatMap((one) => (one === null ? [] : [one.name]));
  return {
    key,
    heading: `${anomaly.kindLabel}: ${names.join(' → ')}`,
    line: `${number.line}, ${anomaly.year}`,
    quantity: number.quantity,
    stage: null,
    entity: anomaly.subject,
    question: figureQuestion({
      query: detailQuery,
      variables: (first, after) => ({
        ...variables,
        first: 1,
        after: edges[place - 1]?.cursor ?? null,
        lines: first,
        linesAfter: after,
      }),
      read(data) {
        const [node] = data.anomalies.anomalies.nodes;
        const figure = node?.id === anomaly.id ? figureOf(node, part) : undefined;
        return figure === undefined ? undefined : { figure, answer: data.anomalies };
      },
    }),
  };
}
