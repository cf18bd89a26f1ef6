/** The program: which commands there are, and how a run of one ends. Only what a command needs is loaded for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { endingOf } from './exit.ts';
import { project } from './project.ts';

interface CommandGroup {
  /** What its commands are called. */
  readonly names: readonly string[];
  register(program: Command): Promise<void>;
}

/** Commands that are no questions, in the order of the help; a test holds the names to what is registered. */
export const commandGroups: readonly CommandGroup[] = [
  {
    names: ['import', 'fetch', 'datasets', 'validate', 'build'],
    register: async (program) => (await import('./data/register.ts')).registerData(program),
  },
  {
    names: ['reconcile'],
    register: async (program) => (await import('./reconcile/register.ts')).registerReconcile(program),
  },
  {
    names: ['serve', 'start'],
    register: async (program) => (await import('./serve/register.ts')).registerServe(program),
  },
  {
    names: ['neo4j'],
    register: async (program) => (await import('./neo4j/register.ts')).registerNeo4j(program),
  },
  {
    names: ['export'],
    register: async (program) => (await import('./export/register.ts')).registerExport(program),
  },
  {
    names: ['check'],
    register: async (program) => (await import('./check/register.ts')).registerCheck(program),
  },
  {
    names: ['doctor'],
    register: async (program) => (await import('./doctor/register.ts')).registerDoctor(program),
  },
];

/** Adds the command that is asked for; all of them for the help, and to find the nearest to a misspelt one. */
async function registerFor(program: Command, asked: string | undefined): Promise<void> {
  if (asked === '--version' || asked === '-V') return;
  const group = commandGroups.find(({ names }) => names.some((name) => name === asked));
  if (group !== undefined) return group.register(program);
  // Questions are read off the schema of the API, which takes longer to load than all the rest.
  const { registerQueries } = await import('./query/register.ts');
  const { queryCommands } = await import('./query/document.ts');
  if (!queryCommands().some(({ name }) => name === asked))
    for (const one of commandGroups) await one.register(program);
  registerQueries(program);
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(join(project.root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/**
 * Runs a command; what went wrong is printed to standard error.
 * @param args what stands after `filon`
 * @returns the exit status; a command whose findings are bad sets `process.exitCode` beside it
 */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command('filon')
    .description('An open-data knowledge graph of the digital supply chain.')
    .version(versionOf())
    // Else `import` would take the options of `import baci` that have the names of its own.
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .showHelpAfterError('Run the command with --help to see what it takes.')
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit status: 0 done, 1 wrong input, 2 a fault of Filon’s, 130 stopped by Ctrl-C.',
    );
  try {
    await registerFor(program, args[0]);
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has printed its own word on help, version and misspelt options.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    const { status, text } = endingOf(error);
    console.error(text);
    return status;
  }
}
