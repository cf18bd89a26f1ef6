/** The answer as a table to take away: a row an instrument, an economy, a thing, an organisation, a year. */
import { figureCell } from '../../../picture/taken/stands-on.ts';
import { type LaidCell, type TakenTable, tableOf } from '../../../picture/taken/table.ts';
import type { LocksData } from './query.ts';

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'row',
  'instrument',
  'id',
  'name',
  'side',
  'standing',
  'day',
  'year',
  'parties',
  'signed',
  'not_parties',
  'list_kind',
  'list_year',
  'things',
  'meetings',
  'meetings_counted',
  'source',
  'release',
] as const;
type Line = Partial<Record<(typeof columns)[number], LaidCell>>;

const idOf = (name: string): string => name.toLowerCase().replaceAll('_', '-');

export function locksTable({ locks: said, release }: LocksData): TakenTable {
  const { lock } = said;
  const summaries = lock === null ? said.instruments : [lock];
  const records: readonly Line[] = [
    ...summaries.map((one) => ({
      row: 'instrument',
      instrument: one.instrument.id,
      name: one.instrument.name,
      parties: figureCell(one.parties),
      signed: figureCell(one.signed),
      not_parties: figureCell(one.notParties),
      list_kind: one.listKind === null ? '' : idOf(one.listKind),
      list_year: one.listYear,
      things: figureCell(one.things),
      meetings: figureCell(one.meetings),
    })),
    ...(lock?.rules ?? []).map((one) => ({
      row: 'applies-to',
      instrument: one.instrument.id,
      id: one.thing.id,
      name: one.thing.name,
      year: one.since,
      source: one.source.id,
    })),
    ...(lock?.members.nodes ?? []).map((one) => ({
      row: 'economy',
      instrument: lock?.instrument.id ?? '',
      id: one.economy.id,
      name: one.economy.name,
      side: idOf(one.side),
      standing: idOf(one.standing),
      day: one.day,
      source: one.source?.id ?? '',
    })),
    ...(lock?.met ?? []).map((one) => ({
      row: 'met',
      instrument: lock?.instrument.id ?? '',
      id: one.organisation.id,
      name: one.organisation.name,
      meetings: figureCell(one.meetings),
    })),
    ...(lock?.meetingYears ?? []).map((one) => ({
      row: 'meetings',
      instrument: lock?.instrument.id ?? '',
      year: one.year,
      meetings: figureCell(one.all),
      meetings_counted: figureCell(one.counted),
    })),
    ...(lock?.listed ?? []).map((one) => ({
      row: 'listed',
      instrument: lock?.instrument.id ?? '',
      id: one.organisation.id,
      name: one.organisation.name,
      source: one.source.id,
    })),
  ];
  return tableOf(
    columns,
    records.map((record) => ({ ...record, release: release.id })),
  );
}
