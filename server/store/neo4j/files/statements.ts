/** Writes statements as import files: in the order in which they lie, and then the order of their ids. */
import { join } from 'node:path';
import type { GraphStore } from '../../../../schema/store.ts';
import { firstSequence } from '../cypher/layout.ts';
import { rowsInNode } from '../ids.ts';
import type { Loading } from '../load/load.ts';
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
import { partsOf } from './parts.ts';
import { RowBytes } from './row-bytes.ts';

/** Statements read at once: they have to fit the memory of the store. */
const rowsAtOnce = 4 * rowsInNode;

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
  const inOrder = await RowBytes.of(store);
  const parts = await partsOf(store, rowsAtOnce);
  let soFar: FormsSoFar = { forms: [], withProduct: [], withFact: [], withSource: [] };
  let done = 0;
  for (const part of parts) {
    check();
    onProgress({ step: 'writing statements', done, total });
    const some = await store.slice(part);
    soFar = formsWith(soFar, some);
    const numbers = new Map(soFar.forms.map((form, at) => [form, at]));
    const texts = { observations: '', observed: '', relations: '' };
    for (const row of some) {
      const fact = row.fact === null ? null : inOrder.keyAt(row.fact);
      inOrder.set(row.row, markOf(row, fact), numbers.get(formOf(row)) ?? 0);
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
    done += some.length;
  }
  if (done !== total) throw new Error(`${done} statements were found of ${total}`);
  for (let first = 0; first < total; first += rowsInNode)
    await rows.write(
      line([firstSequence, first, ...inOrder.lists(first, Math.min(total, first + rowsInNode))]),
    );
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
