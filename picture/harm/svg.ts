/** Two rules side by side as a file, with question, scheme, sources and release written around it. */
import { frame } from '../frame.ts';
import { svgDocument } from '../svg.ts';
import type { Paint } from '../tokens.ts';
import { type HarmOptions, type HarmPictureInput, layOutHarm } from './layout.ts';
import { harmScene } from './scene.ts';

export interface HarmSvgOptions extends HarmOptions {
  readonly paint: Paint;
  readonly title: string;
  readonly description: string;
  /** Lines under the picture: scheme, sources, release, each a sentence. */
  readonly footer: readonly string[];
}

/** SVG text of a picture that stands alone. */
export function harmSvg(pair: HarmPictureInput, options: HarmSvgOptions): string {
  const picture = layOutHarm(pair, options);
  const around = frame(picture.width, picture.height, options);
  return svgDocument(
    [
      { x: 0, y: 0, shapes: around.shapes },
      { x: around.x, y: around.y, shapes: harmScene(picture) },
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
