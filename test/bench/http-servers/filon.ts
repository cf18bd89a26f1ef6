/** Filon's server over the graph folder that is given as argument, in a process of its own. */
import { startServer } from '../../../server/http/serve.ts';
import { tellReady } from './ready.ts';

const [graphFolder = 'graph'] = process.argv.slice(2);
const { url } = await startServer({
  graphFolder,
  viewerFolder: 'viewer/dist',
  host: '127.0.0.1',
  port: 0,
  logLevel: 'warn',
});
tellReady(url);
