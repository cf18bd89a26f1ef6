/**
 * The documents of methods in French and Spanish say what the English ones say: the same parts in the same order, the
 * same formulas and links, and each number as often. A number that changes in one language must change in all.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

const folder = join(import.meta.dirname, '../../docs/methods');
const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
const markdown = new MarkdownIt({ html: false });
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const inside = (text: string): readonly Token[] =>
  markdown.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);

/** Headings, rows, items and the like, in order, without their words. */
const parts = (text: string): readonly string[] =>
  markdown
    .parse(text, {})
    .filter(({ type }) =>
      /^(heading|tr|th|td|list_item|blockquote|bullet_list|ordered_list|fence)/.test(type),
    )
    .map(({ type, tag }) => `${type} ${tag}`);

/** Blocks of code as they stand: whoever copies one gets the same. */
const blocks = (text: string): readonly string[] =>
  markdown
    .parse(text, {})
    .filter(({ type }) => type === 'fence')
    .map(({ content }) => content);

const links = (text: string): readonly string[] =>
  inside(text)
    .filter(({ type }) => type === 'link_open')
    .map((token) =>
      String(token.attrGet('href'))
        .replace(/^(\.\.\/)+/, '')
        .replace(/#.*/, ''),
    )
    .sort();

/** Paragraphs and cells of more than a few words, but for works, which are named as they were published. */
const sentences = (text: string): readonly string[] =>
  markdown
    .parse(text, {})
    .filter(
      ({ type, content }) =>
        type === 'inline' &&
        content.split(/\s+/).filter((word) => /^\p{L}{3,}$/u.test(word)).length > 7 &&
        !/\(\d{4}[a-z]?\)/.test(content),
    )
    .map(({ content }) => content);

/** Digits of each number in the words and in the code among them: separators are a language's own. */
const numbers = (text: string): readonly string[] =>
  inside(text)
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .flatMap(({ content }) => content.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? [])
    .map((number) => number.replace(/\D/g, ''))
    .sort();

describe.each(['fr', 'es'])('in %s', (language) => {
  it('there is each document, and no other', () => {
    const found = existsSync(join(folder, language)) ? readdirSync(join(folder, language)).sort() : [];
    expect(found).toEqual([...files].sort());
  });

  it.each(files)('%s has the same parts, formulas, links and numbers', (file) => {
    const [original, translation] = [read(file), read(join(language, file))];
    expect(parts(translation)).toEqual(parts(original));
    expect(blocks(translation)).toEqual(blocks(original));
    expect(links(translation)).toEqual(links(original));
    expect(numbers(translation)).toEqual(numbers(original));
    const left = new Set(sentences(original));
    expect(sentences(translation).filter((sentence) => left.has(sentence))).toEqual([]);
  });
});
