/** A build in a process of its own, to be killed: prints a line for each step as it begins. */
import { buildGraph } from '../../ingest/build.ts';

const [datasets = '', graph = ''] = process.argv.slice(2);
const { release } = await buildGraph([datasets], graph, { onProgress: ({ step }) => console.log(step) });
console.log(`done ${release}`);
