/** The chain as a table to take away: a row a block, folded economy or link, with what each number is worth. */

import type { FigureResult } from '../../../picture/answer.ts';
import type { TraceData, TraceResult, TraceTrackResult } from '../../../picture/chain/query.ts';
import { figureCell } from '../../../picture/taken/stands-on.ts';
import { type LaidCell, type TakenTable, tableOf } from '../../../picture/taken/table.ts';

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
  'share_low',
  'share_high',
  'share_status',
  'share_by_last_shipper',
  'value',
  'low',
  'high',
  'unit',
  'basis',
  'status',
  'missing',
  'in_one_device',
  'in_one_device_low',
  'in_one_device_high',
  'in_one_device_unit',
  'in_one_device_status',
  'harms',
  'note',
  'scheme',
  'release',
] as const;
type Row = Readonly<Partial<Record<(typeof columns)[number], LaidCell>>>;

/** An enumeration of the API as the id that it stands for: `END_OF_LIFE` is `end-of-life`. */
function idOf(name: string | null | undefined): string {
  return (name ?? '').toLowerCase().replaceAll('_', '-');
}

type Figure = FigureResult | null | undefined;

function numbers(shareFigure: Figure, figure: Figure): Row {
  const share = shareFigure?.quantity;
  const quantity = figure?.quantity;
  return {
    share: figureCell(shareFigure),
    share_low: share?.low ?? '',
    share_high: share?.high ?? '',
    share_status: idOf(share?.status),
    value: figureCell(figure),
    low: quantity?.low ?? '',
    high: quantity?.high ?? '',
    unit: quantity?.unit.symbol ?? '',
    basis: quantity?.unit.basis ?? '',
    status: idOf(quantity?.status),
    missing: quantity === undefined ? 'no-figure-yet' : idOf(quantity.missing),
  };
}

function carried(figure: Figure): Row {
  const quantity = figure?.quantity;
  return {
    in_one_device: figureCell(figure),
    in_one_device_low: quantity?.low ?? '',
    in_one_device_high: quantity?.high ?? '',
    in_one_device_unit: quantity?.unit.symbol ?? '',
    in_one_device_status: idOf(quantity?.status),
  };
}

export function chainTable({ trace, release }: TraceData): TakenTable {
  const rows = trace.columns.flatMap(({ stage, tracks }) =>
    tracks.flatMap((track) => trackRows(track).map((row): Row => ({ stage: idOf(stage), ...row }))),
  );
  rows.push(...linkRows(trace));
  const records = rows.map((row) => ({ ...row, scheme: trace.scheme.id, release: release.id }));
  return tableOf(columns, records);
}

/** A row a link that has a share of the stage that receives it. */
function linkRows({ columns, links }: TraceResult): Row[] {
  const names = new Map(
    columns.flatMap(({ tracks }) =>
      tracks.flatMap(({ id, measure, nodes }) => [
        [id, measure] as const,
        ...nodes.map((node) => [node.id, node.label] as const),
      ]),
    ),
  );
  return links.flatMap((link): Row[] => {
    if (link.share === null) return [];
    const { quantity } = link.share;
    return [
      {
        material: link.material?.id ?? '',
        period: link.period ?? '',
        row: `link ${idOf(link.kind)}`,
        id: link.id,
        name: `${names.get(link.from) ?? link.from} → ${names.get(link.to) ?? link.to}`,
        share: figureCell(link.share),
        share_low: quantity.low ?? '',
        share_high: quantity.high ?? '',
        share_status: idOf(quantity.status),
        share_by_last_shipper: figureCell(link.lastShipped),
        ...carried(link.carried),
        note: link.restsOn,
      },
    ];
  });
}

/** Ids of the kinds of harm, each once. */
function harmsOf(harms: readonly { readonly harm: { readonly id: string } }[]): string {
  return [...new Set(harms.map(({ harm }) => harm.id))].join(' ');
}

function trackRows(track: TraceTrackResult): Row[] {
  const head = {
    material: track.material?.id ?? '',
    measure: track.measure,
    period: track.period ?? '',
  };
  if (track.state === 'NO_FIGURE') {
    const harms = harmsOf(track.nodes.flatMap((node) => node.harms));
    return [{ ...head, row: 'no-figure', missing: 'no-figure-yet', harms, note: track.note ?? '' }];
  }
  const rows = track.nodes.flatMap((node): Row[] => [
    {
      ...head,
      row: idOf(node.kind),
      id: node.entity?.id ?? node.id,
      name: node.label,
      side: idOf(node.side),
      ...numbers(node.share, node.quantity),
      ...carried(node.carried),
      harms: harmsOf(node.harms),
    },
    ...node.members.map(
      (member): Row => ({
        ...head,
        row: `member of ${node.id}`,
        id: member.entity.id,
        name: member.entity.name,
        side: idOf(member.side),
        ...numbers(member.share, member.quantity),
        ...carried(member.carried),
        harms: harmsOf(member.harms),
      }),
    ),
  ]);
  const totals: Row[] = (
    [
      ['total', track.total],
      ['published-total', track.publishedTotal],
    ] as const
  ).flatMap(([row, figure]) =>
    figure === null ? [] : [{ ...head, row, ...numbers(undefined, figure), note: track.note ?? '' }],
  );
  return [...rows, ...totals];
}
