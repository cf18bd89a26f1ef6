/** The answer as a table to take away: a row a figure, and a row for what is not known. */
import { figureCell } from '../../../picture/taken/stands-on.ts';
import { type LaidCell, type TakenTable, tableOf } from '../../../picture/taken/table.ts';
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
type Line = Partial<Record<(typeof columns)[number], LaidCell>>;

export function messagesTable({ messages: said, release }: MessagesData): TakenTable {
  const records = said.messages.flatMap((message): readonly Line[] => [
    ...message.findings.flatMap((finding) =>
      finding.figures.map(({ label, of, period, source, figure }) => ({
        message: message.id,
        bearing: finding.bearing.toLowerCase(),
        finding: finding.id,
        what: label,
        of: of?.id ?? '',
        // A blank is unknown, and no zero.
        value: figureCell(figure),
        low: figure.quantity.low,
        high: figure.quantity.high,
        unit: figure.quantity.unit.id,
        status: figure.quantity.status.toLowerCase(),
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
  return tableOf(
    columns,
    records.map((record) => ({ ...record, release: release.id })),
  );
}
