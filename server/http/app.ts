/** The web server without its routes: ids of requests, logs, headers, errors, compression. */
import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  LogController,
} from 'fastify';
import { textLimits } from '../../schema/text-to-check.ts';
import { limits } from '../graphql/limits.ts';
import { errorBody } from './error-body.ts';
import { answerMalformed } from './malformed.ts';
import type { Metrics } from './metrics.ts';

export interface AppOptions {
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info';
  /** Where log lines go, one JSON object a line. */
  readonly logTo: { write(line: string): void };
  /** Set once the parts that it counts are there. */
  readonly metrics: () => Metrics | undefined;
}

export type App = FastifyInstance;

/** A body holds a query and its variables, each with a limit of its own, and what JSON adds to them. */
export const bodyLimit = 2 * (limits.queryLength + limits.variablesLength) + 10_000;

/** A text to check comes beside them; a character of it takes four bytes at most. */
export const textBodyLimit = bodyLimit + 4 * textLimits.characters;

/** Characters of an id in an address. */
const maxParamLength = 300;

/** An id that another server gave to the request is taken over when it is harmless in logs and headers. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/.test(header)
    ? header
    : randomUUID();
}

/**
 * What a page may load: its own files, nothing from elsewhere, no inline script. GraphiQL's editor writes style
 * tags and starts workers from blobs; only its page allows them.
 */
export function contentSecurityPolicy(page: 'plain' | 'explore'): string {
  const isExplore = page === 'explore';
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${isExplore ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    `font-src 'self'${isExplore ? ' data:' : ''}`,
    "connect-src 'self'",
    `worker-src 'self'${isExplore ? ' blob:' : ''}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export async function createApp({ logLevel, logTo, metrics }: AppOptions): Promise<App> {
  const app = Fastify({
    logger: {
      level: logLevel,
      stream: logTo,
      // Who asks, and what, is nobody's business: lines carry neither address, nor query, nor host.
      serializers: { req: () => ({}), res: () => ({}) },
      base: null,
    },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: (raw) => requestIdOf(raw.headers['x-request-id']),
    requestIdHeader: false,
    bodyLimit,
    // Idle connections are closed at once, busy ones after their answer.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength, ignoreTrailingSlash: true },
    requestTimeout: 30_000,
    clientErrorHandler: answerMalformed,
    // Addresses that the router itself refuses come by no hook and no handler: all is said here.
    frameworkErrors: (error, request, untyped) => {
      const { status, code, message } = told(error);
      const reply = untyped as FastifyReply;
      reply
        .code(status)
        .headers({
          'x-request-id': request.id,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          'content-security-policy': contentSecurityPolicy('plain'),
        })
        .type('application/json; charset=utf-8')
        .send(errorBody(request.id, code, message));
    },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const milliseconds = Math.round(reply.elapsedTime * 100) / 100;
    metrics()?.request(route, request.method, reply.statusCode, reply.elapsedTime / 1000);
    request.log.info({ method: request.method, route, status: reply.statusCode, milliseconds }, 'request');
  });
  await app.register(helmet, {
    contentSecurityPolicy: false,
    // Whether TLS stands before this server is for whoever set that up to say.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onSend', async (_, reply) => {
    if (!reply.hasHeader('content-security-policy')) {
      reply.header('content-security-policy', contentSecurityPolicy('plain'));
    }
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()');
  });
  await app.register(compress, { encodings: ['br', 'gzip'] });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { status, code, message } = told(error, request.routeOptions.bodyLimit);
    if (status >= 500) logFault(request.log, error);
    return reply
      .code(status)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(errorBody(request.id, code, message));
  });
  return app;
}

/** A fault of ours, with its stack, in the log and nowhere else. */
export function logFault(log: FastifyBaseLogger, fault: unknown): void {
  const error = fault instanceof Error ? fault : new Error(String(fault));
  log.error({ fault: { name: error.name, message: error.message, stack: error.stack } }, 'fault');
}

/** What is said of an error that reached the server itself: of the asker's what to mend, of ours only that it is. */
function told(
  error: FastifyError,
  allowed = bodyLimit,
): {
  readonly status: number;
  readonly code: string;
  readonly message: string;
} {
  const status = error.statusCode ?? 500;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const message = `The body is too large; at most ${allowed.toLocaleString('en')} bytes are allowed.`;
    return { status: 413, code: 'BODY_TOO_LARGE', message };
  }
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return {
      status: 415,
      code: 'BAD_REQUEST',
      message: 'The body must be JSON: content-type application/json.',
    };
  }
  if (error.code === 'FST_ERR_BAD_URL') {
    return { status: 400, code: 'BAD_REQUEST', message: 'The address has a % that begins no character.' };
  }
  if (error.code === 'FST_ERR_MAX_PARAM_LENGTH') {
    const message = `A part of the address is too long; at most ${maxParamLength} characters are allowed.`;
    return { status: 414, code: 'BAD_REQUEST', message };
  }
  if (status >= 400 && status < 500) return { status, code: 'BAD_REQUEST', message: error.message };
  if (status === 503) return { status, code: 'BUSY', message: `${error.message}: try again in a while.` };
  return { status: 500, code: 'INTERNAL', message: 'Something went wrong on our side.' };
}
