/** The printed world row beside the sum of its rows: within one per cent, or named with its cause. */
import type { Assertion, ReconciledDraft } from '../../adapter.ts';

/** A world row that differs from the sum of its rows by more than one per cent, and why. */
export interface Deviation {
  readonly predicate: ReconciledDraft['predicate'];
  readonly material: string;
  readonly period: string;
  readonly unit: string;
  /** As printed, in the unit of the rows; the lower bound where the publisher prints one. */
  readonly world: number;
  /** The sum of the rows that hold a number. */
  readonly sum: number;
  readonly cause: string;
}

/** A deviation in one line of a table. */
export function deviation(
  predicate: Deviation['predicate'],
  material: string,
  period: string,
  unit: string,
  world: number,
  sum: number,
  cause: string,
): Deviation {
  return { predicate, material: `material:${material}`, period, unit, world, sum, cause };
}

/** Causes that many world rows share. */
export const rounded = 'the world row is rounded; the sum, rounded as far, is the same';
export const roundedWithoutUnitedStates =
  'the world row is rounded, and leaves out the United States, whose figure is withheld; the sum, rounded as far, is the same';
export const noCauseGiven = 'the publisher gives no cause; the difference is more than rounding';

interface Compared {
  /** Predicate, material, period and unit. */
  readonly key: string;
  readonly world: number;
  readonly sum: number;
  readonly differs: boolean;
}

const tolerance = 0.01;
/** World rows that stand over the rows of two materials. */
const wholes: ReadonlyMap<string, readonly string[]> = new Map([
  ['material:titanium-minerals', ['material:ilmenite', 'material:rutile']],
]);

/**
 * Every world row with a figure beside the sum of the rows of economies and lumps in the same unit.
 * Quarantined rows and rows without a number are in no sum.
 */
export function compareWorldRows(statements: readonly ReconciledDraft[]): Compared[] {
  const sums = new Map<string, number>();
  const keyOf = (draft: ReconciledDraft, object: string): string =>
    [draft.predicate, object, draft.period, draft.unit].join(' ');
  const counted = statements.filter(({ quarantine }) => quarantine === undefined);
  for (const draft of counted) {
    if (draft.subject === 'group:world' || draft.value === undefined || draft.object === undefined) continue;
    const key = keyOf(draft, draft.object);
    sums.set(key, (sums.get(key) ?? 0) + draft.value);
  }
  return counted.flatMap((draft): Compared[] => {
    const world = draft.value ?? draft.low;
    if (draft.subject !== 'group:world' || world === undefined || draft.object === undefined) return [];
    const parts = wholes.get(draft.object) ?? [draft.object];
    const found = parts.flatMap((object) => sums.get(keyOf(draft, object)) ?? []);
    if (found.length === 0) return [];
    // Sums of printed decimals, free of the dust of binary fractions.
    const sum = Number(found.reduce((total, part) => total + part, 0).toPrecision(12));
    const isOnlyBound = draft.value === undefined;
    const short = sum < world * (1 - tolerance);
    const differs = isOnlyBound ? short : short || sum > world * (1 + tolerance);
    return [{ key: keyOf(draft, draft.object), world, sum, differs }];
  });
}

/** Holds every world row to the sum of its rows, but for the named ones; a named one that is gone is told too. */
export function worldRowsAgree(deviations: readonly Deviation[]): Assertion {
  return {
    says: 'each world row is within 1 % of the sum of its rows, or stands in deviations.ts with both figures and the cause',
    check({ statements }) {
      const named = new Map(
        deviations.map((item) => [[item.predicate, item.material, item.period, item.unit].join(' '), item]),
      );
      const found = compareWorldRows(statements).filter(({ differs }) => differs);
      const wrong = found.flatMap(({ key, world, sum }) => {
        const item = named.get(key);
        named.delete(key);
        return item !== undefined && item.world === world && item.sum === sum
          ? []
          : [`${key}: world ${world}, sum of rows ${sum}`];
      });
      const gone = [...named.keys()].map((key) => `${key}: named as a deviation, but agrees or is absent`);
      return [...wrong, ...gone].join('; ') || undefined;
    },
  };
}
