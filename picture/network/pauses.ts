/** Work that pauses now and then, so that a page can answer while it is done. */

export type Paused<Result> = Generator<undefined, Result>;

/** Done without a pause. */
export function wholly<Result>(work: Paused<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
