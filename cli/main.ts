#!/usr/bin/env node
/** The command `filon`: each subcommand parses, calls one function of ingest or server, and prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { registerData } from './data/register.ts';
import { registerDoctor } from './doctor/register.ts';
import { endingOf } from './exit.ts';
import { registerExport } from './export/register.ts';
import { project } from './project.ts';
import { registerQueries } from './query/register.ts';
import { registerReconcile } from './reconcile/register.ts';
import { registerServe } from './serve/register.ts';

const { version } = JSON.parse(readFileSync(join(project.root, 'package.json'), 'utf8')) as {
  version: string;
};

const program = new Command('filon')
  .description('An open-data knowledge graph of the digital supply chain.')
  .version(version)
  .showSuggestionAfterError()
  .showHelpAfterError('Run the command with --help to see what it takes.')
  .exitOverride()
  .addHelpText('after', '\nExit status: 0 done, 1 wrong input, 2 a fault of Filon’s, 130 stopped by Ctrl-C.');
registerData(program);
registerReconcile(program);
registerServe(program);
registerExport(program);
registerDoctor(program);
registerQueries(program);

// A reader of our output that has seen enough (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its own word on help, version and misspelt options.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 1;
  else {
    const { status, text } = endingOf(error);
    console.error(text);
    process.exitCode = status;
  }
}
