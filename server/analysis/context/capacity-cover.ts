/** Which sites have a stated capacity, which of them are counted together, where they lie and who is named as owner. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import { type Stage, stages } from '../../../schema/stage.ts';
import type { CountKey, GraphStore, StatementCount, StatementFilter } from '../../../schema/store.ts';
import { groupBy } from '../group-by.ts';

/** Capacities of one subject for one material at one stage. */
export interface CapacityCount {
  /** A site, or a group of sites that are counted together. */
  readonly subject: string;
  readonly material: string;
  readonly stage: Stage;
  readonly source: string;
  readonly edition: string;
  readonly period: string;
  /** Null where the source names the site for the material, and gives no amount. */
  readonly unit: string | null;
}

export interface CapacityCover {
  /** By material, then subject. */
  readonly all: readonly CapacityCount[];
  ofMaterial(material: string): readonly CapacityCount[];
  /** Sites of a group that are counted together, by id; the site itself for a site. */
  sitesOf(subject: string): readonly string[];
  /** Groups in which a site is counted with others, by id. */
  groupsOf(site: string): readonly string[];
  /** Economies in which a site lies, or in which a source says that an organisation has its seat, by id. */
  placesOf(what: string): readonly string[];
  /** Who is named as its owner, with or without a share, by id; sites and organisations have owners. */
  ownersOf(owned: string): readonly string[];
  /** What somebody is named as owner of, by id. */
  ownedBy(owner: string): readonly string[];
}

/** Counts that a cover is made from, each with its filter and keys. */
export interface CapacityCounts {
  readonly capacities: readonly StatementCount[];
  readonly members: readonly StatementCount[];
  readonly owners: readonly StatementCount[];
  readonly places: readonly StatementCount[];
}

const capacityKeys = [
  'subject',
  'object',
  'stage',
  'source',
  'edition',
  'period',
  'unit',
] as const satisfies readonly CountKey[];
const pairKeys = ['subject', 'object'] as const satisfies readonly CountKey[];
const capacityFilter: StatementFilter = { predicate: ['hasCapacity'], withKinds: ['material'] };
const isHeldCount = ({ values }: StatementCount): boolean => /^(site|group):/.test(values[0] ?? '');

/** Reads the counts. Most sites of a graph have no capacity: places are asked only of the sources that give one. */
export async function readCapacityCounts(store: Pick<GraphStore, 'countBy'>): Promise<CapacityCounts> {
  const [counted, members, owners, seats] = await Promise.all([
    store.countBy(capacityFilter, capacityKeys),
    store.countBy({ predicate: ['memberOf'], withKinds: ['site'] }, pairKeys),
    // Shares that a source contradicts itself on are kept out of answers, and are told here for what they are.
    store.countBy({ predicate: ['owns'], includeQuarantined: true }, pairKeys),
    store.countBy({ predicate: ['locatedIn'], withKinds: ['organisation'] }, pairKeys),
  ]);
  const capacities = counted.filter(isHeldCount);
  const source = [...new Set(capacities.flatMap(({ values }) => values[3] ?? []))].sort(byCodeUnit);
  const ofSites =
    source.length === 0
      ? []
      : await store.countBy({ predicate: ['locatedIn'], withKinds: ['site'], source }, pairKeys);
  return { capacities, members, owners, places: [...seats, ...ofSites] };
}

type Pairs = ReadonlyMap<string, readonly string[]>;

function pairsOf(counts: readonly StatementCount[], from: 0 | 1): Pairs {
  const pairs = counts.flatMap(({ values: [subject, object] }): (readonly [string, string])[] =>
    subject == null || object == null ? [] : [from === 0 ? [subject, object] : [object, subject]],
  );
  return new Map(
    [...groupBy(pairs, ([key]) => key)].map(([key, own]) => [
      key,
      [...new Set(own.map(([, value]) => value))].sort(byCodeUnit),
    ]),
  );
}

const none: readonly string[] = [];

export function capacityCover({ capacities, members, owners, places }: CapacityCounts): CapacityCover {
  const ofGroup = pairsOf(members, 1);
  const ofSite = pairsOf(members, 0);
  const [place, ownersOf, owned] = [pairsOf(places, 0), pairsOf(owners, 1), pairsOf(owners, 0)];
  const all = capacities
    .flatMap(({ values }): CapacityCount[] => {
      const [subject, material, stage, source, edition, period, unit = null] = values;
      if (subject == null || material == null || source == null || edition == null) return [];
      // A group whose sites nobody names is a region: its capacity is of no site.
      if (subject.startsWith('group:') && !ofGroup.has(subject)) return [];
      const known = stages.all.find(({ id }) => id === stage);
      return known === undefined || period == null
        ? []
        : [{ subject, material, stage: known.id, source, edition, period, unit }];
    })
    .sort((a, b) => byCodeUnit(a.material, b.material) || byCodeUnit(a.subject, b.subject));
  const byMaterial = groupBy(all, ({ material }) => material);
  return {
    all,
    ofMaterial: (material) => byMaterial.get(material) ?? [],
    sitesOf: (subject) => (subject.startsWith('group:') ? (ofGroup.get(subject) ?? none) : [subject]),
    groupsOf: (site) => ofSite.get(site) ?? none,
    placesOf: (what) => place.get(what) ?? none,
    ownersOf: (one) => ownersOf.get(one) ?? none,
    ownedBy: (owner) => owned.get(owner) ?? none,
  };
}
