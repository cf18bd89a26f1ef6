/** China taken out of the South: its own share, and what is left. */
import { china } from '../../../picture/origin/groups.ts';
import type { Amount, OriginResult, ShareResult } from '../../../picture/origin/query.ts';

export interface ChinaApart {
  readonly china: ShareResult;
  /** Whether China stands as a user of a producer's output, not as an origin. */
  readonly isUser: boolean;
  /** The South's share without it, as certain as with it; least and most are those that the two ranges allow together. */
  readonly south: Amount;
}

/** Names the South's share without China in the address. */
export const southApartKey = 'side/SOUTH-APART';

/** Null where China has no share, or is not counted as South. */
export function chinaApart({
  consumer,
  producer,
  origins,
  destinations,
  bySide,
}: Pick<OriginResult, 'consumer' | 'producer' | 'origins' | 'destinations' | 'bySide'>): ChinaApart | null {
  const isUser = consumer === null && producer !== null;
  const own = (isUser ? destinations : origins).find(({ economy }) => economy.id === china);
  const whole = bySide.find(({ side }) => side === 'SOUTH')?.share;
  if (own === undefined || own.side !== 'SOUTH' || whole === undefined) return null;
  const [all, part] = [whole.quantity, own.share.quantity];
  if (all.value === null || part.value === null) return null;
  const left = (from: number, taken: number): number => Math.min(1, Math.max(0, from - taken));
  const hasRange = all.low !== null && all.high !== null;
  return {
    china: own,
    isUser,
    south: {
      quantity: {
        ...all,
        value: left(all.value, part.value),
        low: hasRange ? left(all.low, part.high ?? part.value) : null,
        high: hasRange ? left(all.high, part.low ?? part.value) : null,
      },
    },
  };
}
