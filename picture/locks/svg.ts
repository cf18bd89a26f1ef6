/** The standings of economies as a file, with question, sources and release written around them. */
import { frame } from '../frame.ts';
import { svgDocument } from '../svg.ts';
import type { Paint } from '../tokens.ts';
import { drawStandings, type StandingsOptions, type StandingsRow } from './standings.ts';

export interface StandingsSvgOptions extends StandingsOptions {
  readonly paint: Paint;
  readonly title: string;
  readonly description: string;
  readonly locale: string;
  /** Lines under the picture: sources, release, each a sentence. */
  readonly footer: readonly string[];
}

/** SVG text of a picture that stands alone. */
export function standingsSvg(rows: readonly StandingsRow[], options: StandingsSvgOptions): string {
  const picture = drawStandings(rows, options);
  const around = frame(picture.width, picture.height, options);
  return svgDocument(
    [
      { x: 0, y: 0, shapes: around.shapes },
      { x: around.x, y: around.y, shapes: picture.shapes },
    ],
    {
      paint: options.paint,
      hatchId: 'hatch',
      title: options.title,
      description: options.description,
      language: options.locale,
      width: around.width,
      height: around.height,
      isAlone: true,
    },
  );
}
