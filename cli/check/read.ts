/** A file, or standard input, as text: bytes that are no text are refused before anything looks at them. */
import { readFile, stat } from 'node:fs/promises';
import type { Language } from '../../schema/label.ts';
import { textLimits } from '../../schema/text-to-check.ts';
import { UsageError } from '../exit.ts';
import { type MessageId, message } from './messages.ts';

/** A character takes four bytes at most. */
const mostBytes = 4 * textLimits.characters;

/** How a text is called in messages. */
export function nameOfText(path: string, language: Language): string {
  return path === '-' ? message('stdin', language) : path;
}

/**
 * @param path of a file; `-` for standard input
 * @throws UsageError in the language, where there is no such file, or it is too large, or no UTF-8
 */
export async function readText(
  path: string,
  language: Language,
  input: AsyncIterable<Buffer | string> = process.stdin,
): Promise<string> {
  const name = nameOfText(path, language);
  const bytes = path === '-' ? await readAll(input, name, language) : await readBytes(path, language);
  // The mark of an order of bytes before a text of another encoding, and zeros, are no UTF-8 text.
  if (bytes.includes(0)) throw new UsageError(message('TEXT_UNREADABLE', language, { path: name }));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(message('notUtf8', language, { path: name, found: firstBadByte(bytes) }));
  }
}

async function readBytes(path: string, language: Language): Promise<Buffer> {
  const refused = (id: MessageId, found?: number): UsageError =>
    new UsageError(message(id, language, { path, ...(found === undefined ? {} : { found }) }));
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw refused('folder');
    if (about.size > mostBytes) throw refused('tooLarge', about.size);
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw refused('missing');
    if (code === 'EACCES') throw refused('notReadable');
    throw error;
  }
}

async function readAll(
  input: AsyncIterable<Buffer | string>,
  path: string,
  language: Language,
): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of input) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > mostBytes) throw new UsageError(message('tooLarge', language, { path, found: size }));
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

const decodes = (bytes: Buffer, isOpen: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isOpen });
    return true;
  } catch {
    return false;
  }
};

/** The place, from 1, of the byte at which the first character that is none begins. */
function firstBadByte(bytes: Buffer): number {
  let [from, to] = [0, bytes.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (decodes(bytes.subarray(0, middle + 1), true)) from = middle + 1;
    else to = middle;
  }
  // The character was begun a byte or three before the one that does not fit it.
  while (from > 0 && !decodes(bytes.subarray(0, from), false)) from -= 1;
  return from + 1;
}
