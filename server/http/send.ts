/**
 * Sends an answer of bytes: strong ETag, 304, compression, what it varies by. Routes that use it switch the
 * server's own compression off (`compress: false`): an ETag names the bytes that are sent.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer, ByteCache } from './byte-cache.ts';
import { worthCompressing } from './byte-cache.ts';
import { encodingOf, encodings } from './negotiate.ts';

export interface SendOptions {
  readonly contentType: string;
  readonly status?: number;
  /** Headers beside Accept-Encoding and Accept-Language by which the address answers differently. */
  readonly varies?: readonly string[];
  /** True for bytes that compression would make no smaller. */
  readonly isPacked?: boolean;
}

/** A strong validator names the very bytes: each compression has its own. */
function etagOf({ digest }: Answer, encoding: string | undefined): string {
  return encoding === undefined ? `"${digest}"` : `"${digest}-${encoding}"`;
}

/** Whether `If-None-Match` names this answer, in whatever compression it was sent before. */
export function isKnown(header: string | undefined, answer: Answer): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const known = new Set([undefined, ...encodings].map((encoding) => etagOf(answer, encoding)));
  return header.split(',').some((tag) => known.has(tag.trim().replace(/^W\//, '')));
}

export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  cache: ByteCache,
  answer: Answer,
  { contentType, status = 200, varies = [], isPacked = false }: SendOptions,
): Promise<FastifyReply> {
  const mayCompress = !isPacked && answer.bytes.length >= worthCompressing;
  const encoding = mayCompress ? encodingOf(request.headers) : undefined;
  const vary = [
    ...varies,
    ...(mayCompress ? ['Accept-Encoding'] : []),
    ...(answer.varies ? ['Accept-Language'] : []),
  ];
  const isPassing = answer.isPassing === true;
  reply.header('cache-control', isPassing ? 'no-store' : 'no-cache');
  if (!isPassing) reply.header('etag', etagOf(answer, encoding));
  if (vary.length > 0) reply.header('vary', vary.join(', '));
  if (answer.languages.length > 0) reply.header('content-language', answer.languages.join(', '));
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && status === 200 && isKnown(request.headers['if-none-match'], answer)) {
    return reply.code(304).send();
  }
  reply.code(status).header('content-type', contentType);
  if (encoding === undefined) return reply.send(answer.bytes);
  return reply.header('content-encoding', encoding).send(await cache.compressed(answer, encoding));
}
