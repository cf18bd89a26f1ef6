/** Takes away, in batches, what no kept release holds, and what a load that was given up had written. */
import neo4j from 'neo4j-driver';
import type { Connection, Parameters } from '../connect.ts';
import { observationForm } from '../cypher/layout.ts';
import * as loads from '../cypher/load.ts';
import * as cypher from '../cypher/remove.ts';
import { type ReleaseNode, ReleaseNodeSchema } from '../release.ts';
import type { Loading } from './load.ts';
import { previousRows } from './previous.ts';
import { keysByForm } from './statements.ts';

type Options = Pick<Loading, 'onProgress' | 'check'>;

const size = neo4j.int(5000);
/** Nodes of rows are large. */
const rowNodes = neo4j.int(20);

/** Runs a query that takes some away until it takes none. */
async function untilNone(
  connection: Connection,
  text: string,
  parameters: Parameters,
  { check }: Options,
): Promise<void> {
  for (;;) {
    check();
    const [result] = await connection.write((run) => run<{ removed: number }>(text, parameters));
    if ((result?.removed ?? 0) === 0) return;
  }
}

/** Takes away what ended before the oldest release that is kept. */
export async function removeOld(connection: Connection, options: Options): Promise<void> {
  const found = await connection.read((run) => run<{ release: unknown }>(loads.everyRelease));
  const nodes = found.map(({ release }) => ReleaseNodeSchema.parse(release));
  const kept = nodes.filter(({ state }) => state === 'kept').map(({ sequence }) => sequence);
  if (kept.length === nodes.length) return;
  options.onProgress({ step: 'taking away what no release holds' });
  const oldest = neo4j.int(Math.min(...kept));
  const forms = new Set([observationForm, ...nodes.flatMap((node) => node.forms)]);
  const texts = [...forms].map(cypher.removeRetired);
  for (const text of [...texts, ...cypher.removeRetiredTableRows, cypher.removeEntities])
    await untilNone(connection, text, { oldest, size }, options);
  for (const { state, sequence } of nodes) {
    if (state !== 'retired') continue;
    await untilNone(connection, cypher.removeRows, { sequence: neo4j.int(sequence), rowNodes }, options);
  }
  await connection.write((run) => run(cypher.removeRetiredReleases));
}

/** Undoes what a load wrote that was never finished: another release is loaded instead. */
export async function giveUp(connection: Connection, node: ReleaseNode, options: Options): Promise<void> {
  options.onProgress({ step: 'undoing a load that was not finished' });
  const sequence = neo4j.int(node.sequence);
  await connection.write((run) => run(loads.giveUpLoading, { sequence }));
  const rows = previousRows(connection, node, '');
  for (let some = await rows.next(); some.length > 0; some = await rows.next()) {
    options.check();
    const brought = keysByForm(some);
    await connection.write(async (run) => {
      for (const [form, keys] of brought) await run(loads.removeBrought(form), { keys, sequence });
    });
  }
  const forms = new Set([observationForm, ...node.forms]);
  const reopened = [...(await everyForm(connection)), ...forms].map(cypher.reopen);
  for (const text of [...new Set(reopened), ...cypher.reopenTableRows])
    await untilNone(connection, text, { sequence, size }, options);
  await untilNone(connection, cypher.removeEntities, { size }, options);
  // Last: they say what is to be undone.
  await untilNone(connection, cypher.removeRows, { sequence, rowNodes }, options);
  await connection.write((run) => run(cypher.removeRelease, { sequence }));
}

async function everyForm(connection: Connection): Promise<readonly string[]> {
  const found = await connection.read((run) => run<{ release: unknown }>(loads.everyRelease));
  return found.flatMap(({ release }) => ReleaseNodeSchema.parse(release).forms);
}
