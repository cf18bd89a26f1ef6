/** Bytes of a text file to text, in the encoding that the layout declares; a wrong encoding is found, not guessed. */
import { open } from 'node:fs/promises';
import { InputError } from '../problem.ts';
import { statIfThere } from '../stat.ts';
import { archiveOf, bytesOf } from './bytes.ts';

export type Encoding = 'utf-8' | 'windows-1252' | 'iso-8859-1';

/**
 * The text of a file in pieces, without its byte-order mark. Bytes that the encoding does not know become
 * U+FFFD, which `encodingFault` finds.
 * @throws InputError when the file is absent, empty, in UTF-16 or binary
 */
export async function* decodedText(path: string, encoding: Encoding): AsyncGenerator<string> {
  await refuseUnreadable(path);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  // A UTF-8 mark also stands at the head of files in other encodings (USGS writes such): it is never text.
  let atStart = true;
  for await (const chunk of bytesOf(path)) {
    let bytes = chunk;
    if (atStart && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    atStart = false;
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

async function refuseUnreadable(path: string): Promise<void> {
  if ((await archiveOf(path)) !== undefined) return;
  const found = await statIfThere(path);
  if (found === undefined) throw new InputError([{ file: path, expected: 'a file that can be read' }]);
  if (found.isDirectory()) throw new InputError([{ file: path, expected: 'a file; this is a folder' }]);
  if (found.size === 0)
    throw new InputError([{ file: path, expected: 'a header and rows; the file is empty' }]);
  const file = await open(path);
  try {
    const head = Buffer.alloc(4);
    await file.read(head, 0, 4, 0);
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
      throw new InputError([
        { file: path, expected: 'another encoding: this file is in UTF-16; save it as UTF-8' },
      ]);
    }
    if (head.toString('latin1') === 'PK\u0003\u0004') {
      throw new InputError([{ file: path, expected: 'a text file; this is a zip archive or a workbook' }]);
    }
  } finally {
    await file.close();
  }
}

const continuation = '[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** How UTF-8 looks when it is read as Windows-1252: é becomes Ã©, – becomes â€“. */
const utf8AsWindows1252 = new RegExp(`[ÂÃÄÅ]${continuation}|â€`);
const controlCharacter = /(?![\t\n\r])\p{Cc}/u;

/** Whether a text in UTF-8 was read as Windows-1252 and saved so; publishers’ own files hold single such cells. */
export function looksMisread(text: string): boolean {
  return utf8AsWindows1252.test(text);
}

/** What is wrong with a decoded text, in words of what was expected; undefined when nothing is. */
export function encodingFault(text: string, encoding: Encoding): string | undefined {
  if (text.includes('\uFFFD')) {
    return `text in ${encoding}; bytes here are not, so the file has another encoding or is damaged`;
  }
  if (encoding !== 'utf-8' && looksMisread(text)) {
    return `text in ${encoding}; this looks like UTF-8`;
  }
  if (controlCharacter.test(text)) return `text in ${encoding}; control characters stand here`;
  return undefined;
}

/** A text that nobody will read, for its encoding alone: what a stray control character does there is no harm. */
export function withoutControls(text: string): string {
  return text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '');
}
