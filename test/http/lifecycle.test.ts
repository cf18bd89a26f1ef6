/** Starting, swapping releases, losing connections and closing, over real sockets. */
import { writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentPointerName, graphFileName } from '../../schema/graph-tables.ts';
import { CannotListenError } from '../../server/http/cannot-listen.ts';
import { startServer } from '../../server/http/serve.ts';
import { UnreadableGraphError } from '../../server/store/unreadable.ts';
import { pointAt, writeGraph, writeGraphFile } from '../contract/graph-file.ts';
import { said, smallGraph, statements } from '../contract/small-graph.ts';
import { metric, startTestServer, type TestServer } from './running.ts';

const next = smallGraph({
  statements: [
    ...statements,
    said({
      subject: 'economy:CHN',
      predicate: 'memberOf',
      object: 'group:imf-advanced',
      period: '2025',
      source: 'imf-weo',
      edition: '2024',
    }),
  ],
});

async function releaseOf({ url }: TestServer): Promise<string> {
  const answer = await fetch(`${url}/graphql?query={release{id}}`);
  const { data } = (await answer.json()) as { data: { release: { id: string } } };
  return data.release.id;
}

function portOf({ url }: TestServer): number {
  return Number(new URL(url).port);
}

/** A socket with everything that came over it. */
function open(port: number): Promise<{ socket: Socket; received: () => string }> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => resolve({ socket, received: () => text }));
    socket.on('data', (part) => {
      text += part.toString();
    });
    socket.on('error', reject);
  });
}

const body = JSON.stringify({ query: '{ release { id } }' });
const request = (length = body.length): string =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

test('a new release is taken without a failed request, and the old file is let go', async () => {
  const server = await startTestServer({ lookEvery: 20 });
  try {
    const before = smallGraph().release;
    expect(await releaseOf(server)).toBe(before);
    let isDone = false;
    const seen = new Set<string>();
    const statuses = new Set<number>();
    let requests = 0;
    const asker = async (index: number): Promise<void> => {
      while (!isDone) {
        // Each another question, so that the store is read and not only the cache.
        const query = `{ release { id } statements(first: ${(requests % 17) + 1}, filter: { year: ${2000 + index} }) { totalCount nodes { id source { id } } } }`;
        requests += 1;
        const { status, json } = await server.post({ query });
        statuses.add(status);
        expect(json.errors).toBeUndefined();
        seen.add((json.data as { release: { id: string } }).release.id);
      }
    };
    const askers = Promise.all(Array.from({ length: 8 }, (_, index) => asker(index)));
    await expect.poll(() => requests, { timeout: 30_000 }).toBeGreaterThan(30);
    await writeGraphFile(server.graphFolder, next);
    await pointAt(server.graphFolder, next.release);
    await expect.poll(() => seen.size, { timeout: 30_000 }).toBe(2);
    const after = requests;
    await expect.poll(() => requests, { timeout: 30_000 }).toBeGreaterThan(after + 30);
    isDone = true;
    await askers;
    expect([...statuses]).toEqual([200]);
    expect(await releaseOf(server)).toBe(next.release);
    expect(await metric(server.url, `filon_release_info{release="${next.release}"}`)).toBe(1);
    expect(server.log).toContainEqual(
      expect.objectContaining({ msg: 'release', from: before, to: next.release }),
    );
    if (process.platform === 'linux') {
      const { readdir, readlink } = await import('node:fs/promises');
      const openFiles = async (): Promise<boolean> => {
        const links = (await readdir('/proc/self/fd')).map((fd) =>
          readlink(`/proc/self/fd/${fd}`).catch(() => ''),
        );
        return (await Promise.all(links)).includes(join(server.graphFolder, graphFileName(before)));
      };
      await expect.poll(openFiles, { timeout: 30_000 }).toBe(false);
    }
  } finally {
    await server.end();
  }
});

test('a release that cannot be opened leaves the last good one, and is told once', async () => {
  const server = await startTestServer({ lookEvery: 10 });
  try {
    const before = await releaseOf(server);
    await writeFile(join(server.graphFolder, graphFileName(next.release)), 'not a database');
    await pointAt(server.graphFolder, next.release);
    const faults = (): number => server.log.filter(({ msg }) => msg === 'fault').length;
    await expect.poll(faults).toBe(1);
    await writeFile(join(server.graphFolder, currentPointerName), 'half a poin');
    await expect.poll(faults).toBe(2);
    expect(await releaseOf(server)).toBe(before);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    // Mended, it is taken.
    await writeGraph(server.graphFolder, next);
    await expect.poll(() => releaseOf(server)).toBe(next.release);
    expect(faults()).toBe(2);
  } finally {
    await server.end();
  }
});

test('without a graph it does not start, and says what to do', async () => {
  const options = {
    graphFolder: '/nonexistent/graph',
    viewerFolder: '/nonexistent',
    host: '127.0.0.1',
    port: 0,
  };
  await expect(startServer(options)).rejects.toThrow(UnreadableGraphError);
  await expect(startServer(options)).rejects.toThrow('npm start');
});

test('a port in use, an address of another machine', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  try {
    await expect(startTestServer({ port })).rejects.toThrow(CannotListenError);
    await expect(startTestServer({ port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
    await expect(startTestServer({ host: '192.0.2.1' })).rejects.toThrow('is not an address of this machine');
  } finally {
    taken.close();
  }
});

test('closing finishes the request under way, takes no new one, and may be called twice', async () => {
  const server = await startTestServer();
  const { socket, received } = await open(portOf(server));
  // The head is there and half of the body: the request is under way.
  socket.write(request() + body.slice(0, 10));
  await expect.poll(() => metric(server.url, 'process_start_time_seconds')).toBeGreaterThan(0);
  const closing = server.close();
  const again = server.close();
  await expect
    .poll(() =>
      open(portOf(server)).then(
        () => 'open',
        (error: NodeJS.ErrnoException) => error.code,
      ),
    )
    .toBe('ECONNREFUSED');
  socket.write(body.slice(10));
  await expect.poll(received).toContain('"release"');
  expect(received()).toMatch(/^HTTP\/1\.1 200 /);
  expect(received()).toMatch(/connection: close/i);
  await Promise.all([closing, again]);
  await server.end();
});

test('closing waits neither for those who never ask nor for ever for those who never finish', async () => {
  const server = await startTestServer({ drainFor: 300 });
  const silent = await open(portOf(server));
  const slow = await open(portOf(server));
  slow.socket.write(request() + body.slice(0, 10));
  // Answered after it, so that the request above has begun.
  await metric(server.url, 'process_start_time_seconds');
  const ended = Promise.all(
    [silent, slow].map(({ socket }) => new Promise<void>((resolve) => socket.once('close', () => resolve()))),
  );
  await server.end();
  await ended;
  expect(slow.received()).toBe('');
});

test('an aborted signal closes it', async () => {
  const controller = new AbortController();
  const server = await startTestServer({ signal: controller.signal });
  expect(await releaseOf(server)).toBe(smallGraph().release);
  controller.abort();
  await expect
    .poll(() =>
      fetch(server.url).then(
        () => 'open',
        () => 'closed',
      ),
    )
    .toBe('closed');
  await server.end();
});

test('connections that break off do no harm', async () => {
  const server = await startTestServer();
  try {
    const port = portOf(server);
    const breaks = [
      '',
      'GE',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-le',
      request() + body.slice(0, 10),
      // Whole requests whose asker is gone before the answer.
      request() + body,
      'GET /en/trace/device:smartphone HTTP/1.1\r\nhost: x\r\n\r\n',
      'nonsense\r\n\r\n',
      'GET /graphql?query=%7Bschemes%7Bid%20members(side%3ANORTH)%7Bid%7D%7D%7D HTTP/1.1\r\nhost: x\r\naccept-encoding: br\r\n\r\n',
    ];
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(
        breaks.map(async (text) => {
          const { socket } = await open(port);
          socket.on('error', () => {});
          await new Promise<void>((resolve) => socket.write(text, () => resolve()));
          socket.resetAndDestroy();
        }),
      );
    }
    expect(await releaseOf(server)).toBe(smallGraph().release);
    expect(server.log.filter(({ msg }) => msg === 'fault')).toEqual([]);
  } finally {
    // Ends only when nothing hangs.
    await server.end();
  }
});

test('the search index is made after the server is ready, and not in one that is closed', async () => {
  let made = 0;
  const count = (): void => {
    made += 1;
  };
  const quick = await startTestServer({ warmAfter: 0, onWarm: count });
  try {
    await expect.poll(() => made, { timeout: 10_000 }).toBe(1);
  } finally {
    await quick.end();
  }
  const slow = await startTestServer({ warmAfter: 200, onWarm: count });
  try {
    // Nobody has to wait for it: who searches earlier has it made.
    const query = encodeURIComponent('{ search(text: "cobalt") { entity { id } } }');
    const answer = await fetch(`${slow.url}/graphql?query=${query}`);
    expect(JSON.stringify(await answer.json())).toContain('material:cobalt');
    expect(made).toBe(1);
  } finally {
    await slow.end();
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(made).toBe(1);
});
