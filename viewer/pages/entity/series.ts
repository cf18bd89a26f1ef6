/** The series behind small charts: several in one question, each figure chosen by the named rule. */
import type { NamedResult, QuantityResult, RuleResult, SideName } from '../../../picture/answer.ts';
import { defineQuery, type Query, type Variables } from '../../data/query.ts';

export interface SeriesPointResult {
  readonly period: { readonly text: string; readonly from: number; readonly to: number };
  readonly figure: {
    readonly quantity: QuantityResult;
    readonly rule: RuleResult | null;
    readonly evidence: { readonly nodes: readonly { readonly id: string }[] };
  };
}

export interface SeriesResult {
  readonly points: readonly SeriesPointResult[];
}

export type SeriesData = Readonly<Record<string, SeriesResult>>;

/** What one small chart shows. */
export interface ChartSubject {
  readonly entity: NamedResult & { readonly side: SideName | null };
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  /** Said beside the name: "76% of the world". */
  readonly remark: string | null;
}

const queries = new Map<number, Query<SeriesData, Variables>>();

function seriesQuery(count: number): Query<SeriesData, Variables> {
  const held = queries.get(count);
  if (held !== undefined) return held;
  const numbers = Array.from({ length: count }, (_, index) => index);
  const declared = numbers.map((n) => `$subject${n}: ID!, $predicate${n}: ID!, $object${n}: ID`).join(', ');
  const asked = numbers
    .map(
      (n) =>
        `s${n}: series(subject: $subject${n}, predicate: $predicate${n}, object: $object${n}, lang: $lang) { ...Points }`,
    )
    .join(' ');
  const made = defineQuery<SeriesData, Variables>(`
    query EntitySeries${count}(${declared}, $lang: Language) { ${asked} }
    fragment Points on Series {
      points {
        period { text from to }
        figure {
          quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
          rule { id label }
          evidence(first: 1) { nodes { id } }
        }
      }
    }
  `);
  queries.set(count, made);
  return made;
}

/** The question for so many charts, and its variables. */
export function seriesQuestion(
  charts: readonly ChartSubject[],
  lang: string,
): { readonly query: Query<SeriesData, Variables>; readonly variables: Variables } {
  const variables: Record<string, string | null> = { lang };
  charts.forEach(({ subject, predicate, object }, n) => {
    variables[`subject${n}`] = subject;
    variables[`predicate${n}`] = predicate;
    variables[`object${n}`] = object;
  });
  return { query: seriesQuery(charts.length), variables };
}

/** The answer for the chart at this place. */
export function seriesAt(data: SeriesData, place: number): SeriesResult {
  return data[`s${place}`] ?? { points: [] };
}
