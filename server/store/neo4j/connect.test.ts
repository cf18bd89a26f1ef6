import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { connect, isNewEnough } from './connect.ts';

test.each([
  ['5.26.0', true],
  ['5.26.12', true],
  ['5.26.0-aura', true],
  ['2025.01.0', true],
  ['6.0.0', true],
  ['5.25.1', false],
  ['5.9.0', false],
  ['4.4.41', false],
  ['unknown', false],
  ['', false],
])('version %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

test.each(['localhost', 'http://localhost:7687', '', 'bolt://'])('"%s" is no address', async (uri) => {
  const refused = connect({ uri, user: 'neo4j', password: 'secret', retryFor: 10 });
  await expect(refused).rejects.toThrow(/Neo4j server/);
});

test.each([
  ['a server that agrees to no version of the protocol', Buffer.from([0, 0, 0, 0]), /Unknown Bolt protocol/],
  ['the port for browsers', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'), /Server responded HTTP/],
])('%s is told as what it is', async (_, reply, found) => {
  const other = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.write(reply));
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const uri = `bolt://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const said = await connect({ uri, user: 'neo4j', password: 'secret', retryFor: 2_000 }).catch(String);
  other.close();
  expect(said).toContain(`What answers at ${uri} is no Neo4j server of version 5.26 or later`);
  expect(said).toMatch(found);
});
