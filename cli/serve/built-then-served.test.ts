import { expect, test } from 'vitest';
import { UnreadableGraphError } from '../../server/store/unreadable.ts';
import { builtThenServed } from './built-then-served.ts';

/** What is done in turn, with a graph that cannot be read so many times. */
async function done(faults: readonly Error[]): Promise<readonly string[]> {
  const steps: string[] = [];
  const left = [...faults];
  await builtThenServed(
    async (isTrusted) => void steps.push(isTrusted ? 'build when touched' : 'build when unreadable'),
    async () => {
      steps.push('serve');
      const fault = left.shift();
      if (fault !== undefined) throw fault;
    },
  );
  return steps;
}
const unreadable = new UnreadableGraphError('The graph file is missing');

test('a graph that can be read is served', async () => {
  expect(await done([])).toEqual(['build when touched', 'serve']);
});

test('a graph that was deleted or torn is built again, once', async () => {
  expect(await done([unreadable])).toEqual(['build when touched', 'serve', 'build when unreadable', 'serve']);
  await expect(done([unreadable, unreadable])).rejects.toThrow('missing');
});

test('any other fault builds nothing', async () => {
  await expect(done([new Error('the port is taken')])).rejects.toThrow('the port is taken');
});
