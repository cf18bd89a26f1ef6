/** Every kind of anomaly, once, in the order in which they are shown. */
import type { AnomalyKindId } from './answer.ts';
import { beyondSupply } from './beyond-supply.ts';
import { jump } from './jump.ts';
import type { AnomalyKind } from './kind.ts';
import { listedOnce } from './listed-once.ts';
import { mirrorGap } from './mirror-gap.ts';
import { revision } from './revision.ts';
import { unitValue } from './unit-value.ts';
import { valueGap } from './value-gap.ts';

export const anomalyKinds: readonly AnomalyKind[] = [
  mirrorGap,
  valueGap,
  beyondSupply,
  unitValue,
  jump,
  revision,
  listedOnce,
];

export function anomalyKind(id: AnomalyKindId): AnomalyKind {
  const kind = anomalyKinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`no kind of anomaly "${id}"`);
  return kind;
}
