/** Who lists whom: suppliers, customers, smelters, and who runs which site. No list has a volume. */
import type { PredicateId } from '../../../../schema/predicate.ts';
import type { Amount, StatementFilter } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { nameOf } from '../../label.ts';
import type { PowerRow, PowerSectionId } from '../answer.ts';
import { readText, said } from '../said.ts';
import { countFigure, type Gathered, type Piece, rowFrom, rowsBy, type WholeSection } from '../section.ts';
import { texts } from '../words.ts';

/** In the same statements a list names a supplier and its site, or the year again: years are counted once. */
function listed(context: GraphContext, found: Gathered, by: string, entity: string | null): PowerRow {
  return rowFrom(found, {
    entity,
    about: found.first.product,
    figure: countFigure(new Set(found.all.map(({ period }) => period)).size, found.rows),
    text: said(context, texts.listedBy, found, {
      by: nameOf(context, by),
      read: readText(new Set(found.all.map(({ read }) => read))),
    }),
  });
}

const told = ['suppliedBy', 'sourcesFrom', 'operates'] as const satisfies readonly PredicateId[];
/** One question a predicate: the store answers them in a tenth of the time of one for all. */
const filtersOf = (place: 'subject' | 'object', of: string): readonly StatementFilter[] =>
  told.map((predicate) => ({ [place]: [of], predicate: [predicate] }));

/** An organisation or a site, in the lists that name it. */
export function supplyPiece(context: GraphContext, of: string): Piece {
  const asSubject = of.startsWith('org:') ? filtersOf('subject', of) : [];
  return {
    amounts: [...asSubject, ...filtersOf('object', of)],
    tell(_, { amounts }) {
      const own = amounts.slice(0, asSubject.length).flat();
      const other = amounts.slice(asSubject.length).flat();
      return { sections: sectionsOf(context, of, { own, other }) };
    },
  };
}

const withPredicate = (rows: readonly Amount[], predicate: PredicateId): readonly Amount[] =>
  rows.filter((row) => row.predicate === predicate);

interface Found {
  readonly own: readonly Amount[];
  readonly other: readonly Amount[];
}

function sectionsOf(context: GraphContext, of: string, { own, other }: Found): readonly WholeSection[] {
  const objects = (kind: string) => (row: Amount) =>
    row.object?.startsWith(kind) === true ? row.object : null;
  const subjects = (row: Amount) => row.subject;
  const bySupplier = (id: PowerSectionId, kind: string): WholeSection => ({
    id,
    rows: rowsBy(withPredicate(own, 'suppliedBy'), objects(kind), (found) =>
      listed(context, found, of, found.key),
    ),
  });
  const named = (id: PowerSectionId, rows: readonly Amount[]): WholeSection => ({
    id,
    rows: rowsBy(
      rows,
      (row) => `${row.subject} ${row.product}`,
      (found) => listed(context, found, found.first.subject, found.first.subject),
    ),
  });
  const runs = (
    id: PowerSectionId,
    rows: readonly Amount[],
    keyOf: (row: Amount) => string | null,
  ): WholeSection => ({
    id,
    rows: rowsBy(rows, keyOf, (found) =>
      rowFrom(found, { entity: found.key, text: said(context, texts.operator, found) }),
    ),
  });
  if (!of.startsWith('org:')) {
    return [
      runs('operators', withPredicate(other, 'operates'), subjects),
      named('customers', withPredicate(other, 'suppliedBy')),
      named('listed-by', withPredicate(other, 'sourcesFrom')),
    ];
  }
  return [
    runs('operated', withPredicate(own, 'operates'), objects('site:')),
    bySupplier('suppliers', 'org:'),
    bySupplier('supplier-sites', 'site:'),
    named('customers', withPredicate(other, 'suppliedBy')),
    {
      id: 'smelters',
      rows: rowsBy(
        withPredicate(own, 'sourcesFrom'),
        (row) => `${row.product} ${row.object}`,
        (found) => listed(context, found, of, found.first.object),
      ),
    },
  ];
}
