/** The answer as a table to take away: a row an owner, a place, a home, a side, a company year, a region, a grid. */
import { figureCell } from '../../../picture/taken/stands-on.ts';
import { type LaidCell, type TakenTable, tableOf } from '../../../picture/taken/table.ts';
import type { Amount, InfrastructureData, SiteListResult } from './query.ts';

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'row',
  'list',
  'edition',
  'kind',
  'id',
  'name',
  'side',
  'year',
  'sites',
  'share',
  'running_mw',
  'announced_mw',
  'by_place_t_co2e',
  'by_market_t_co2e',
  'left',
  'carbon_free',
  'intensity_g_kwh',
  'counted',
  'release',
] as const;
type Line = Partial<Record<(typeof columns)[number], LaidCell>>;

/** An enumeration of the API as the id that it stands for: `DATA_CENTRE` is `data-centre`. */
const idOf = (name: string): string => name.toLowerCase().replaceAll('_', '-');

function recordsOf(list: SiteListResult): readonly Line[] {
  const common = { list: list.source.id, edition: list.edition, kind: idOf(list.kind) };
  const counts = (row: { readonly sites: Amount; readonly share: Amount }): Line => ({
    sites: figureCell(row.sites),
    share: figureCell(row.share),
  });
  const powers = (row: { readonly running: Amount | null; readonly announced: Amount | null }): Line => ({
    running_mw: figureCell(row.running),
    announced_mw: figureCell(row.announced),
  });
  const rows: readonly Line[] = [
    { row: 'list', sites: figureCell(list.sites), ...powers(list) },
    ...list.actors.map((row) => ({
      row: list.relation === 'OWNS' ? 'owner' : 'operator',
      id: row.actor?.id ?? 'not-named',
      name: row.actor?.name ?? '',
      ...counts(row),
      ...powers(row),
    })),
    ...list.places.map((row) => ({
      row: 'place',
      id: row.economy?.id ?? 'not-said',
      name: row.economy?.name ?? '',
      side: row.side === null ? '' : idOf(row.side),
      ...counts(row),
      ...powers(row),
    })),
    ...list.homes.map((row) => ({
      row: 'home',
      id: row.economy?.id ?? idOf(row.kind),
      name: row.economy?.name ?? '',
      ...counts(row),
    })),
    ...list.sides.map((row) => ({
      row: 'sides',
      side: row.sides.length === 0 ? 'not-said' : row.sides.map(idOf).join(' '),
      ...counts(row),
    })),
  ];
  return rows.map((row) => ({ ...common, ...row }));
}

export function infrastructureTable({ infrastructure: said, release }: InfrastructureData): TakenTable {
  const records: readonly Line[] = [
    ...said.lists.flatMap(recordsOf),
    ...said.reported.map((row) => ({
      row: 'scope-2',
      id: row.subject.id,
      name: row.subject.name,
      year: row.year,
      by_place_t_co2e: figureCell(row.byPlace),
      by_market_t_co2e: figureCell(row.byMarket),
      left: figureCell(row.left),
    })),
    ...said.regions.map((row) => ({
      row: 'region',
      id: row.site.id,
      name: row.site.name,
      year: row.year,
      carbon_free: figureCell(row.carbonFree),
      intensity_g_kwh: figureCell(row.intensity),
      counted: row.indicator?.id ?? '',
    })),
    ...said.grids.map((row) => ({
      row: 'grid',
      list: row.source.shortTitle,
      id: row.economy.id,
      name: row.economy.name,
      year: row.year,
      intensity_g_kwh: figureCell(row.intensity),
    })),
    ...said.singles.map(({ economy, cable }) => ({
      row: 'single-cable',
      id: economy.id,
      name: economy.name,
      counted: cable.id,
    })),
  ];
  return tableOf(
    columns,
    records.map((record) => ({ ...record, release: release.id })),
  );
}
