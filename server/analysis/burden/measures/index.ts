/** What may be set against what: benefits on one axis, burdens on the other. */
import { bearsHarm } from '../../ledger/rows/bears-harm.ts';
import { digs } from '../../ledger/rows/digs.ts';
import { earns } from '../../ledger/rows/earns.ts';
import {
  leavesUncontrolled,
  losesDefenders,
  losesForest,
  losesToDams,
} from '../../ledger/rows/harms-with-size.ts';
import { throwsAway } from '../../ledger/rows/throws-away.ts';
import { uses } from '../../ledger/rows/uses.ts';
import { internetUse } from './internet-use.ts';
import type { Measure } from './measure.ts';
import { measureOfRow } from './of-row.ts';

/** The first is the default of pages. */
export const benefits: readonly Measure[] = [internetUse, ...[uses, earns].map(measureOfRow)];
export const burdens: readonly Measure[] = [
  digs,
  bearsHarm,
  losesForest,
  losesDefenders,
  losesToDams,
  throwsAway,
  leavesUncontrolled,
].map(measureOfRow);
