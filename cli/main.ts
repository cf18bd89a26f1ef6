#!/usr/bin/env node
/** The command `filon`: each subcommand parses, calls one function of ingest or server, and prints. */
import { run } from './program.ts';

// A reader of our output that has seen enough (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

const status = await run(process.argv.slice(2));
if (status !== 0) process.exitCode = status;
