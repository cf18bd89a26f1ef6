/**
 * One licence group of one release as views over the graph file, which stays as it is: a database in memory looks
 * at it read-only. Every format reads these views, so that none can hold a row that another group owns.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { graphFileName } from '../../schema/graph-tables.ts';
import { licences } from '../../schema/licence.ts';
import { type Source, SourceSchema } from '../../schema/source.ts';
import { type Notices, noNotices } from '../notices/read.ts';
import { retractedRule } from '../notices/with-notices.ts';
import { openGraphFile } from '../store/graph-file.ts';
import { keptReleases } from '../store/pointer.ts';
import { UnreadableGraphError } from '../store/unreadable.ts';
import { type ExportGroup, groupsOf } from './groups.ts';
import { quoted } from './quoted.ts';

export type Row = Readonly<Record<string, string | number | null>>;

export interface ExportSlice {
  readonly release: string;
  /** The release before it that is kept and can be read; its statements of the same group are `before_statement`. */
  readonly before: string | undefined;
  readonly group: ExportGroup;
  /** Groups of the same release that stand in folders of their own. */
  readonly otherGroups: readonly ExportGroup[];
  /** Sources that may not be passed on: no file holds them. */
  readonly heldBack: readonly Source[];
  /** Runs a command such as COPY. */
  run(sql: string): Promise<void>;
  /** The rows of a query, all at once: for small ones. */
  rows(sql: string): Promise<readonly Row[]>;
  /** The rows of a query as they come, however many. */
  stream(sql: string): AsyncGenerator<Row>;
  close(): Promise<void>;
}

/** The sources of a release, from its graph file. */
export async function sourcesOfRelease(graphFolder: string, release: string): Promise<readonly Source[]> {
  const file = await openGraphFile(join(graphFolder, graphFileName(release)), release);
  try {
    const rows = await file.read<{ manifest: string }>('SELECT manifest FROM source ORDER BY id');
    return rows.map(({ manifest }) => SourceSchema.parse(JSON.parse(manifest)));
  } finally {
    await file.close();
  }
}

export interface SliceOptions {
  /** What was said of statements since: they are read for every release. */
  readonly notices?: Notices | undefined;
  /** Stops a query that is running. */
  readonly signal?: AbortSignal | undefined;
}

interface ReleaseBefore {
  readonly release: string;
  readonly sources: readonly Source[];
}

/** The release that was built before; undefined where none is kept, or another version of Filon wrote it. */
async function releaseBefore(graphFolder: string, release: string): Promise<ReleaseBefore | undefined> {
  const kept = await keptReleases(graphFolder);
  const before = kept[kept.indexOf(release) + 1];
  if (before === undefined || before === release) return undefined;
  try {
    return { release: before, sources: await sourcesOfRelease(graphFolder, before) };
  } catch (error) {
    if (error instanceof UnreadableGraphError) return undefined;
    throw error;
  }
}

async function makeViewBefore(
  connection: DuckDBConnection,
  graphFolder: string,
  before: ReleaseBefore | undefined,
  group: string,
): Promise<void> {
  if (before === undefined) return;
  const path = join(graphFolder, graphFileName(before.release));
  const own = groupsOf(before.sources).groups.find(({ id }) => id === group)?.sources ?? [];
  const listed = own.map(({ id }) => quoted(id)).join(', ');
  await connection.run(`ATTACH ${quoted(path)} AS older (READ_ONLY)`);
  await connection.run(
    `CREATE VIEW before_statement AS SELECT * FROM older.statement WHERE ${own.length === 0 ? 'false' : `source IN (${listed})`}`,
  );
}

/**
 * @param group id of a licence group that the release has
 * @throws UnreadableGraphError when there is no such release, Error when it has no such group
 */
export async function openSlice(
  graphFolder: string,
  release: string,
  group: string,
  { notices = noNotices, signal }: SliceOptions = {},
): Promise<ExportSlice> {
  const { groups, heldBack } = groupsOf(await sourcesOfRelease(graphFolder, release));
  const before = await releaseBefore(graphFolder, release);
  const own = groups.find(({ id }) => id === group);
  if (own === undefined) throw new Error(`the release has no licence group ${group}`);
  // Sorting a million rows may take more than the memory that it is given.
  const spill = await mkdtemp(join(tmpdir(), 'filon-export-'));
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: '220MB',
    temp_directory: spill,
    // Groups of rows are small (ROW_GROUP_SIZE), so that this is enough. One thread writes rows and groups of rows in one order.
    threads: '1',
  });
  const connection = await instance.connect();
  const stop = (): void => connection.interrupt();
  signal?.addEventListener('abort', stop, { once: true });
  const close = async (): Promise<void> => {
    signal?.removeEventListener('abort', stop);
    connection.closeSync();
    instance.closeSync();
    await rm(spill, { recursive: true, force: true });
  };
  try {
    const path = join(graphFolder, graphFileName(release));
    await connection.run(`ATTACH ${quoted(path)} AS graph (READ_ONLY)`);
    await makeNotices(connection, notices);
    await makeViews(connection, own);
    await makeViewBefore(connection, graphFolder, before, group);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    release,
    before: before?.release,
    group: own,
    otherGroups: groups.filter((other) => other !== own),
    heldBack,
    async run(sql) {
      signal?.throwIfAborted();
      await connection.run(sql);
    },
    async rows(sql) {
      signal?.throwIfAborted();
      return (await connection.runAndReadAll(sql)).getRowObjects() as unknown as readonly Row[];
    },
    async *stream(sql) {
      const result = await connection.stream(sql);
      for (;;) {
        signal?.throwIfAborted();
        const chunk = await result.fetchChunk();
        if (chunk === null || chunk.rowCount === 0) return;
        yield* chunk.getRowObjects(result.deduplicatedColumnNames()) as unknown as readonly Row[];
      }
    },
    close,
  };
}

async function makeNotices(connection: DuckDBConnection, { of }: Notices): Promise<void> {
  await connection.run(
    'CREATE TABLE notice (statement VARCHAR, kind VARCHAR, "on" VARCHAR, "by" VARCHAR, text_en VARCHAR, text_fr VARCHAR, text_es VARCHAR, url VARCHAR)',
  );
  for (const { statement, kind, on, by, text, url } of [...of.values()].flat()) {
    const cells = [statement, kind, on, by, text.en, text.fr, text.es].map(quoted);
    await connection.run(
      `INSERT INTO notice VALUES (${cells.join(', ')}, ${url === null ? 'NULL' : quoted(url)})`,
    );
  }
}

async function makeViews(connection: DuckDBConnection, { id, sources }: ExportGroup): Promise<void> {
  await connection.run(
    'CREATE TABLE own_source (id VARCHAR, publisher VARCHAR, title VARCHAR, url VARCHAR, licence VARCHAR, licence_url VARCHAR, attribution VARCHAR, citation VARCHAR, interest VARCHAR, cadence VARCHAR, covers VARCHAR, defects VARCHAR)',
  );
  for (const source of sources) {
    const cells = [
      source.id,
      source.publisher,
      source.title,
      source.url,
      source.licence,
      licences.get(source.licence).url,
      source.attribution,
      source.citation,
      source.interest,
      source.cadence,
      source.covers.en,
      source.defects.join('\n'),
    ];
    await connection.run(
      `INSERT INTO own_source VALUES (${cells.map((cell) => quoted(cell ?? '')).join(', ')})`,
    );
  }
  for (const sql of [...views, ...claimViews(id)]) await connection.run(sql);
}

/**
 * Published claims are quotations of single facts: they go to the group that anybody may use, and to no other. A
 * graph without claims has none.
 */
function claimViews(group: string): readonly string[] {
  const claims = `(SELECT unnest(from_json(value, '["JSON"]')) AS c FROM graph.meta WHERE key = 'claims' AND ${quoted(group)} = 'open')`;
  const cell = (path: string, name: string, of = 'c'): string =>
    `json_extract_string(${of}, '$.${path}') AS ${name}`;
  return [
    `CREATE VIEW export_claim AS SELECT ${[
      cell('id', 'id'),
      cell('document', 'document'),
      cell('documentDate', 'document_date'),
      cell('documentSource', 'document_source'),
      cell('restsOn', 'rests_on'),
      cell('language', 'language'),
      cell('quotation', 'quotation'),
      cell('text.en', 'text_en'),
      cell('text.fr', 'text_fr'),
      cell('text.es', 'text_es'),
      cell('figure', 'figure'),
      cell('low', 'low'),
      cell('high', 'high'),
      cell('unit', 'unit'),
      cell('period', 'period'),
      cell('note', 'note'),
    ].join(', ')} FROM ${claims}`,
    `CREATE VIEW export_claim_link AS SELECT ${[
      cell('id', 'claim'),
      cell('subject', 'subject', 'l'),
      cell('predicate', 'predicate', 'l'),
      cell('object', '"object"', 'l'),
      cell('product', 'product', 'l'),
      cell('stage', 'stage', 'l'),
      cell('source', 'source', 'l'),
      cell('scope', 'scope', 'l'),
      cell('reason.en', 'reason_en', 'l'),
      cell('reason.fr', 'reason_fr', 'l'),
      cell('reason.es', 'reason_es', 'l'),
    ].join(
      ', ',
    )} FROM (SELECT c, unnest(from_json(json_extract(c, '$.links'), '["JSON"]')) AS l FROM ${claims})`,
  ];
}

/** Names that general tables hold go to every group; those of one source to its group alone. */
const views: readonly string[] = [
  // A retracted statement is kept out as one in quarantine is, whatever the release says of it.
  `CREATE VIEW export_statement AS
    SELECT s.* REPLACE (
        CASE WHEN r.statement IS NULL THEN s.quarantine_rule ELSE ${quoted(retractedRule)} END AS quarantine_rule,
        CASE WHEN r.statement IS NULL THEN s.quarantine_reason ELSE r.reason END AS quarantine_reason),
      o.licence, c.since AS contested
    FROM graph.statement s JOIN own_source o ON o.id = s.source
    LEFT JOIN (SELECT statement, min(text_en) AS reason FROM notice WHERE kind = 'retracted' GROUP BY ALL) r
      ON r.statement = s.id
    LEFT JOIN (SELECT statement, min("on") AS since FROM notice WHERE kind = 'contested' GROUP BY ALL) c
      ON c.statement = s.id`,
  `CREATE VIEW export_notice AS
    SELECT n.* FROM notice n WHERE n.statement IN (SELECT id FROM export_statement)`,
  `CREATE TABLE own_entity AS
    WITH RECURSIVE own(id) AS (
      SELECT DISTINCT unnest([subject, object, product]) FROM export_statement
      UNION
      SELECT unnest([e.part_of, e.replaced_by]) FROM graph.entity e JOIN own ON own.id = e.id
    )
    SELECT DISTINCT id FROM own WHERE id IS NOT NULL`,
  `CREATE VIEW export_entity AS
    SELECT e.* FROM graph.entity e JOIN own_entity o ON o.id = e.id`,
  `CREATE VIEW export_alias AS
    SELECT a.* FROM graph.alias a JOIN own_entity o ON o.id = a.entity
    WHERE a.scope = '' OR a.scope IN (SELECT id FROM own_source)`,
  `CREATE VIEW export_code AS
    SELECT c.* FROM graph.code c JOIN own_entity o ON o.id = c.entity`,
  `CREATE VIEW export_source AS
    SELECT o.*, (SELECT count(*)::INTEGER FROM export_statement s WHERE s.source = o.id) AS statements
    FROM own_source o`,
  `CREATE VIEW export_extent AS
    SELECT x.* FROM graph.extent x JOIN own_source o ON o.id = x.source`,
  `CREATE VIEW export_correction AS
    SELECT x.* FROM graph.correction x JOIN own_source o ON o.id = x.source`,
  `CREATE VIEW export_precedence AS
    SELECT x.* FROM graph.precedence x JOIN own_source o ON o.id = x.source`,
];
