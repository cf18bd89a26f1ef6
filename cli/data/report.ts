/** What an import or a regeneration did, in lines. */
import type { ImportReport } from '../../ingest/command.ts';
import { droppedRows } from '../../schema/row-account.ts';

/** `1 row`, `2 rows`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What became of each row, and of parts of rows that are kept. */
export function reportText(report: ImportReport): string {
  const { rows } = report;
  // The pipeline drops a part of a row in the same words as a whole one.
  const parts = report.dropped
    .map(({ reason, count }) => ({ reason, count: count - (rows.dropped[reason] ?? 0) }))
    .filter(({ count }) => count > 0);
  const quarantined = report.quarantined.reduce((sum, { count }) => sum + count, 0);
  const lines = [
    `${report.adapter}: ${report.source}, edition ${report.edition}`,
    ...report.files.map(
      ({ name, rows, isPinned }) =>
        `  ${name}: ${counted(rows, 'row', 'rows')}${isPinned ? '' : ' (not the file that this edition is pinned to)'}`,
    ),
    `  rows read          ${rows.read}`,
    `  rows kept          ${rows.kept}`,
    `  rows quarantined   ${rows.quarantined}`,
    `  rows dropped       ${droppedRows(rows)}`,
    ...Object.entries(rows.dropped).map(([reason, count]) => `    ${count}  ${reason}`),
    ...(parts.length === 0
      ? []
      : ['  left out of rows that are kept', ...parts.map(({ reason, count }) => `    ${count}  ${reason}`)]),
    `  statements kept    ${report.statementsKept}`,
    `  entities, aliases, codes  ${report.entities}, ${report.aliases}, ${report.codes}`,
    `  corrected          ${report.corrected}`,
    `  statements quarantined  ${quarantined}`,
    ...report.quarantined.map(({ rule, count }) => `    ${count}  ${rule}`),
    ...report.remarks.map((remark) => `  ${remark}`),
  ];
  return lines.join('\n');
}
