/** What stands under every campaign picture and cannot be taken off. */
import { type Shape, textAt } from '../scene.ts';
import type { WholePicture } from '../whole.ts';
import { fill } from '../words/fill.ts';
import type { PosterOptions } from './layout.ts';
import { brokenLines } from './lines.ts';
import { hasOwnWords, type Poster } from './poster.ts';
import { type Stack, stacked } from './stack.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What cannot be left out: scheme, years, sources, release, licence, where to check, and whose words these are. */
export function footOf(
  picture: WholePicture,
  poster: Poster,
  { sheet, words, link }: PosterOptions,
): Stack & { readonly logo: Box } {
  const { width, margin, foot: size } = sheet;
  const inner = width - 2 * margin;
  const name = size * 2.3;
  const by = hasOwnWords(poster) ? fill(words.by, { author: poster.author }) : words.filon;
  const isNarrow = inner < 560;
  const signWidth = isNarrow ? inner : inner * 0.26;
  const left = isNarrow ? inner : inner - signWidth - 2.5 * size;
  const shapes: Shape[] = [{ kind: 'rect', x: margin, y: 0, width: inner, height: 1.6, fill: 'ink' }];
  const said = stacked(
    [...picture.footer, words.licence, fill(words.link, { link })].map(
      (line) => [line, { size, leading: 1.36, colour: 'ink-2' }] as const,
    ),
    { x: margin, y: size, width: left },
    0,
  );
  shapes.push(...said.shapes);
  const y = size + said.height;
  const signed = brokenLines(by, signWidth, size * 1.1).lines;
  const top = isNarrow ? y + size : size;
  const place = isNarrow
    ? ({ x: margin, anchor: 'start' } as const)
    : ({ x: width - margin, anchor: 'end' } as const);
  const signHeight = name * 1.15 + signed.length * size * 1.5;
  shapes.push(
    textAt(place.x, top + name * 0.86, 'Filon', { size: name, face: 'serif', anchor: place.anchor }),
    ...signed.map((line, at) =>
      textAt(place.x, top + name * 1.15 + size * 1.1 * (0.86 + at * 1.36), line, {
        size: size * 1.1,
        colour: 'ink-2',
        anchor: place.anchor,
      }),
    ),
  );
  const logoTop = top + signHeight + size;
  const height = Math.max(y, logoTop + size * 4);
  return {
    shapes,
    height: isNarrow ? top + signHeight : height,
    logo: isNarrow
      ? { x: width - margin - 96, y: top, width: 96, height: signHeight }
      : { x: width - margin - signWidth, y: logoTop, width: signWidth, height: height - logoTop },
  };
}
