/** Text to bytes in the encodings of publishers. */
const windows1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** Letters that the encoding does not have become question marks, as a spreadsheet writes them. */
export function encode(text: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  return Buffer.from([...text].map((letter) => windows1252.get(letter) ?? 0x3f));
}
