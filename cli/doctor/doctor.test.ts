import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project } from '../project.ts';
import { ok } from './check.ts';
import { checks, examine, reportText } from './doctor.ts';
import { isAtLeast } from './machine.ts';

let empty = '';
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'filon-doctor-'));
});
afterAll(async () => {
  await rm(empty, { recursive: true });
});

const named = async (name: string, places: Parameters<typeof examine>[0]) =>
  (
    await examine(
      places,
      checks.filter((check) => check.name === name),
    )
  )[0];
const nowhere = () => ({ root: project.root, datasets: empty, graph: join(empty, 'graph'), viewer: empty });

it.each([
  ['v24.1.0', '20.19', true],
  ['v20.19.0', '20.19', true],
  ['v20.18.9', '20.19', false],
  ['v9.99.0', '20.19', false],
])('%s is at least %s: %s', (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});

describe('filon doctor', () => {
  it('finds in the project what these tests run with', async () => {
    for (const name of ['Node.js', 'packages', 'data sets', 'disk'])
      expect(await named(name, project)).toMatchObject({ state: 'ok', mend: '' });
  });

  it('says of what is not there what needs it and how to get it', async () => {
    expect(await named('data sets', nowhere())).toMatchObject({ state: 'wrong' });
    expect(await named('graph', nowhere())).toMatchObject({
      state: 'absent',
      mend: expect.stringContaining('build'),
    });
    expect(await named('viewer', nowhere())).toMatchObject({
      state: 'absent',
      mend: expect.stringContaining('vite'),
    });
  });

  it('tells a damaged graph from none', async () => {
    const graph = join(empty, 'damaged');
    await mkdir(graph);
    await writeFile(join(graph, 'current.json'), '{"release":"__proto__"}');
    const finding = await named('graph', { ...nowhere(), graph });
    expect(finding).toMatchObject({ state: 'wrong', mend: expect.stringContaining('build') });
    expect(finding?.found).toContain('current.json');
  });

  it('takes a check that fails itself as a finding', async () => {
    const failing = {
      name: 'x',
      neededFor: 'y',
      run: async () => Promise.reject(new Error('no such thing')),
    };
    const [first] = await examine(project, [failing]);
    expect(first).toMatchObject({ state: 'wrong', found: 'no such thing' });
  });

  it('prints a line a check, with what to do below it', () => {
    expect(
      reportText([
        { name: 'a', neededFor: 'all', ...ok('1.0') },
        { name: 'b', neededFor: 'some', state: 'absent', found: 'none', mend: 'Get b.' },
      ]),
    ).toBe('✓ a: 1.0\n– b: none\n    needed for some\n    Get b.');
  });
});
