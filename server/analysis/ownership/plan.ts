/** Which capacities a question is about, and which statements tell their owners. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import type { Slices } from '../analysis.ts';
import type { CapacityCount, CapacityCover } from '../context/capacity-cover.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import type { OwnershipParameters } from './parameters.ts';
import { checkYear, nothingStated } from './refusals.ts';

export interface OwnershipPlan {
  readonly of: string | null;
  readonly material: string | null;
  readonly year: number | null;
  /** Years that can be asked for, ascending. */
  readonly years: readonly number[];
  /** Economies in which named sites of the material lie, by id. */
  readonly places: readonly string[];
  /** Sites, and groups of sites, that are asked about. */
  readonly subjects: ReadonlySet<string>;
  /** Whether a count, with an amount or not, is of what was asked about. */
  readonly isAsked: (count: CapacityCount) => boolean;
  readonly filters: readonly StatementFilter[];
  readonly pick: (slices: Slices) => PlannedRows;
}

export interface PlannedRows {
  readonly capacities: readonly StatementRow[];
  readonly owners: readonly StatementRow[];
  readonly operators: readonly StatementRow[];
  /** Where owners have their seats. */
  readonly seats: readonly StatementRow[];
  /** Where sites lie, and which are counted together. */
  readonly aboutSites: readonly StatementRow[];
}

type Planned = readonly [keyof PlannedRows, StatementFilter];

/** A filter of some ids; none where there are no ids, since a reading goes over the whole graph. */
const only = (ids: readonly string[], planned: (ids: readonly string[]) => Planned): readonly Planned[] =>
  ids.length === 0 ? [] : [planned(ids)];

/** Everything that can be reached from some things along a relation, themselves included. */
function reached(starts: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(starts);
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}

const isAmount = ({ unit, period }: CapacityCount): boolean => unit !== null && /^\d{4}$/.test(period);

/** Whether a capacity is of the organisation, economy or site that was asked about. */
function isOf(cover: CapacityCover, of: string | null): (count: CapacityCount) => boolean {
  if (of === null) return () => true;
  const sitesOf = ({ subject }: CapacityCount): readonly string[] => cover.sitesOf(subject);
  if (of.startsWith('site:')) return (count) => sitesOf(count).includes(of);
  if (of.startsWith('economy:')) {
    return (count) => sitesOf(count).some((site) => cover.placesOf(site).includes(of));
  }
  const owned = reached([of], cover.ownedBy);
  return (count) => sitesOf(count).some((site) => owned.has(site));
}

const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort(byCodeUnit);

/** @throws QuestionError with what could be asked instead */
export function planOf(context: GraphContext, values: OwnershipParameters): OwnershipPlan {
  const { capacities: cover } = context;
  const of = values.of === null ? null : knownId(context, values.of, ['organisation', 'economy', 'site']);
  const material = values.material === null ? null : knownId(context, values.material, ['material']);
  const ofMaterial = material === null ? cover.all : cover.ofMaterial(material);
  const isAsked = isOf(cover, of);
  const asked = ofMaterial.filter(isAsked).filter(isAmount);
  if (asked.length === 0) throw nothingStated(context, { of, material }, ofMaterial.some(isAmount));
  const years = [...new Set(asked.map(({ period }) => Number(period)))].sort((a, b) => a - b);
  checkYear(years, values.year);
  const subjects = new Set(asked.map(({ subject }) => subject));
  const sites = sorted([...subjects].flatMap((subject) => cover.sitesOf(subject)));
  const chain = reached(sites, cover.ownersOf);
  const owned = sorted([...chain].filter((id) => cover.ownersOf(id).length > 0));
  const source = sorted(asked.map((count) => count.source));
  const seated = sorted([...chain].filter((id) => id.startsWith('org:') && cover.placesOf(id).length > 0));
  const joined = sites.filter((site) => cover.groupsOf(site).some((group) => subjects.has(group)));
  const isOverview = of === null && material === null;
  const named: readonly Planned[] = [
    [
      'capacities',
      {
        predicate: ['hasCapacity'],
        object: sorted(asked.map((count) => count.material)),
        source,
      },
    ],
    ...only(owned, (object) => ['owners', { predicate: ['owns'], object, includeQuarantined: true }]),
    // Seats are known of few: of the others none is looked for.
    ...only(seated, (subject) => ['seats', { predicate: ['locatedIn'], subject }]),
    ...(isOverview
      ? []
      : [
          ...only(sites, (object) => ['operators', { predicate: ['operates'], object }]),
          ...only(sites, (subject) => ['aboutSites', { predicate: ['locatedIn'], subject, source }]),
          ...only(joined, (subject) => ['aboutSites', { predicate: ['memberOf'], subject }]),
        ]),
  ];
  return {
    of,
    material,
    year: values.year,
    years,
    places: sorted(
      ofMaterial
        .filter(isAmount)
        .flatMap(({ subject }) => cover.sitesOf(subject).flatMap((site) => cover.placesOf(site))),
    ),
    subjects,
    isAsked,
    filters: named.map(([, filter]) => filter),
    pick: (slices) => {
      const rowsFor = (name: keyof PlannedRows): readonly StatementRow[] =>
        named.flatMap(([own], place) => (own === name ? (slices[place] ?? []) : []));
      return {
        capacities: rowsFor('capacities').filter(
          ({ subject }) => !subject.startsWith('economy:') && cover.sitesOf(subject).length > 0,
        ),
        owners: rowsFor('owners'),
        operators: rowsFor('operators'),
        seats: rowsFor('seats'),
        aboutSites: rowsFor('aboutSites'),
      };
    },
  };
}
