/** World Mineral Statistics as the service of the BGS gives them out: pages of GeoJSON, a feature a row of the table. */
import type { Adapter, ColumnRule, Emit, Row } from '../../../adapter.ts';
import { bgsWms2024 } from '../adapter.ts';
import { noWorldRow } from '../assertions.ts';
import { readRow } from '../row.ts';
import { bgsSeries } from '../series.ts';

const prefix = 'properties.';

/** The columns that are read have the same names and meanings as in an export. */
const columns: Readonly<Record<string, ColumnRule>> = Object.fromEntries(
  bgsWms2024.tables
    .flatMap((table) => Object.entries(table.columns))
    .filter(([, rule]) => !('ignored' in rule))
    .map(([name, rule]) => [prefix + name, rule]),
);
const key = bgsWms2024.tables.flatMap((table) => table.key ?? []).map((name) => prefix + name);

/** The service gives every commodity of the archive, of which an export held some. */
function readFeature(feature: Row, emit: Emit): void {
  const row: Row = { ...feature, text: (column) => feature.text(prefix + column) };
  const commodity = row.text('bgs_commodity_trans');
  const part = row.text('bgs_sub_commodity_trans');
  const isFollowed = bgsSeries.has(`${commodity}|${part}`);
  if (row.text('bgs_statistic_type_trans') === 'Production' && !isFollowed)
    emit.drop(row, `a commodity that is not followed: ${commodity}${part === '' ? '' : ` (${part})`}`);
  else readRow(row, emit);
}

export const bgsWmsService: Adapter = {
  ...bgsWms2024,
  id: 'bgs-wms-service',
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  tables: [
    {
      file: /^world-mineral-statistics.*\.(geo)?json$/i,
      fileName: 'world-mineral-statistics-0.json',
      layout: { format: 'json', records: 'features' },
      columns,
      others:
        'places of labels, other schemes of names, and the frame of a page are ignored in an export too',
      key,
      row: readFeature,
    },
  ],
  assertions: [noWorldRow],
  pinnedAssertions: [],
};
