/** Harms whose amounts stand in statements as they are: one predicate, one object, one source. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import { convert, dimensionOfUnit } from '../../../../schema/unit.ts';
import type { GraphContext } from '../../context/context.ts';
import { worldGroup } from '../../context/cover.ts';
import type { HarmCount } from '../../context/harm-cover.ts';
import { lastPlace } from '../../whole/whole.ts';
import type { Allocation } from '../answer.ts';
import type { HarmAmounts, HarmItem, HarmPart, HarmReading, PlacelessPart } from './harm.ts';

type Declared = Pick<HarmItem, 'id' | 'label' | 'kind' | 'stage' | 'scope' | 'source' | 'noChain'> &
  Partial<
    Pick<
      HarmItem,
      'isEntity' | 'caveats' | 'predicate' | 'hasMaterial' | 'usersAreAtPlace' | 'noExposure' | 'sourceNames'
    >
  > & {
    /** Where the object differs by how mines with several metals are divided. */
    readonly byAllocation?: Readonly<Record<Allocation, string>>;
    /** Where the object is not the id. */
    readonly object?: string;
  };

/** Counts of an item's source, in the edition that the precedence rule prefers. */
export function countsOf(
  context: GraphContext,
  { predicate, objects, source, stage }: Pick<HarmItem, 'predicate' | 'objects' | 'source' | 'stage'>,
  precedence: string,
): readonly HarmCount[] {
  const own = objects.flatMap((object) =>
    context.harms.of(predicate, object).filter((count) => count.source === source && count.stage === stage),
  );
  const compare = context.precedence.compare(precedence, predicate, objects[0] ?? null);
  const [first] = [...own].sort(compare);
  return own.filter(({ edition }) => edition === first?.edition);
}

/** Whether a period is one year, and no span or day. */
export const isOneYear = (period: string): boolean => /^\d{4}$/.test(period);

/** Periods, oldest first; a span comes after the years that end with it. */
export function periodsIn(counts: readonly HarmCount[]): readonly string[] {
  const order = (period: string): number => {
    const { from, to } = yearsOfPeriod(period);
    return to * 10_000 - from;
  };
  return [...new Set(counts.map(({ period }) => period))].sort((a, b) => order(a) - order(b));
}

/** An item of the registry from what is its own. */
export function statedHarm(declared: Declared): HarmItem {
  const predicate = declared.predicate ?? 'bearsHarm';
  const objectOf = (allocation: Allocation): string =>
    declared.byAllocation?.[allocation] ?? declared.object ?? declared.id;
  const objects =
    declared.byAllocation === undefined ? [objectOf('price')] : Object.values(declared.byAllocation);
  const of = { predicate, objects: [objectOf('price')], source: declared.source, stage: declared.stage };
  return {
    isEntity: true,
    caveats: [],
    hasMaterial: false,
    hasOwnPeriods: false,
    usersAreAtPlace: null,
    noExposure: null,
    sourceNames: null,
    ...declared,
    predicate,
    objects,
    hasAllocation: declared.byAllocation !== undefined,
    periods: (context, precedence) => periodsIn(countsOf(context, of, precedence)),
    edition: (context, precedence) => countsOf(context, of, precedence)[0]?.edition,
    filters(context, reading): readonly StatementFilter[] {
      const edition = countsOf(context, of, reading.precedence)[0]?.edition;
      const { from, to } = yearsOfPeriod(reading.period);
      return [
        {
          predicate: [predicate],
          object: [objectOf(reading.allocation)],
          source: [declared.source],
          ...(edition === undefined ? {} : { edition: [edition] }),
          ...(reading.material === null ? {} : { product: [reading.material] }),
          years: { from, to },
        },
      ];
    },
    amounts(context, rows, reading) {
      const edition = countsOf(context, of, reading.precedence)[0]?.edition;
      const object = objectOf(reading.allocation);
      return amountsOf(
        context,
        rows.filter(
          (row) =>
            row.predicate === predicate &&
            row.object === object &&
            row.source === declared.source &&
            row.stage === declared.stage &&
            row.edition === edition,
        ),
        reading,
      );
    },
  };
}

const key = (entity: string, material: string | null): string => `${entity} ${material ?? ''}`;

/** The amounts of one period, economies and lumps apart. Projections and what is kept out are in none. */
export function amountsOf(
  context: GraphContext,
  rows: readonly StatementRow[],
  { period, material, isSum }: Pick<HarmReading, 'period' | 'material' | 'isSum'>,
): HarmAmounts | undefined {
  const span = yearsOfPeriod(period);
  const isOfPeriod = (own: string): boolean =>
    isSum ? isOneYear(own) && span.from <= Number(own) && Number(own) <= span.to : own === period;
  const own = rows.filter(
    (row) =>
      isOfPeriod(row.period) &&
      row.quarantine === null &&
      row.status !== 'projected' &&
      (material === null || row.product === material),
  );
  const unit = own.find((row) => row.value !== null)?.unit;
  if (unit == null) return undefined;
  const parts = new Map<string, HarmPart>();
  const lumps: PlacelessPart[] = [];
  const without = new Set<string>();
  const worlds: StatementRow[] = [];
  for (const row of own) {
    if (row.value === null || row.unit === null || row.value < 0) {
      if (row.subject.startsWith('economy:')) without.add(row.subject);
      continue;
    }
    if (dimensionOfUnit(row.unit) !== dimensionOfUnit(unit)) continue;
    const value = convert(row.value, row.unit, unit);
    if (row.subject === worldGroup) worlds.push(row);
    else if (row.subject.startsWith('economy:')) {
      const at = key(row.subject, row.product);
      const held = parts.get(at);
      parts.set(at, {
        entity: row.subject,
        material: row.product,
        value: (held?.value ?? 0) + value,
        rows: [...(held?.rows ?? []), row.row],
      });
    } else if (isLump(context, row.subject)) lumps.push({ entity: row.subject, value, rows: [row.row] });
  }
  const sorted = [...parts.keys()].sort(byCodeUnit).flatMap((at) => parts.get(at) ?? []);
  const sum = [...sorted, ...lumps].reduce((total, part) => total + part.value, 0);
  const left = leftOver(worlds, sum, unit);
  return {
    unit,
    parts: sorted,
    placeless: [
      ...lumps,
      ...(left > 0 ? [{ entity: null, value: left, rows: worlds.map(({ row }) => row) }] : []),
    ],
    withoutValue: [...without].filter((entity) => !sorted.some((part) => part.entity === entity)).sort(),
  };
}

/** What the publisher's world rows hold beyond the parts; nothing within half a unit of their last digits. */
function leftOver(worlds: readonly StatementRow[], sum: number, unit: string): number {
  if (worlds.length === 0) return 0;
  const inUnit = (value: number, { unit: given }: StatementRow): number =>
    convert(value, given ?? unit, unit);
  const all = worlds.reduce((total, row) => total + inUnit(row.value ?? 0, row), 0);
  const rounding = worlds.reduce((total, row) => total + inUnit(lastPlace(row.value ?? 0) / 2, row), 0);
  return all - sum > rounding ? all - sum : 0;
}

/** Whether an entity is a publisher's lump; regions whose members have rows of their own are not. */
function isLump(context: GraphContext, entity: string): boolean {
  return entity.startsWith('group:') && (context.entities.get(entity)?.ownedBy ?? null) !== null;
}

/** Materials and goods that a harm's statements name in a period, by id. */
export function materialsOf(
  context: GraphContext,
  item: HarmItem,
  { period, precedence, isSum }: Pick<HarmReading, 'period' | 'precedence' | 'isSum'>,
): readonly string[] {
  const { from, to } = yearsOfPeriod(period);
  const isOf = (own: string): boolean =>
    isSum ? isOneYear(own) && from <= Number(own) && Number(own) <= to : own === period;
  const products = countsOf(context, item, precedence).flatMap((count) =>
    isOf(count.period) && count.product !== null ? [count.product] : [],
  );
  return [...new Set(products)].sort(byCodeUnit);
}
