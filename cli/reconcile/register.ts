/** The command `filon reconcile`: candidates for a person, and what the person confirmed. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type EntityKind, entityKinds } from '../../schema/entity.ts';
import { counted } from '../data/report.ts';
import { UsageError } from '../exit.ts';
import { withGraph } from '../graph.ts';
import { interruptible } from '../interrupt.ts';
import { tableText } from '../print/table.ts';
import { progressLine } from '../progress.ts';
import { project } from '../project.ts';

interface ReconcileFlags {
  readonly column?: string;
  readonly kind: EntityKind;
  readonly out?: string;
  readonly first: number;
  readonly least: number;
  readonly language: string;
  readonly confirm?: string;
  readonly to: string;
  readonly ambiguous?: true;
  readonly graph: string;
  readonly json?: true;
}

const print = (flags: ReconcileFlags, data: unknown, text: () => string): void =>
  console.log(flags.json === true ? JSON.stringify(data, null, 2) : text());

/** A file that is there may hold answers of a person. */
function freeFile(file: string): string {
  if (!existsSync(file)) return file;
  throw new UsageError(
    `${file}: is there already, and may hold somebody’s answers. Name another with --out, or remove it.`,
  );
}

function wholeNumber(name: string, from: number, to: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= from && value <= to) return value;
    throw new UsageError(
      `--${name}: ${JSON.stringify(text)} found; expected a whole number from ${from} to ${to}.`,
    );
  };
}

async function proposeFor(file: string, flags: ReconcileFlags): Promise<void> {
  const { column } = flags;
  if (column === undefined)
    throw new UsageError(`${file}: name the column that holds the names, with --column.`);
  const out = freeFile(resolve(flags.out ?? 'candidates.csv'));
  const { namesInColumn } = await import('../../ingest/reconcile/names-in-column.ts');
  const { candidatesText, writeWhole } = await import('../../ingest/reconcile/candidates-table.ts');
  const { propose } = await import('./propose.ts');
  const names = await namesInColumn(resolve(file), column);
  const { rows, ...counts } = await withGraph(resolve(flags.graph), async (graph) =>
    propose(graph, names, flags),
  );
  await writeWhole(out, candidatesText(rows));
  print(flags, { ...counts, rows: rows.length, file: out }, () =>
    [
      `${counted(counts.names, 'name', 'names')}: ${counts.joined} joined, ${counts.names - counts.joined} not, ${counts.unknown} of them without a candidate.`,
      `${counted(rows.length, 'line', 'lines')} written to ${out}`,
      `Write yes or no under “confirmed”, then: filon reconcile --confirm ${out}`,
    ].join('\n'),
  );
}

async function confirm(file: string, flags: ReconcileFlags): Promise<void> {
  const { confirmCandidates } = await import('../../ingest/reconcile/confirm.ts');
  const to = resolve(flags.to);
  const result = await withGraph(resolve(flags.graph), ({ context }) =>
    confirmCandidates(resolve(file), to, context),
  );
  const { added, alreadyKnown, refused, unanswered, remarks } = result;
  print(flags, { ...result, file: to }, () =>
    [
      `${counted(added.length, 'alias', 'aliases')} added to ${to}`,
      `${alreadyKnown} known before, ${refused} refused, ${unanswered} not answered`,
      ...remarks,
      ...(added.length === 0 ? [] : ['Check with: filon validate']),
    ].join('\n'),
  );
}

async function ambiguous(flags: ReconcileFlags): Promise<void> {
  const out = flags.out === undefined ? undefined : freeFile(resolve(flags.out));
  const { alikePairs, sharedNames } = await import('../../server/reconcile/ambiguous.ts');
  const { candidatesText, writeWhole } = await import('../../ingest/reconcile/candidates-table.ts');
  const { pairRows } = await import('./propose.ts');
  const line = progressLine();
  await withGraph(resolve(flags.graph), async (graph) => {
    const names = sharedNames(graph, flags.kind);
    const pairs = await interruptible((signal) =>
      alikePairs(graph, flags.kind, {
        least: flags.least,
        signal,
        onProgress: (done, total) => line.show({ step: 'comparing', done, total }),
      }),
    ).finally(line.clear);
    if (out !== undefined) await writeWhole(out, candidatesText(pairRows(graph, pairs)));
    print(flags, { names, pairs, ...(out === undefined ? {} : { file: out }) }, () =>
      [
        `Names that fit several: ${names.length}`,
        tableText(
          [{ head: 'name' }, { head: 'fits' }],
          names.map(({ name, entities }) => [name, entities.join(' ')]),
        ),
        `\nAlike: ${counted(pairs.length, 'pair', 'pairs')} from ${flags.least} of 100`,
        tableText(
          [{ head: 'score', isNumber: true }, { head: 'entity' }, { head: 'may be' }],
          pairs.map(({ entity, other, score }) => [String(score), other, entity]),
        ),
        ...(out === undefined
          ? []
          : [
              `\nWritten to ${out}. Write yes or no under “confirmed”, then: filon reconcile --confirm ${out}`,
            ]),
      ].join('\n'),
    );
  });
}

/** Adds `reconcile`. */
export function registerReconcile(program: Command): void {
  program
    .command('reconcile')
    .description(
      'Find who the names in a column of a CSV file may be, for a person to confirm. Nothing is joined without one.',
    )
    .argument('[file]', 'A CSV file in UTF-8 with a header.')
    .option('--column <name>', 'The column that holds the names.')
    .addOption(
      new Option('--kind <kind>', 'What the names name.').choices(entityKinds.ids).default('organisation'),
    )
    .option(
      '--out <file>',
      'Where the candidates go; candidates.csv by default, and for --ambiguous nowhere.',
    )
    .option('--first <count>', 'Candidates of a name.', wholeNumber('first', 1, 50), 3)
    .option('--language <code>', 'Language of the names, such as en; none by default.', '')
    .option('--confirm <file>', 'Write the confirmed lines of a file of candidates as aliases.')
    .option(
      '--to <file>',
      'The table of aliases that receives them.',
      join(project.datasets, 'organisations', 'aliases.csv'),
    )
    .option('--ambiguous', 'List names that fit several entities, and pairs whose names are alike.')
    .option('--least <score>', 'For --ambiguous: how alike, of 100.', wholeNumber('least', 1, 100), 90)
    .option('--graph <folder>', 'Folder of the graph.', project.graph)
    .option('--json', 'Print the result as JSON.')
    .action(async (file: string | undefined, flags: ReconcileFlags) => {
      const asked = [file, flags.confirm, flags.ambiguous].filter((item) => item !== undefined);
      if (asked.length !== 1)
        throw new UsageError('Give one of these: a file and --column, --confirm <file>, or --ambiguous.');
      if (flags.confirm !== undefined) return confirm(flags.confirm, flags);
      return file === undefined ? ambiguous(flags) : proposeFor(file, flags);
    });
}
