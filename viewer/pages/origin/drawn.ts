/** Which shares draws of stated errors moved: where no source states an error, draws repeat one number. */
import type { ShareResult } from '../../../picture/origin/query.ts';

export type DrawnShare = ShareResult & { readonly spread: NonNullable<ShareResult['spread']> };

export const drawnShares = (origins: readonly ShareResult[]): readonly DrawnShare[] =>
  origins.filter((one): one is DrawnShare => one.spread !== null);

/** Whether least and most over the draws differ by more than the rounding of sums. */
export function isMoved({ spread }: Pick<DrawnShare, 'spread'>): boolean {
  const { low, high } = spread.quantity;
  return low !== null && high !== null && high - low > 1e-9;
}
