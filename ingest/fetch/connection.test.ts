/** Each way in which there is no answer has its own words: real sockets where one can be had, else the system’s codes. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connectionFault, isNobodyThere } from './connection.ts';
import { FetchError, PassingFault } from './fault.ts';
import { fetchSource } from './fetch.ts';
import { quick, serve, sourceAt, whole } from './testing/server.ts';

/** What a fetch from there says, and that it says so before the first pause of a reader’s fetch (a second) is over. */
async function saidAt(address: string): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'filon-connection-'));
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  const manners = { ...quick, firstPauseMs: 60_000, longestPauseMs: 60_000 };
  const error = await fetchSource(sourceAt(address), { out, manners }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FetchError);
  return (error as FetchError).message;
}

/** The port of a server that does this to whoever comes. */
async function portWith(greet: (socket: Socket) => void): Promise<number> {
  const server = createServer(greet);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test('a port where nobody listens is told at once, with host and port', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  const said = await saidAt(`http://127.0.0.1:${port}/table.csv`);
  expect(said).toBe(
    `http://127.0.0.1:${port}/table.csv: "nothing answers at 127.0.0.1:${port}" found; expected a server there; it is down, the port is another, or a firewall refuses.`,
  );
});

test('a port that programs for web pages refuse is told', async () => {
  expect(await saidAt('http://127.0.0.1:1/table.csv')).toMatch(
    /"port 1" found; expected a port for web pages/,
  );
});

test('https where a server speaks none', async () => {
  const { origin } = await serve(whole('a,b\n'));
  expect(await saidAt(`${origin.replace('http:', 'https:')}/table.csv`)).toMatch(
    /expected an encrypted answer at 127\.0\.0\.1:\d+; that server speaks no https there/,
  );
});

test('a server of another kind', async () => {
  const port = await portWith((socket) => socket.end('SSH-2.0-made-up\r\n'));
  expect(await saidAt(`http://127.0.0.1:${port}/table.csv`)).toMatch(/another kind of server stands there/);
});

const thrown = (code: string, message = 'said by the system'): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });

// The codes are those of Node.js: dns, net and tls.
test.each([
  ['ENOTFOUND', /"no host example\.org" found; expected a host that has an address/],
  ['EAI_AGAIN', /where example\.org is" found; .*there is no network/],
  ['EHOSTUNREACH', /"no way to example\.org:443" found/],
  ['ETIMEDOUT', /"no connection to example\.org:443 in time" found/],
  ['UND_ERR_CONNECT_TIMEOUT', /"no connection to example\.org:443 in time" found/],
  ['ECONNRESET', /"said by the system" found; expected the whole file; the connection was lost/],
  ['CERT_HAS_EXPIRED', /a certificate that is trusted: one that is still good/],
  ['CERT_NOT_YET_VALID', /a certificate that is trusted: .*clock/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /a certificate that is trusted: one for this host/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /a certificate that is trusted: one signed by .*NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /a certificate that is trusted: one signed by/],
  ['__proto__', /the connection was lost/],
])('%s', (code, words) => {
  const fault = connectionFault(thrown(code), 'https://example.org/a.csv');
  const told =
    fault instanceof PassingFault
      ? new FetchError({ address: 'https://example.org/a.csv', found: fault.found, expected: fault.expected })
      : fault;
  expect(told.message).toMatch(words);
});

test('who has no network is told at once; what was cut may be gone on with', () => {
  const isTold = (code: string): boolean => {
    const fault = connectionFault(thrown(code), 'http://example.org/a.csv');
    return fault instanceof FetchError || isNobodyThere(fault);
  };
  expect(['ENOTFOUND', 'ECONNREFUSED', 'CERT_HAS_EXPIRED'].filter((code) => !isTold(code))).toEqual([]);
  expect(['ECONNRESET', 'ETIMEDOUT', 'UND_ERR_SOCKET'].filter(isTold)).toEqual([]);
});
