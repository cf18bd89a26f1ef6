/** What the tables call elements and materials, and in which basis their mass is meant. */
import type { Reference } from '../../adapter.ts';

const of = (reference: Reference, basis: 'contained' | 'gross') => ({ reference, basis });

/** Printed names that are no symbol of one element. What is made of several is weighed as it is. */
const others: ReadonlyMap<string, Substance> = new Map([
  ['PGM', of('material:platinum-group-metals', 'contained')],
  ['REE', of('material:rare-earths', 'contained')],
  ['Plastics', of('material:plastics', 'gross')],
  ['C polymers', of('material:plastics', 'gross')],
  ['Others (glass, ceramics, semiconductors)', of('material:other-materials', 'gross')],
]);

export interface Substance {
  readonly reference: Reference;
  /** The mass of an element is contained in other things; a material is weighed as it is. */
  readonly basis: 'contained' | 'gross';
}

/** `Co`, `REE`, `Plastics`: the symbol of an element, or a group or material that is listed here. */
export function substanceOf(printed: string): Substance {
  return others.get(printed) ?? of({ kind: 'material', system: 'symbol', code: printed }, 'contained');
}
