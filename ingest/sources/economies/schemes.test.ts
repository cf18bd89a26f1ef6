/** The committed tables hold what the six North–South schemes are told by. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type SchemeId, schemes } from '../../../schema/scheme.ts';
import { csvRecords } from '../../readers/csv.ts';
import { isGroup } from './groups.ts';

const folder = join(import.meta.dirname, '../../../datasets/economies');
const layout = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;

interface Line {
  readonly subject: string;
  readonly object: string;
  readonly period: string;
  readonly source: string;
  readonly quarantine: string;
}
const lines: Line[] = [];
beforeAll(async () => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.statements.csv'));
  for (const file of files) {
    let header: string[] = [];
    for await (const { cells } of csvRecords(join(folder, file), layout)) {
      if (header.length === 0) {
        header = cells;
        continue;
      }
      const cell = (name: string): string => cells[header.indexOf(name)] ?? '';
      lines.push({
        subject: cell('subject'),
        object: cell('object'),
        period: cell('period'),
        source: cell('source'),
        quarantine: cell('quarantine_rule'),
      });
    }
  }
});

const covers = (period: string, year: number): boolean => {
  const [from = '', to = from] = period.split('/');
  return Number(from) <= year && year <= Number(to);
};

// The members that each list states: see the manifests. The World Bank's 87 are 86 without the Channel Islands.
const members: Readonly<Record<SchemeId, number>> = {
  'imf-advanced-2024': 41,
  'm49-developed-2020': 65,
  'unctad-rule': 63,
  'wb-high-income': 86,
  'oecd-2025': 38,
  'g77-complement-2025': 134,
};

test.each(schemes.all.map((scheme) => [scheme.id, scheme] as const))(
  '%s has its members, from its own source',
  (id, scheme) => {
    const found = lines.filter(
      ({ object, source, quarantine, period }) =>
        object === scheme.memberGroup &&
        source === scheme.source &&
        quarantine === '' &&
        (!scheme.byYear || covers(period, 2024)),
    );
    expect(new Set(found.map(({ subject }) => subject)).size).toBe(members[id]);
    expect(isGroup(scheme.memberGroup.replace('group:', ''))).toBe(true);
  },
);

test('no group of a scheme gets members from another source', () => {
  for (const { memberGroup, source } of schemes.all) {
    expect(new Set(lines.filter(({ object }) => object === memberGroup).map((line) => line.source))).toEqual(
      new Set([source]),
    );
  }
});

test('the World Bank gives high income in every year from 1987 to 2024', () => {
  const high = lines.filter(({ object }) => object === 'group:wb-high-income');
  for (let year = 1987; year <= 2024; year += 1)
    expect(high.filter(({ period }) => covers(period, year)).length).toBeGreaterThan(30);
});

test('an economy has one income group a year', () => {
  for (const year of [1987, 1991, 2000, 2019, 2024]) {
    const groups = new Map<string, Set<string>>();
    for (const { subject, object, period, quarantine } of lines) {
      if (!object.startsWith('group:wb-') || quarantine !== '' || !covers(period, year)) continue;
      groups.set(subject, (groups.get(subject) ?? new Set()).add(object));
    }
    expect([...groups].filter(([, found]) => found.size > 1)).toEqual([]);
  }
});

test('Taiwan and Kosovo have no class of M49, Ethiopia none of the World Bank in 2024', () => {
  const classes = (economy: string, prefix: string, year: number): Line[] =>
    lines.filter(
      ({ subject, object, period, quarantine }) =>
        subject === economy && object.startsWith(prefix) && quarantine === '' && covers(period, year),
    );
  expect(classes('economy:TWN', 'group:m49-dev', 2020)).toEqual([]);
  expect(classes('economy:XKX', 'group:m49-dev', 2020)).toEqual([]);
  expect(classes('economy:ETH', 'group:wb-', 2024)).toEqual([]);
  expect(classes('economy:ETH', 'group:wb-', 2023).map(({ object }) => object)).toEqual([
    'group:wb-low-income',
  ]);
});
