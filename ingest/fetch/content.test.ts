/** What is taken for a file of a format, and what is not. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { contentFault, looksLikePage } from './content.ts';
import type { FileFormat } from './entry.ts';

const zip = Buffer.from(zipSync({ 'a.csv': Buffer.from('a,b\n1,2\n') }));

async function faultIn(format: FileFormat, bytes: string | Buffer): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-content-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  return (await contentFault(path, format))?.expected;
}

test.each<[FileFormat, string | Buffer]>([
  ['zip', zip],
  ['xlsx', zip],
  ['csv', '\uFEFFa,b\n1,2\n'],
  ['csv', 'a;b\r\n"[x]";2'],
  ['json', '\uFEFF {"a": [1]}\n'],
  ['json', '[]'],
  ['xml', '<?xml version="1.0"?>\n<a/>\n'],
  ['pdf', '%PDF-1.7\n…\n%%EOF\n'],
])('%s: %j', async (format, bytes) => {
  expect(await faultIn(format, bytes)).toBeUndefined();
});

test.each<[FileFormat, string | Buffer, RegExp]>([
  ['zip', zip.subarray(0, 60), /whole zip file; its end is missing/],
  ['zip', 'a,b\n1,2\n', /begins with PK/],
  ['csv', zip, /bytes of another kind/],
  ['csv', '<error/>\n', /an error message/],
  ['csv', 'quota exceeded', /one line only/],
  ['json', '{"a": [1', /whole JSON; its end is missing/],
  ['json', 'a,b\n', /begins with \{ or \[/],
  ['xml', '<a>text', /its end is missing/],
  ['pdf', '%PDF-1.7\n…', /its end is missing/],
  ['pdf', 'no', /begins with %PDF-/],
  ['json', '', /an empty body/],
  ['xml', '<?xml version="1.0"?><!DOCTYPE html><html></html>', /a page for people/],
])('%s is not %j', async (format, bytes, text) => {
  expect(await faultIn(format, bytes)).toMatch(text);
});

test('pages are told from XML', () => {
  for (const text of [
    '<!doctype html>',
    '\n <HTML lang="fr">',
    '<!-- x -->\n<html>',
    '\uFEFF<html>',
    '<head>',
  ])
    expect(looksLikePage(Buffer.from(text)), text).toBe(true);
  for (const text of ['<?xml version="1.0"?><header/>', '<htmlish/>', 'html', '<Goods>'])
    expect(looksLikePage(Buffer.from(text)), text).toBe(false);
});
