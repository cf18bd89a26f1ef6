/**
 * Keeps the amounts of predicates that have few statements, whole, from the first question about one: a question to the
 * file costs twenty milliseconds however few rows it finds, and a page on power asks a dozen such.
 */
import type { PredicateId } from '../../schema/predicate.ts';
import type { Amount, StatementFilter } from '../../schema/store.ts';
import { meetsButQuarantine } from './meets-filter.ts';

/** Statements that a predicate may have for its amounts to be kept; some two hundred bytes each. */
export const mostOfShort = 15_000;

/** The amounts of one predicate, and the same by who is said something of: most questions are about one thing. */
interface Kept {
  readonly all: readonly Amount[];
  readonly bySubject: ReadonlyMap<string, readonly Amount[]>;
  readonly byObject: ReadonlyMap<string | null, readonly Amount[]>;
}

function keep(all: readonly Amount[]): Kept {
  const bySubject = new Map<string, Amount[]>();
  const byObject = new Map<string | null, Amount[]>();
  for (const amount of all) {
    const ofSubject = bySubject.get(amount.subject) ?? [];
    const ofObject = byObject.get(amount.object) ?? [];
    ofSubject.push(amount);
    ofObject.push(amount);
    bySubject.set(amount.subject, ofSubject);
    byObject.set(amount.object, ofObject);
  }
  return { all, bySubject, byObject };
}

/** In the order in which they are kept; some may not meet the filter. */
function candidates(
  { all, bySubject, byObject }: Kept,
  { subject, object }: StatementFilter,
): readonly Amount[] {
  const [ofSubject, ...moreSubjects] = subject ?? [];
  if (ofSubject !== undefined && moreSubjects.length === 0) return bySubject.get(ofSubject) ?? [];
  const [ofObject, ...moreObjects] = object ?? [];
  if (ofObject !== undefined && moreObjects.length === 0) return byObject.get(ofObject) ?? [];
  return all;
}

type Amounts = (filter: StatementFilter) => Promise<readonly Amount[]>;

/** @param isShort whether a predicate has few statements; asked once a predicate */
export function keepingShort(read: Amounts, isShort: (predicate: PredicateId) => Promise<boolean>): Amounts {
  const kept = new Map<string, Promise<Kept | null>>();
  const wholeOf = (predicate: PredicateId, includeQuarantined: boolean): Promise<Kept | null> => {
    const key = `${predicate} ${includeQuarantined}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const whole = isShort(predicate).then((short) =>
      short ? read({ predicate: [predicate], includeQuarantined }).then(keep) : null,
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
    return whole === null
      ? read(filter)
      : candidates(whole, filter).filter((amount) => meetsButQuarantine(amount, filter));
  };
}
