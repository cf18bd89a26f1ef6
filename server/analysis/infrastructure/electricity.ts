/** The electricity that infrastructure stands on: intensity of grids, what a cloud prints of its regions, Scope 2 in two ways. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, figureOfRow, rowsOf, shareFigure } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import type { CloudRegion, GridIntensity, ReportedElectricity } from './answer.ts';
import {
  byMarketIndicator,
  byPlaceIndicator,
  carbonFreeIndicator,
  gridSources,
  regionIntensities,
} from './plan.ts';
import type { ListedSite } from './sites.ts';

const gramsPerKwh = 'g/kWh:co2e';
export const yearOf = ({ period }: StatementRow): number => yearsOfPeriod(period).to;
const byNewest = (a: StatementRow, b: StatementRow): number => yearOf(b) - yearOf(a) || a.row - b.row;

/** The newest at or before a year, or of all. */
function newestOf(rows: readonly StatementRow[], year: number | null): StatementRow | undefined {
  return rows.filter((row) => year === null || yearOf(row) <= year).toSorted(byNewest)[0];
}

/** By economy, then in the order of the publishers: each publisher’s newest figure, never mixed. */
export function gridsOf(
  rows: readonly StatementRow[],
  economies: ReadonlySet<string>,
  {
    year,
    sideOf,
  }: { readonly year: number | null; readonly sideOf: (economy: string) => GridIntensity['side'] },
): readonly GridIntensity[] {
  const wanted = groupBy(
    rows.filter(({ subject, value }) => economies.has(subject) && value !== null),
    ({ subject }) => subject,
  );
  return [...wanted]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([economy, own]) =>
      gridSources.flatMap((source): GridIntensity[] => {
        const row = newestOf(
          own.filter((one) => one.source === source),
          year,
        );
        const intensity = row === undefined ? null : figureOfRow(row, gramsPerKwh);
        return row === undefined || intensity === null
          ? []
          : [{ economy, side: sideOf(economy), source, year: yearOf(row), intensity }];
      }),
    );
}

/** The preferred publisher’s figure of an economy. */
export function gridOf(grids: readonly GridIntensity[], economies: Iterable<string>): Figure | null {
  const [economy, ...others] = [...economies];
  if (economy === undefined || others.length > 0) return null;
  return grids.find((grid) => grid.economy === economy)?.intensity ?? null;
}

/** Regions by what their operator prints for the newest year at or before the one asked for. */
export function regionsOf(
  rows: readonly StatementRow[],
  sites: readonly ListedSite[],
  grids: readonly GridIntensity[],
  year: number | null,
): readonly CloudRegion[] {
  const bySite = groupBy(
    rows.filter(({ value }) => value !== null),
    ({ subject }) => subject,
  );
  return sites.flatMap(({ id, economies }): CloudRegion[] => {
    const own = bySite.get(id) ?? [];
    const newest = newestOf(own, year);
    if (newest === undefined) return [];
    const ofYear = own.filter((row) => yearOf(row) === yearOf(newest));
    const free = ofYear.find(({ object }) => object === carbonFreeIndicator);
    const intensity = regionIntensities
      .map((indicator) => ofYear.find(({ object }) => object === indicator))
      .find((row) => row !== undefined);
    return [
      {
        site: id,
        economy: economies.size === 1 ? ([...economies.keys()][0] ?? null) : null,
        year: yearOf(newest),
        carbonFree: free === undefined ? null : figureOfRow(free),
        intensity: intensity === undefined ? null : figureOfRow(intensity, gramsPerKwh),
        indicator: intensity?.object ?? null,
        grid: gridOf(grids, economies.keys()),
      },
    ];
  });
}

/** Who reports for a subject: the subject itself, or the organisation whose part it is. */
export function reporterOf(context: GraphContext, subject: string): string | null {
  if (subject.startsWith('org:')) return subject;
  const entity = context.entities.get(subject);
  const whole = entity?.partOf ?? null;
  return whole?.startsWith('org:') === true ? whole : null;
}

/**
 * Scope 2 by place and by market side by side: by organisation, then its parts, then year.
 * @param rows `emits` statements; one of Scope 1 tells that a company reports, though its Scope 2 was not found
 */
export function reportedOf(
  context: GraphContext,
  rows: readonly StatementRow[],
  {
    of,
    year,
    keptOut,
  }: { readonly of: string | null; readonly year: number | null; readonly keptOut: readonly StatementRow[] },
): readonly ReportedElectricity[] {
  const out = new Set(keptOut.map((row) => `${row.subject} ${yearOf(row)} ${row.object}`));
  const wanted = rows.filter((row) => year === null || yearOf(row) === year);
  return [...groupBy(wanted, (row) => `${row.subject} ${yearOf(row)}`).values()]
    .flatMap((own): ReportedElectricity[] => {
      const [first] = own;
      const organisation = first === undefined ? null : reporterOf(context, first.subject);
      if (first === undefined || organisation === null || (of !== null && of !== organisation)) return [];
      const figure = (indicator: string): Figure | null => {
        const row = own.find(({ object, value }) => object === indicator && value !== null);
        return row === undefined ? null : figureOfRow(row, 't:co2e');
      };
      const byPlace = figure(byPlaceIndicator);
      const byMarket = figure(byMarketIndicator);
      return [
        {
          subject: first.subject,
          organisation,
          year: yearOf(first),
          byPlace,
          byMarket,
          isPlaceKeptOut:
            byPlace === null && out.has(`${first.subject} ${yearOf(first)} ${byPlaceIndicator}`),
          isMarketKeptOut:
            byMarket === null && out.has(`${first.subject} ${yearOf(first)} ${byMarketIndicator}`),
          ...comparedOf(byPlace, byMarket),
        },
      ];
    })
    .sort(
      (a, b) =>
        byCodeUnit(a.organisation, b.organisation) ||
        Number(a.subject !== a.organisation) - Number(b.subject !== b.organisation) ||
        byCodeUnit(a.subject, b.subject) ||
        a.year - b.year,
    );
}

function comparedOf(
  byPlace: Figure | null,
  byMarket: Figure | null,
): Pick<ReportedElectricity, 'left' | 'gone'> {
  const place = byPlace?.quantity.value ?? null;
  const market = byMarket?.quantity.value ?? null;
  if (byPlace === null || byMarket === null || place === null || market === null || place === 0) {
    return { left: null, gone: null };
  }
  const evidence = rowsOf(byPlace.evidence, byMarket.evidence);
  return {
    left: shareFigure({ value: market / place }, evidence),
    gone: derivedFigure({ value: place - market }, 't:co2e', evidence),
  };
}
