/** How sure what is said of an economy is: known, estimated, computed or assumed, or nothing at all. */
import type { Missing, Status } from '../../../schema/status.ts';

/** The surest first. */
export const coverageStates = ['known', 'estimated', 'assumed', 'nothing'] as const;
export type CoverageState = (typeof coverageStates)[number];

/**
 * What one statement makes known. A projection is no knowledge of its year; a statement that names its reason for
 * giving no value leaves nothing, unless it gives bounds.
 */
export function stateOf(status: Status, missing: Missing | null): CoverageState | undefined {
  if (status === 'projected') return undefined;
  if (missing !== null && missing !== 'only-bounds') return 'nothing';
  if (status === 'reported') return 'known';
  return status === 'estimated' ? 'estimated' : 'assumed';
}

/** The surer of two. */
export function surer(a: CoverageState | undefined, b: CoverageState): CoverageState {
  return a !== undefined && coverageStates.indexOf(a) <= coverageStates.indexOf(b) ? a : b;
}
