/**
 * Where an import of many hours stands until it is whole: a folder beside the data set, whose name begins with a
 * dot so that nobody takes it for one. Parts that were finished stay there when the import is killed.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../problem.ts';

export class Stage {
  readonly folder: string;
  readonly #lock: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.#lock = join(folder, 'lock');
  }

  /**
   * Takes the stage of a data set, with what an earlier import left there.
   * @param out folder that will hold the data set
   * @throws InputError when another import of the same data set is at work
   */
  static async open(out: string, dataset: string): Promise<Stage> {
    const stage = new Stage(join(out, `.${dataset}.import`));
    await mkdir(stage.folder, { recursive: true });
    await stage.#take();
    // Copies that a killed import was making; the lock says that nobody makes them now.
    for (const name of await readdir(out))
      if (name.startsWith(`.${dataset}.new-`)) await rm(join(out, name), { recursive: true, force: true });
    return stage;
  }

  async #take(): Promise<void> {
    for (;;) {
      try {
        await writeFile(this.#lock, String(process.pid), { flag: 'wx' });
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = await this.#holder();
      if (isAtWork(holder))
        throw new InputError([
          {
            file: this.folder,
            found: `an import at work (process ${holder})`,
            expected: `one at a time; wait for it, or remove ${this.#lock} if there is none`,
          },
        ]);
      await rm(this.#lock, { force: true });
    }
  }

  /** Between making the file and writing its number a moment passes. */
  async #holder(): Promise<number> {
    for (let turn = 0; turn < 10; turn += 1) {
      const text = await readFile(this.#lock, 'utf8').catch(() => '');
      if (text !== '') return Number(text);
      await sleep(20);
    }
    return 0;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Removes what a run that was killed left half made. @param isPart whether a name is of a finished part */
  async keepParts(isPart: (name: string, all: ReadonlySet<string>) => boolean): Promise<number> {
    const names = new Set((await readdir(this.folder)).filter((name) => name !== 'lock'));
    const parts = [...names].filter((name) => isPart(name, names));
    for (const name of names)
      if (!parts.includes(name)) await rm(this.path(name), { recursive: true, force: true });
    return parts.length;
  }

  /** Leaves the finished parts to the next import; with none of them nothing is left. */
  async close(isPart: (name: string, all: ReadonlySet<string>) => boolean): Promise<void> {
    if ((await this.keepParts(isPart)) === 0) await this.remove();
    else await rm(this.#lock, { force: true });
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Whether a process of that number runs; one of another user refuses the question, so that it does. */
function isAtWork(process_: number): boolean {
  if (!Number.isSafeInteger(process_) || process_ <= 0 || process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
