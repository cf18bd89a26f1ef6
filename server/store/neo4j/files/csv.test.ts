import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText, csvFile, line, list } from './csv.ts';

test.each([
  [null, ''],
  [0, '0'],
  [-0, '-0.0'],
  [1e-7, '1e-7'],
  [0.1 + 0.2, '0.30000000000000004'],
  ['a, b', '"a, b"'],
  ['“one” "two"', '"“one” ""two"""'],
  ['two\nlines', '"two\nlines"'],
  [' space', '" space"'],
] as const)('%j is written as %s', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

test('another reader of CSV finds every text again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1, maxLength: 5 }),
      (cells) => {
        expect(parse(line(cells), { relax_column_count: true })).toEqual([cells]);
      },
    ),
  );
});

test('what would be taken for two items is refused in a list', () => {
  expect(list(['one', 'two'])).toBe('one;two');
  expect(list([])).toBe('');
  expect(() => list(['a;b'])).toThrow('"a;b" cannot stand in a list');
  expect(() => list([''])).toThrow('cannot stand in a list');
});

test('a file holds its header and all that was written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'filon-csv-'));
  const file = csvFile(join(folder, 'a.csv'), ['id:ID', 'value:double']);
  const text = line(['x', 1.5]).repeat(10_000);
  for (let at = 0; at < 10; at += 1) await file.write(text);
  await file.end();
  expect(await readFile(file.path, 'utf8')).toBe(`id:ID,value:double\n${text.repeat(10)}`);
  await rm(folder, { recursive: true });
});

test('a folder that is not there is told, and nothing hangs', async () => {
  const file = csvFile(join(tmpdir(), 'filon-nowhere', 'a.csv'), ['id']);
  await expect(file.end()).rejects.toMatchObject({ code: 'ENOENT' });
});
