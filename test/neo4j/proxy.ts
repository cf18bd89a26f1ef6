/** A connection that breaks: passes bytes on, and cuts after some of them, in either direction. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Proxy {
  readonly uri: string;
  /** How often it has cut a connection. */
  cuts(): number;
  close(): Promise<void>;
}

export interface Fault {
  /** A connection is cut once so many bytes have come over it one way. */
  readonly cutAfter: { readonly toServer: number; readonly toClient: number };
  /** Cuts at most so often; then it only passes on. */
  readonly mostCuts: number;
  /** Milliseconds before each piece is passed on. */
  readonly delay: number;
  /** What becomes of a piece on its way to the client; nothing when not given. */
  readonly change?: (piece: Buffer) => Buffer;
}

const unchanged = (piece: Buffer): Buffer => piece;

/** @param uri of the server behind it, `bolt://127.0.0.1:7687` */
export async function breakingProxy(
  uri: string,
  { cutAfter, mostCuts, delay, change }: Fault,
): Promise<Proxy> {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  let cuts = 0;
  const pass = async (from: Socket, to: Socket, most: number, changed = unchanged): Promise<void> => {
    let passed = 0;
    try {
      for await (const piece of from as AsyncIterable<Buffer>) {
        passed += piece.length;
        if (passed > most && cuts < mostCuts) {
          cuts += 1;
          break;
        }
        if (delay > 0) await sleep(delay);
        if (!to.write(changed(piece))) await once(to, 'drain');
      }
    } catch {
      // The other way was cut: so is this one.
    }
    from.destroy();
    to.destroy();
  };
  const server = createServer((client) => {
    const behind = connect(Number(port), hostname);
    for (const socket of [client, behind]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => socket.destroy());
    }
    void pass(client, behind, cutAfter.toServer);
    void pass(behind, client, cutAfter.toClient, change);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cuts: () => cuts,
    async close() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
}
