/** Every kind of finding, a line each. */
import type { FindingKind } from '../finding.ts';
import { disagreement } from './disagreement.ts';
import { impossible } from './impossible.ts';
import { jump } from './jump.ts';
import { revision } from './revision.ts';
import { shareSum } from './share-sum.ts';

export const findingKinds: readonly FindingKind[] = [disagreement, impossible, jump, shareSum, revision];
