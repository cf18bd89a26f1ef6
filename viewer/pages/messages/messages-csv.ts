/** The answer as a table to take away: a row a figure, and a row for what is not known. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { MessagesData } from './query.ts';

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'message',
  'bearing',
  'finding',
  'what',
  'of',
  'value',
  'low',
  'high',
  'unit',
  'status',
  'period',
  'source',
  'scope',
  'release',
] as const;
type Line = Partial<Record<(typeof columns)[number], string | number | null>>;

/** CSV text; a cell that a spreadsheet would take for a formula is made harmless. */
export function messagesCsv({ messages: said, release }: MessagesData): string {
  const records = said.messages.flatMap((message): readonly Line[] => [
    ...message.findings.flatMap((finding) =>
      finding.figures.map(({ label, of, period, source, figure: { quantity } }) => ({
        message: message.id,
        bearing: finding.bearing.toLowerCase(),
        finding: finding.id,
        what: label,
        of: of?.id ?? '',
        // A blank is unknown, and no zero.
        value: quantity.value,
        low: quantity.low,
        high: quantity.high,
        unit: quantity.unit.id,
        status: quantity.status.toLowerCase(),
        period,
        source: source?.id ?? '',
        scope: finding.scope,
      })),
    ),
    ...message.unknown.map(({ what, reason }) => ({
      message: message.id,
      bearing: 'unknown',
      what,
      scope: reason,
    })),
  ]);
  return stringify(
    records.map((record) => ({ ...record, release: release.id })),
    { header: true, columns: [...columns], escape_formulas: true },
  );
}
