/** What the panel shows of a link or a thing of the network: its statements, and what one can do with it. */
import type { ReactNode } from 'react';
import { linkId, type NetworkPicture } from '../../../picture/network/picture.ts';
import type { RelatedResult } from '../../../picture/network/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import {
  quantityFragment,
  type StatementLine,
  type StatementPage,
  statementLineFragment,
} from '../../figure/statement.ts';
import { type FigureSubject, figureQuestion } from '../../figure/subject.ts';

const page = 'totalCount pageInfo { hasNextPage endCursor } nodes { ...StatementLine }';

const linkQuery = defineQuery<{ readonly statements: StatementPage<StatementLine> }, Variables>(`
  query LinkStatements($filter: StatementFilter, $first: Int, $after: String, $lang: Language) {
    statements(filter: $filter, first: $first, after: $after, lang: $lang) { ${page} }
  }
  ${statementLineFragment} ${quantityFragment}
`);

/** Without what documents harms and cases: a harm of a country is no company's. */
const thingQuery = defineQuery<
  { readonly entity: { readonly statements: StatementPage<StatementLine> } },
  Variables
>(`
  query ThingStatements($id: ID!, $first: Int, $after: String, $lang: Language) {
    entity(id: $id, lang: $lang) {
      statements(withoutKinds: [HARM, CASE], first: $first, after: $after) { ${page} }
    }
  }
  ${statementLineFragment} ${quantityFragment}
`);

export const thingKey = (id: string): string => `thing/${id}`;

const sourced = (evidence: StatementPage<StatementLine>) => ({
  figure: { rule: null, assumptions: null, evidence },
  answer: null,
});

export interface NetworkSaid {
  readonly lang: string;
  readonly line: (kindLabel: string, degree: string) => string;
  /** "Glencore Plc owns Mutanda Mine, 2018". */
  readonly sentence: (
    link: NetworkPicture['links'][number]['edge'],
    from: RelatedResult,
    to: RelatedResult,
  ) => string;
  readonly counted: (statements: number) => string;
  readonly degreeOf: (id: string) => string;
  readonly kept: string;
  readonly more: (entity: RelatedResult) => ReactNode;
}

/** Undefined for a name that nothing in the picture has. */
export function networkSubject(
  { nodes, links }: NetworkPicture,
  key: string,
  said: NetworkSaid,
): FigureSubject | undefined {
  const things = new Map(nodes.map(({ entity }) => [entity.id, entity]));
  const link = links.find(({ id }) => id === key)?.edge;
  if (link !== undefined) {
    const [from, to] = [things.get(link.from), things.get(link.to)];
    if (from === undefined || to === undefined) return undefined;
    const filter = { subject: link.from, predicate: link.predicate.id, object: link.to };
    return {
      key: linkId(link.predicate.id, link.from, link.to),
      heading: from.name,
      line: said.sentence(link, from, to),
      quantity: null,
      stage: null,
      entity: from,
      nothing: said.counted(link.statements),
      question: figureQuestion({
        query: linkQuery,
        variables: (first, after) => ({ filter, first, after, lang: said.lang }),
        read: ({ statements }) => sourced(statements),
      }),
    };
  }
  const thing = key.startsWith('thing/') ? things.get(key.slice('thing/'.length)) : undefined;
  if (thing === undefined) return undefined;
  return {
    key,
    heading: thing.name,
    line: said.line(thing.kindLabel, said.degreeOf(thing.id)),
    quantity: null,
    stage: null,
    entity: thing,
    nothing: said.kept,
    more: said.more(thing),
    question: figureQuestion({
      query: thingQuery,
      variables: (first, after) => ({ id: thing.id, first, after, lang: said.lang }),
      read: ({ entity }) => sourced(entity.statements),
    }),
  };
}
