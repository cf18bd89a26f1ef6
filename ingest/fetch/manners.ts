/** How a program behaves at a publisher’s door: how often it asks again, and how long it waits. */
import type { Patience } from './receive.ts';

/** How often and how long; tests wait for less. */
export interface Manners {
  readonly retries: number;
  /** The first pause after a failure; each next is twice as long, times a chance between one and two. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  readonly headersWithinMs: number;
  readonly patience: Patience;
  /** An attempt that brought so much does not count among the retries. */
  readonly bytesOfProgress: number;
}

export const goodManners: Manners = {
  retries: 5,
  firstPauseMs: 1000,
  longestPauseMs: 60_000,
  headersWithinMs: 60_000,
  patience: { windowMs: 60_000, bytesInWindow: 10_000 },
  bytesOfProgress: 2 ** 20,
};
