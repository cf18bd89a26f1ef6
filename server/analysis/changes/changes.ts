/**
 * What changed from a release that is still kept to this one, statement by statement. A statement's id is the hash
 * of what it says, so that the two ordered lists of ids tell all of it; a new figure in the place of an old one is
 * one change and no two.
 */
import { canonicalArray } from '../../../schema/canonical.ts';
import type { GraphStore, StatementRow } from '../../../schema/store.ts';
import { QuestionError } from '../answer.ts';

export type Change =
  | { readonly kind: 'added'; readonly row: number }
  | { readonly kind: 'removed'; readonly before: StatementRow }
  /** The same source says another figure at the same place of the same thing. */
  | { readonly kind: 'changed'; readonly row: number; readonly before: StatementRow };

export interface Changes {
  readonly since: string;
  /** Changed ones first, then removed, then added; each in the order of ids. */
  readonly changes: readonly Change[];
  readonly counts: { readonly added: number; readonly removed: number; readonly changed: number };
}

const idsAtOnce = 50_000;
const rowsAtOnce = 5000;
/** A former statement is held whole; more of them than this are taken as files and compared there. */
const removedAtMost = 20_000;

/**
 * @param store the release that is asked
 * @param since id of a release that is kept beside it
 * @throws QuestionError UNKNOWN_ID when it is not kept, NOT_ANSWERABLE when the two have too little in common
 */
export async function changesSince(store: GraphStore, since: string): Promise<Changes> {
  if (since === store.release.id) return answerOf(since, [], [], []);
  const older = await store.openOlder(since);
  if (older === undefined) {
    const kept = await store.older();
    throw new QuestionError(
      'UNKNOWN_ID',
      `"${since.slice(0, 80)}" is not a release that is kept; ${kept.length === 0 ? 'none is' : `kept are ${kept.join(', ')}`}`,
      kept,
      since,
    );
  }
  try {
    const { added, removed } = await differences(store, older);
    if (removed.length > removedAtMost) {
      throw new QuestionError(
        'NOT_ANSWERABLE',
        `${removed.length} statements of ${since} are not in this release: too many to tell one by one; compare the two as files`,
      );
    }
    return await paired(store, older, since, added, removed);
  } finally {
    await older.close();
  }
}

/** The ids of a store in their order, a piece at a time. */
async function* idsOf(store: GraphStore): AsyncGenerator<string> {
  for (let after = -1; ; ) {
    const ids = await store.ids({ first: idsAtOnce, after });
    yield* ids;
    if (ids.length < idsAtOnce) return;
    after += ids.length;
  }
}

interface Differences {
  /** Row numbers of this release. */
  readonly added: readonly number[];
  /** Row numbers of the older one. */
  readonly removed: readonly number[];
}

/** Two ordered lists are read side by side: neither stands in memory whole. */
async function differences(store: GraphStore, older: GraphStore): Promise<Differences> {
  const added: number[] = [];
  const removed: number[] = [];
  const [ours, theirs] = [idsOf(store), idsOf(older)];
  let [left, right] = [await ours.next(), await theirs.next()];
  for (let row = 0, formerRow = 0; left.done !== true || right.done !== true; ) {
    const isOurs = right.done === true || (left.done !== true && left.value < right.value);
    const isTheirs = left.done === true || (right.done !== true && right.value < left.value);
    if (isOurs) added.push(row);
    if (isTheirs) removed.push(formerRow);
    if (!isTheirs) {
      row += 1;
      left = await ours.next();
    }
    if (!isOurs) {
      formerRow += 1;
      right = await theirs.next();
    }
  }
  return { added, removed };
}

/** What is said, where, apart from the figure. */
function placeOf(row: StatementRow): string {
  const { subject, predicate, object, product, stage, period, source, edition, locator } = row;
  return canonicalArray([subject, predicate, object, product, stage, period, source, edition, locator]);
}

async function paired(
  store: GraphStore,
  older: GraphStore,
  since: string,
  added: readonly number[],
  removed: readonly number[],
): Promise<Changes> {
  const former = await older.statementsAt(removed);
  const waiting = new Map(former.map((row) => [placeOf(row), row]));
  const changed: Change[] = [];
  const fresh: number[] = [];
  for (let start = 0; start < added.length; start += rowsAtOnce) {
    const some = added.slice(start, start + rowsAtOnce);
    if (waiting.size === 0) {
      fresh.push(...some);
      continue;
    }
    for (const row of await store.statementsAt(some)) {
      const place = placeOf(row);
      const before = waiting.get(place);
      if (before === undefined) fresh.push(row.row);
      else {
        waiting.delete(place);
        changed.push({ kind: 'changed', row: row.row, before });
      }
    }
  }
  const replaced = new Set(changed.map((change) => ('before' in change ? change.before.id : '')));
  return answerOf(
    since,
    changed,
    former.filter(({ id }) => !replaced.has(id)),
    fresh,
  );
}

function answerOf(
  since: string,
  changed: readonly Change[],
  removed: readonly StatementRow[],
  added: readonly number[],
): Changes {
  return {
    since,
    changes: [
      ...changed,
      ...removed.map((before): Change => ({ kind: 'removed', before })),
      ...added.map((row): Change => ({ kind: 'added', row })),
    ],
    counts: { changed: changed.length, removed: removed.length, added: added.length },
  };
}
