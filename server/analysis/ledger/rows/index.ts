/** The questions of the ledger, in their order: along the life of a device, harm beside what causes it. */
import { bearsHarm } from './bears-harm.ts';
import { computes } from './computes.ts';
import { dataCentres } from './data-centres.ts';
import { digs } from './digs.ts';
import { earns } from './earns.ts';
import { leavesUncontrolled, losesDefenders, losesForest, losesToDams } from './harms-with-size.ts';
import type { RowItem } from './item.ts';
import { receivesWaste } from './receives-waste.ts';
import { refines } from './refines.ts';
import { throwsAway } from './throws-away.ts';
import { uses } from './uses.ts';

export const ledgerRows: readonly RowItem[] = [
  digs,
  refines,
  earns,
  uses,
  dataCentres,
  computes,
  bearsHarm,
  losesForest,
  losesDefenders,
  losesToDams,
  throwsAway,
  leavesUncontrolled,
  receivesWaste,
];
