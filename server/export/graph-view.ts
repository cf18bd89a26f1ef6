/**
 * A group as nodes and edges, for programs that draw and measure networks. Edges are statements with two ends that
 * no rule keeps out. Tables of many thousand rows are no network to look at and stay in the tables.
 *
 * What a source says of harm in a whole economy, and documented conflicts, stand in a file of their own: in one
 * network they would join the harm to named sites and companies of that economy, which no source does.
 */
import type { NetworkAttribute, NetworkForm, NetworkHead } from '../../picture/taken/network.ts';
import type { ExportSlice } from './slice.ts';

/** Observations of one edition in more rows than this are left out of networks and linked data. */
export const bulkAbove = 5000;
const bulkPredicates = ['exportsTo', 'hasIndicator'];

/** `main`: everything but the harms of whole economies and documented conflicts; `harms`: those alone. */
export type GraphPart = 'main' | 'harms';
export const graphParts: readonly GraphPart[] = ['main', 'harms'];

const isHarmApart = `(predicate = 'bearsHarm' AND (subject LIKE 'economy:%' OR subject LIKE 'group:%'))
  OR subject LIKE 'case:%' OR coalesce(object, '') LIKE 'case:%'`;

/** Makes the views that networks and linked data read; once a slice. */
export async function makeGraphViews(slice: ExportSlice): Promise<void> {
  const bulk = bulkPredicates.map((predicate) => `'${predicate}'`).join(', ');
  await slice.run(`CREATE TABLE IF NOT EXISTS bulk_table AS
    SELECT source, edition, predicate, count(*)::INTEGER AS statements FROM export_statement
    WHERE predicate IN (${bulk}) GROUP BY ALL HAVING count(*) > ${bulkAbove}`);
  await slice.run(`CREATE VIEW IF NOT EXISTS graph_statement AS
    SELECT s.*, CASE WHEN ${isHarmApart} THEN 'harms' ELSE 'main' END AS part
    FROM export_statement s
    WHERE quarantine_rule IS NULL AND NOT EXISTS (
      SELECT 1 FROM bulk_table b
      WHERE b.source = s.source AND b.edition = s.edition AND b.predicate = s.predicate)`);
}

export const edgeSql = (part: GraphPart): string => `
  SELECT id, subject, object, predicate, product, stage, period, value, low, high, unit, status, missing,
    source, edition, licence, locator, read, contested
  FROM graph_statement WHERE part = '${part}' AND object IS NOT NULL ORDER BY id`;

export const nodeSql = (part: GraphPart): string => `
  SELECT id, kind, name_en, name_fr, name_es, latitude, longitude FROM export_entity
  WHERE id IN (
    SELECT unnest([subject, object]) FROM graph_statement WHERE part = '${part}' AND object IS NOT NULL)
  ORDER BY id`;

const text = (name: string): NetworkAttribute => ({ name, type: 'string' });
const double = (name: string): NetworkAttribute => ({ name, type: 'double' });

export const nodeAttributes: readonly NetworkAttribute[] = [
  text('kind'),
  text('name_en'),
  text('name_fr'),
  text('name_es'),
  double('latitude'),
  double('longitude'),
];
export const edgeAttributes: readonly NetworkAttribute[] = [
  text('predicate'),
  text('product'),
  text('stage'),
  text('period'),
  double('value'),
  double('low'),
  double('high'),
  text('unit'),
  text('status'),
  text('missing'),
  text('source'),
  text('edition'),
  text('licence'),
  text('locator'),
  text('read'),
  text('contested'),
];

/** What networks leave out, for the README. */
export interface LeftOutOfGraphs {
  readonly withoutObject: number;
  readonly quarantined: number;
  readonly bulk: readonly {
    readonly source: string;
    readonly edition: string;
    readonly predicate: string;
    readonly statements: number;
  }[];
}

export async function leftOutOfGraphs(slice: ExportSlice): Promise<LeftOutOfGraphs> {
  await makeGraphViews(slice);
  const [counts] = await slice.rows(`SELECT
    (SELECT count(*)::INTEGER FROM graph_statement WHERE object IS NULL) AS single,
    (SELECT count(*)::INTEGER FROM export_statement WHERE quarantine_rule IS NOT NULL) AS quarantined`);
  const bulk = await slice.rows('SELECT * FROM bulk_table ORDER BY source, edition, predicate');
  return {
    withoutObject: Number(counts?.single ?? 0),
    quarantined: Number(counts?.quarantined ?? 0),
    bulk: bulk.map((row) => ({
      source: String(row.source),
      edition: String(row.edition),
      predicate: String(row.predicate),
      statements: Number(row.statements),
    })),
  };
}

/** A part of the group as a file of a form, a row after another: no network is held whole. */
export async function* networkPieces(
  slice: ExportSlice,
  part: GraphPart,
  form: NetworkForm,
): AsyncGenerator<string> {
  const head: NetworkHead = {
    says: `Filon, release ${slice.release}, licence group ${slice.group.id}. ${slice.group.says}`,
    nodeAttributes,
    linkAttributes: edgeAttributes,
  };
  yield form.head(head);
  for await (const row of slice.stream(nodeSql(part)))
    yield form.node({ id: String(row.id), label: String(row.name_en), row }, nodeAttributes);
  yield form.between;
  for await (const row of slice.stream(edgeSql(part))) {
    const { id, subject, object, predicate } = row;
    yield form.link(
      { id: String(id), source: String(subject), target: String(object), kind: String(predicate), row },
      edgeAttributes,
    );
  }
  yield form.foot;
}
