/**
 * Lines of a text file, one by one, with their numbers: for saying where a fault stands that a set-wise check has
 * found. A line may not be longer than a row ever is.
 */
import { createReadStream } from 'node:fs';

/** No row of figures is as long: a file without line ends is none of rows. */
const lengthAtMost = 100_000;

export interface Line {
  readonly number: number;
  readonly text: string;
  /** How it ends: as on Unix, as on Windows, or not at all, which only a last line does. */
  readonly end: '\n' | '\r\n' | '';
}

/** Lines are given in groups, since there may be millions. The carriage return at an end is left out. */
export async function* linesOf(path: string): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let number = 0;
  let rest = '';
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) {
    const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield parts.map((text) => {
      number += 1;
      return text.endsWith('\r')
        ? { number, text: text.slice(0, -1), end: '\r\n' }
        : { number, text, end: '\n' };
    });
    if (rest.length > lengthAtMost) break;
  }
  rest += decoder.decode();
  if (rest !== '') yield [{ number: number + 1, text: rest, end: '' }];
}

/** The cells of a line of figures: quotes may stand around a cell, never inside. */
export function cellsOf(text: string): string[] {
  return text.split(',').map((cell) => cell.replace(/^"(.*)"$/, '$1'));
}
