/** The pages of `docs/` as parts of the viewer: Markdown becomes HTML when the viewer is built, and no page parses any. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import MarkdownIt from 'markdown-it';
import type { Plugin } from 'vite';

const docs = resolve(import.meta.dirname, '../docs');

/** As GitHub makes the anchor of a heading, so that links within the documents lead to the same place here. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** Folders of the methods: in English, and in the other languages under it. */
const ofMethods = ['methods', join('methods', 'fr'), join('methods', 'es')];

/**
 * Documents that have a page of the viewer: those of methods by their name, their list as the common rules. A page is
 * left in the language it is read in.
 */
function pageOf(file: string): string | null {
  const path = relative(docs, file);
  if (ofMethods.includes(dirname(path))) {
    const name = basename(path, '.md');
    return name === 'README' ? 'common-rules' : name;
  }
  return path === 'sources.md' ? '../sources' : null;
}

/**
 * Where a link of a document leads from its page in the viewer; null for what the viewer has no page of.
 * @param from path of the document
 */
export function linkFrom(from: string, href: string): string | null {
  if (/^https?:/.test(href) || href.startsWith('#')) return href;
  const [path = '', anchor] = href.split('#');
  const page = pageOf(resolve(dirname(from), path));
  return page === null ? null : `${page}${anchor === undefined ? '' : `#${anchor}`}`;
}

/**
 * A document as HTML without its title, which the page says itself.
 * @param from path of the document, from which its links are meant
 */
export function htmlOf(text: string, from: string): string {
  const markdown = new MarkdownIt({ html: false });
  const tokens = markdown.parse(text, {});
  const title = tokens.findIndex(({ type, tag }) => type === 'heading_close' && tag === 'h1');
  const body = tokens.slice(title + 1);
  for (const [at, token] of body.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', anchorOf(body[at + 1]?.content ?? ''));
    for (const inner of token.children ?? []) {
      if (inner.type !== 'link_open') continue;
      const to = linkFrom(from, String(inner.attrGet('href') ?? ''));
      if (to === null) inner.attrs = null;
      else inner.attrSet('href', to);
    }
  }
  // A link that leads nowhere here stays as the words that it was.
  return (
    markdown.renderer
      .render(body, markdown.options, {})
      .replace(/<a>(.*?)<\/a>/gs, '$1')
      .replaceAll('<table>', '<div class="table-scroll" role="group" tabindex="0"><table>')
      .replaceAll('</table>', '</table></div>')
      .replaceAll('<pre>', '<pre tabindex="0">')
      // What is written for a machine is in nobody's language.
      .replaceAll('<code', '<code lang="zxx"')
  );
}

const asked = '?html';

/** `import html from './page.md?html'`. */
export function markdownPlugin(): Plugin {
  return {
    name: 'filon-markdown',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(`.md${asked}`)) return null;
      const file = id.slice(0, -asked.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(htmlOf(await readFile(file, 'utf8'), file))};`;
    },
  };
}
