/** The words of a PDF by page and line. Nothing in the file is run, drawn or fetched. */
import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { InputError } from '../problem.ts';
import { statIfThere } from '../stat.ts';

/** A piece of text as printed: where it begins, how wide and how high it is, in points. */
export interface Word {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

export interface Line {
  readonly y: number;
  readonly words: readonly Word[];
}

/** A PDF is held in memory whole, so its size is bounded. */
const largestFile = 50 * 1024 * 1024;
const pagesAtMost = 1000;
/** Words whose feet stand less than this apart are on one line. */
const sameLine = 2.5;
/** A gap wider than this part of a letter's height stands for a space. */
const spaceGap = 0.12;

/**
 * Lines of each page from top to bottom, words from left to right.
 * @throws InputError when the file is no PDF, is cut off, or is locked by a password
 */
export async function linesOfPdf(path: string): Promise<readonly (readonly Line[])[]> {
  const found = await statIfThere(path);
  if (found === undefined) throw new InputError([{ file: path, expected: 'a file that can be read' }]);
  if (found.size > largestFile) {
    const expected = `a PDF of at most ${largestFile} bytes`;
    throw new InputError([{ file: path, found: `${found.size} bytes`, expected }]);
  }
  const bytes = new Uint8Array(await readFile(path));
  // The library repairs what is cut off; half a list must not pass for a whole one.
  if (!new TextDecoder('latin1').decode(bytes.slice(-2048)).includes('%%EOF'))
    throw new InputError([{ file: path, expected: 'a PDF with its end (%%EOF); it is cut off or no PDF' }]);
  try {
    return await pagesOf(bytes, path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError([{ file: path, expected: `a PDF; it is damaged or locked (${reason})` }]);
  }
}

async function pagesOf(bytes: Uint8Array, path: string): Promise<Line[][]> {
  const document = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 });
  try {
    if (document.numPages > pagesAtMost) {
      const expected = `a PDF of at most ${pagesAtMost} pages`;
      throw new InputError([{ file: path, found: `${document.numPages} pages`, expected }]);
    }
    const pages: Line[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = (await page.getTextContent()) as { readonly items: readonly (TextItem | object)[] };
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? wordOf(item) : []))));
    }
    return pages;
  } finally {
    await document.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function wordOf({ str, transform, width, height }: TextItem): Word[] {
  const text = str.replaceAll(/\s+/g, ' ').trim();
  const lead = str.length - str.trimStart().length;
  const x = (transform[4] ?? 0) + (str.length === 0 ? 0 : (lead / str.length) * width);
  return text === '' ? [] : [{ x, y: transform[5] ?? 0, width, height, text }];
}

function linesOf(words: readonly Word[]): Line[] {
  const lines: { readonly y: number; readonly words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y)) {
    const last = lines.at(-1);
    if (last !== undefined && last.y - word.y < sameLine) last.words.push(word);
    else lines.push({ y: word.y, words: [word] });
  }
  for (const line of lines) line.words.sort((a, b) => a.x - b.x);
  return lines;
}

export function lineText({ words }: Line): string {
  return wordsText(words);
}

/** Words in the order given; pieces of one word, which touch, are joined without a space. */
export function wordsText(words: readonly Word[]): string {
  let text = '';
  let before: Word | undefined;
  for (const word of words) {
    const touches =
      before !== undefined &&
      Math.abs(before.y - word.y) < sameLine &&
      word.x - (before.x + before.width) <= spaceGap * word.height;
    text += text === '' || touches ? word.text : ` ${word.text}`;
    before = word;
  }
  return text;
}
