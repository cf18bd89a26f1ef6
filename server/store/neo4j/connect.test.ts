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
