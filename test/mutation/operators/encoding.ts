/** The same letters in other bytes, or bytes taken for other letters. */
import { encode } from '../forms/encode.ts';
import type { Operator } from './operator.ts';

const ways: Readonly<Record<string, (text: string) => Buffer>> = {
  'as UTF-8': (text) => encode(text, 'utf-8'),
  'as UTF-8 with a mark': (text) => encode(`\uFEFF${text}`, 'utf-8'),
  'as Windows-1252': (text) => encode(text, 'windows-1252'),
  'as UTF-16 with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'as UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'UTF-8 read as Windows-1252 and saved again': (text) =>
    Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8')), 'utf8'),
  'with the line ends of Windows': (text) => encode(text.replaceAll(/\r?\n/g, '\r\n'), 'utf-8'),
  'with a zero byte': (text) =>
    encode(`${text.slice(0, text.length / 2)}\0${text.slice(text.length / 2)}`, 'utf-8'),
};

export const encodingChanged: Operator = {
  id: 'encoding changed',
  mutate({ table: { layout }, bytes }, random) {
    if (layout.format === 'xlsx' || layout.format === 'pdf') return undefined;
    const encoding = 'encoding' in layout ? layout.encoding : 'utf-8';
    const text = new TextDecoder(encoding).decode(bytes);
    const [name, way] = random.one(Object.entries(ways)) ?? [];
    if (name === undefined || way === undefined) return undefined;
    return { bytes: way(text), says: `${encoding}, ${name}` };
  },
};
