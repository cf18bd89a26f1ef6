/** What is said to a request that is no HTTP, or too long for it: no router and no hook ever sees it. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { errorBody } from './error-body.ts';

interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** By the codes of Node.js, whose parser finds it. */
function told(code: string | undefined): Told {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return {
        status: 431,
        code: 'BAD_REQUEST',
        message: 'The address and headers are too long; send a long query by POST to /graphql.',
      };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, code: 'BAD_REQUEST', message: 'The request did not arrive whole in time.' };
    default:
      return {
        status: 400,
        code: 'BAD_REQUEST',
        message:
          'This is no request in HTTP; write spaces, control characters and letters with accents with a %.',
      };
  }
}

/** Answers in the form of all errors, and hangs up: nobody knows where the next request would begin. */
export function answerMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) {
    socket.destroy(error);
    return;
  }
  const { status, code, message } = told(error.code);
  const requestId = randomUUID();
  const body = JSON.stringify(errorBody(requestId, code, message));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      `x-request-id: ${requestId}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
