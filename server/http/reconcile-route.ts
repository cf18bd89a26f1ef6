/** `/reconcile`: the Reconciliation Service API, version 0.2, by which OpenRefine and others match names to entities. */
import { setImmediate } from 'node:timers/promises';
import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { batchOf, ReconcileError } from '../reconcile/batch.ts';
import { reconcileLimits } from '../reconcile/limits.ts';
import { answerTo, manifest, suggested, suggestions } from '../reconcile/service.ts';
import { answerOf } from './byte-cache.ts';
import { errorBody } from './error-body.ts';
import type { GraphqlParts } from './graphql-route.ts';
import { languageOf } from './negotiate.ts';
import { originOf } from './origin.ts';
import { sendAnswer } from './send.ts';

const json = 'application/json; charset=utf-8';
const statusOf = (code: string): number => (code === 'BATCH_TOO_LARGE' ? 413 : 400);

const SuggestSchema = z.object({
  prefix: z
    .string('is missing: what was typed')
    .max(reconcileLimits.name, `is longer than ${reconcileLimits.name} characters`),
  cursor: z.coerce.number('is not a number').int().min(0).max(1000).default(0),
});

/** What a link or a form gives for `queries`; undefined when it gives none. */
function queriesOf(given: unknown): string | undefined {
  const { queries } = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (queries === undefined || typeof queries === 'string') return queries;
  const found = Array.isArray(queries) ? 'several found' : `${typeof queries} found`;
  throw new ReconcileError('BAD_REQUEST', `queries: ${found}; expected one batch, as JSON text in a form.`);
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

export async function addReconcileRoutes(
  app: FastifyInstance,
  { live, cache }: Pick<GraphqlParts, 'live' | 'cache'>,
): Promise<void> {
  /** What cannot be read is told in JSON. */
  const telling =
    (work: Handler): Handler =>
    async (request, reply) => {
      try {
        return await work(request, reply);
      } catch (error) {
        if (!(error instanceof ReconcileError)) throw error;
        const more = error.nearest.length === 0 ? {} : { nearest: error.nearest };
        return reply
          .code(statusOf(error.code))
          .header('cache-control', 'no-store')
          .type(json)
          .send(errorBody(request.id, error.code, error.message, more));
      }
    };
  const send = (request: FastifyRequest, reply: FastifyReply, body: unknown): Promise<FastifyReply> => {
    const answer = answerOf(JSON.stringify(body), { languages: [languageOf(request.headers)], varies: true });
    return sendAnswer(request, reply, cache, answer, { contentType: json });
  };
  const answerBatch = (request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> =>
    live.use(async ({ ready }) => {
      const language = languageOf(request.headers);
      const answers: [string, unknown][] = [];
      for (const [id, query] of batchOf(ready.context, text)) {
        answers.push([id, answerTo(ready, query, language)]);
        // Others are answered between two queries of a batch.
        await setImmediate();
      }
      // `fromEntries` makes a key of any name, `__proto__` among them.
      return send(request, reply, Object.fromEntries(answers));
    });

  // Apart from the other routes, which take no forms.
  await app.register(async (routes) => {
    await routes.register(formbody);
    // Any site may ask and read, errors too.
    routes.addHook('onRequest', async (_, reply) => {
      reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    });
    routes.get(
      '/reconcile',
      { compress: false },
      telling(async (request, reply) => {
        const queries = queriesOf(request.query);
        if (queries !== undefined) return answerBatch(request, reply, queries);
        return send(request, reply, manifest(originOf(request), languageOf(request.headers)));
      }),
    );
    routes.post(
      '/reconcile',
      { compress: false },
      telling(async (request, reply) => {
        const queries = queriesOf(request.body);
        if (queries !== undefined) return answerBatch(request, reply, queries);
        throw new ReconcileError(
          'BAD_REQUEST',
          'The form has no field “queries” with a batch of queries in JSON.',
        );
      }),
    );
    for (const what of suggested) {
      routes.get(
        `/reconcile/suggest/${what}`,
        { compress: false },
        telling(async (request, reply) => {
          const parsed = SuggestSchema.safeParse(request.query);
          if (!parsed.success) {
            const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
            throw new ReconcileError('BAD_REQUEST', problems.sort().join('; '));
          }
          return live.use(async ({ ready }) =>
            send(request, reply, suggestions(ready, what, parsed.data, languageOf(request.headers))),
          );
        }),
      );
    }
    for (const url of ['/reconcile', ...suggested.map((what) => `/reconcile/suggest/${what}`)]) {
      routes.options(url, async (_, reply) =>
        reply
          .code(204)
          .header('access-control-allow-methods', 'GET, POST')
          .header('access-control-allow-headers', 'content-type, x-request-id')
          .header('access-control-max-age', '86400')
          .send(),
      );
    }
  });
}
