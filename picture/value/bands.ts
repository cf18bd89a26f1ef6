/** Sides as pieces of a whole, and what stands between them. */
import type { LedgerBandName } from '../ledger/query.ts';
import type { Fill } from '../scene.ts';

/** As in every bar by side: the South first, the North last, between them what is on no side. */
export const bandOrder: readonly LedgerBandName[] = [
  'SOUTH',
  'CHINA',
  'NOT_NAMED',
  'UNALLOCATED',
  'UNCLASSIFIED',
  'NORTH',
];

export const fillOfBand: Readonly<Record<LedgerBandName, Fill>> = {
  SOUTH: 'south-mark',
  CHINA: 'china-mark',
  UNCLASSIFIED: 'plain-mark',
  NOT_NAMED: 'hatch',
  UNALLOCATED: 'hatch',
  NORTH: 'north-mark',
};
