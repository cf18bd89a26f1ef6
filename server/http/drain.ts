/**
 * Closes the web server without cutting anybody off: requests under way are finished, connections that wait
 * are closed. Node alone waits for connections over which no request ever came, and keeps those open whose
 * last request ended after closing began.
 */
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

export interface Drain {
  /** Closes; what is not finished after `mostMilliseconds` is cut off. */
  close(mostMilliseconds: number): Promise<void>;
}

/** How often waiting connections are looked for while closing, in milliseconds. */
const lookEvery = 20;

/** To be called before the server listens. */
export function drainOf(app: FastifyInstance): Drain {
  const unused = new Set<Socket>();
  let isClosing = false;
  app.server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', ({ socket }) => unused.delete(socket));
  app.addHook('onSend', async (_, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
  return {
    async close(mostMilliseconds) {
      isClosing = true;
      const timer = setInterval(() => {
        for (const socket of unused) socket.destroy();
        app.server.closeIdleConnections();
      }, lookEvery);
      const deadline = setTimeout(() => app.server.closeAllConnections(), mostMilliseconds);
      try {
        await app.close();
      } finally {
        clearInterval(timer);
        clearTimeout(deadline);
      }
    },
  };
}
