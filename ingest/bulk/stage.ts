/**
 * Where an import of many hours stands until it is whole: a folder beside the data set, whose name begins with a
 * dot so that nobody takes it for one. Parts that were finished stay there when the import is killed.
 */
import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Claim, claimFolder, isClaim } from './claim.ts';

/** Whether a name is of a finished part, given all names that stand there. */
export type IsPart = (name: string, all: ReadonlySet<string>) => boolean;

export class Stage {
  readonly folder: string;
  readonly #claim: Claim;

  private constructor(folder: string, claim: Claim) {
    this.folder = folder;
    this.#claim = claim;
  }

  /**
   * Takes the stage of a data set, with what an earlier import left there.
   * @param out folder that will hold the data set
   * @throws InputError when another import of the same data set is at work
   */
  static async open(out: string, dataset: string): Promise<Stage> {
    const folder = join(out, `.${dataset}.import`);
    const claim = await claimFolder(folder);
    try {
      // Copies that a killed import was making; the claim says that nobody makes them now.
      for (const name of await readdir(out))
        if (name.startsWith(`.${dataset}.new-`)) await rm(join(out, name), { recursive: true, force: true });
    } catch (error) {
      await claim.release();
      throw error;
    }
    return new Stage(folder, claim);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Removes what a run that was killed left half made. */
  async keepParts(isPart: IsPart): Promise<void> {
    const names = new Set((await readdir(this.folder)).filter((name) => !isClaim(name)));
    for (const name of names)
      if (!isPart(name, names)) await rm(this.path(name), { recursive: true, force: true });
  }

  /** Leaves the finished parts to the next import; with none of them nothing is left. */
  async close(isPart: IsPart): Promise<void> {
    try {
      await this.keepParts(isPart);
    } finally {
      await this.#claim.release();
    }
    await rmdir(this.folder).catch((error: NodeJS.ErrnoException) => {
      // Parts stand there, or the claim of one that came meanwhile, which may have removed it too.
      if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(error.code ?? '')) throw error;
    });
  }

  async remove(): Promise<void> {
    await this.close(() => false);
  }
}
