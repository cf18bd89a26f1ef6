/** One request at a time, and a pause between two to the same host: publishers’ servers are shared by all. */
import { setTimeout as sleep } from 'node:timers/promises';

export class Pace {
  readonly #pauseMs: number;
  readonly #last = new Map<string, number>();

  constructor(pauseMs: number) {
    this.#pauseMs = pauseMs;
  }

  /** Returns when the host may be asked again, and takes that as asked. */
  async wait(host: string, signal: AbortSignal | undefined): Promise<void> {
    const before = this.#last.get(host);
    const rest = before === undefined ? 0 : before + this.#pauseMs - performance.now();
    if (rest > 0) await sleepUnless(rest, signal);
    this.#last.set(host, performance.now());
  }
}

/** Sleeps; throws the reason of the signal when it is aborted meanwhile. */
export async function sleepUnless(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
