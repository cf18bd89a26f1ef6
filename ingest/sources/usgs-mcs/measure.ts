/** What a column of figures measures: predicate, material, unit with its basis, stage. Declared, never guessed. */
import type { Stage } from '../../../schema/stage.ts';

export interface Measure {
  readonly predicate: 'extracts' | 'smelts' | 'refines' | 'hasReserves' | 'hasCapacity';
  readonly material: string;
  readonly unit: string;
  readonly stage: Stage;
}

/** Mine output. */
export function mined(material: string, unit: string): Measure {
  return { predicate: 'extracts', material: `material:${material}`, unit, stage: 'extraction' };
}

/** What could be economically extracted. */
export function reserves(material: string, unit: string): Measure {
  return { predicate: 'hasReserves', material: `material:${material}`, unit, stage: 'extraction' };
}

/** Output of smelters: primary aluminium and magnesium, blister copper. */
export function smelted(material: string, unit: string): Measure {
  return { predicate: 'smelts', material: `material:${material}`, unit, stage: 'refining' };
}

/** Output of refineries and plants. */
export function refined(material: string, unit: string): Measure {
  return { predicate: 'refines', material: `material:${material}`, unit, stage: 'refining' };
}

/** What smelters, refineries and plants could put out in a year. */
export function capacity(material: string, unit: string): Measure {
  return { predicate: 'hasCapacity', material: `material:${material}`, unit, stage: 'refining' };
}

const printedUnits: Readonly<Record<string, string>> = {
  kg: 'kilograms',
  t: 'metric tons',
  kt: 'thousand metric tons',
  Mt: 'million metric tons',
  Mct: 'million carats',
  Mm3: 'million cubic meters',
};

/** How the publisher writes the unit of a measure: `thousand metric tons` for `kt:contained`. */
export function printedUnit(unit: string): string {
  const [stem = ''] = unit.split(':');
  if (unit === 'kt:dry') return 'thousand metric dry tons';
  return printedUnits[stem] ?? stem;
}
