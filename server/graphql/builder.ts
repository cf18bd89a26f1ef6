/** The Pothos builder that every type of the API is made with. */
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import type { Asking } from './asking.ts';

export const builder = new SchemaBuilder<{
  Context: Asking;
  DefaultFieldNullability: false;
  Scalars: { ID: { Input: string; Output: string } };
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: { defaultComplexity: 1, defaultListMultiplier: 10 },
});

/**
 * Cost of a query of the store for each item of a list. It takes milliseconds, the time of many hundred values;
 * at this much a page of 1,000 may ask for one, and not for several.
 */
export const queryCost = 50;

/**
 * Cost of a list of about `length` items; each item counts with the fields selected of it.
 * One unit of cost is about one value written into the answer.
 */
export function listOf(length: number): { field: number; multiplier: number } {
  return { field: 1, multiplier: length };
}
