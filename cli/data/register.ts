/**
 * Commands of the write side: import, datasets, validate, build. What they call is loaded when they run, so that
 * asking a question does not wait for every adapter.
 */
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { problemText } from '../../ingest/problem.ts';
import { UsageError } from '../exit.ts';
import { keepHeapSmall } from '../heap.ts';
import { interruptible } from '../interrupt.ts';
import { progressLine } from '../progress.ts';
import { project } from '../project.ts';
import { registerFetch } from './fetch.ts';
import { registerImportBaci } from './import-baci.ts';
import { counted, reportText } from './report.ts';

const print = (flags: { readonly json?: boolean }, data: unknown, text: () => string): void =>
  console.log(flags.json === true ? JSON.stringify(data, null, 2) : text());

/** Collects an option that may be given several times. */
const several = (value: string, before: readonly string[] = []): string[] => [...before, value];

interface ImportFlags {
  readonly out?: string;
  readonly datasets?: string;
  readonly edition?: string;
  readonly json?: boolean;
}

function registerImport(program: Command): void {
  const command = program
    .command('import')
    .enablePositionalOptions()
    .description(
      'Read a publisher’s file into a data set, and print what was read, kept, corrected, quarantined and dropped.',
    )
    .argument(
      '<source>',
      'A source, or one adapter of it; a name that is not known is answered with those that are.',
    )
    .argument('<file>', 'The publisher’s file or zip archive, or the folder that holds its files.')
    .option('--out <folder>', 'Folder that receives the data set; `imported` by default.')
    .option('--datasets <folder>', 'Data sets whose names and codes reconcile; the project’s own by default.')
    .option(
      '--edition <name>',
      'What to call the edition of a file that is not the pinned one; by default a name with its hash.',
    )
    .option('--json', 'Print the report as JSON.')
    .action(async (source: string, file: string, flags: ImportFlags) => {
      const line = progressLine();
      const { importSource } = await import('../../ingest/import.ts');
      const { folder, report } = await importSource(source, resolve(file), {
        ...(flags.out === undefined ? {} : { out: resolve(flags.out) }),
        ...(flags.datasets === undefined ? {} : { datasets: resolve(flags.datasets) }),
        onProgress: line.show,
      }).finally(line.clear);
      print(
        flags,
        { folder, report },
        () =>
          `${reportText(report)}\n\nWritten to ${folder}\nBuild with it: filon build --datasets ${project.datasets} --datasets ${folder}`,
      );
    });
  registerImportBaci(command);
}

interface RegenerateFlags {
  readonly raw?: string;
  readonly datasets?: string;
  readonly only?: string[];
  readonly json?: boolean;
}

function registerDatasets(program: Command): void {
  program
    .command('datasets')
    .description('Make every committed data set anew from the publishers’ files, byte for byte.')
    .requiredOption('--raw <folder>', 'Folder of the publishers’ files.')
    .option('--datasets <folder>', 'Where to write; the project’s own data sets by default.')
    .option('--only <dataset>', 'Only this data set; may be given several times.', several)
    .option('--json', 'Print the reports as JSON.')
    .action(async (flags: RegenerateFlags) => {
      const line = progressLine();
      const { regenerateDatasets } = await import('../../ingest/regenerate.ts');
      const { reports, datasets } = await regenerateDatasets(resolve(flags.raw ?? ''), {
        ...(flags.datasets === undefined ? {} : { datasets: resolve(flags.datasets) }),
        ...(flags.only === undefined ? {} : { only: flags.only }),
        onProgress: line.show,
      }).finally(line.clear);
      print(flags, { reports, datasets }, () =>
        [
          ...reports.map(reportText),
          ...datasets.map(
            ({ name, changed }) => `${name}: ${changed ? 'changed' : 'the same bytes as before'}`,
          ),
        ].join('\n'),
      );
    });
}

async function printReport(folder: string, flags: { readonly json?: boolean }): Promise<void> {
  const line = progressLine();
  const { reportOn, reportText: textOf } = await import('../../ingest/report/report.ts');
  const report = await reportOn(resolve(folder), { onProgress: line.show }).finally(line.clear);
  print(flags, report, () => textOf(report));
}

function registerValidate(program: Command): void {
  program
    .command('validate')
    .description(
      'Check data sets: every problem with its file, row, column, what was found and what is expected.',
    )
    .argument(
      '[folder]',
      'A data set, or a folder of data sets; the project’s own by default.',
      project.datasets,
    )
    .option(
      '--report',
      'Say what stands out as well: large disagreements, impossible values, jumps, shares above the whole, series breaks, each with its explanation or without one.',
    )
    .option('--json', 'Print the result as JSON.')
    .action(async (folder: string, flags: { readonly json?: boolean; readonly report?: true }) => {
      if (flags.report === true) return printReport(folder, flags);
      const line = progressLine();
      const { validateDatasets } = await import('../../ingest/validate.ts');
      const { problems, datasets } = await validateDatasets([resolve(folder)], {
        onProgress: line.show,
      }).finally(line.clear);
      if (problems.length > 0 && flags.json !== true) {
        const count = counted(problems.length, 'problem', 'problems');
        throw new UsageError(`${problems.map(problemText).join('\n')}\n${count}.`);
      }
      print(flags, { problems, datasets }, () =>
        [
          ...datasets.map(
            ({ name, tables, rows }) =>
              `${name}: ${counted(tables, 'table', 'tables')}, ${counted(rows, 'row', 'rows')}`,
          ),
          'No problem found.',
        ].join('\n'),
      );
      if (problems.length > 0) process.exitCode = 1;
    });
}

interface BuildFlags {
  readonly datasets?: string[];
  readonly graph: string;
  readonly licence: 'all' | 'open';
  readonly json?: boolean;
}

function registerBuild(program: Command): void {
  program
    .command('build')
    .description('Build the graph from data sets: all of it, or nothing.')
    .option(
      '--datasets <folder>',
      'A folder of data sets, or one data set; may be given several times.',
      several,
    )
    .option('--graph <folder>', 'Where the graph goes.', project.graph)
    .addOption(
      new Option(
        '--licence <which>',
        'Leave out, with `open`, the data sets whose licences are share-alike, non-commercial or not verified; the graph says what it lacks.',
      )
        .choices(['all', 'open'])
        .default('all'),
    )
    .option('--json', 'Print the result as JSON.')
    .action(async (flags: BuildFlags) => {
      keepHeapSmall();
      const folders = (flags.datasets ?? [project.datasets]).map((folder) => resolve(folder));
      const line = progressLine();
      const { buildGraph } = await import('../../ingest/build.ts');
      const result = await interruptible((signal) =>
        buildGraph(folders, resolve(flags.graph), { signal, licence: flags.licence, onProgress: line.show }),
      ).finally(line.clear);
      print(flags, result, () => {
        const { statements, quarantined, entities, sources } = result.counts;
        const left = result.leftOut.map(
          ({ dataset, licences }) => `Left out for its licence: ${dataset} (${licences.join(', ')})`,
        );
        return [
          `Release ${result.release}`,
          `${statements} statements (${quarantined} quarantined), ${entities} entities, ${sources} sources`,
          ...left,
          result.file,
        ].join('\n');
      });
    });
}

/** Adds the commands that make data sets and graphs. */
export function registerData(program: Command): void {
  registerImport(program);
  registerFetch(program);
  registerDatasets(program);
  registerValidate(program);
  registerBuild(program);
}
