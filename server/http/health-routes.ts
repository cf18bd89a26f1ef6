/** `/health/live`, `/health/ready` and `/metrics`: for whoever runs the server. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { GraphPlace } from '../store/place.ts';
import type { LiveGraph } from './live-graph.ts';
import type { Metrics } from './metrics.ts';

/** Milliseconds that a database is given to answer whoever asks whether it does. */
const patience = 2000;

/** Whether what was opened can be read at the moment. */
async function isReadable({ check }: GraphPlace): Promise<boolean> {
  if (check === undefined) return true;
  const stop = new AbortController();
  const late = sleep(patience, false, { signal: stop.signal }).catch(() => false);
  try {
    return await Promise.race([
      check().then(
        () => true,
        () => false,
      ),
      late,
    ]);
  } finally {
    stop.abort();
  }
}

export function addHealthRoutes(
  app: FastifyInstance,
  {
    live,
    metrics,
    place,
    isClosing,
  }: {
    readonly live: LiveGraph;
    readonly metrics: Metrics;
    readonly place: GraphPlace;
    readonly isClosing: () => boolean;
  },
): void {
  app.get('/health/live', async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  app.get('/health/ready', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    if (isClosing()) return reply.code(503).send({ status: 'closing' });
    if (!(await isReadable(place))) return reply.code(503).send({ status: 'store unreachable' });
    return reply.send({ status: 'ready', release: live.current.release });
  });
  app.get('/metrics', async (_, reply) =>
    reply
      .header('cache-control', 'no-store')
      .header('content-type', metrics.contentType)
      .send(await metrics.text()),
  );
}
