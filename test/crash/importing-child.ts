/** An import of BACI in a process of its own, to be killed: prints a line for each step as it begins. */
import { importBaci } from '../../ingest/sources/baci/import.ts';

const [archive = '', out = ''] = process.argv.slice(2);
let last = '';
const { years } = await importBaci(archive, {
  out,
  onProgress({ step }) {
    if (step !== last) console.log(step);
    last = step;
  },
});
console.log(`done ${years.map(({ year, state }) => `${year} ${state}`).join(', ')}`);
