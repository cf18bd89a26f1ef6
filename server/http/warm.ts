/** What is made after the server listens, so that the first who ask need not wait for it. */
import { setImmediate } from 'node:timers/promises';
import { makeNames } from '../analysis/check-text/about/names.ts';
import { calibratedDevices } from '../analysis/scenario/plan.ts';
import { scenario } from '../analysis/scenario/scenario.ts';
import { ask } from '../question/ask.ts';
import type { ReadyGraph } from '../question/prepare.ts';

/** The search index; the names in texts; and for each device of the scenarios what no lever of them moves. */
export async function warmUp(ready: ReadyGraph): Promise<void> {
  void ready.search;
  makeNames(ready.context);
  for (const device of calibratedDevices(ready.context)) {
    // Whoever asks something meanwhile is answered in between.
    await setImmediate();
    await ask(ready, scenario, { device });
  }
}
