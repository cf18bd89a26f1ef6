/** A file on its way: `x.zip.part`, and beside it what is needed to go on where it stopped. */
import { open, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { statIfThere } from '../stat.ts';

/** What says that the file at the address is still the same one. */
const StateSchema = z.strictObject({
  address: z.string(),
  /** A strong entity tag, or else the date of the last change, as the publisher wrote it. */
  validator: z.string().optional(),
  /** Bytes of the whole file. */
  total: z.number().int().nonnegative().optional(),
});
export type PartState = z.infer<typeof StateSchema>;

export class Part {
  readonly path: string;
  readonly #target: string;
  readonly #statePath: string;

  /** @param target the path of the whole file */
  constructor(target: string) {
    this.#target = target;
    this.path = `${target}.part`;
    this.#statePath = `${this.path}.json`;
  }

  async bytes(): Promise<number> {
    return (await statIfThere(this.path))?.size ?? 0;
  }

  /** What is known of the part; undefined where it cannot be gone on with. */
  async state(address: string): Promise<PartState | undefined> {
    if ((await statIfThere(this.#statePath)) === undefined) return undefined;
    let read: unknown;
    try {
      read = JSON.parse(await readFile(this.#statePath, 'utf8'));
    } catch (error) {
      // Cut while it was written: nothing is known, which costs no more than to begin again.
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
    const state = StateSchema.safeParse(read);
    return state.success && state.data.address === address ? state.data : undefined;
  }

  async begin(state: PartState): Promise<void> {
    await writeFile(this.#statePath, `${JSON.stringify(state, null, 2)}\n`);
    await writeFile(this.path, '');
  }

  async shorten(bytes: number): Promise<void> {
    await truncate(this.path, bytes);
  }

  async discard(): Promise<void> {
    await rm(this.path, { force: true });
    await rm(this.#statePath, { force: true });
  }

  /** Gives the part its own name, when its bytes are on the disk. */
  async finish(): Promise<void> {
    const file = await open(this.path, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(this.path, this.#target);
    await rm(this.#statePath, { force: true });
  }
}

/** A weak tag says that two files mean the same, not that their bytes are equal (RFC 9110, 13.1.5). */
export function validatorOf(headers: Headers): string | undefined {
  const tag = headers.get('etag');
  if (tag?.startsWith('"') === true) return tag;
  return headers.get('last-modified') ?? undefined;
}
