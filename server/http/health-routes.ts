/** `/health/live`, `/health/ready` and `/metrics`: for whoever runs the server. */
import type { FastifyInstance } from 'fastify';
import type { LiveGraph } from './live-graph.ts';
import type { Metrics } from './metrics.ts';

export function addHealthRoutes(
  app: FastifyInstance,
  {
    live,
    metrics,
    isClosing,
  }: { readonly live: LiveGraph; readonly metrics: Metrics; readonly isClosing: () => boolean },
): void {
  app.get('/health/live', async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  app.get('/health/ready', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    if (isClosing()) return reply.code(503).send({ status: 'closing' });
    return reply.send({ status: 'ready', release: live.current.release });
  });
  app.get('/metrics', async (_, reply) =>
    reply
      .header('cache-control', 'no-store')
      .header('content-type', metrics.contentType)
      .send(await metrics.text()),
  );
}
