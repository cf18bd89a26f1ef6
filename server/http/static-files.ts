/** The viewer's files: those named by their content are kept for good, the others are asked for again. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Vite writes eight characters of a hash into the name: `main-BkT3x_a9.js`. */
const namedByContent = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/;

export async function addStaticFiles(app: FastifyInstance, viewerFolder: string): Promise<void> {
  const root = resolve(viewerFolder);
  const assets = join(root, 'assets');
  await app.register(serveFiles, {
    // The viewer may be built only after the server has started; the plugin wants a folder that is there.
    root: import.meta.dirname,
    serve: false,
    index: false,
    cacheControl: false,
    decorateReply: true,
    setHeaders(response, path) {
      const isForGood = namedByContent.test(path);
      response.setHeader('cache-control', isForGood ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/assets/*', (request, reply) => {
    const { '*': path } = request.params as { readonly '*': string };
    // A way out of the folder leads to nothing, rather than to a refusal that tells of what is there.
    return path.split(/[/\\]/).includes('..') ? reply.callNotFound() : reply.sendFile(path, assets);
  });
  if (!existsSync(root)) return;
  // Files beside the page, such as an icon that browsers look for at the root.
  const beside = readdirSync(root, { withFileTypes: true }).filter(
    (item) => item.isFile() && item.name !== 'index.html',
  );
  for (const { name } of beside) {
    app.get(`/${name}`, (_, reply) => reply.sendFile(name, root));
  }
}
