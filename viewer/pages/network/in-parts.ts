/**
 * Work in parts, so many at a time as this machine does without holding up the page; in between the page answers, and
 * the browser paints.
 */

/** After a task of fewer ms the next may be longer, after one of more it is to be shorter. */
const short = 6;
const long = 12;

export class InParts {
  /** Parts of the next task; what the machine did before is kept for the next work. */
  #most = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #port: MessagePort | undefined;

  /** Does the parts in their order, then `whenDone`; what was still to do of earlier work is left. */
  run(parts: readonly (() => void)[], whenDone: () => void): void {
    this.stop();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    let next = 0;
    let start = 0;
    const some = (): void => {
      start = performance.now();
      const end = Math.min(parts.length, next + this.#most);
      while (next < end && this.#port === port1) {
        parts[next]?.();
        next += 1;
      }
      // The browser fills the pixels only when this task ends: the message comes after that, and its time counts.
      if (this.#port === port1) port2.postMessage(null);
    };
    port1.onmessage = () => {
      const took = performance.now() - start;
      if (took > long) this.#most = Math.max(1, Math.floor(this.#most / 2));
      else if (took < short) this.#most += Math.ceil(this.#most / 2);
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
}
