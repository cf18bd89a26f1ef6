import { expect, it } from 'vitest';
import type { Client } from '../../data/client.ts';
import { withEveryDevice } from './every-device.ts';
import type { Footprint, LifeCycleData } from './query.ts';

const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ subject: { id, name: id } }) as unknown as Footprint);
const shown = (count: number): LifeCycleData =>
  ({
    release: { id: 'one' },
    lifeCycle: { years: [2026], footprints: { totalCount: all.length, nodes: all.slice(0, count) } },
  }) as unknown as LifeCycleData;

/** A server that gives two devices a page. */
function serverOf(release: string): { client: Pick<Client, 'ask'>; asked: unknown[] } {
  const asked: unknown[] = [];
  const ask = async (_: unknown, variables: { readonly after?: string | null }) => {
    asked.push(variables);
    const from = variables.after === null ? 0 : Number(variables.after);
    const end = Math.min(from + 2, all.length);
    const pageInfo = { hasNextPage: end < all.length, endCursor: String(end) };
    return { release: { id: release }, lifeCycle: { footprints: { nodes: all.slice(from, end), pageInfo } } };
  };
  return { client: { ask } as unknown as Pick<Client, 'ask'>, asked };
}

it('asks for page after page until every device is there, and keeps the rest of the answer', async () => {
  const { client, asked } = serverOf('one');
  const whole = await withEveryDevice(client, { of: 'device:x' }, shown(2));
  expect(whole.lifeCycle.footprints.nodes).toEqual(all);
  expect(whole.lifeCycle.years).toEqual([2026]);
  expect(asked).toEqual([null, '2', '4'].map((after) => ({ of: 'device:x', after })));
});

it('asks for nothing where the page has them all', async () => {
  const { client, asked } = serverOf('one');
  const data = shown(all.length);
  expect(await withEveryDevice(client, {}, data)).toBe(data);
  expect(asked).toEqual([]);
});

it('puts devices of two releases into no file', async () => {
  await expect(withEveryDevice(serverOf('two').client, {}, shown(2))).rejects.toThrow(/release two.*one/);
});
