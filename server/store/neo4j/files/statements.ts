/** Writes statements as import files, in one pass over the release in the order of ids. */
import { join } from 'node:path';
import type { GraphStore, StatementRow } from '../../../../schema/store.ts';
import { firstSequence } from '../cypher/layout.ts';
import { rowsInNode } from '../ids.ts';
import type { Loading } from '../load/load.ts';
import { keyBytes, keyOf } from '../row-order.ts';
import {
  type FormsSoFar,
  formOf,
  formsWith,
  markOf,
  propertiesOf,
  propertyNames,
  statementProperties,
} from '../shape.ts';
import { type Cell, csvFile, line } from './csv.ts';

/** Statements read at once: each page looks through the column of rows, and has to fit the memory of the store. */
const rowsAtOnce = rowsInNode;

export interface StatementFiles {
  readonly rows: string;
  readonly observations: string;
  /** Relationships from subjects to observations. */
  readonly observed: string;
  readonly relations: string;
}

const typed = propertyNames.map((name) => {
  const kind = statementProperties[name];
  return kind === 'text' ? name : `${name}:${kind === 'whole' ? 'long' : 'double'}`;
});

/** Bytes as a list of signed numbers, which is how an import reads them. */
const bytesText = (hex: string): string => new Int8Array(Buffer.from(hex, 'hex')).join(';');

export async function writeStatements(
  store: GraphStore,
  folder: string,
  { onProgress, check }: Pick<Loading, 'onProgress' | 'check'>,
): Promise<{ readonly files: StatementFiles; readonly forms: FormsSoFar }> {
  const total = store.release.counts.statements;
  const open = (name: string, header: readonly string[]) => csvFile(join(folder, name), header);
  const bytes = ['keys', 'rests', 'marks', 'forms'].map((name) => `${name}:byte[]`);
  const rows = open('rows.csv', ['sequence:long', 'first:long', ...bytes]);
  const observations = open('observations.csv', [
    ':ID(Observation)',
    'subject',
    'predicate',
    ...typed,
    'since:long',
  ]);
  const observed = open('observed.csv', [':START_ID(Entity)', ':END_ID(Observation)', ':TYPE']);
  const relations = open('relations.csv', [
    ':START_ID(Entity)',
    ':END_ID(Entity)',
    ':TYPE',
    ...typed,
    'since:long',
  ]);
  // A fact is named by the first of its statements, so that its key has been seen.
  const keys = Buffer.alloc(total * keyBytes);
  let soFar: FormsSoFar = { forms: [], withProduct: [], withFact: [] };
  const read = (done: number): Promise<readonly StatementRow[]> =>
    store.statements({ includeQuarantined: true }, { first: rowsAtOnce, after: done - 1 });
  let next = read(0);
  for (let done = 0; done < total; ) {
    check();
    onProgress({ step: 'writing statements', done, total });
    const page = await next;
    if (page.length === 0) throw new Error(`the graph holds no row ${done} of ${total}`);
    next = done + page.length < total ? read(done + page.length) : next;
    next.catch(() => {});
    soFar = formsWith(soFar, page);
    const numbers = new Map(soFar.forms.map((form, at) => [form, at]));
    for (let start = 0; start < page.length; start += rowsInNode) {
      const some = page.slice(start, start + rowsInNode);
      const texts = { observations: '', observed: '', relations: '' };
      const marks: string[] = [];
      for (const row of some) {
        keys.write(keyOf(row.id), row.row * keyBytes, 'hex');
        const fact =
          row.fact === null ? null : keys.toString('hex', row.fact * keyBytes, (row.fact + 1) * keyBytes);
        marks.push(markOf(row, fact));
        const parts = propertiesOf(row, fact);
        const said: Cell[] = propertyNames.map((name) => parts[name]);
        said.push(firstSequence);
        if (row.object === null) {
          texts.observations += line([row.row, row.subject, row.predicate, ...said]);
          texts.observed += line([row.subject, row.row, row.predicate]);
        } else texts.relations += line([row.subject, row.object, row.predicate, ...said]);
      }
      await relations.write(texts.relations);
      await observations.write(texts.observations);
      await observed.write(texts.observed);
      const hex = some.map(({ id }) => keyOf(id)).join('');
      const rests = some.map(({ id }) => id.slice(keyOf(id).length)).join('');
      const forms = some.map((row) => numbers.get(formOf(row)) ?? 0).join(';');
      const own = [bytesText(hex), bytesText(rests), bytesText(marks.join('')), forms];
      await rows.write(line([firstSequence, done + start, ...own]));
    }
    done += page.length;
  }
  await Promise.all([rows, observations, observed, relations].map((file) => file.end()));
  return {
    files: {
      rows: rows.path,
      observations: observations.path,
      observed: observed.path,
      relations: relations.path,
    },
    forms: soFar,
  };
}
