/** Lines of a person's text: paragraphs kept, and words that are longer than a line broken between letters. */
import { type Face, textWidth, wrap } from '../text.ts';

/** Letters as people count them: an accent or a joined sign is not torn from its letter. */
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function pieces(word: string, width: number, size: number, face: Face): readonly string[] {
  if (textWidth(word, size, face) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const { segment } of letters.segment(word)) {
    if (piece !== '' && textWidth(piece + segment, size, face) > width) {
      found.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return piece === '' ? found : [...found, piece];
}

export function brokenLines(
  text: string,
  width: number,
  size: number,
  face: Face = 'sans',
): { readonly lines: readonly string[]; readonly width: number } {
  const lines = text.split('\n').flatMap((paragraph) => {
    const words = paragraph.split(' ').flatMap((word) => pieces(word, width, size, face));
    return wrap(words.join(' '), width, size, face);
  });
  return { lines, width: Math.max(0, ...lines.map((line) => textWidth(line, size, face))) };
}
