/** What an import or a regeneration did, in lines. */
import type { ImportReport } from '../../ingest/command.ts';

/** `1 row`, `2 rows`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What was read, kept, corrected, quarantined and dropped, and why. */
export function reportText(report: ImportReport): string {
  const dropped = report.dropped.reduce((sum, { count }) => sum + count, 0);
  const quarantined = report.quarantined.reduce((sum, { count }) => sum + count, 0);
  const lines = [
    `${report.adapter}: ${report.source}, edition ${report.edition}`,
    ...report.files.map(
      ({ name, rows, isPinned }) =>
        `  ${name}: ${counted(rows, 'row', 'rows')}${isPinned ? '' : ' (not the file that this edition is pinned to)'}`,
    ),
    `  rows read          ${report.rowsRead}`,
    `  statements kept    ${report.statementsKept}`,
    `  entities, aliases, codes  ${report.entities}, ${report.aliases}, ${report.codes}`,
    `  corrected          ${report.corrected}`,
    `  quarantined        ${quarantined}`,
    ...report.quarantined.map(({ rule, count }) => `    ${count}  ${rule}`),
    `  dropped            ${dropped}`,
    ...report.dropped.map(({ reason, count }) => `    ${count}  ${reason}`),
    ...report.remarks.map((remark) => `  ${remark}`),
  ];
  return lines.join('\n');
}
