/**
 * Claims a folder again and again, to be run several times at once: begins when its input ends, and prints how often
 * it was in, and how often not alone.
 */
import { once } from 'node:events';
import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../../problem.ts';
import { claimFolder } from '../claim.ts';

const [folder = '', times = '0'] = process.argv.slice(2);
/** Only one can make it; it stands beside the folder. */
const mark = join(folder, '..', 'someone-is-in');
console.log('ready');
await once(process.stdin.resume(), 'end');
const count = { in: 0, together: 0 };
for (let turn = 0; turn < Number(times); turn += 1) {
  try {
    const claim = await claimFolder(folder);
    count.in += 1;
    try {
      await mkdir(mark);
      await sleep(1);
      await rmdir(mark);
    } catch {
      count.together += 1;
    }
    await claim.release();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}
console.log(JSON.stringify(count));
