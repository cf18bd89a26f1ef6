/** The command `filon fetch`: the publisher’s own files, and the command that reads them. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { FetchStopped } from '../../ingest/fetch/fault.ts';
import { Interrupted, UsageError } from '../exit.ts';
import { interruptible } from '../interrupt.ts';
import { progressLine } from '../progress.ts';
import { fetchListText, fetchReportText } from './fetch-report.ts';

interface FetchFlags {
  readonly out?: string;
  readonly url?: string;
  readonly only?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly sha256?: string;
  readonly sizeLimit?: number;
  readonly import?: true;
  readonly json?: true;
}

/** Collects `hs=17`. */
export function settingOf(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(`--set: ${JSON.stringify(text)} is no setting; expected one such as hs=17.`);
  if (Object.hasOwn(before, name)) throw new UsageError(`--set: ${name} is given twice; expected once.`);
  return { ...before, [name]: value };
}

export function checksumOf(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  throw new UsageError(
    `--sha256: ${JSON.stringify(text)} is no checksum; expected 64 digits from 0 to 9 and a to f.`,
  );
}

const units = { MB: 1e6, GB: 1e9 } as const;

/** `800MB` in bytes. */
export function sizeLimitOf(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*(MB|GB)$/i.exec(text) ?? [];
  if (number === undefined || unit === undefined)
    throw new UsageError(
      `--size-limit: ${JSON.stringify(text)} is no size; expected one such as 800MB or 5GB.`,
    );
  return Number(number) * units[unit.toUpperCase() as keyof typeof units];
}

/** Adds the command `fetch`. */
export function registerFetch(program: Command): void {
  program
    .command('fetch')
    .description(
      'Fetch the publisher’s own files of a source, check them, and print the command that reads them. A fetch that was stopped goes on where it stood. Without a source, list those that there are.',
    )
    .argument('[source]', 'The source, such as baci; without it the sources are listed.')
    .option('--out <folder>', 'Folder that receives the files; `downloads/<source>` by default.')
    .option('--only <file>', 'Only this file of the source.')
    .option('--url <address>', 'Fetch from this address instead, as when the publisher has moved the file.')
    .option('--set <name=value>', 'Choose a part of the address, such as hs=17; may be repeated.', settingOf)
    .option('--sha256 <checksum>', 'Refuse a file that has another checksum.', checksumOf)
    .option('--size-limit <size>', 'Refuse a file that is larger, such as 5GB.', sizeLimitOf)
    .option('--import', 'Read the files at once, into the folder `imported`.')
    .option('--json', 'Print the result as JSON.')
    .action(async (id: string | undefined, flags: FetchFlags) => {
      if (flags.json === true && flags.import === true)
        throw new UsageError(
          '--json and --import exclude each other: fetch with --json, then run the command that it names.',
        );
      if (id === undefined) {
        const { fetchSources } = await import('../../ingest/fetch/sources/index.ts');
        console.log(
          flags.json === true ? JSON.stringify(fetchSources, null, 2) : fetchListText(fetchSources),
        );
        return;
      }
      const { chosenSource } = await import('../../ingest/fetch/choose.ts');
      const { fetchSource } = await import('../../ingest/fetch/fetch.ts');
      const { source, remark } = await chosenSource(id);
      // Before the fetch, so that it is known also when nothing comes; and beside the result, which may be JSON.
      if (remark !== undefined) console.error(remark);
      const line = progressLine();
      const result = await interruptible((signal) =>
        fetchSource(source, {
          out: flags.out === undefined ? undefined : resolve(flags.out),
          address: flags.url,
          only: flags.only,
          variables: flags.set ?? {},
          sha256: flags.sha256,
          bytesAtMost: flags.sizeLimit,
          environment: process.env,
          version: program.version() ?? '0',
          signal,
          onProgress: line.show,
        }).catch((error: unknown) => {
          throw error instanceof FetchStopped ? new Interrupted(error.message) : error;
        }),
      ).finally(line.clear);
      console.log(flags.json === true ? JSON.stringify(result, null, 2) : fetchReportText(result));
      if (flags.import !== true) return;
      if (result.import === undefined)
        throw new UsageError(`${source.id} is not read by Filon: ${result.noImport ?? ''}`);
      // The very command that was printed, so that both do the same.
      await program.parseAsync([...result.import], { from: 'user' });
    });
}
