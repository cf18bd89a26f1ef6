/** The map as a file: with its question, measure, legend, scheme, sources and release written around it. */
import { frame } from '../frame.ts';
import { svgDocument } from '../svg.ts';
import type { Paint } from '../tokens.ts';
import type { Words } from '../words/index.ts';
import { mapDescription, mapFooter, mapSubtitle, mapTitle } from './foot.ts';
import { layOutMap } from './layout.ts';
import { legendOf } from './legend.ts';
import type { MapOptions } from './options.ts';
import type { MapData } from './query.ts';
import { mapScene } from './scene.ts';

export interface MapSvgOptions extends MapOptions {
  readonly words: Words;
  readonly paint: Paint;
  readonly hatchId: string;
  readonly isAlone: boolean;
}

/** SVG text. Alone, it has a margin, its title, legend and footer; inside a page it is the picture only. */
export function mapSvg(data: MapData, options: MapSvgOptions): string {
  const { flows: answer } = data;
  const picture = layOutMap(answer, options);
  const shapes = mapScene(picture);
  const { width, height } = picture;
  const title = mapTitle(answer, options.labels);
  const common = {
    paint: options.paint,
    hatchId: options.hatchId,
    title,
    description: mapDescription(picture, options.labels),
    language: options.locale,
  };
  if (!options.isAlone) {
    return svgDocument([{ x: 0, y: 0, shapes }], { ...common, width, height, isAlone: false });
  }
  const legend = legendOf(answer, picture, options);
  const around = frame(width, height + 16 + legend.height, {
    title,
    subtitle: mapSubtitle(answer, picture, options.labels),
    footer: mapFooter(data, picture, options, options.words),
  });
  return svgDocument(
    [
      { x: 0, y: 0, shapes: around.shapes },
      { x: around.x, y: around.y, shapes },
      ...legend.layers.map((layer) => ({
        ...layer,
        x: around.x + layer.x,
        y: around.y + height + 16 + layer.y,
      })),
    ],
    { ...common, width: around.width, height: around.height, isAlone: true },
  );
}
