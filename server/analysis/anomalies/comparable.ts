/**
 * Which production may be set against which trade: the same thing, at the same stage, weighed alike. What is not
 * here is left out on purpose; docs/methods/anomalies.md says why.
 */
import type { PredicateId } from '../../../schema/predicate.ts';

export interface Comparable {
  readonly material: string;
  readonly predicate: PredicateId;
  /** Basis on which production is counted. */
  readonly bases: readonly ('contained' | 'gross')[];
  /** Numbers of the Harmonized System, the best fitting first. */
  readonly numbers: readonly string[];
}

export const comparables: readonly Comparable[] = [
  // 740311 is cathodes alone; the heading 7403 holds alloys, too.
  { material: 'material:copper', predicate: 'refines', bases: ['contained'], numbers: ['740311', '7403'] },
  { material: 'material:nickel', predicate: 'refines', bases: ['contained'], numbers: ['750210', '7502'] },
  { material: 'material:magnesium', predicate: 'smelts', bases: ['contained'], numbers: ['810411'] },
  // One publisher counts silicon metal by its silicon, the other by its weight.
  {
    material: 'material:silicon-metal',
    predicate: 'refines',
    bases: ['contained', 'gross'],
    numbers: ['280469'],
  },
  { material: 'material:ferroniobium', predicate: 'refines', bases: ['gross'], numbers: ['720293'] },
  { material: 'material:ferrovanadium', predicate: 'refines', bases: ['gross'], numbers: ['720292'] },
  { material: 'material:iron-ore', predicate: 'extracts', bases: ['gross'], numbers: ['2601'] },
  { material: 'material:barite', predicate: 'extracts', bases: ['gross'], numbers: ['251110'] },
];
