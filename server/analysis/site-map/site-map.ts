/** Sites by place: too many to be drawn one by one, they are counted by cells of a grid and by economy. */
import { type Entity, kindOfEntityId } from '../../../schema/entity.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { CountKey, StatementCount, StatementFilter } from '../../../schema/store.ts';

/** One site with what its statements say of it. */
export interface SiteFacts {
  readonly id: string;
  /** Decimal degrees; null where no publisher places it. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Where it is, in the order of ids: a cable lands in several economies. */
  readonly economies: readonly string[];
  readonly stages: readonly Stage[];
  readonly materials: readonly string[];
}

/** The statements that the facts are made from, and what they are counted by. */
export const siteFilter: StatementFilter = { withKinds: ['site'] };
export const siteKeys = [
  'subject',
  'predicate',
  'object',
  'product',
  'stage',
] as const satisfies readonly CountKey[];

interface Found {
  readonly economies: Set<string>;
  readonly stages: Set<Stage>;
  readonly materials: Set<string>;
}

const sorted = <Item extends string>(items: ReadonlySet<Item>): readonly Item[] => [...items].sort();

/**
 * Every site in use, by id.
 * @param counts statements of `siteFilter` counted by `siteKeys`
 */
export function siteFacts(
  entities: ReadonlyMap<string, Entity>,
  counts: readonly StatementCount[],
): readonly SiteFacts[] {
  const found = new Map<string, Found>();
  for (const { id, replacedBy } of entities.values()) {
    if (replacedBy === null && kindOfEntityId(id) === 'site') {
      found.set(id, { economies: new Set(), stages: new Set(), materials: new Set() });
    }
  }
  for (const { values } of counts) {
    const [subject, predicate, object, product, stage] = values;
    const ends = [subject, object, product].flatMap((end) => end ?? []);
    for (const end of ends) {
      const site = found.get(end);
      if (site === undefined) continue;
      if (stage != null) site.stages.add(stage as Stage);
      for (const other of ends) if (other.startsWith('material:')) site.materials.add(other);
      if (predicate === 'locatedIn' && end === subject && object?.startsWith('economy:') === true) {
        site.economies.add(object);
      }
    }
  }
  return [...found].map(([id, { economies, stages, materials }]) => ({
    id,
    latitude: entities.get(id)?.latitude ?? null,
    longitude: entities.get(id)?.longitude ?? null,
    economies: sorted(economies),
    stages: sorted(stages),
    materials: sorted(materials),
  }));
}

/** Sites that stand close together; `latitude` and `longitude` are the mean of theirs. */
export interface SiteCell {
  readonly latitude: number;
  readonly longitude: number;
  /** Ids, sorted. */
  readonly sites: readonly string[];
}

export interface SiteCount {
  readonly entity: string;
  readonly sites: number;
  /** How many of them have a place. */
  readonly placed: number;
}

export interface SiteMapAnswer {
  readonly sites: number;
  readonly placed: number;
  /** From north to south, then from west to east. */
  readonly cells: readonly SiteCell[];
  /** Most sites first, ties by id. A site in several economies counts in each; one that is in none, nowhere. */
  readonly economies: readonly SiteCount[];
  /** Materials of the sites at the stage that was asked for, whichever material was. Most sites first. */
  readonly materials: readonly SiteCount[];
}

export interface SiteMapQuestion {
  readonly stage: Stage | null;
  readonly material: string | null;
  /** Side of a cell of the grid, degrees. */
  readonly cell: number;
}

export function siteMap(
  facts: readonly SiteFacts[],
  { stage, material, cell }: SiteMapQuestion,
): SiteMapAnswer {
  const atStage = stage === null ? facts : facts.filter(({ stages }) => stages.includes(stage));
  const chosen =
    material === null ? atStage : atStage.filter(({ materials }) => materials.includes(material));
  return {
    sites: chosen.length,
    placed: chosen.filter(isPlaced).length,
    cells: cellsOf(chosen.filter(isPlaced), cell),
    economies: countsOf(chosen, ({ economies }) => economies),
    materials: countsOf(atStage, ({ materials }) => materials),
  };
}

type PlacedSite = SiteFacts & { readonly latitude: number; readonly longitude: number };

function isPlaced(site: SiteFacts): site is PlacedSite {
  return site.latitude !== null && site.longitude !== null;
}

/** A thousandth of a degree is a hundred metres: no map of the world is finer. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000 + 0;

function cellsOf(sites: readonly PlacedSite[], cell: number): readonly SiteCell[] {
  const cells = new Map<string, PlacedSite[]>();
  for (const site of sites) {
    const key = `${Math.floor(site.latitude / cell)} ${Math.floor(site.longitude / cell)}`;
    const own = cells.get(key);
    if (own === undefined) cells.set(key, [site]);
    else own.push(site);
  }
  const mean = (own: readonly PlacedSite[], axis: 'latitude' | 'longitude') =>
    rounded(own.reduce((sum, site) => sum + site[axis], 0) / own.length);
  return [...cells.values()]
    .map((own) => ({
      latitude: mean(own, 'latitude'),
      longitude: mean(own, 'longitude'),
      sites: own.map(({ id }) => id).sort(),
    }))
    .sort(
      (a, b) =>
        b.latitude - a.latitude ||
        a.longitude - b.longitude ||
        ((a.sites[0] ?? '') < (b.sites[0] ?? '') ? -1 : 1),
    );
}

function countsOf(
  sites: readonly SiteFacts[],
  of: (site: SiteFacts) => readonly string[],
): readonly SiteCount[] {
  const counts = new Map<string, { sites: number; placed: number }>();
  for (const site of sites) {
    for (const entity of of(site)) {
      const count = counts.get(entity) ?? { sites: 0, placed: 0 };
      count.sites += 1;
      if (isPlaced(site)) count.placed += 1;
      counts.set(entity, count);
    }
  }
  return [...counts]
    .map(([entity, count]) => ({ entity, ...count }))
    .sort((a, b) => b.sites - a.sites || (a.entity < b.entity ? -1 : 1));
}
