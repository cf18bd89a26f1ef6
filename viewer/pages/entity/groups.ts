/** Which series an entity page draws: one group a predicate, a small chart a partner of it. */
import type { EntityResult, NeighbourResult } from './head.ts';
import { thisYear, usualYear } from './years.ts';

export interface SeriesGroup {
  readonly predicate: string;
  readonly label: string;
  /** Whether the entity of the page is the subject; otherwise it is the object. */
  readonly direction: 'OUT' | 'IN';
  /** Partners with figures, most statements first. */
  readonly partners: readonly NeighbourResult['entity'][];
  /** The year by which they are ranked: the latest of which much is said. */
  readonly latest: number;
  /** Whether the partners stand in an order of their own, which no ranking changes. */
  readonly isOrdered: boolean;
}

/** What materials and indicators are done with, what economies do, and what is measured of companies. */
const toMaterial = ['extracts', 'smelts', 'refines', 'capturesValue'];
const toIndicator = ['capturesValue', 'hasIndicator'];
const ofEconomy = ['hasIndicator', 'capturesValue', 'extracts', 'smelts', 'refines', 'manufactures'];
const ofOrganisation = [...ofEconomy, 'emits'];

const predicatesOf: Readonly<Partial<Record<EntityResult['kind'], readonly string[]>>> = {
  MATERIAL: toMaterial,
  INDICATOR: toIndicator,
  ECONOMY: ofEconomy,
  GROUP: ofEconomy,
  ORGANISATION: ofOrganisation,
};

/** Of the hundreds of measures of an economy, those that say most of its place in the chain; the others are listed. */
const ofPlaces = [
  'population',
  'gross-domestic-product-per-person',
  'human-development-index',
  'mobile-subscriptions',
  'material-footprint-per-person',
  'electricity-carbon-intensity',
].map((name) => `indicator:${name}`);

/**
 * Publishers' own world rows and lumps, single sites and companies are no partners to compare an economy with: they
 * stand in the table of statements.
 */
function isCompared({ entity }: NeighbourResult): boolean {
  return entity.kind !== 'GROUP' && entity.kind !== 'SITE' && entity.kind !== 'ORGANISATION';
}

/** Measured of goods as well: a line of one place would jump from one good to the other. */
const isOfGoods = (neighbours: readonly NeighbourResult[]): boolean =>
  neighbours.some(
    ({ predicate, entity }) =>
      predicate.id === 'hasIndicator' && (entity.kind === 'MATERIAL' || entity.kind === 'PRODUCT'),
  );

export function seriesGroups({ kind, neighbours }: EntityResult): readonly SeriesGroup[] {
  const isActor = kind === 'ECONOMY' || kind === 'GROUP' || kind === 'ORGANISATION';
  const direction = isActor ? 'OUT' : 'IN';
  return (predicatesOf[kind] ?? []).flatMap((predicate) => {
    const isOrdered = predicate === 'hasIndicator' && isActor && kind !== 'ORGANISATION';
    if (predicate === 'hasIndicator' && !isActor && isOfGoods(neighbours)) return [];
    const found = neighbours.filter(
      (one) =>
        one.predicate.id === predicate &&
        one.direction === direction &&
        isCompared(one) &&
        (!isOrdered || ofPlaces.includes(one.entity.id)),
    );
    const latest = usualYear(found, thisYear());
    const [first] = found;
    if (first === undefined || latest === undefined) return [];
    const partners = found.map(({ entity }) => entity);
    if (isOrdered) partners.sort((a, b) => ofPlaces.indexOf(a.id) - ofPlaces.indexOf(b.id));
    return [{ predicate, label: first.predicate.label, direction, partners, latest, isOrdered }];
  });
}
