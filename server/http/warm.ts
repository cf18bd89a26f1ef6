/** What is made after the server listens, so that the first who ask need not wait for it. */
import { setImmediate } from 'node:timers/promises';
import { makeNames } from '../analysis/check-text/about/names.ts';
import { neighbourhood } from '../analysis/network/neighbourhood.ts';
import { path } from '../analysis/network/path.ts';
import { calibratedDevices } from '../analysis/scenario/plan.ts';
import { scenario } from '../analysis/scenario/scenario.ts';
import { ask } from '../question/ask.ts';
import type { ReadyGraph } from '../question/prepare.ts';

/** The search index; the names in texts; the network, walked once; and for each device of the scenarios what no lever of them moves. */
export async function warmUp(ready: ReadyGraph): Promise<void> {
  void ready.search;
  makeNames(ready.context);
  await setImmediate();
  await walkOnce(ready);
  for (const device of calibratedDevices(ready.context)) {
    // Whoever asks something meanwhile is answered in between.
    await setImmediate();
    await ask(ready, scenario, { device });
  }
}

/** A way between the two most linked things and what surrounds one: the first walk takes several times as long as any other. */
async function walkOnce(ready: ReadyGraph): Promise<void> {
  const network = await ready.network();
  const [from, to] = network.ids
    .map((id, place) => ({ id, degree: network.degreeOf(place) }))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  if (from === undefined || to === undefined) return;
  await ask(ready, path, { from: from.id, to: to.id });
  await ask(ready, neighbourhood, { of: from.id });
}
