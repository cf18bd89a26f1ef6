/**
 * Keeps the amounts of predicates that have few statements, whole, from the first question about one: a question to the
 * file costs twenty milliseconds however few rows it finds, and a page on power asks a dozen such.
 */
import type { PredicateId } from '../../schema/predicate.ts';
import type { Amount, StatementFilter } from '../../schema/store.ts';
import { meetsButQuarantine } from './meets-filter.ts';

/** Statements that a predicate may have for its amounts to be kept; some two hundred bytes each. */
export const mostOfShort = 15_000;

type Amounts = (filter: StatementFilter) => Promise<readonly Amount[]>;

/** @param isShort whether a predicate has few statements; asked once a predicate */
export function keepingShort(read: Amounts, isShort: (predicate: PredicateId) => Promise<boolean>): Amounts {
  const kept = new Map<string, Promise<readonly Amount[] | null>>();
  const wholeOf = (
    predicate: PredicateId,
    includeQuarantined: boolean,
  ): Promise<readonly Amount[] | null> => {
    const key = `${predicate} ${includeQuarantined}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const whole = isShort(predicate).then((short) =>
      short ? read({ predicate: [predicate], includeQuarantined }) : null,
    );
    kept.set(key, whole);
    // What failed once may be read again.
    whole.catch(() => kept.delete(key));
    return whole;
  };
  return async (filter) => {
    const [predicate, ...more] = filter.predicate ?? [];
    if (predicate === undefined || more.length > 0) return read(filter);
    const whole = await wholeOf(predicate, filter.includeQuarantined === true);
    return whole === null ? read(filter) : whole.filter((amount) => meetsButQuarantine(amount, filter));
  };
}
