import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { methods } from '../schema/method.ts';
import { anchorOf, htmlOf, linkFrom } from './markdown.ts';

const docs = join(import.meta.dirname, '../docs');
const here = join(docs, 'methods/origin.md');

describe('a document becomes part of a page', () => {
  it('without its title, with anchors at its headings', () => {
    expect(htmlOf('# Origin\n\nText.\n\n## Two *words*, or 3?\n', here)).toBe(
      '<p>Text.</p>\n<h2 id="two-words-or-3">Two <em>words</em>, or 3?</h2>\n',
    );
  });

  it('with wide tables that scroll on their own', () => {
    expect(htmlOf('# T\n\n| a |\n|---|\n| 1 |\n', here)).toMatch(
      /^<div class="table-scroll" role="group" tabindex="0"><table>.*<\/table><\/div>\n$/s,
    );
  });

  it('with hostile text as text', () => {
    const html = htmlOf('# T\n\n<script>alert(1)</script> [x](javascript:alert(1))\n', here);
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('href');
  });

  it.each([
    ['trace.md', 'trace'],
    ['origin.md#groups-hubs-buyers', 'origin#groups-hubs-buyers'],
    ['README.md#one-publishers-world', 'common-rules#one-publishers-world'],
    ['fr/trace.md', 'trace'],
    ['es/README.md', 'common-rules'],
    ['de/trace.md', null],
    ['../sources.md', '../sources'],
    ['#works', '#works'],
    ['https://doi.org/10.1371/journal.pone.0098679', 'https://doi.org/10.1371/journal.pone.0098679'],
    ['../../server/analysis/stock/stock.ts', null],
    ['../model.md', null],
  ])('with %s leading to %s', (href, wanted) => {
    expect(linkFrom(here, href)).toBe(wanted);
  });

  it('with the words of a link that leads nowhere here', () => {
    expect(htmlOf('# T\n\nSee [the *model*](../model.md).\n', here)).toBe('<p>See the <em>model</em>.</p>\n');
  });
});

it.each(['', 'fr', 'es'])(
  'every link between the documents of methods in "%s" has a heading to lead to',
  (language) => {
    const folder = join(docs, 'methods', language);
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
    expect(files.length).toBeGreaterThan(methods.all.length / 2);
    const pages = new Map(
      files.map((file) => {
        const path = join(folder, file);
        return [
          file === 'README.md' ? 'common-rules' : file.replace('.md', ''),
          htmlOf(readFileSync(path, 'utf8'), path),
        ];
      }),
    );
    const missing = [...pages].flatMap(([page, html]) =>
      [...html.matchAll(/href="([^"]*)"/g)]
        .map(([, href = '']) => href)
        .filter((href) => !/^(https?:|\.\.)/.test(href))
        .filter((href) => {
          const [to = '', anchor] = href.split('#');
          const target = pages.get(to === '' ? page : to);
          return (
            target === undefined ||
            (anchor !== undefined && !target.includes(`id="${decodeURIComponent(anchor)}"`))
          );
        }),
    );
    expect(missing).toEqual([]);
  },
);

it('every method has a document', () => {
  for (const { id, page } of methods.all) {
    expect(readFileSync(join(docs, page.split('#')[0] ?? ''), 'utf8'), id).toMatch(/^# /);
  }
});

it('anchors are those of GitHub', () => {
  expect(anchorOf('One publisher’s world')).toBe('one-publishers-world');
  expect(anchorOf('What the answer cannot say: *H* and `points`')).toBe(
    'what-the-answer-cannot-say-h-and-points',
  );
});
