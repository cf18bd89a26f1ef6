/**
 * One process at a time in a folder. Each lays a claim under a name of its own, then looks whether another's is
 * there: of two that come at once at least one sees the other, and a claim is never taken over, so that no process
 * can put another's away with that of a dead one.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../problem.ts';

/** The name says all, since a file's content is there only a moment after its name. */
const claimName = /^lock-(\d+)-[0-9a-f]{16}$/;

/** Whether a file of such a folder is a claim, by its name. */
export function isClaim(name: string): boolean {
  return claimName.test(name);
}

/** Claims of this process, by path: a dead process may have had the same number. */
const own = new Set<string>();

/** Two that came at once both step back, and come again at another moment. */
const turns = 5;
/** As often the folder may be removed between its making and the claim. */
const attempts = 20;

export interface Claim {
  release(): Promise<void>;
}

/**
 * Claims a folder, which is made if it is not there. Claims of processes that are dead are put away.
 * @param work what is done there, for the message to whom comes second
 * @throws InputError when another process, or another call in this one, is at work there
 */
export async function claimFolder(folder: string, work = 'an import'): Promise<Claim> {
  for (let turn = 1; ; turn += 1) {
    const name = await lay(folder);
    const path = join(folder, name);
    const release = async (): Promise<void> => {
      await rm(path, { force: true });
      own.delete(path);
    };
    try {
      const other = await claimOfOther(folder, name);
      if (other === undefined) return { release };
      await release();
      if (turn === turns)
        throw new InputError([
          {
            file: folder,
            found: `${work} at work (process ${processOf(other)})`,
            expected: `one at a time; wait for it, or remove ${join(folder, other)} if there is none`,
          },
        ]);
    } catch (error) {
      await release();
      throw error;
    }
    await sleep(randomInt(5, 50));
  }
}

/** @returns the name of a new claim */
async function lay(folder: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    await mkdir(folder, { recursive: true });
    const name = `lock-${process.pid}-${randomBytes(8).toString('hex')}`;
    own.add(join(folder, name));
    try {
      await writeFile(join(folder, name), '', { flag: 'wx' });
      return name;
    } catch (error) {
      own.delete(join(folder, name));
      // One that was at work has just removed the folder.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || attempt === attempts) throw error;
    }
  }
}

async function claimOfOther(folder: string, mine: string): Promise<string | undefined> {
  for (const name of (await readdir(folder)).filter(isClaim)) {
    if (name === mine) continue;
    const path = join(folder, name);
    if (isHeld(path, processOf(name))) return name;
    await rm(path, { force: true });
  }
  return undefined;
}

const processOf = (name: string): number => Number(claimName.exec(name)?.[1]);

/** Whether the process of a claim runs; one of another user refuses the question, so that it does. */
function isHeld(path: string, process_: number): boolean {
  if (process_ === process.pid) return own.has(path);
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
