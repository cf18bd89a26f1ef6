/** An answer about origins as a table to take away: a row a share, with what it is of. */

import type { Amount, OriginData } from '../../../picture/origin/query.ts';
import { figureCell } from '../../../picture/taken/stands-on.ts';
import { type LaidCell, type TakenTable, tableOf } from '../../../picture/taken/table.ts';

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'row',
  'economy',
  'economy_name',
  'side',
  'kind',
  'stage',
  'share',
  'share_low',
  'share_high',
  'mass',
  'mass_unit',
  'status',
  'spread_low',
  'spread_high',
  'material',
  'year',
  'consumer',
  'producer',
  'scheme',
  'release',
] as const;

/** An enumeration of the API as the id that it stands for: `EXCEEDS_LISTED` is `exceeds-listed`. */
const idOf = (name: string | null | undefined): string => (name ?? '').toLowerCase().replaceAll('_', '-');

function cells(share: Amount, mass: Amount): Readonly<Record<string, LaidCell>> {
  const { low, high, status } = share.quantity;
  return {
    share: figureCell(share),
    share_low: low ?? '',
    share_high: high ?? '',
    mass: figureCell(mass),
    mass_unit: mass.quantity.unit.id,
    status: idOf(status),
  };
}

export function originTable({ origin, release }: OriginData): TakenTable {
  const common = {
    material: origin.material.id,
    year: origin.year,
    consumer: origin.consumer?.id ?? '',
    producer: origin.producer?.id ?? '',
    scheme: origin.scheme.id,
    release: release.id,
  };
  const of = ({ economy, side }: (typeof origin.origins)[number] | (typeof origin.lastShippers)[number]) => ({
    economy: economy.id,
    economy_name: economy.name,
    side: idOf(side),
  });
  const records = [
    ...origin.origins.map((one) => ({
      row: 'origin',
      ...of(one),
      ...cells(one.share, one.mass),
      spread_low: one.spread?.quantity.low ?? '',
      spread_high: one.spread?.quantity.high ?? '',
    })),
    ...origin.destinations.map((one) => ({ row: 'use', ...of(one), ...cells(one.share, one.mass) })),
    ...origin.unknowns.map(({ kind, stage, economy, share, mass }) => ({
      row: 'unknown',
      economy: economy?.id ?? '',
      economy_name: economy?.name ?? '',
      kind: idOf(kind),
      stage: idOf(stage),
      ...cells(share, mass),
    })),
    ...origin.lastShippers.map((one) => ({
      row: one.isHome ? 'own-output' : 'last-shipper',
      ...of(one),
      ...cells(one.share, one.mass),
    })),
  ].map((record) => ({ ...record, ...common }));
  return tableOf(columns, records);
}
