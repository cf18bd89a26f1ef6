/** The network of relations: what surrounds a thing, the way between two, the things on most ways. */
import { formatNumber } from '../../picture/number.ts';
import type { Label, Language } from '../../schema/label.ts';
import type { AnswerOut, NamedOut, PredicateOut } from './answer.ts';
import { footer } from './answers.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

const heads = {
  betweenness: { en: 'Betweenness', fr: 'Intermédiarité', es: 'Intermediación' },
  from: { en: 'From', fr: 'De', es: 'De' },
  links: { en: 'Links', fr: 'Liens', es: 'Vínculos' },
  pageRank: { en: 'PageRank', fr: 'PageRank', es: 'PageRank' },
  relation: { en: 'Relation', fr: 'Relation', es: 'Relación' },
  statements: { en: 'Statements', fr: 'Énoncés', es: 'Enunciados' },
  to: { en: 'To', fr: 'À', es: 'A' },
  years: { en: 'Years', fr: 'Années', es: 'Años' },
  noWay: { en: 'No way found.', fr: 'Aucun chemin trouvé.', es: 'Ningún camino encontrado.' },
  alternatives: {
    en: 'other ways as short',
    fr: 'autres chemins aussi courts',
    es: 'otros caminos igual de cortos',
  },
} as const satisfies Readonly<Record<string, Label>>;

interface RelationOut {
  readonly predicate: PredicateOut;
  readonly statements: number;
  readonly yearFrom: number;
  readonly yearTo: number;
}
interface NeighbourhoodOut extends AnswerOut {
  readonly of: NamedOut;
  readonly nodes: readonly { readonly entity: NamedOut }[];
  readonly edges: readonly (RelationOut & { readonly from: string; readonly to: string })[];
  readonly rests: readonly {
    readonly of: string;
    readonly predicate: PredicateOut;
    readonly count: number;
  }[];
}
interface PathOut extends AnswerOut {
  readonly from: NamedOut;
  readonly to: NamedOut;
  readonly length: number | null;
  readonly alternatives: number;
  readonly steps: readonly (RelationOut & {
    readonly from: NamedOut;
    readonly to: NamedOut;
    readonly isForward: boolean;
  })[];
}
interface HubsOut extends AnswerOut {
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly hubs: readonly {
    readonly rank: number;
    readonly entity: NamedOut;
    readonly degree: number;
    readonly betweenness: number | null;
    readonly pageRank: number | null;
  }[];
}

/** Lists of a printed answer end here; the whole stands in --json. */
const mostRows = 40;
/** Measures are compared in their first three digits. */
const measureDigits = 3;

const years = ({ yearFrom, yearTo }: RelationOut): string =>
  yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`;

export function printNeighbourhood(data: unknown, language: Language): string {
  const answer = data as NeighbourhoodOut;
  const names = new Map(answer.nodes.map(({ entity }) => [entity.id, entity.name]));
  const name = (id: string): string => names.get(id) ?? id;
  const table = tableText(
    [
      { head: heads.from[language] },
      { head: heads.relation[language] },
      { head: heads.to[language] },
      { head: heads.years[language] },
      { head: heads.statements[language], isNumber: true },
    ],
    answer.edges
      .slice(0, mostRows)
      .map((edge) => [
        name(edge.from),
        edge.predicate.label,
        name(edge.to),
        years(edge),
        formatNumber(edge.statements, language, 15),
      ]),
  );
  const more = answer.edges.length - mostRows;
  const rests = answer.rests.map(
    ({ of, predicate, count }) => `${name(of)}, ${predicate.label}: +${formatNumber(count, language, 15)}`,
  );
  return blocks(
    answer.of.name,
    more > 0 ? `${table}\n  … +${formatNumber(more, language, 15)}` : table,
    rests.join('\n'),
    footer(answer, language),
  );
}

export function printPath(data: unknown, language: Language): string {
  const answer = data as PathOut;
  const rows = answer.steps.map((step) => [
    step.isForward ? step.from.name : step.to.name,
    step.predicate.label,
    step.isForward ? step.to.name : step.from.name,
    years(step),
    formatNumber(step.statements, language, 15),
  ]);
  const table = tableText(
    [
      { head: heads.from[language] },
      { head: heads.relation[language] },
      { head: heads.to[language] },
      { head: heads.years[language] },
      { head: heads.statements[language], isNumber: true },
    ],
    rows,
  );
  return blocks(
    `${answer.from.name} → ${answer.to.name}`,
    answer.length === null ? heads.noWay[language] : table,
    answer.alternatives === 0
      ? null
      : `+${formatNumber(answer.alternatives, language, 15)} ${heads.alternatives[language]}`,
    footer(answer, language),
  );
}

export function printHubs(data: unknown, language: Language): string {
  const answer = data as HubsOut;
  const measure = (value: number | null): string =>
    value === null ? '' : formatNumber(value, language, measureDigits);
  const table = tableText(
    [
      { head: '', isNumber: true },
      { head: headIn(language)('about') },
      { head: heads.links[language], isNumber: true },
      { head: heads.betweenness[language], isNumber: true },
      { head: heads.pageRank[language], isNumber: true },
    ],
    answer.hubs
      .slice(0, mostRows)
      .map(({ rank, entity, degree, betweenness, pageRank }) => [
        String(rank),
        entity.name,
        formatNumber(degree, language, 15),
        measure(betweenness),
        measure(pageRank),
      ]),
  );
  return blocks(table, footer(answer, language));
}
