/**
 * An import of BACI in a process of its own, to be killed: prints a line for each step as it begins. At the step that
 * it is told to hold at it stops for good, so that whoever waits for the line finds it there.
 */
import { writeSync } from 'node:fs';
import { importBaci } from '../../ingest/sources/baci/import.ts';

const [archive = '', out = '', heldAt = ''] = process.argv.slice(2);
let last = '';
const say = (text: string): number => writeSync(process.stdout.fd, `${text}\n`);
const { years } = await importBaci(archive, {
  out,
  onProgress({ step }) {
    if (step !== last) say(step);
    last = step;
    if (step === heldAt) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
say(`done ${years.map(({ year, state }) => `${year} ${state}`).join(', ')}`);
