/** Lines of text under each other. */
import { type Shape, type Text, textAt } from '../scene.ts';
import { brokenLines } from './lines.ts';

export interface Stack {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

interface Lettering extends Partial<Pick<Text, 'face' | 'colour'>> {
  readonly size: number;
  /** From line to line, in font sizes. */
  readonly leading: number;
}

/** A text from its top left corner, broken where the width ends. */
export function paragraph(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { leading, ...lettering }: Lettering,
): Stack {
  if (text === '') return { shapes: [], height: 0 };
  const { size, face } = lettering;
  const { lines } = brokenLines(text, width, size, face);
  return {
    shapes: lines.map((line, at) => textAt(x, y + size * 0.86 + at * size * leading, line, lettering)),
    height: lines.length * size * leading,
  };
}

/** Texts from a place down, so far apart. */
export function stacked(
  texts: readonly (readonly [text: string, lettering: Lettering])[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  apart: number,
): Stack {
  const shapes: Shape[] = [];
  let height = 0;
  for (const [text, lettering] of texts) {
    const drawn = paragraph(text, { x, y: y + height, width }, lettering);
    shapes.push(...drawn.shapes);
    if (drawn.height > 0) height += drawn.height + apart;
  }
  return { shapes, height };
}
