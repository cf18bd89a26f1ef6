/**
 * Work in parts, so many at a time as this machine does without holding up the page; in between the page answers, and
 * the browser paints.
 */

/** One part of the work. */
export interface Part {
  /** How much work it is beside other parts, in whatever unit. */
  readonly cost: number;
  do(): void;
}

/** What a task is to take: far less than the 50 ms that browsers call long, since estimates err. */
const goalMs = 8;
/** A task does at most so much more than the one before. */
const mostGrowth = 1.5;

export class InParts {
  /** Ms for a unit of cost, as this machine took them; what it did before is kept for the next work. */
  #msPerCost = Number.POSITIVE_INFINITY;
  #costBefore = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #port: MessagePort | undefined;

  /** Does the parts in their order, then `whenDone`; what was still to do of earlier work is left. */
  run(parts: readonly Part[], whenDone: () => void): void {
    this.stop();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    let next = 0;
    let start = 0;
    let cost = 0;
    const some = (): void => {
      start = performance.now();
      cost = 0;
      const most = Math.min(goalMs / this.#msPerCost, mostGrowth * this.#costBefore);
      do {
        const part = parts[next];
        if (part === undefined) break;
        part.do();
        cost += part.cost;
        next += 1;
      } while (cost + (parts[next]?.cost ?? 0) <= most && this.#port === port1);
      // The browser fills the pixels only when this task ends: the message comes after that, and its time counts.
      if (this.#port === port1) port2.postMessage(null);
    };
    port1.onmessage = () => {
      if (cost > 0) this.#learn((performance.now() - start) / cost, cost);
      if (next < parts.length) {
        this.#timer = setTimeout(some, 0);
        return;
      }
      this.stop();
      whenDone();
    };
    this.#timer = setTimeout(some, 0);
  }

  /** Does no further part. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#port?.close();
    this.#port = undefined;
  }

  /** Slower counts at once, faster little by little: parts are not all alike. */
  #learn(msPerCost: number, cost: number): void {
    const before = this.#msPerCost;
    this.#msPerCost =
      msPerCost > before || before === Number.POSITIVE_INFINITY ? msPerCost : 0.8 * before + 0.2 * msPerCost;
    this.#costBefore = cost;
  }
}
