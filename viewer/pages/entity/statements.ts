/** The statements of an entity as its table shows them: asked by filter, sorted where there are not too many. */
import { stageNames } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import {
  quantityFragment,
  type StatementLine,
  type StatementPage,
  statementLineFragment,
} from '../../figure/statement.ts';

/** The most that is fetched and sorted at once; the API gives no more in one page. */
export const sortable = 1000;

export interface EntityStatementsData {
  readonly entity: { readonly statements: StatementPage<StatementLine> };
}

export const entityStatementsQuery = defineQuery<EntityStatementsData, Variables>(`
  query EntityStatements(
    $id: ID!, $stage: Stage, $predicate: ID, $year: Int, $source: ID, $quarantined: Boolean,
    $withKinds: [EntityKind!], $withoutKinds: [EntityKind!], $first: Int!, $after: String, $lang: Language
  ) {
    entity(id: $id, lang: $lang) {
      statements(
        stage: $stage, predicate: $predicate, year: $year, source: $source, includeQuarantined: $quarantined,
        withKinds: $withKinds, withoutKinds: $withoutKinds, first: $first, after: $after
      ) {
        totalCount pageInfo { hasNextPage endCursor } nodes { ...StatementLine }
      }
    }
  }
  ${statementLineFragment} ${quantityFragment}
`);

const stageOrder = new Map(stageNames.map((stage, index) => [stage as string, index]));

const isHarm = ({ predicate }: StatementLine): boolean => predicate.id === 'bearsHarm';

/** By stage in the order of stages, harms after what is done, newest first, then by predicate and largest value. */
export function sorted(statements: readonly StatementLine[]): readonly StatementLine[] {
  const place = ({ stage }: StatementLine) => stageOrder.get(stage ?? '') ?? stageNames.length;
  const value = ({ quantity }: StatementLine) => quantity?.value ?? Number.NEGATIVE_INFINITY;
  return [...statements].sort(
    (a, b) =>
      place(a) - place(b) ||
      Number(isHarm(a)) - Number(isHarm(b)) ||
      (a.predicate.id < b.predicate.id ? -1 : a.predicate.id > b.predicate.id ? 1 : 0) ||
      (a.period.text > b.period.text ? -1 : a.period.text < b.period.text ? 1 : 0) ||
      value(b) - value(a) ||
      (a.id < b.id ? -1 : 1),
  );
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose words hold every word that is looked for, accents and case aside. `sentence` says a statement in words. */
export function finding(
  statements: readonly StatementLine[],
  looked: string | undefined,
  sentence: (statement: StatementLine) => string,
): readonly StatementLine[] {
  const words = bare(looked ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return statements;
  return statements.filter((statement) => {
    const said = bare(`${sentence(statement)} ${statement.source.shortTitle} ${statement.edition}`);
    return words.every((word) => said.includes(word));
  });
}

/** Rows parted by tabs, as spreadsheets take them. Values are plain numbers; what is missing is empty. */
export function tabbed(statements: readonly StatementLine[]): string {
  const cell = (text: string) => text.replace(/[\t\n\r]/g, ' ');
  const head = [
    'id',
    'subject',
    'predicate',
    'object',
    'product',
    'stage',
    'period',
    'value',
    'low',
    'high',
    'unit',
    'status',
    'missing',
    'source',
    'edition',
  ];
  const rows = statements.map((one) => [
    one.id,
    one.subject.id,
    one.predicate.id,
    one.object?.id ?? '',
    one.product?.id ?? '',
    one.stage ?? '',
    one.period.text,
    one.quantity?.value?.toString() ?? '',
    one.quantity?.low?.toString() ?? '',
    one.quantity?.high?.toString() ?? '',
    one.quantity?.unit.id ?? '',
    one.quantity?.status ?? '',
    one.quantity?.missing ?? '',
    one.source.id,
    one.edition,
  ]);
  return [head, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}
