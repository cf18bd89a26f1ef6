/** Some names were encoded in UTF-8 twice ("HolÃ­č" for "Holíč"): they are read back as meant. */

/** The signs of Windows-1252 for the bytes 80 to 9F; the TextDecoder of some versions of Node.js takes it for Latin 1. */
const from80To9f = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf: ReadonlyMap<string, number> = new Map(
  [...from80To9f].map((sign, place): [string, number] => [sign, 0x80 + place]),
);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A name as meant: one that is no UTF-8 when read as bytes ("Peñasquito") is as it stands. */
export function nameOf(printed: string): string {
  const bytes: number[] = [];
  for (const sign of printed) {
    const code = sign.codePointAt(0) ?? 0;
    const byte = code <= 0xff ? code : byteOf.get(sign);
    if (byte === undefined) return printed;
    bytes.push(byte);
  }
  if (bytes.every((byte) => byte < 0x80)) return printed;
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return printed;
  }
}
