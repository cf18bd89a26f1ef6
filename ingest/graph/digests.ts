/**
 * What the release id takes from statements, out of the graph file: texts of many rows at a time, joined by the
 * database, so that neither time nor memory grows with objects of JavaScript.
 */
import { createHash } from 'node:crypto';
import { canonicalArray } from '../../schema/canonical.ts';
import type { StatementDigests } from '../../schema/release-id.ts';
import { standsAsItIsSql } from './as-it-stands.ts';
import type { GraphWriter } from './open.ts';

/** Rows joined into one text: about 4 MB of lines. */
const rowsAtOnce = 25_000;

/** Stands for a line that SQL cannot write with certainty: no text of ours holds this sign. */
const mark = '\u0001';

const columns = '"id", "read", "note", "quarantine_rule", "quarantine_reason"';
const stands = (name: string): string => `("${name}" IS NULL OR ${standsAsItIsSql(`"${name}"`)})`;
const cell = (name: string): string =>
  `CASE WHEN "${name}" IS NULL THEN 'null' ELSE concat('"', "${name}", '"') END`;
const texts = ['note', 'quarantine_rule', 'quarantine_reason'] as const;
const isPlain = texts.map(stands).join(' AND ');
const line = `CASE WHEN ${isPlain} THEN concat('["', "id", '","', "read", '",', ${texts.map(cell).join(", ',', ")}, ']') ELSE chr(1) END`;

interface Beside {
  readonly id: string;
  readonly read: string;
  readonly note: string | null;
  readonly quarantine_rule: string | null;
  readonly quarantine_reason: string | null;
}

/** Of the statements in the graph file, as `statementDigests` gives them from arrays. */
export async function digestsOf(graph: GraphWriter, statements: number): Promise<StatementDigests> {
  const ids = createHash('sha256');
  const besideIds = createHash('sha256');
  // Put in order once: rows do not lie in the order of their numbers, and each part would read all of them.
  await graph.run(`CREATE TEMP TABLE ordered AS SELECT ${columns} FROM "statement" ORDER BY "row"`);
  for (let from = 0; from < statements; from += rowsAtOnce) {
    const part = `FROM ordered WHERE rowid >= ${from} AND rowid < ${from + rowsAtOnce}`;
    const [joined] = await graph.rows<{ readonly ids: string; readonly lines: string }>(
      `SELECT string_agg("id", chr(10) ORDER BY rowid) AS ids, string_agg(${line}, chr(10) ORDER BY rowid) AS lines ${part}`,
    );
    if (joined === undefined) throw new Error('an aggregate gave no row');
    const others = joined.lines.includes(mark)
      ? await graph.rows<Beside>(`SELECT ${columns} ${part} AND NOT (${isPlain}) ORDER BY rowid`)
      : [];
    const written = others.values();
    const lines = joined.lines.replaceAll(mark, () => {
      const {
        id,
        read,
        note,
        quarantine_rule: rule,
        quarantine_reason: reason,
      } = written.next().value as Beside;
      return canonicalArray([id, read, note, rule, reason]);
    });
    const between = from === 0 ? '' : '\n';
    ids.update(`${between}${joined.ids}`);
    besideIds.update(`${between}${lines}`);
  }
  await graph.run('DROP TABLE ordered');
  return { ids: ids.digest('hex'), besideIds: besideIds.digest('hex') };
}
