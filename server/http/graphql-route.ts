/** `/graphql`: GET for plain links, POST for programs. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Answers, GraphqlRequest } from './answers.ts';
import { logFault, textBodyLimit } from './app.ts';
import type { ByteCache } from './byte-cache.ts';
import { type ErrorBody, errorBody, withRequestId } from './error-body.ts';
import type { LiveGraph } from './live-graph.ts';
import type { Metrics } from './metrics.ts';
import { languageOf, mediaTypeOf } from './negotiate.ts';
import { sendAnswer } from './send.ts';

const json = 'application/json';
const graphqlJson = 'application/graphql-response+json';

const record = z.record(z.string(), z.unknown());
const RequestSchema = z.looseObject({
  query: z.string('is missing: the text of the query').min(1, 'is empty'),
  variables: record.nullish(),
  operationName: z.string().nullish(),
  extensions: record.nullish(),
});

export interface GraphqlParts {
  readonly live: LiveGraph;
  readonly answers: Answers;
  readonly cache: ByteCache;
  readonly metrics: Metrics;
}

/** A request that cannot be read; its message says what to mend. */
class UnreadableRequest extends Error {
  readonly code: string;
  constructor(message: string, code = 'BAD_REQUEST') {
    super(message);
    this.code = code;
  }
}

/** In a link, variables stand as JSON. */
function parametersOf(query: unknown): unknown {
  const parameters = record.parse(query);
  const parsed: Record<string, unknown> = { ...parameters };
  for (const name of ['variables', 'extensions']) {
    const text = parameters[name];
    if (text === undefined || text === '') continue;
    try {
      parsed[name] = JSON.parse(String(text));
    } catch {
      throw new UnreadableRequest(`${name}: is not JSON`);
    }
  }
  if (parsed.variables === '') delete parsed.variables;
  return parsed;
}

function requestOf(request: FastifyRequest): GraphqlRequest {
  const input = request.method === 'POST' ? request.body : parametersOf(request.query);
  if (Array.isArray(input)) {
    throw new UnreadableRequest(
      'Several queries in one request are not taken: send one.',
      'BATCH_NOT_ALLOWED',
    );
  }
  const parsed = RequestSchema.safeParse(input ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'body'}: ${message}`,
    );
    throw new UnreadableRequest(problems.sort().join('; '));
  }
  const { query, variables, operationName } = parsed.data;
  return {
    query,
    variables: variables ?? {},
    operationName: operationName == null || operationName === '' ? undefined : operationName,
    language: languageOf(request.headers),
    isPosted: request.method === 'POST',
  };
}

function refuse(reply: FastifyReply, status: number, contentType: string, body: ErrorBody): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('vary', 'Accept, Accept-Language')
    .header('content-type', contentType)
    .send(JSON.stringify(body));
}

export function addGraphqlRoute(app: FastifyInstance, { live, answers, cache, metrics }: GraphqlParts): void {
  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    // Read-only and without cookies: pages of other sites may ask, too.
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    const type = mediaTypeOf(request.headers, [json, graphqlJson]) ?? json;
    const contentType = `${type}; charset=utf-8`;
    let asked: GraphqlRequest;
    try {
      asked = requestOf(request);
    } catch (error) {
      if (!(error instanceof UnreadableRequest)) throw error;
      metrics.query('refused');
      return refuse(reply, 400, contentType, errorBody(request.id, error.code, error.message));
    }
    const result = await live.use((graph) => answers.answer(graph, asked));
    if ('answer' in result) {
      metrics.query('answered');
      return sendAnswer(request, reply, cache, result.answer, { contentType, varies: ['Accept'] });
    }
    const { status, data, errors, faults } = result.refusal;
    for (const fault of faults) logFault(request.log, fault);
    metrics.query(faults.length > 0 ? 'failed' : 'refused');
    const body = { errors: withRequestId(errors, request.id), ...(data === undefined ? {} : { data }) };
    if (status === 405) reply.header('allow', 'POST');
    return refuse(reply, status, contentType, body);
  };
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: handle,
    compress: false,
    bodyLimit: textBodyLimit,
  });
  app.options('/graphql', async (_, reply) =>
    reply
      .code(204)
      .header('access-control-allow-origin', '*')
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', 'content-type, x-request-id')
      .header('access-control-max-age', '86400')
      .send(),
  );
}
