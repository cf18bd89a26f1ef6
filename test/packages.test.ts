/** What the lock file promises: packages that run on the floor of the README, and no registry's host. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import semver from 'semver';
import { expect, test } from 'vitest';

const root = dirname(import.meta.dirname);
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Readonly<
    Record<string, { readonly engines?: { readonly node?: string }; readonly resolved?: string }>
  >;
};
const floor = '20.19.0';

test('every package of the lock file runs on the lowest Node that the README promises', () => {
  expect(read('README.md')).toContain('20.19');
  const tooNew = Object.entries(packages)
    .filter(([, { engines }]) => engines?.node !== undefined && !semver.satisfies(floor, engines.node))
    .map(([path, { engines }]) => `${path} needs ${engines?.node}`);
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(tooNew).toEqual([]);
});

test('lock file and .npmrc name no host of a registry', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(read('.npmrc')).not.toMatch(/https?:/);
});
