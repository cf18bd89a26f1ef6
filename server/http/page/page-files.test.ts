import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { preloadsOf, readManifest } from './page-files.ts';

const manifest = {
  'index.html': { file: 'assets/index-1.js', imports: ['_shared-1.js'], css: ['assets/index-1.css'] },
  '_shared-1.js': { file: 'assets/shared-1.js' },
  '_table-1.js': { file: 'assets/table-1.js', imports: ['_shared-1.js', '_table-1.js'] },
  'language/words-fr.ts': { file: 'assets/words-fr-1.js' },
  'language/words-en.ts': { file: 'assets/words-en-1.js' },
  'pages/value/page.tsx': {
    file: 'assets/page-1.js',
    imports: ['_shared-1.js', '_table-1.js'],
    css: ['assets/index-1.css', 'assets/harm-1.css'],
  },
  'pages/chain/page.tsx': { file: 'assets/page-2.js' },
  'pages/home/page.tsx': { file: 'assets/page-3.js' },
};
const hrefs = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to ?? '');

describe('what a page fetches at once', () => {
  it('is its scripts, the words of its language and its style sheets, without what the entry has', () => {
    const html = preloadsOf(manifest, '/value', 'fr');
    expect(hrefs(html)).toEqual([
      '/assets/words-fr-1.js',
      '/assets/page-1.js',
      '/assets/table-1.js',
      '/assets/harm-1.css',
    ]);
    expect(html).toContain('<link rel="preload" as="style" crossorigin href="/assets/harm-1.css" />');
  });

  it.each([
    ['', '/assets/page-3.js'],
    ['/trace/device:smartphone', '/assets/page-2.js'],
  ])('goes by the folder of the page: "%s"', (path, script) => {
    expect(hrefs(preloadsOf(manifest, path, 'en'))).toEqual(['/assets/words-en-1.js', script]);
  });

  it('is the words alone for a page that is nowhere', () => {
    expect(hrefs(preloadsOf(manifest, '/no-such', 'en'))).toEqual(['/assets/words-en-1.js']);
  });
});

describe('the list of files', () => {
  it('is read as Vite writes it, need not be there, and is refused where it is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'filon-manifest-'));
    try {
      expect(await readManifest(folder)).toBeUndefined();
      await mkdir(join(folder, '.vite'));
      await writeFile(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));
      expect(await readManifest(folder)).toEqual(manifest);
      await writeFile(join(folder, '.vite', 'manifest.json'), '{"index.html":{}}');
      await expect(readManifest(folder)).rejects.toThrow('index.html');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
