/** The command `filon import baci`: the publisher’s own archive of world trade. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../exit.ts';
import { interruptible } from '../interrupt.ts';
import { progressLine } from '../progress.ts';
import { project } from '../project.ts';
import { bulkReportText } from './bulk-report.ts';

interface BaciFlags {
  readonly all?: true;
  readonly years?: string[];
  readonly codes?: string[];
  readonly out?: string;
  readonly datasets?: string;
  readonly memory?: string;
  readonly json?: boolean;
}

/** `2020-2022,2024` as the years that it means. */
export function yearsOf(text: string): string[] {
  return text.split(',').flatMap((part) => {
    const [, from = '', to = from] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(part) ?? [];
    if (from === '' || Number(to) < Number(from))
      throw new UsageError(
        `--years: ${JSON.stringify(part)} is no year; expected years and spans, such as 2020-2022,2024.`,
      );
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, place) => String(Number(from) + place));
  });
}

/** `740311,2603` as codes. */
export function codesOf(text: string): string[] {
  return text.split(',').map((part) => {
    const code = part.trim();
    if (/^\d\d(\d\d){0,2}$/.test(code)) return code;
    throw new UsageError(
      `--codes: ${JSON.stringify(part)} is no code; expected two, four or six digits each with leading zeros, such as 740311,2603.`,
    );
  });
}

function memoryOf(text: string): string {
  if (/^\d+(\.\d+)?\s*[MG]i?B$/i.test(text)) return text;
  throw new UsageError(`--memory: ${JSON.stringify(text)} is no size; expected one such as 600MB or 2GB.`);
}

/** Adds the command under `import`. */
export function registerImportBaci(parent: Command): void {
  parent
    .command('baci')
    .description(
      'Read CEPII’s own archive of world trade, such as BACI_HS22_V202601.zip, of any size. Years that were imported before stay; the same import again changes nothing, and one that was stopped goes on where it stood.',
    )
    .argument(
      '<file>',
      'The archive, a folder with its files, or one year’s file with the two tables of countries and products beside it.',
    )
    .option('--all', 'Take every product; by default those of the digital life cycle.')
    .option(
      '--codes <list>',
      'Take these products: codes of two, four or six digits, such as 740311,2603.',
      codesOf,
    )
    .option('--years <list>', 'Take these years, such as 2020-2024 or 2022,2024; all by default.', yearsOf)
    .option('--out <folder>', 'Folder that receives the data set; `imported` by default.')
    .option(
      '--datasets <folder>',
      'Data sets whose numbers and codes are used; the project’s own by default.',
    )
    .option(
      '--memory <size>',
      'Memory for the database, 600MB by default; what does not fit goes to disk.',
      memoryOf,
    )
    .option('--json', 'Print the report as JSON.')
    .action(async (file: string, flags: BaciFlags) => {
      if (flags.all === true && flags.codes !== undefined)
        throw new UsageError('--all and --codes exclude each other: take every product, or these.');
      const line = progressLine();
      const { importBaci } = await import('../../ingest/sources/baci/import.ts');
      const result = await interruptible((signal) =>
        importBaci(resolve(file), {
          out: resolve(flags.out ?? 'imported'),
          ...(flags.datasets === undefined ? {} : { datasets: resolve(flags.datasets) }),
          all: flags.all,
          codes: flags.codes,
          years: flags.years,
          memoryLimit: flags.memory,
          signal,
          onProgress: line.show,
        }),
      ).finally(line.clear);
      console.log(
        flags.json === true
          ? JSON.stringify(result, null, 2)
          : `${bulkReportText(result)}\n\nWritten to ${result.folder}\nBuild with it: filon build --datasets ${project.datasets} --datasets ${result.folder}`,
      );
    });
}
