/** The picture of a network inside a page, as SVG: before its viewer runs, or where the network is small. */
import { svgDocument } from '../svg.ts';
import type { Paint } from '../tokens.ts';
import { drawNetwork, type NetworkOptions } from './picture.ts';
import type { NeighbourhoodResult } from './query.ts';
import { networkScene } from './scene.ts';

/** Beyond so many things and links an SVG would hold up the page. */
export const mostInSvg = 900;

export interface FirstOptions extends NetworkOptions {
  readonly paint: Paint;
  readonly hatchId: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** @returns SVG text; null for what is too large, or has no link that could be drawn */
export function networkPicture(said: NeighbourhoodResult, options: FirstOptions): string | null {
  const count = said.nodes.length + said.edges.length;
  if (said.edges.length === 0 || count > mostInSvg) return null;
  const picture = drawNetwork(said, null, options);
  const { paint, hatchId, title, description, language } = options;
  return svgDocument([{ x: 0, y: 0, shapes: networkScene(picture) }], {
    paint,
    hatchId,
    title,
    description,
    language,
    width: picture.width,
    height: picture.height,
    isAlone: false,
  });
}
