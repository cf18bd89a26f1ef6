/** `datapackage.json` of a dataset, from the tables in its folder and the manifests of its sources. */
import { createHash } from 'node:crypto';
import { byCodeUnit } from '../../schema/canonical.ts';
import { type DataPackage, isParquet, type TableKind } from '../../schema/dataset.ts';
import { type LicenceId, type LicenceItem, licences } from '../../schema/licence.ts';
import type { RowAccount } from '../../schema/row-account.ts';
import { type Source, SourceSchema } from '../../schema/source.ts';
import { describeTable, tableSchema } from './fields.ts';

/** Bytes that stand in a file: those of a table too large for memory. */
export interface StoredBytes {
  readonly file: string;
  readonly length: number;
  readonly sha256: string;
}

/** A table of a dataset: its file name and all that it holds. */
export interface TableFile {
  readonly path: string;
  readonly kind: TableKind;
  readonly bytes: Buffer | StoredBytes;
  /** The source that its rows come from; it carries the licence. */
  readonly source: Source;
}

export interface DatasetDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly Source[];
  /** Of each run of an adapter; none of what was written by hand. */
  readonly rows?: readonly RowAccount[];
}

/** The descriptor; keys and resources stand in a fixed order, so that the same tables give the same bytes. */
export function describeDataset(dataset: DatasetDescription, tables: readonly TableFile[]): DataPackage {
  const sources = [...dataset.sources].sort((a, b) => byCodeUnit(a.id, b.id));
  const licenceIds = [...new Set(sources.map(({ licence }) => licence))].sort(byCodeUnit);
  return {
    profile: 'tabular-data-package',
    name: dataset.name,
    title: dataset.title,
    description: dataset.description,
    homepage: sources[0]?.url,
    contributors: [...new Map(sources.map((source) => [source.publisher, source])).values()].map(
      ({ publisher, url }) => ({ title: publisher, path: url, role: 'publisher' }),
    ),
    licenses: licenceIds.map(licenceEntry),
    sources: sources.map(sourceEntry),
    resources: [...tables]
      .sort((a, b) => byCodeUnit(a.path, b.path))
      .map(({ path, kind, bytes, source }) => ({
        name: path.replace(/\.(csv|parquet)$/, ''),
        path,
        'filon:table': kind,
        'filon:source': source.id,
        profile: 'tabular-data-resource',
        title: `${source.title}: ${kind}`,
        description: describeTable(kind),
        licenses: [licenceEntry(source.licence)],
        sources: [sourceEntry(source)],
        scheme: 'file',
        ...contentOf(path, bytes),
        schema: tableSchema(kind) as { fields: { name: string; type: string }[] },
      })),
    'filon:sources': sources.map(inFixedOrder),
    ...(dataset.rows === undefined || dataset.rows.length === 0
      ? {}
      : { 'filon:rows': [...dataset.rows].sort((a, b) => byCodeUnit(a.adapter, b.adapter)) }),
  };
}

const csvDialect = { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true };

/**
 * Format, size and hash of a table. Those of Parquet stand under keys of our own: the reader of Parquet in
 * Python's frictionless counts no bytes and takes a package that names them for a wrong one.
 */
function contentOf(path: string, bytes: TableFile['bytes']): Readonly<Record<string, unknown>> {
  const digest = Buffer.isBuffer(bytes) ? createHash('sha256').update(bytes).digest('hex') : bytes.sha256;
  const hash = `sha256:${digest}`;
  if (isParquet(path))
    return {
      format: 'parquet',
      mediatype: 'application/vnd.apache.parquet',
      'filon:bytes': bytes.length,
      'filon:hash': hash,
    };
  return {
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash,
    dialect: csvDialect,
  };
}

function licenceEntry(id: LicenceId): { name: string; title: string; path: string } {
  const item: LicenceItem = licences.get(id);
  return { name: id, title: item.label.en, path: item.url };
}

function sourceEntry({ title, publisher, url }: Source): { title: string; path: string } {
  return { title: `${publisher}: ${title}`, path: url };
}

function inFixedOrder(source: Source): Source {
  const editions = [...source.editions].sort((a, b) => byCodeUnit(a.id, b.id));
  // Parsing puts the keys in the order of the schema, whatever order an adapter's author chose.
  return SourceSchema.parse({ ...source, editions });
}

/** The bytes of `datapackage.json`. */
export function descriptorText(descriptor: DataPackage): string {
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
