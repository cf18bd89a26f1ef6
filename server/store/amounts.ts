/** Reads the amounts of a condition: many rows of few kinds, which are told apart by a number. */
import type { Amount, StatementFilter } from '../../schema/store.ts';
import { conditionOf } from './filter-sql.ts';
import type { Columns, GraphFile } from './graph-file.ts';
import { kindKey, kindsByKey } from './kind-key.ts';
import { packed } from './packed.ts';

/** Columns of `statement` whose texts tell few kinds of amount apart. */
const kindNames = ['predicate', 'product', 'stage', 'period', 'unit', 'source', 'edition', 'read'].map(
  (name) => `"${name}"`,
);

/**
 * The other columns. A number that may be null costs ten times as much to read as one that may not: no fact is below
 * zero, and what is not a number stands for none.
 */
const ownColumns = [
  '"row"',
  'coalesce(fact, -1)',
  'subject',
  '"object"',
  ...['value', 'low', 'high'].map((name) => `coalesce(${name}, 'NaN'::DOUBLE)`),
].join(', ');

/** So many times in a row unlike texts never have one key, unless something is wrong. */
const mostAttempts = 8;

/** @param keys how many keys there are; only a test gives few */
export async function readAmounts(
  { readColumns }: Pick<GraphFile, 'readColumns'>,
  filter: StatementFilter,
  keys?: number,
): Promise<readonly Amount[]> {
  const { sql, values } = conditionOf(filter);
  // To look at the entities of every row is most of the work, and kinds of rows that are not asked for do no harm.
  const { withKinds: _, withoutKinds: __, ...wider } = filter;
  const widely = conditionOf(wider);
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const key = kindKey(kindNames, attempt, keys);
    const [found, amounts] = await Promise.all([
      readColumns(
        `SELECT ${key}, ${packed(kindNames)} FROM statement WHERE ${widely.sql} GROUP BY ${kindNames.join(', ')}`,
        widely.values,
      ),
      readColumns(`SELECT ${ownColumns}, ${key} FROM statement WHERE ${sql}`, values),
    ]);
    const kinds = kindsByKey(found);
    if (kinds !== undefined) return amountsOf(kinds, amounts);
  }
  throw new Error(`unlike kinds of amounts have one key in ${mostAttempts} attempts`);
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function amountsOf(
  kinds: NonNullable<ReturnType<typeof kindsByKey>>,
  { values: columns }: Columns,
): readonly Amount[] {
  const column = <Item>(place: number): readonly Item[] => (columns[place] ?? []) as readonly Item[];
  const rows = column<number>(0);
  const facts = column<number>(1);
  const subjects = column<string>(2);
  const objects = column<string | null>(3);
  const amounts = column<number>(4);
  const lows = column<number>(5);
  const highs = column<number>(6);
  const keys = column<number>(7);
  let key = Number.NaN;
  let kind: readonly (string | null)[] = [];
  const found = rows.map((row, at): Amount => {
    // Rows of a kind mostly follow one another.
    if (keys[at] !== key) {
      key = keys[at] as number;
      const known = kinds.get(key);
      if (known === undefined) throw new Error(`no kind of amount has the key ${key}`);
      kind = known;
    }
    const [predicate, product, stage, period, unit, source, edition, read] = kind;
    const fact = facts[at] as number;
    return {
      row,
      fact: fact < 0 ? null : fact,
      subject: subjects[at] as string,
      predicate: predicate as Amount['predicate'],
      object: objects[at] ?? null,
      product: product ?? null,
      stage: (stage ?? null) as Amount['stage'],
      period: period as string,
      value: orNull(amounts[at]),
      low: orNull(lows[at]),
      high: orNull(highs[at]),
      unit: unit ?? null,
      source: source as string,
      edition: edition as string,
      read: read as Amount['read'],
    };
  });
  return inOrder(found);
}

/** More places than a result has; a row number times this is a whole number that a double holds. */
const mostPlaces = 2 ** 26;

/** Lowest row first. Sorting numbers here is quicker than sorting whole records in a query. */
function inOrder(amounts: readonly Amount[]): readonly Amount[] {
  const places = Float64Array.from(amounts, ({ row }, at) => row * mostPlaces + at).sort();
  return Array.from(places, (one) => amounts[one - Math.floor(one / mostPlaces) * mostPlaces] as Amount);
}
