/** A ledger as a table to take away: a row a band, an economy, a scheme, a figure that stands alone. */

import type { FigureResult } from '../answer.ts';
import { figureCell } from '../taken/stands-on.ts';
import { type LaidCell, type TakenTable, tableOf } from '../taken/table.ts';
import type { LedgerData, LedgerRowResult } from './query.ts';

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'question',
  'measure',
  'stage',
  'period',
  'part',
  'side',
  'economy',
  'economy_name',
  'scheme',
  'share',
  'share_low',
  'share_high',
  'amount',
  'amount_low',
  'amount_high',
  'unit',
  'status',
  'documented',
  'state',
  'digital_part',
  'weighting',
  'sources',
  'release',
] as const;

/** An enumeration of the API as the id that it stands for: `NOT_NAMED` is `not-named`. */
const idOf = (name: string | null): string => (name ?? '').toLowerCase().replaceAll('_', '-');

type Cells = Readonly<Record<string, LaidCell>>;

function cells(share: FigureResult | null, amount: FigureResult | null): Cells {
  const said = share?.quantity ?? amount?.quantity;
  return {
    share: figureCell(share),
    share_low: share?.quantity.low ?? '',
    share_high: share?.quantity.high ?? '',
    amount: figureCell(amount),
    amount_low: amount?.quantity.low ?? '',
    amount_high: amount?.quantity.high ?? '',
    unit: amount?.quantity.unit.id ?? '',
    status: idOf(said?.status ?? null),
  };
}

function recordsOf(row: LedgerRowResult, scheme: string): readonly Cells[] {
  if (row.state === 'NO_FIGURE' && row.figures.length === 0) return [{ part: 'none', scheme }];
  const isPresence = row.state === 'PRESENCE';
  return [
    ...(row.total === null ? [] : [{ part: 'total', scheme, ...cells(null, row.total) }]),
    ...row.bands.map(({ band, share, amount, count }) => ({
      part: 'band',
      side: idOf(band),
      scheme,
      ...cells(isPresence ? null : share, amount),
      documented: count ?? '',
    })),
    ...(row.africa === null
      ? []
      : [
          {
            part: 'africa',
            scheme,
            ...cells(isPresence ? null : row.africa.share, row.africa.amount),
            documented: row.africa.count ?? '',
          },
        ]),
    // A share of pairs is no share of harm: presence is counted, never weighed.
    ...(isPresence
      ? []
      : row.spread.map((one) => ({
          part: 'other-scheme',
          side: 'south',
          scheme: one.scheme.id,
          ...cells(one.southShare, null),
        }))),
    ...row.economies.map(({ economy, side, share, amount, count }) => ({
      part: 'economy',
      economy: economy.id,
      economy_name: economy.name,
      side: idOf(side),
      scheme,
      ...cells(isPresence ? null : share, amount),
      documented: count ?? '',
    })),
    ...row.figures.map(({ subject, object, period, figure }) => ({
      part: `single: ${object.name}`,
      economy: subject.id,
      economy_name: subject.name,
      period,
      ...cells(null, figure),
    })),
  ];
}

export function ledgerTable({ ledger, release }: LedgerData): TakenTable {
  const records = ledger.rows.flatMap((row) =>
    recordsOf(row, ledger.scheme.id).map((own) => ({
      question: idOf(row.id),
      measure: row.measure,
      stage: idOf(row.stage),
      period: row.period ?? '',
      state: idOf(row.state),
      digital_part: idOf(row.digitalPart),
      weighting: idOf(ledger.weighting),
      sources: row.sources.map(({ source, edition }) => `${source.shortTitle} ${edition}`).join('; '),
      release: release.id,
      ...own,
    })),
  );
  return tableOf(columns, records);
}
