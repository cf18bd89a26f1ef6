/** The command `filon export`: a release as files, split by licence. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { currentPointerName } from '../../schema/graph-tables.ts';
import { exportFormats } from '../../server/export/formats.ts';
import { UsageError } from '../exit.ts';
import { interruptible } from '../interrupt.ts';
import { tableText } from '../print/table.ts';
import { progressLine } from '../progress.ts';
import { project } from '../project.ts';

interface ExportFlags {
  readonly graph: string;
  readonly notices: string;
  readonly out?: string;
  readonly release?: string;
  readonly licence?: string[];
  readonly json?: boolean;
}

interface Written {
  readonly release: string;
  readonly groups: readonly {
    readonly group: string;
    readonly folder: string;
    readonly files: readonly { readonly name: string; readonly bytes: number }[];
  }[];
}

const several = (value: string, before: readonly string[] = []): string[] => [...before, value];

const formatIds = exportFormats.map(({ id }) => id);

/** @throws UsageError that names what is not known and what is */
function oneOf(what: string, found: readonly string[], known: readonly string[]): void {
  const unknown = found.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`${unknown}: not a ${what} of this export; expected ${known.join(', ')}.`);
}

async function write(formats: readonly string[], flags: ExportFlags, signal: AbortSignal): Promise<Written> {
  const graph = resolve(flags.graph);
  const out = resolve(flags.out ?? join(graph, 'export'));
  oneOf('format', formats, [...formatIds, 'all']);
  if (!existsSync(join(graph, currentPointerName)))
    throw new UsageError(
      `${graph}: no graph has been built here; run "filon build" first, or name another with --graph.`,
    );
  const { currentRelease, keptReleases } = await import('../../server/store/pointer.ts');
  const { everyFormat } = await import('../../server/export/formats.ts');
  const { checksumsName, filesIn, groupIds, writeChecksums, writeFormats } = await import(
    '../../server/export/write.ts'
  );
  const { readNotices } = await import('../../server/notices/read.ts');
  const notices = await readNotices(resolve(flags.notices));
  const release = flags.release ?? (await currentRelease(graph));
  oneOf('release', [release], await keptReleases(graph));
  const known = await groupIds(graph, release);
  oneOf('licence group', flags.licence ?? [], known);
  const chosen = everyFormat.filter(
    ({ id }) => id === 'about' || formats.includes('all') || formats.includes(id),
  );
  const line = progressLine();
  const groups: Written['groups'][number][] = [];
  try {
    for (const group of flags.licence ?? known) {
      const folder = await writeFormats(graph, out, { release, group }, chosen, {
        signal,
        notices,
        onProgress: line.show,
      });
      await writeChecksums(folder);
      const names = [...(await filesIn(folder)), checksumsName];
      const files = await Promise.all(
        names.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })),
      );
      groups.push({ group, folder, files });
    }
  } finally {
    line.clear();
  }
  return { release, groups };
}

function writtenText({ release, groups }: Written): string {
  const blocks = groups.map(({ folder, files }) => {
    const rows = files.map(({ name, bytes }) => [name, bytes.toLocaleString('en')]);
    return `${folder}\n${tableText([{ head: 'file' }, { head: 'bytes', isNumber: true }], rows)}`;
  });
  return [`Release ${release}`, ...blocks].join('\n\n');
}

/** Adds `export`. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .description('Write the graph as files that other programs open, a folder for each group of licences.')
    .argument('<format...>', `${formatIds.join(', ')}, or all.`)
    .option('--out <folder>', 'Where the files go; `export` in the folder of the graph by default.')
    .option('--graph <folder>', 'Folder of the graph.', project.graph)
    .option(
      '--notices <folder>',
      'Folder of retractions and contested statements, which reach every release.',
      project.notices,
    )
    .option('--release <id>', 'A release that is kept; the current one by default.')
    .option(
      '--licence <group>',
      'Only this licence group: open, non-commercial, unverified, share-alike-…; may be given several times.',
      several,
    )
    .option('--json', 'Print what was written as JSON.')
    .action(async (formats: string[], flags: ExportFlags) => {
      const written = await interruptible((signal) => write(formats, flags, signal));
      console.log(flags.json === true ? JSON.stringify(written, null, 2) : writtenText(written));
    });
}
