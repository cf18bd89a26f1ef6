/** The chain as a table to take away: a row a block or folded economy, with what each number is worth. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { QuantityResult } from '../../../picture/answer.ts';
import type { TraceData, TraceTrackResult } from '../../../picture/chain/query.ts';

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'stage',
  'material',
  'measure',
  'period',
  'row',
  'id',
  'name',
  'side',
  'share',
  'share_status',
  'value',
  'low',
  'high',
  'unit',
  'basis',
  'status',
  'missing',
  'harms',
  'note',
  'scheme',
  'release',
] as const;
type Row = Readonly<Partial<Record<(typeof columns)[number], string | number>>>;

function numbers(share: QuantityResult | undefined, quantity: QuantityResult | undefined): Row {
  return {
    share: share?.value ?? '',
    share_status: share?.status.toLowerCase() ?? '',
    value: quantity?.value ?? '',
    low: quantity?.low ?? '',
    high: quantity?.high ?? '',
    unit: quantity?.unit.symbol ?? '',
    basis: quantity?.unit.basis ?? '',
    status: quantity?.status.toLowerCase() ?? '',
    missing: quantity?.missing?.toLowerCase() ?? (quantity === undefined ? 'no-figure-yet' : ''),
  };
}

/** CSV text; a cell that a spreadsheet would take for a formula is made harmless. */
export function chainCsv({ trace, release }: TraceData): string {
  const rows = trace.columns.flatMap(({ stage, tracks }) =>
    tracks.flatMap((track) => trackRows(track).map((row): Row => ({ stage: stage.toLowerCase(), ...row }))),
  );
  const records = rows.map((row) => ({ ...row, scheme: trace.scheme.id, release: release.id }));
  return stringify(records, { header: true, columns: [...columns], escape_formulas: true });
}

function trackRows(track: TraceTrackResult): Row[] {
  const head = {
    material: track.material?.id ?? '',
    measure: track.measure,
    period: track.period ?? '',
  };
  if (track.state === 'NO_FIGURE') {
    return [{ ...head, row: 'no_figure', missing: 'no-figure-yet', note: track.note ?? '' }];
  }
  const harmsOf = (harms: readonly { readonly harm: { readonly id: string } }[]) =>
    [...new Set(harms.map(({ harm }) => harm.id))].join(' ');
  const rows = track.nodes.flatMap((node): Row[] => [
    {
      ...head,
      row: node.kind.toLowerCase(),
      id: node.entity?.id ?? node.id,
      name: node.label,
      side: node.side?.toLowerCase() ?? '',
      ...numbers(node.share?.quantity, node.quantity?.quantity),
      harms: harmsOf(node.harms),
    },
    ...node.members.map(
      (member): Row => ({
        ...head,
        row: `member_of_${node.id}`,
        id: member.entity.id,
        name: member.entity.name,
        side: member.side.toLowerCase(),
        ...numbers(member.share.quantity, member.quantity.quantity),
        harms: harmsOf(member.harms),
      }),
    ),
  ]);
  const totals: Row[] = (
    [
      ['total', track.total],
      ['published_total', track.publishedTotal],
    ] as const
  ).flatMap(([row, figure]) =>
    figure === null ? [] : [{ ...head, row, ...numbers(undefined, figure.quantity), note: track.note ?? '' }],
  );
  return [...rows, ...totals];
}
