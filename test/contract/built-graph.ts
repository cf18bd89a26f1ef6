/** The small graph by the long way: as data sets on disk, built by `buildGraph` as `filon build` does. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildGraph } from '../../ingest/build.ts';
import type { TableFile } from '../../ingest/dataset/describe.ts';
import {
  aliasCells,
  codeCells,
  correctionCells,
  entityCells,
  extentCells,
  statementCells,
  tableText,
} from '../../ingest/dataset/rows.ts';
import { writeDataset } from '../../ingest/dataset/write.ts';
import type { TableKind } from '../../schema/dataset.ts';
import type { Source } from '../../schema/source.ts';
import type { GraphParts } from '../../server/store/memory.ts';

/**
 * Writes a data set for each source, named as `datasets` of the graph says, with names, codes and rules in the
 * first; then builds the graph from them.
 * @param nameOf the data set that holds a source's statements
 */
export async function buildFromDatasets(
  folder: string,
  graphFolder: string,
  parts: GraphParts,
  nameOf: (source: Source) => string,
): Promise<string> {
  const { sources = [], statements = [] } = parts;
  const [first] = sources;
  for (const source of sources) {
    const name = nameOf(source);
    const own = statements.filter((item) => item.source === source.id);
    const tables: (readonly [TableKind, string[][]])[] = [
      ['statements', own.map((item) => statementCells(item, source.licence))],
      [
        'corrections',
        (parts.corrections ?? []).filter((item) => item.source === source.id).map(correctionCells),
      ],
      ['extents', (parts.extents ?? []).filter((item) => item.source === source.id).map(extentCells)],
    ];
    if (source === first) {
      tables.push(
        ['entities', (parts.entities ?? []).map(entityCells)],
        ['aliases', (parts.aliases ?? []).map(aliasCells)],
        ['codes', (parts.codes ?? []).map(codeCells)],
        [
          'precedence',
          (parts.precedence ?? []).map((line) => [
            line.rule,
            line.predicate,
            line.object,
            String(line.rank),
            line.source,
            line.edition,
          ]),
        ],
        [
          'reasons',
          (parts.reasons ?? []).map(({ rule, predicate, text }) => [
            rule,
            predicate ?? '',
            text.en,
            text.fr,
            text.es,
          ]),
        ],
        [
          'unknowns',
          (parts.unknowns ?? []).map(({ id, kind, stage, entity, text }) => [
            id,
            kind,
            stage ?? '',
            entity ?? '',
            text.en,
            text.fr,
            text.es,
          ]),
        ],
        [
          'claims',
          (parts.claims ?? []).map((item) => [
            item.id,
            item.document,
            item.documentDate,
            item.documentSource ?? '',
            item.restsOn ?? '',
            item.language,
            item.quotation,
            item.text.en,
            item.text.fr,
            item.text.es,
            item.figure ?? '',
            item.low ?? '',
            item.high ?? '',
            item.unit ?? '',
            item.period ?? '',
            item.note ?? '',
          ]),
        ],
        [
          'claim-links',
          (parts.claims ?? []).flatMap(({ id, links }) =>
            links.map((link) => [
              id,
              link.subject,
              link.predicate,
              link.object ?? '',
              link.product ?? '',
              link.stage ?? '',
              link.source ?? '',
              link.scope,
              link.reason?.en ?? '',
              link.reason?.fr ?? '',
              link.reason?.es ?? '',
            ]),
          ),
        ],
      );
    }
    const files: TableFile[] = tables
      .filter(([, rows]) => rows.length > 0)
      .map(([kind, rows]) => ({
        path: `${name}.${kind}.csv`,
        kind,
        bytes: Buffer.from(tableText(kind, rows)),
        source,
      }));
    await mkdir(join(folder, name), { recursive: true });
    await writeDataset(
      join(folder, name),
      { name, title: name, description: 'Made for a test.', sources: [source] },
      files,
    );
  }
  return (await buildGraph([folder], graphFolder)).release;
}
