/** A picture with what is said around it, before it is known how it leaves: in a page, as a file, on a poster. */
import { frame } from './frame.ts';
import type { Shape } from './scene.ts';
import { type Layer, svgDocument } from './svg.ts';
import type { Paint } from './tokens.ts';
import { fill } from './words/fill.ts';

/** A point of a picture that stands for something, to which a note may be pinned. */
export interface Anchor {
  /** The entity's id, or what the picture itself calls the thing. */
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** What is drawn in one piece, before anything is said around it. */
export interface DrawnShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Where notes may be pinned: a thing stands here as often as it is drawn. */
  readonly places: readonly Anchor[];
}

export interface WholePicture {
  /** Of the picture itself, in px. */
  readonly width: number;
  readonly height: number;
  readonly layers: readonly Layer[];
  /** What explains its marks: under it where it stands alone; a page has its own. */
  readonly legend: { readonly layers: readonly Layer[]; readonly height: number } | null;
  /** The question that it answers. */
  readonly title: string;
  /** What is measured. */
  readonly subtitle: string;
  /** What a reader who does not see it should know. */
  readonly description: string;
  /** Scheme, years, sources, release: each a sentence. */
  readonly footer: readonly string[];
  /** In the order in which they are read; each thing once. */
  readonly anchors: readonly Anchor[];
}

/** How a picture is drawn. */
export interface WholeOptions {
  readonly locale: string;
  readonly paint: Paint;
  readonly hatchId: string;
  /** Alone, it has a margin, its title, legend and footer; inside a page it is the picture only. */
  readonly isAlone: boolean;
}

/** A picture that is drawn in one piece, to be said something around: its legend is in its rows. */
export const inOnePiece = ({
  width,
  height,
  shapes,
  places,
}: DrawnShapes): Pick<WholePicture, 'width' | 'height' | 'layers' | 'legend' | 'anchors'> => ({
  width,
  height,
  layers: [{ x: 0, y: 0, shapes }],
  legend: null,
  anchors: eachOnce(places),
});

const aboveLegend = 16;

export const moved = (layers: readonly Layer[], x: number, y: number): readonly Layer[] =>
  layers.map((layer) => ({ ...layer, x: layer.x + x, y: layer.y + y }));

/** The picture and its legend under it, in one. */
export function withLegend({ layers, height, legend }: WholePicture): {
  readonly layers: readonly Layer[];
  readonly height: number;
} {
  if (legend === null) return { layers, height };
  return {
    layers: [...layers, ...moved(legend.layers, 0, height + aboveLegend)],
    height: height + aboveLegend + legend.height,
  };
}

/** SVG text. */
export function wholeSvg(picture: WholePicture, { locale, paint, hatchId, isAlone }: WholeOptions): string {
  const { width, title, description } = picture;
  const common = { paint, hatchId, title, description, language: locale };
  if (!isAlone) return svgDocument(picture.layers, { ...common, width, height: picture.height, isAlone });
  const { layers, height } = withLegend(picture);
  const around = frame(width, height, picture);
  return svgDocument([{ x: 0, y: 0, shapes: around.shapes }, ...moved(layers, around.x, around.y)], {
    ...common,
    width: around.width,
    height: around.height,
    isAlone,
  });
}

/** "Sources: {…}." and the like, in one language. */
export interface FooterLabels {
  readonly scheme: string;
  readonly sources: string;
  readonly release: string;
  readonly separator: string;
}

/** The lines under a picture that has a scheme and sources of its answer; each source once. */
export function footerOf(
  said: {
    readonly scheme: string | null;
    readonly sources: readonly { readonly source: { readonly shortTitle: string } }[];
    readonly release: string;
  },
  labels: FooterLabels,
): readonly string[] {
  const sources = [...new Set(said.sources.map(({ source }) => source.shortTitle))];
  return [
    ...(said.scheme === null ? [] : [fill(labels.scheme, { scheme: said.scheme })]),
    ...(sources.length === 0 ? [] : [fill(labels.sources, { sources: sources.join(labels.separator) })]),
    fill(labels.release, { release: said.release.slice(0, 12) }),
  ];
}

/** Each thing once, where it stands first. */
export function eachOnce(anchors: readonly Anchor[]): readonly Anchor[] {
  const seen = new Set<string>();
  return anchors.filter(({ id }) => !seen.has(id) && seen.add(id));
}
