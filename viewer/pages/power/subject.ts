/**
 * What the panel shows of a number of the page. It is named by its section and place: `owners.3.figure`,
 * `owners.total`, `shared.suppliers.common`, `shared.suppliers.3`. Only that number is asked for.
 */
import { defineQuery, type Variables } from '../../data/query.ts';
import { type FigureDetail, quantityFragment, statementLineFragment } from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureSubject,
  figureQuestion,
} from '../../figure/subject.ts';
import { type Counts, type PowerResult, powerArguments, type Row } from './query.ts';

type Detail = Omit<FigureDetail, 'quantity'>;
/** So many statements at once: a total stands on thousands. */
const atOnce = 10;

/** A query of one number, `inner` being what leads to it; `at` is only declared where a row is asked for. */
function oneNumber(name: string, inner: string, isOfRow: boolean) {
  return defineQuery<{ readonly power: AnswerDetail & Readonly<Record<string, unknown>> }, Variables>(`
    query ${name}(${powerArguments.declared}, $section: PowerSectionId${isOfRow ? ', $at: Int' : ''}, $first: Int, $after: String) {
      power(${powerArguments.given}) { ...AnswerDetail ${inner} }
    }
    fragment Sourced on Figure {
      rule { id label reason }
      assumptions { id text share }
      evidence(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { ...StatementLine }
      }
    }
    ${answerDetailFragment} ${statementLineFragment} ${quantityFragment}
  `);
}

type Path = readonly string[];
interface Found {
  readonly quantity: FigureSubject['quantity'];
  readonly row: Partial<Row> | null;
  readonly title: string;
  /** From the list of sections on. */
  readonly path: Path;
  readonly section: string;
  readonly at: number | null;
}

function totalsOf(said: PowerResult, id: string): Found | null {
  const section = said.sections.find((one) => one.id.toLowerCase() === id);
  if (section === undefined || section.total === null) return null;
  return {
    quantity: section.total.quantity,
    row: null,
    title: section.title,
    path: ['sections', 'total'],
    section: section.id,
    at: null,
  };
}

function rowOf(said: PowerResult, id: string, at: number, name: 'figure' | 'statements'): Found | null {
  const section = said.sections.find((one) => one.id.toLowerCase() === id);
  const row = section?.rows[at];
  const figure = row?.[name];
  if (section === undefined || row === undefined || figure == null) return null;
  const path = ['sections', 'rows', name];
  return { quantity: figure.quantity, row, title: section.title, path, section: section.id, at };
}

function sharedOf(said: PowerResult, id: string, name: string): Found | null {
  const section = said.shared.find((one) => one.id.toLowerCase() === id);
  if (section === undefined) return null;
  if (/^\d/.test(name)) {
    const row = section.rows[Number(name)];
    if (row === undefined) return null;
    const path = ['shared', 'rows', 'statements'];
    return {
      quantity: row.statements.quantity,
      row: { entity: row.entity },
      title: section.title,
      path,
      section: section.id,
      at: Number(name),
    };
  }
  const figure = Object.hasOwn(section.counts ?? {}, name)
    ? section.counts?.[name as keyof Counts]
    : undefined;
  if (figure === undefined) return null;
  const path = ['shared', 'counts', name];
  return { quantity: figure.quantity, row: null, title: section.title, path, section: section.id, at: null };
}

function foundOf(said: PowerResult, key: string): Found | null {
  const [first = '', second = '', third = ''] = key.split('.');
  if (first === 'shared') return sharedOf(said, second, third);
  if (second === 'total') return totalsOf(said, first);
  return third === 'figure' || third === 'statements' ? rowOf(said, first, Number(second), third) : null;
}

/** Null for a name that no number of the answer has. */
export function powerSubject(said: PowerResult, key: string, variables: Variables): FigureSubject | null {
  const found = foundOf(said, key);
  if (found === null) return null;
  const { path, section, at, row, title } = found;
  const selection = path.reduceRight((inner, name) => {
    const given =
      name === 'sections' || name === 'shared' ? '(id: $section)' : name === 'rows' ? '(at: $at)' : '';
    return `${name}${given} { ${inner} }`;
  }, '...Sourced');
  const query = oneNumber(`Power_${path.join('_')}`, selection, at !== null);
  return {
    key,
    heading: row?.entity?.name ?? said.of.name,
    line: [title, row?.text].filter((part) => part !== undefined).join(' · '),
    quantity: found.quantity,
    stage: row?.stage ?? null,
    entity: row?.entity ?? null,
    question: figureQuestion({
      query,
      variables: (first, after) => ({
        ...variables,
        section,
        ...(at === null ? {} : { at }),
        first: Math.min(first, atOnce),
        after,
      }),
      read({ power }) {
        // Lists hold the one that was asked for.
        const figure = path.reduce<unknown>((part, name) => {
          const next = (part as Readonly<Record<string, unknown>> | undefined)?.[name];
          return Array.isArray(next) ? next[0] : next;
        }, power) as Detail | undefined;
        return figure === undefined ? undefined : { figure, answer: power };
      },
    }),
  };
}
