/**
 * Texts that stand in canonical JSON as they are, told without a JSON writer and without tables of Unicode. A text
 * that is not among them may be, too: then `statementId` says how it is written.
 */

/**
 * Characters, as ranges: none is escaped in JSON, changed by NFC, or joined by NFC with one before it. ASCII but
 * quote, backslash and control; Latin letters and signs; dashes, quotation marks and other general punctuation;
 * signs of currencies; arrows; ideographs.
 */
export const rangesAsTheyStand: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x21],
  [0x23, 0x5b],
  [0x5d, 0x7e],
  [0xa0, 0x2ff],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x20a0, 0x20bf],
  [0x2190, 0x21ff],
  [0x4e00, 0x9fff],
];

const hex = (code: number): string => `\\x{${code.toString(16)}}`;
const others = `[^${rangesAsTheyStand.map(([from, to]) => `${hex(from)}-${hex(to)}`).join('')}]`;

/** A condition of SQL: whether every character of a text is one of them. */
export function standsAsItIsSql(text: string): string {
  return `NOT regexp_matches(${text}, '${others}')`;
}
