/** Where sentences end: what stands in one of them is said of one thing. */
import type { Span } from './traps.ts';

/** A sign of an end, quotation marks behind it, then a blank and a capital; or an end of a line. */
const ends = /[.!?…][»”"’)\]]*(?=\s+[\p{Lu}«“"¿¡(])|\n+/gu;

/** Sentences in their order, the blanks around them included; together they are the text. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(ends)) {
    const end = index + sign.length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
