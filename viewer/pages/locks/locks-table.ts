/** The answer as a table to take away: a row an instrument, an economy, a thing, an organisation, a year. */
import { type TakenTable, tableOf } from '../../../picture/taken/table.ts';
import type { Amount, LocksData } from './query.ts';

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
type Line = Partial<Record<(typeof columns)[number], string | number | null>>;

const idOf = (name: string): string => name.toLowerCase().replaceAll('_', '-');
/** A blank is unknown, and no zero. */
const valueIn = (amount: Amount | null): number | string => amount?.quantity.value ?? '';

export function locksTable({ locks: said, release }: LocksData): TakenTable {
  const { lock } = said;
  const summaries = lock === null ? said.instruments : [lock];
  const records: readonly Line[] = [
    ...summaries.map((one) => ({
      row: 'instrument',
      instrument: one.instrument.id,
      name: one.instrument.name,
      parties: valueIn(one.parties),
      signed: valueIn(one.signed),
      not_parties: valueIn(one.notParties),
      list_kind: one.listKind === null ? '' : idOf(one.listKind),
      list_year: one.listYear,
      things: valueIn(one.things),
      meetings: valueIn(one.meetings),
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
      meetings: valueIn(one.meetings),
    })),
    ...(lock?.meetingYears ?? []).map((one) => ({
      row: 'meetings',
      instrument: lock?.instrument.id ?? '',
      year: one.year,
      meetings: valueIn(one.all),
      meetings_counted: valueIn(one.counted),
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
