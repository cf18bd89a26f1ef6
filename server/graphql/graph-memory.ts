/** What is kept in memory beside one open graph: rows read lately, answers computed lately, counts. */
import { LRUCache } from 'lru-cache';
import type { Entity } from '../../schema/entity.ts';
import type { StatementCount, StatementFilter, StatementRow } from '../../schema/store.ts';
import { disagreeingWith } from '../analysis/disagreements/disagreements.ts';
import { groupBy } from '../analysis/group-by.ts';
import type { ReadyGraph } from '../question/prepare.ts';

/** Rows kept; a statement takes about one kilobyte. */
const keptRows = 30_000;
/** Computed answers kept, so that the second page of their evidence computes nothing again. */
const keptAnswers = 64;
/** The most that one answer weighs: one that took more place than there is would be computed anew for every page. */
const heaviest = keptAnswers / 2;

export interface GraphMemory {
  /** Statements by row, in the order asked for. Rows asked for in one turn are read together. */
  statements(rows: readonly number[]): Promise<readonly StatementRow[]>;
  /**
   * Statements about the same thing whose ranges do not touch this one's, ordered by id; none of them is kept out
   * of answers. Statements asked about in one turn are looked up together: a thousand of them cost one reading.
   */
  disagreeing(row: StatementRow): Promise<readonly StatementRow[]>;
  /**
   * What `compute` gives for the key; computed once while it is kept, also for askers at the same time.
   * @param weight how many ordinary answers a large one takes the place of; 1 when not given
   */
  keep<T>(key: string, compute: () => Promise<T>, weight?: (answer: T) => number): Promise<T>;
  count(filter: StatementFilter): Promise<number>;
  /** Entities that say they are a part or model of this one, ordered by id. */
  partsOf(entity: string): readonly Entity[];
}

/** Statements asked for in one turn of the event loop, read from the store together. */
function rowReader(graph: ReadyGraph): GraphMemory['statements'] {
  const known = new LRUCache<number, StatementRow>({ max: keptRows });
  let wanted: Set<number> | undefined;
  let reading: Promise<ReadonlyMap<number, StatementRow>> | undefined;

  const readAll = async (): Promise<ReadonlyMap<number, StatementRow>> => {
    await new Promise((resolve) => setImmediate(resolve));
    const rows = [...(wanted ?? [])].sort((a, b) => a - b);
    wanted = undefined;
    reading = undefined;
    const found = new Map<number, StatementRow>();
    for (const row of await graph.store.statementsAt(rows)) {
      known.set(row.row, row);
      found.set(row.row, row);
    }
    return found;
  };

  return async (rows) => {
    const held = rows.map((row) => known.get(row));
    const missing = rows.filter((_, index) => held[index] === undefined);
    if (missing.length === 0) return held as StatementRow[];
    wanted ??= new Set();
    for (const row of missing) wanted.add(row);
    reading ??= readAll();
    const found = await reading;
    return rows.map((row, index) => {
      const statement = held[index] ?? found.get(row);
      if (statement === undefined) throw new RangeError(`the store gave no statement at row ${row}`);
      return statement;
    });
  };
}

/** Facts that are looked up in one reading. */
const factsAtOnce = 5000;

/** Disagreements of the statements asked about in one turn of the event loop, looked up by their facts. */
function disagreementReader({ store }: ReadyGraph): GraphMemory['disagreeing'] {
  let wanted = new Set<number>();
  let reading: Promise<ReadonlyMap<number | null, readonly StatementRow[]>> | undefined;

  const readAll = async (): Promise<ReadonlyMap<number | null, readonly StatementRow[]>> => {
    await new Promise((resolve) => setImmediate(resolve));
    const facts = [...wanted].sort((a, b) => a - b);
    wanted = new Set();
    reading = undefined;
    const found: StatementRow[] = [];
    for (let start = 0; start < facts.length; start += factsAtOnce) {
      found.push(...(await store.slice({ fact: facts.slice(start, start + factsAtOnce) })));
    }
    return groupBy(found, ({ fact }) => fact);
  };

  return async (row) => {
    if (row.fact === null) return [];
    wanted.add(row.fact);
    reading ??= readAll();
    return disagreeingWith(row, (await reading).get(row.fact) ?? []);
  };
}

/** An entity counted once by stage and predicate: its page asks for a dozen such counts, each a reading of all rows. */
function countsOfEntities({ store }: ReadyGraph): (filter: StatementFilter) => Promise<number> | undefined {
  const known = new LRUCache<string, Promise<readonly StatementCount[]>>({ max: 200 });
  return (filter) => {
    const { about, stage, predicate, withKinds, withoutKinds, ...others } = filter;
    if (about === undefined || Object.keys(others).length > 0) return undefined;
    const whole: StatementFilter = {
      about,
      ...(withKinds === undefined ? {} : { withKinds }),
      ...(withoutKinds === undefined ? {} : { withoutKinds }),
    };
    const key = JSON.stringify(whole);
    const held = known.get(key);
    const counts = held ?? store.countBy(whole, ['stage', 'predicate']);
    if (held === undefined) {
      known.set(key, counts);
      counts.catch(() => known.delete(key));
    }
    const fits = (list: readonly string[] | undefined, value: string | null | undefined): boolean =>
      list === undefined || (value != null && list.includes(value));
    return counts.then((rows) =>
      rows
        .filter(
          ({ values: [ownStage, ownPredicate] }) => fits(stage, ownStage) && fits(predicate, ownPredicate),
        )
        .reduce((sum, { count }) => sum + count, 0),
    );
  };
}

/** Empty memory beside a graph. */
export function graphMemory(graph: ReadyGraph): GraphMemory {
  const answers = new LRUCache<string, Promise<unknown>>({ maxSize: keptAnswers });
  const counts = new Map<string, Promise<number>>();
  const ofEntity = countsOfEntities(graph);
  const parts = new Map<string, Entity[]>();
  for (const entity of graph.context.entities.values()) {
    if (entity.partOf === null) continue;
    const list = parts.get(entity.partOf);
    if (list === undefined) parts.set(entity.partOf, [entity]);
    else list.push(entity);
  }
  return {
    statements: rowReader(graph),
    disagreeing: disagreementReader(graph),
    keep<T>(key: string, compute: () => Promise<T>, weight?: (answer: T) => number): Promise<T> {
      const held = answers.get(key);
      if (held !== undefined) return held as Promise<T>;
      const answer = compute();
      answers.set(key, answer, { size: 1 });
      answer.then(
        (given) => {
          const size = Math.min(heaviest, Math.max(1, Math.ceil(weight?.(given) ?? 1)));
          if (size > 1 && answers.peek(key) === answer) answers.set(key, answer, { size });
        },
        () => answers.delete(key),
      );
      return answer;
    },
    count(filter) {
      const key = JSON.stringify(filter);
      const held = counts.get(key);
      if (held !== undefined) return held;
      if (counts.size >= 10_000) counts.clear();
      const count = ofEntity(filter) ?? graph.store.countStatements(filter);
      counts.set(key, count);
      count.catch(() => counts.delete(key));
      return count;
    },
    partsOf: (entity) => parts.get(entity) ?? [],
  };
}
