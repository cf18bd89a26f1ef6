/** What must come out of the bill of materials: counts, the smartphone, shares that make a whole. */
import type { Assertion, AssertionInput } from '../../adapter.ts';
import { massOfUnit, meanMassOfLaboratoryUnits } from './categories.ts';

/** Values of contents by device in one unit. */
function contents({ statements }: AssertionInput, unit: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { subject, predicate, unit: printed, value } of statements) {
    if (predicate !== 'contains' || printed !== unit || value === undefined) continue;
    sums.set(subject, (sums.get(subject) ?? 0) + value);
  }
  return sums;
}

export const sharesMakeAWhole: Assertion = {
  says: 'the shares of mass of each device sum to 1, within 0.02',
  check(input) {
    const wrong = [...contents(input, 'fraction:gross')].filter(([, sum]) => Math.abs(sum - 1) > 0.02);
    return wrong.length === 0
      ? undefined
      : wrong.map(([device, sum]) => `${device}: ${sum.toFixed(4)}`).join('; ');
  },
};

/** Models, which are parts of a category, that have a mass in grams of each content. */
export function laboratoryUnits(count: number): Assertion {
  return {
    says: `${count} laboratory units are read`,
    check(input) {
      const models = new Set(input.entities.map(({ id }) => id));
      const weighed = [...contents(input, 'g:gross').keys()].filter((device) => models.has(device));
      return weighed.length === count ? undefined : `${weighed.length} units`;
    },
  };
}

export function categories(count: number): Assertion {
  return {
    says: `the sheet Summary gives the mass of ${count} categories`,
    check({ statements, entities }) {
      const models = new Set(entities.map(({ id }) => id));
      const found = statements.filter(({ object, subject }) => object === massOfUnit && !models.has(subject));
      return found.length === count ? undefined : `${found.length} categories`;
    },
  };
}

/**
 * The smartphone weighs 135.17 g on the mean of its laboratory units, in both places where it is printed; its
 * parts sum to 135.47, since one unit has no figure for other metals and their mean is of eleven.
 */
export const smartphone: Assertion = {
  says: 'a smartphone has a mean mass of 135.17 g, and parts that sum to 135.47 g',
  check(input) {
    const printed = input.statements
      .filter(({ subject, predicate }) => subject === 'device:smartphone' && predicate === 'hasIndicator')
      .map(({ object, value }) => `${object} ${value?.toFixed(2)}`)
      .sort();
    const parts = contents(input, 'g:gross').get('device:smartphone')?.toFixed(2);
    const found = [...printed, parts].join(', ');
    const expected = `${massOfUnit} 135.17, ${meanMassOfLaboratoryUnits} 135.17, 135.47`;
    return found === expected ? undefined : found;
  },
};
