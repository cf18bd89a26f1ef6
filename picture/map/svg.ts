/** The map with its question, measure, legend, scheme, sources and release, and as a file. */
import { type WholeOptions, type WholePicture, wholeSvg } from '../whole.ts';
import type { Words } from '../words/index.ts';
import { mapDescription, mapFooter, mapSubtitle, mapTitle } from './foot.ts';
import { layOutMap } from './layout.ts';
import { legendOf } from './legend.ts';
import type { MapOptions } from './options.ts';
import type { MapData } from './query.ts';
import { mapScene } from './scene.ts';

export interface MapSvgOptions extends MapOptions, WholeOptions {
  readonly words: Words;
}

export function mapWhole(data: MapData, options: MapSvgOptions): WholePicture {
  const { flows: answer } = data;
  const { labels } = options;
  const picture = layOutMap(answer, options);
  return {
    width: picture.width,
    height: picture.height,
    layers: [{ x: 0, y: 0, shapes: mapScene(picture) }],
    legend: legendOf(answer, picture, options),
    title: mapTitle(answer, labels),
    subtitle: mapSubtitle(answer, picture, labels),
    description: mapDescription(picture, labels),
    footer: mapFooter(data, picture, options, options.words),
    anchors: picture.anchors.map(({ economy, name, x, y }) => ({ id: economy, name, x, y })),
  };
}

export const mapSvg = (data: MapData, options: MapSvgOptions): string =>
  wholeSvg(mapWhole(data, options), options);
