/** Who answers for a harm as a table to take away: a row an economy, a side, a reason. */
import { figureCell } from '../../../picture/taken/stands-on.ts';
import { type TakenTable, tableOf } from '../../../picture/taken/table.ts';
import type { AttributionData } from './query.ts';

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'row',
  'economy',
  'economy_name',
  'side',
  'reason',
  'happened',
  'answers_for',
  'share',
  'unit',
  'status',
  'harm',
  'rule',
  'material',
  'period',
  'chain_year',
  'scheme',
  'release',
] as const;

/** An enumeration of the API as the id that it stands for: `SHARED_WEIGHTED` is `shared-weighted`. */
const idOf = (name: string | null): string => (name ?? 'nobody').toLowerCase().replaceAll('_', '-');

export function harmTable({ harmAttribution: said, release }: AttributionData): TakenTable {
  const common = {
    unit: said.total.quantity.unit.id,
    harm: said.harm.id,
    rule: idOf(said.rule),
    material: said.material?.id ?? '',
    period: said.period,
    chain_year: said.chainYear ?? '',
    scheme: said.scheme.label,
    release: release.id,
  };
  const records = [
    ...said.bearers.map(({ economy, side, happened, amount, share }) => ({
      row: 'economy',
      economy: economy.id,
      economy_name: economy.name,
      side: idOf(side),
      happened: figureCell(happened),
      answers_for: figureCell(amount),
      share: figureCell(share),
      status: idOf(amount.quantity.status),
    })),
    ...said.bySide.map(({ side, happened, amount, share }) => ({
      row: 'side',
      side: idOf(side),
      happened: figureCell(happened),
      answers_for: figureCell(amount),
      share: figureCell(share),
      status: idOf(amount.quantity.status),
    })),
    ...said.unattributable.map(({ reason, material, amount }) => ({
      row: 'nobody',
      reason: material === null ? reason : `${material.name}: ${reason}`,
      answers_for: figureCell(amount),
      status: idOf(amount.quantity.status),
    })),
    { row: 'total', answers_for: figureCell(said.total), status: idOf(said.total.quantity.status) },
  ].map((record) => ({ ...record, ...common }));
  return tableOf(columns, records);
}
