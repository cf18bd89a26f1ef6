/** The report of an import of a whole archive, in words. */
import type { BaciResult } from '../../ingest/sources/baci/options.ts';
import { counted } from './report.ts';

const stateText = {
  read: '',
  resumed: ', taken up from a run that was stopped',
  'as before': ', imported before and left as it is',
} as const;

const number = (value: number): string => value.toLocaleString('en');

/** What was read, kept, dropped and quarantined, by year. */
export function bulkReportText({ edition, codes, years, changed, remarks }: BaciResult): string {
  const lines = [`baci: edition ${edition}, ${counted(codes, 'product', 'products')}`];
  for (const item of years) {
    lines.push(
      `  ${item.year} (${item.file})${stateText[item.state]}`,
      `    rows read          ${number(item.rowsRead)}`,
      `    flows kept         ${number(item.flowsKept)}, of which ${number(item.withoutMass)} without a mass`,
      `    statements         ${number(item.statements)}`,
      `    dropped            ${number(item.dropped.reduce((sum, { count }) => sum + count, 0))}`,
      ...item.dropped.map(({ reason, count }) => `      ${number(count)}  ${reason}`),
      `    quarantined        ${number(item.quarantined.reduce((sum, { count }) => sum + count, 0))}`,
      ...item.quarantined.map(({ rule, count }) => `      ${number(count)}  ${rule}`),
    );
  }
  if (!changed) lines.push('  Nothing changed: all of this was imported before.');
  return [...lines, ...remarks.map((remark) => `  ${remark}`)].join('\n');
}
