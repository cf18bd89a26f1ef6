/** A process of its own: serves the project's own graph and the built viewer, and sends its address to its parent. */
import { join } from 'node:path';
import { startServer } from '../../server/http/serve.ts';
import { builtGraph } from '../built-graph.ts';

const server = await startServer({
  graphFolder: await builtGraph(),
  viewerFolder: join(import.meta.dirname, '../../viewer/dist'),
  host: '127.0.0.1',
  port: 0,
});
process.send?.(server.url);
// The parent has ended, or wants no more.
process.once('disconnect', async () => {
  await server.close();
  process.exit();
});
