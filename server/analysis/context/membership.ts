/** On which side of a North–South scheme an economy stands, from memberOf statements. */
import { type SchemeId, type Side, schemes } from '../../../schema/scheme.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';

export interface Membership {
  /**
   * The side of an entity. A scheme that goes by year takes the nearest year it covers (see `yearUsed`).
   * Only economies have a side: a lump, a region or an unknown id is unclassified.
   */
  side(entity: string, scheme: SchemeId, year: number): Side;
  /** The year whose list a by-year scheme uses for `year`; undefined for a scheme held fixed or without data. */
  yearUsed(scheme: SchemeId, year: number): number | undefined;
  /** Economies that are members of a group in any period, ordered by id. */
  membersOf(group: string): readonly string[];
  /** Groups that an entity is a member of in any period, ordered by id. */
  groupsOf(entity: string): readonly string[];
  /**
   * Economies that a by-year scheme moves from one side to another between years of its list, by economy, then
   * year. Years in which it does not place an economy are passed over.
   */
  changesOf(scheme: SchemeId): readonly {
    readonly economy: string;
    /** First year of the later side. */
    readonly year: number;
    readonly from: Side;
    readonly to: Side;
  }[];
  /** True when the graph holds the list that the scheme is told by. */
  hasScheme(scheme: SchemeId): boolean;
}

/**
 * Groups whose members a scheme's definer places on the other side, where the list does not cover everybody:
 * an economy in neither is unclassified.
 */
const otherSideGroups: Readonly<Partial<Record<SchemeId, RegExp>>> = {
  'm49-developed-2020': /^group:m49-developing$/,
  'wb-high-income': /^group:wb-/,
};

interface SchemeLists {
  /** Per year of a by-year scheme, or under 0 for a scheme held fixed: economies of the named side, and of the other. */
  readonly named: Map<number, Set<string>>;
  readonly other: Map<number, Set<string>>;
}

function addTo<K>(map: Map<K, Set<string>>, key: K, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}

/** The year of `years` nearest to the one wanted; of two equally near, the later. */
export function nearestYear(years: Iterable<number>, wanted: number): number | undefined {
  let best: number | undefined;
  for (const year of years) {
    const distance = Math.abs(year - wanted);
    const held = best === undefined ? Number.POSITIVE_INFINITY : Math.abs(best - wanted);
    if (best === undefined || distance < held || (distance === held && year > best)) best = year;
  }
  return best;
}

/** @param rows memberOf statements; quarantined ones are passed over */
export function membership(rows: readonly StatementRow[]): Membership {
  const members = new Map<string, Set<string>>();
  const groups = new Map<string, Set<string>>();
  const lists = new Map<SchemeId, SchemeLists>(
    schemes.ids.map((id) => [id, { named: new Map(), other: new Map() }]),
  );
  for (const { subject, predicate, object, source, period, quarantine } of rows) {
    if (predicate !== 'memberOf' || object === null || quarantine !== null) continue;
    addTo(members, object, subject);
    addTo(groups, subject, object);
    for (const scheme of schemes.all) {
      if (scheme.source !== source) continue;
      const { from, to } = yearsOfPeriod(period);
      const list = lists.get(scheme.id);
      const isNamed = object === scheme.memberGroup;
      if (list === undefined || (!isNamed && otherSideGroups[scheme.id]?.test(object) !== true)) continue;
      const target = isNamed ? list.named : list.other;
      if (!scheme.byYear) addTo(target, 0, subject);
      else for (let year = from; year <= to; year += 1) addTo(target, year, subject);
    }
  }
  const sorted = (set: Set<string> | undefined): readonly string[] => [...(set ?? [])].sort();
  const yearUsed = (id: SchemeId, year: number): number | undefined => {
    if (!schemes.get(id).byYear) return undefined;
    const list = lists.get(id);
    return list === undefined ? undefined : nearestYear(list.named.keys(), year);
  };
  const side: Membership['side'] = (entity, id, year) => {
    const scheme = schemes.get(id);
    const list = lists.get(id);
    if (!entity.startsWith('economy:') || list === undefined) return 'unclassified';
    const key = scheme.byYear ? yearUsed(id, year) : 0;
    const named = key === undefined ? undefined : list.named.get(key);
    if (key === undefined || named === undefined) return 'unclassified';
    if (named.has(entity)) return scheme.membersAre;
    const isListed = list.other.get(key)?.has(entity) === true;
    if (scheme.unlisted === 'unclassified' && !isListed) return 'unclassified';
    return scheme.membersAre === 'north' ? 'south' : 'north';
  };
  return {
    yearUsed,
    side,
    changesOf(id) {
      const list = lists.get(id);
      if (list === undefined || !schemes.get(id).byYear) return [];
      const years = [...new Set([...list.named.keys(), ...list.other.keys()])].sort((a, b) => a - b);
      const placed = [...list.named.values(), ...list.other.values()].flatMap((set) => [...set]);
      return [...new Set(placed)].sort().flatMap((economy) => {
        const found: { economy: string; year: number; from: Side; to: Side }[] = [];
        let held: Side = 'unclassified';
        for (const year of years) {
          const now = side(economy, id, year);
          if (now === 'unclassified') continue;
          if (held !== 'unclassified' && held !== now) found.push({ economy, year, from: held, to: now });
          held = now;
        }
        return found;
      });
    },
    membersOf: (group) => sorted(members.get(group)),
    groupsOf: (entity) => sorted(groups.get(entity)),
    hasScheme: (id) => (lists.get(id)?.named.size ?? 0) > 0,
  };
}
