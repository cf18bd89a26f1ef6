/** Whether what came is what was asked for: many servers answer with a page that says “log in”, as if all were well. */
import { open } from 'node:fs/promises';
import type { FileFormat } from './entry.ts';

export interface ContentFault {
  readonly found: string;
  readonly expected: string;
}

/** A page for people, by its first bytes. */
export function looksLikePage(head: Buffer): boolean {
  return /^(\uFEFF)?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<(!doctype\s+html|html|head|body)\b/i.test(
    head.toString('utf8'),
  );
}

export const pageFault = (format: FileFormat): string =>
  `a ${format} file; a page for people came in its place, as when a login or a consent is wanted`;

/** Bytes at both ends that tell a format; the directory of a zip archive ends within 64 KB and a record. */
const headBytes = 1 << 16;
const tailBytes = (1 << 16) + 22;

/** What is wrong with a whole file on disk; undefined when nothing is. */
export async function contentFault(path: string, format: FileFormat): Promise<ContentFault | undefined> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size === 0) return { found: 'nothing', expected: `a ${format} file; an empty body came` };
    const read = async (length: number, position: number): Promise<Buffer> =>
      (await file.read(Buffer.alloc(length), 0, length, position)).buffer;
    const head = await read(Math.min(headBytes, size), 0);
    const tail = await read(Math.min(tailBytes, size), Math.max(0, size - tailBytes));
    const found = printable(head);
    if (looksLikePage(head)) return { found, expected: pageFault(format) };
    const fault = faultOf(format, head, tail);
    return fault === undefined ? undefined : { found, expected: fault };
  } finally {
    await file.close();
  }
}

function faultOf(format: FileFormat, head: Buffer, tail: Buffer): string | undefined {
  const ends = (pattern: RegExp): boolean => pattern.test(tail.toString('latin1').trimEnd().slice(-1));
  const begins = (pattern: RegExp): boolean =>
    pattern.test(
      head
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .trimStart()
        .slice(0, 1),
    );
  switch (format) {
    case 'zip':
    case 'xlsx':
      if (head.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return `a ${format} file, which begins with PK`;
      if (tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') === -1)
        return `a whole ${format} file; its end is missing`;
      return undefined;
    case 'pdf':
      if (!head.subarray(0, 1024).includes('%PDF-')) return 'a PDF file, which begins with %PDF-';
      return tail.includes('%%EOF') ? undefined : 'a whole PDF file; its end is missing';
    case 'json':
      if (!begins(/[[{]/)) return 'JSON, which begins with { or [';
      return ends(/[\]}]/) ? undefined : 'whole JSON; its end is missing';
    case 'xml':
      if (!begins(/</)) return 'XML, which begins with <';
      return ends(/>/) ? undefined : 'whole XML; its end is missing';
    case 'csv':
      if (head.includes(0)) return 'a table as text; bytes of another kind stand here';
      if (begins(/[<{[]/)) return 'a table as text, with a header; an error message often looks like this';
      return /[\r\n]/.test(head.toString('latin1')) ? undefined : 'a header and rows; there is one line only';
  }
}

function printable(head: Buffer): string {
  return head
    .subarray(0, 120)
    .toString('utf8')
    .replaceAll(/[\p{Cc}\uFFFD\s]+/gu, ' ')
    .trim();
}
