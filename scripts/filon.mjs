// npm run filon: the command line, from what `npm start` compiled where no file of the program changed since, else from
// its sources.
import { pathToFileURL } from 'node:url';
import { compiledProgram } from './compiled.mjs';

const compiled = compiledProgram();
if (compiled === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../cli/main.ts');
} else await import(pathToFileURL(compiled).href);
