/** What two things have in common: the same suppliers, sites, owners, instruments on what sources say of both. */
import type { PredicateId } from '../../../schema/predicate.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, rowsOf, shareFigure } from '../figure.ts';
import { fill, nameOf } from '../label.ts';
import type { PowerRow, PowerSectionId, PowerShared } from './answer.ts';
import { countFigure, type WholeSection } from './section.ts';
import { sharedReasons } from './words.ts';

/** Sections whose rows are things that two may have in common. */
const comparable: readonly PowerSectionId[] = [
  'owners',
  'owned',
  'owned-abroad',
  'operators',
  'operated',
  'suppliers',
  'supplier-sites',
  'customers',
  'smelters',
  'listed-by',
  'lobbying',
  'instruments',
  'chokes',
  'companies',
];

/** What an instrument does: to have signed it, or not to be on its list, is nothing to share. */
const holds: ReadonlySet<PredicateId> = new Set(['partyTo', 'sanctions', 'regulates', 'lobbies']);

const wholeOf = ({ rows }: WholeSection): readonly PowerRow[] => rows.first(rows.length);

/** The things of a section with their statements. Of lobbying only files count: an indicator is what is counted. */
function setOf(section: WholeSection): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  const isTold = ({ entity, predicate }: PowerRow): boolean =>
    entity !== null &&
    (section.id !== 'lobbying' || entity.startsWith('instrument:')) &&
    (section.id !== 'instruments' || (predicate !== null && holds.has(predicate)));
  for (const row of wholeOf(section).filter(isTold)) {
    const key = row.entity ?? '';
    found.set(key, rowsOf(found.get(key) ?? [], row.statements?.evidence ?? []));
  }
  return found;
}

/** Whether one source names things for both: sources number the same site, and nothing else, each in their own way. */
function haveOneSource(a: WholeSection, b: WholeSection): boolean {
  const known = new Set(wholeOf(a).flatMap(({ sources }) => sources));
  return wholeOf(b).some(({ sources }) => sources.some((source) => known.has(source)));
}

export function sharedIn(
  context: GraphContext,
  [first, second]: readonly [string, string],
  [ofFirst, ofSecond]: readonly [readonly WholeSection[], readonly WholeSection[]],
  most: number,
): readonly PowerShared[] {
  return comparable.flatMap((id): PowerShared[] => {
    const [a, b] = [ofFirst.find((one) => one.id === id), ofSecond.find((one) => one.id === id)];
    if (a === undefined || b === undefined) return [];
    const [own, other] = [setOf(a), setOf(b)];
    if (own.size === 0 || other.size === 0) {
      const unknown = own.size === 0 ? first : second;
      const isBoth = own.size === 0 && other.size === 0;
      const reason = isBoth
        ? sharedReasons.both
        : fill(sharedReasons.one, { name: nameOf(context, unknown) });
      return [{ id, counts: null, reason, rows: [] }];
    }
    const common = [...own].filter(([key]) => other.has(key));
    const areNumbered = [own, other].every((set) => [...set.keys()].some((key) => key.startsWith('site:')));
    if (common.length === 0 && areNumbered && !haveOneSource(a, b)) {
      return [{ id, counts: null, reason: sharedReasons.identifiers, rows: [] }];
    }
    const rowsFor = (key: string): readonly number[] => rowsOf(own.get(key) ?? [], other.get(key) ?? []);
    const [ownRows, otherRows] = [rowsOf([...own.values()].flat()), rowsOf([...other.values()].flat())];
    const all = rowsOf(ownRows, otherRows);
    const either = own.size + other.size - common.length;
    return [
      {
        id,
        counts: {
          common: countFigure(
            common.length,
            common.length === 0 ? all : rowsOf(...common.map(([key]) => rowsFor(key))),
          ),
          first: countFigure(own.size, ownRows),
          second: derivedFigure({ value: other.size }, 'count', otherRows),
          jaccard: shareFigure({ value: common.length / either }, all),
          overlap: shareFigure({ value: common.length / Math.min(own.size, other.size) }, all),
        },
        reason: common.length === 0 ? sharedReasons.none : null,
        rows: common.slice(0, most).map(([entity]) => {
          const rows = rowsFor(entity);
          return { entity, statements: countFigure(rows.length, rows) };
        }),
      },
    ];
  });
}
