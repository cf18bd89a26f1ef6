/** Parquet: every table, typed and packed, for DuckDB, pandas, R, Spark. */
import { join } from 'node:path';
import type { ExportFormat } from '../format.ts';
import { quoted } from '../quoted.ts';
import { exportTables } from '../tables.ts';

export const parquet: ExportFormat = {
  id: 'parquet',
  says: 'Every table with its types, small and fast to read: DuckDB, pandas, R (arrow), Polars, Spark.',
  files: exportTables.map(({ name, holds }) => ({
    name: `${name}.parquet`,
    mediaType: 'application/vnd.apache.parquet',
    holds,
  })),
  async write(slice, folder) {
    const about = `KV_METADATA {release: ${quoted(slice.release)}, licence_group: ${quoted(slice.group.id)}, terms: ${quoted(slice.group.says)}}`;
    for (const { name, columns, view, order } of exportTables) {
      const listed = columns.map((column) => `"${column.name}"`).join(', ');
      await slice.run(
        `COPY (SELECT ${listed} FROM ${view} ORDER BY ${order}) TO ${quoted(join(folder, `${name}.parquet`))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 30000, ${about})`,
      );
    }
  },
};
