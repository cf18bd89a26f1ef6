/** The address under which a request reached this server. */
import type { FastifyRequest } from 'fastify';

/** `http://host`; empty when the host is none, so that nothing of it is written into an answer. */
export function originOf(request: FastifyRequest): string {
  return /^[A-Za-z0-9.:[\]-]{1,255}$/.test(request.host) ? `${request.protocol}://${request.host}` : '';
}
