/** An import of BACI in a process of its own; prints the most memory that it held, in KiB. */
import { importBaci } from '../../../ingest/sources/baci/import.ts';

const [path = '', out = '', memoryLimit = '600MB'] = process.argv.slice(2);
await importBaci(path, { out, memoryLimit });
console.log(process.resourceUsage().maxRSS);
