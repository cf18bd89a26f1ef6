/** A publisher’s server that misbehaves as it is told, on 127.0.0.1 only. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { FetchSource, FileFormat } from '../entry.ts';
import type { Manners } from '../manners.ts';

export interface TestServer {
  readonly origin: string;
  /** Requests in the order in which they came. */
  readonly requests: readonly IncomingMessage[];
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers the first request as the first answer says, and so on; the last answer is given ever after. */
export async function serve(...answers: readonly Answer[]): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request);
    answer?.(request, response);
  };
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, requests };
}

/** Sends all of a body. */
export const whole =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(body), ...headers });
    response.end(body);
  };

/** Announces a body and hangs up after some bytes of it. */
export const cut =
  (body: string, bytes: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (request, response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(body), ...headers });
    // What has not been read when a connection breaks is lost with it.
    response.write(body.slice(0, bytes), () => setTimeout(() => request.socket.end(), 200));
  };

/** Sends what is asked for, as a good server does. */
export const ranged =
  (body: string, etag: string): Answer =>
  (request, response) => {
    const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
    if (from === undefined || request.headers['if-range'] !== etag) {
      whole(body, { etag })(request, response);
      return;
    }
    const rest = body.slice(Number(from));
    response.writeHead(206, {
      etag,
      'content-length': rest.length,
      'content-range': `bytes ${from}-${body.length - 1}/${body.length}`,
    });
    response.end(rest);
  };

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers);
    response.end('no file here');
  };

/** Waits of milliseconds where a reader waits for seconds. */
export const quick: Manners = {
  retries: 3,
  firstPauseMs: 2,
  longestPauseMs: 20,
  headersWithinMs: 2000,
  patience: { windowMs: 300, bytesInWindow: 10 },
  bytesOfProgress: 2 ** 20,
};

/** A source with one file. */
export function sourceAt(
  address: string,
  more: Partial<FetchSource> = {},
  format: FileFormat = 'csv',
): FetchSource {
  return {
    id: 'made-up',
    title: 'A made-up source',
    page: 'https://example.org/page',
    files: [{ address, name: `table.${format}`, format }],
    pauseMs: 0,
    unchecked: [],
    import: { as: 'made-up', give: 'file' },
    ...more,
  };
}
