/** What a picture that leaves the page takes along: its question above, scheme, sources and release below. */
import { type Shape, textAt } from './scene.ts';
import { wrap } from './text.ts';

const margin = 32;

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The title and the lines below. */
  readonly shapes: readonly Shape[];
  /** Where the picture itself goes. */
  readonly x: number;
  readonly y: number;
}

export interface FrameWords {
  /** The question. */
  readonly title: string;
  /** What is measured. */
  readonly subtitle?: string;
  /** Scheme, years, sources, release: each a sentence. */
  readonly footer: readonly string[];
}

/** Room for a picture of that size with its title and footer lines around it; long lines are broken. */
export function frame(width: number, height: number, { title, subtitle = '', footer }: FrameWords): Frame {
  const size = width < 640 ? 24 : 32;
  const titleLines = wrap(title, width, size, 'serif');
  const subtitleLines = wrap(subtitle, width, 16);
  const underTitle = margin + titleLines.length * size * 1.15;
  const top = Math.ceil(underTitle + subtitleLines.length * 22 + 16);
  const footerLines = footer.flatMap((line) => wrap(line, width, 13));
  return {
    width: width + 2 * margin,
    height: Math.ceil(top + height + 24 + footerLines.length * 19 + margin),
    x: margin,
    y: top,
    shapes: [
      ...titleLines.map((line, index) =>
        textAt(margin, margin + size * (0.9 + index * 1.15), line, { size, face: 'serif' }),
      ),
      ...subtitleLines.map((line, index) =>
        textAt(margin, underTitle + 16 + index * 22, line, { size: 16, colour: 'ink-2' }),
      ),
      ...footerLines.map((line, index) =>
        textAt(margin, top + height + 34 + index * 19, line, { size: 13, colour: 'ink-3' }),
      ),
    ],
  };
}
