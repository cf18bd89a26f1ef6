/** Stated capacities that may be added up, with the sites they are of and who has which part of each. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert, dimensionOfUnit } from '../../../schema/unit.ts';
import type { CapacityCover } from '../context/capacity-cover.ts';
import type { SourceEdition } from '../context/precedence.ts';
import { rowsOf } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import { type Claim, jointClaims, type Owning } from './claims.ts';

/** One stated capacity. */
export interface Capacity {
  /** A site, or the group of those that are counted together. */
  readonly subject: string;
  readonly sites: readonly string[];
  /** Null where no source says where the sites lie, or where they lie in several. */
  readonly economy: string | null;
  readonly year: number;
  /** In the unit of its lot. */
  readonly amount: number;
  /** The statement of the amount, and those that say which sites it is of. */
  readonly rows: readonly number[];
  /** Statements that say where the sites lie. */
  readonly placeRows: readonly number[];
  /** None where the capacity was not asked about. */
  readonly claims: readonly Claim[];
}

/** Capacities of one material, stage, source, edition and dimension of unit. */
export interface Lot {
  readonly material: string;
  readonly stage: Stage;
  readonly source: string;
  readonly edition: string;
  readonly unit: string;
  /** By subject. */
  readonly capacities: readonly Capacity[];
}

/** A statement of capacity that has an amount for one year that has passed. */
export function isUsable({ value, unit, quarantine, status, period }: StatementRow): boolean {
  return (
    value !== null && unit !== null && quarantine === null && status !== 'projected' && /^\d{4}$/.test(period)
  );
}

/** The unit that most rows are stated in; of equals the first by id. What it can be converted to is no other amount. */
function commonUnit(rows: readonly StatementRow[]): string {
  const [most] = [...groupBy(rows, ({ unit }) => unit ?? '')].sort(
    ([a, one], [b, other]) => other.length - one.length || byCodeUnit(a, b),
  );
  return most?.[0] ?? '';
}

/** What capacities are made with. */
export interface CapacityInputs {
  readonly cover: CapacityCover;
  readonly owners: Owning;
  /** Whose owners are asked about; of all others the amount alone is told. */
  readonly isAsked: (subject: string) => boolean;
  /** Orders editions of a source, the preferred first. */
  readonly prefer: (a: SourceEdition, b: SourceEdition) => number;
  /** Statements of where a site lies, and of which sites it is counted with. */
  readonly aboutSites: readonly StatementRow[];
}

/**
 * @param rows statements of capacity of sites and of groups of sites
 * @param year only statements of it; the latest of each site where null
 */
export function lotsOf(
  rows: readonly StatementRow[],
  year: number | null,
  inputs: CapacityInputs,
): readonly Lot[] {
  const usable = rows.filter((row) => isUsable(row) && (year === null || row.period === String(year)));
  const lots = groupBy(ofPreferredEdition(usable, inputs.prefer), (row) =>
    JSON.stringify([row.object, row.stage, row.source, row.edition, dimensionOfUnit(row.unit ?? '')]),
  );
  const aboutSite = groupBy(
    inputs.aboutSites.filter(({ quarantine }) => quarantine === null),
    ({ subject }) => subject,
  );
  return [...lots.keys()].sort(byCodeUnit).flatMap((key): Lot[] => {
    const own = lots.get(key) ?? [];
    const [first] = own;
    if (first?.object == null || first.stage === null) return [];
    const unit = commonUnit(own);
    const latest = [...groupBy(own, ({ subject }) => subject).values()].flatMap((ofOne) => {
      const last = Math.max(...ofOne.map(({ period }) => Number(period)));
      // The same capacity is stated once for each of the sites that share it: one of the rows is all of it.
      return ofOne.find(({ period }) => Number(period) === last) ?? [];
    });
    return [
      {
        material: first.object,
        stage: first.stage,
        source: first.source,
        edition: first.edition,
        unit,
        capacities: latest
          .map((row) => capacityOf(row, unit, inputs, aboutSite))
          .sort((a, b) => byCodeUnit(a.subject, b.subject)),
      },
    ];
  });
}

/** Editions of a source revise one another: of each material and stage one is told. */
function ofPreferredEdition(
  rows: readonly StatementRow[],
  prefer: CapacityInputs['prefer'],
): readonly StatementRow[] {
  const groups = groupBy(rows, ({ object, stage, source }) => JSON.stringify([object, stage, source]));
  return [...groups.values()].flatMap((own) => {
    const first = own.reduce((best, row) => (prefer(row, best) < 0 ? row : best));
    return own.filter(({ edition }) => edition === first.edition);
  });
}

function capacityOf(
  row: StatementRow,
  unit: string,
  { cover, owners, isAsked }: CapacityInputs,
  aboutSite: ReadonlyMap<string, readonly StatementRow[]>,
): Capacity {
  const sites = cover.sitesOf(row.subject);
  const year = Number(row.period);
  const places = [...new Set(sites.flatMap((site) => cover.placesOf(site)))];
  const about = sites.flatMap((site) => aboutSite.get(site) ?? []);
  const members = about.filter(({ predicate, object }) => predicate === 'memberOf' && object === row.subject);
  const claims = isAsked(row.subject) ? sites.map((site) => owners.claimsOn(site, year, row.source)) : [];
  return {
    subject: row.subject,
    sites,
    economy: places.length === 1 ? (places[0] ?? null) : null,
    year,
    amount: convert(row.value ?? 0, row.unit ?? unit, unit),
    rows: rowsOf(
      [row.row],
      members.map((member) => member.row),
    ),
    placeRows: rowsOf(about.filter(({ predicate }) => predicate === 'locatedIn').map((place) => place.row)),
    claims: claims.length > 1 ? jointClaims(claims) : (claims[0] ?? []),
  };
}
