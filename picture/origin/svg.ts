/** The pictures of origins as files: with question, sources and release written around them. */
import { frame } from '../frame.ts';
import { type Shape, textAt } from '../scene.ts';
import { type Layer, svgDocument } from '../svg.ts';
import { wrap } from '../text.ts';
import type { Paint } from '../tokens.ts';
import { fill } from '../words/fill.ts';
import { boundParts, boundsTitle, originSubtitle, originTitle, type Part, partsOf } from './detail.ts';
import type { Options } from './groups.ts';
import { drawOverview } from './overview.ts';
import type { BoundsData, OriginData, OverviewData } from './query.ts';

export interface OriginSvgOptions extends Options {
  readonly paint: Paint;
  readonly hatchId: string;
  readonly isAlone: boolean;
  readonly footer: {
    readonly scheme: string;
    readonly sources: string;
    readonly release: string;
    readonly separator: string;
  };
}

interface Whole {
  readonly layers: readonly Layer[];
  readonly height: number;
  readonly title: string;
  readonly subtitle: string;
  readonly scheme: string | null;
  readonly sources: readonly { readonly source: { readonly shortTitle: string } }[];
  readonly release: string;
}

function document(whole: Whole, options: OriginSvgOptions): string {
  const { width, locale, paint, hatchId, labels, footer } = options;
  const common = { paint, hatchId, title: whole.title, description: labels.description, language: locale };
  if (!options.isAlone) {
    return svgDocument(whole.layers, { ...common, width, height: whole.height, isAlone: false });
  }
  const sources = [...new Set(whole.sources.map(({ source }) => source.shortTitle))];
  const around = frame(width, whole.height, {
    title: whole.title,
    subtitle: whole.subtitle,
    footer: [
      ...(whole.scheme === null ? [] : [fill(footer.scheme, { scheme: whole.scheme })]),
      fill(footer.sources, { sources: sources.join(footer.separator) }),
      fill(footer.release, { release: whole.release.slice(0, 12) }),
    ],
  });
  return svgDocument(
    [
      { x: 0, y: 0, shapes: around.shapes },
      ...whole.layers.map((layer) => ({ ...layer, x: layer.x + around.x, y: layer.y + around.y })),
    ],
    { ...common, width: around.width, height: around.height, isAlone: true },
  );
}

function stacked(parts: readonly Part[], width: number): Pick<Whole, 'layers' | 'height'> {
  const layers: Layer[] = [];
  let y = 0;
  for (const { title, note, drawn } of parts) {
    const lines = wrap(note, width, 14);
    const head: Shape[] = [
      textAt(0, 24, title, { size: 20, face: 'serif' }),
      ...lines.map((line, index) => textAt(0, 48 + index * 19, line, { size: 14, colour: 'ink-2' })),
    ];
    layers.push({ x: 0, y, shapes: head });
    y += 48 + lines.length * 19;
    layers.push({ x: 0, y, shapes: drawn.shapes });
    y += drawn.height + 28;
  }
  return { layers, height: y };
}

export function originSvg({ origin, release }: OriginData, options: OriginSvgOptions): string {
  return document(
    {
      ...stacked(partsOf(origin, options), options.width),
      title: originTitle(origin, options),
      subtitle: originSubtitle(origin, options),
      scheme: origin.scheme.label,
      sources: origin.sources,
      release: release.id,
    },
    options,
  );
}

export function boundsSvg(data: BoundsData, options: OriginSvgOptions): string {
  const { originBounds, release } = data;
  return document(
    {
      ...stacked(boundParts(originBounds.bounds, options), options.width),
      title: boundsTitle(data, options),
      subtitle: fill(options.labels.subtitleBounds, { year: originBounds.year }),
      scheme: originBounds.scheme.label,
      sources: originBounds.sources,
      release: release.id,
    },
    options,
  );
}

export function overviewSvg(data: OverviewData, options: OriginSvgOptions): string {
  const { shapes, height } = drawOverview(data, options);
  return document(
    {
      layers: [{ x: 0, y: 0, shapes }],
      height,
      title: options.labels.title,
      subtitle: options.labels.subtitle,
      scheme: null,
      sources: data.originOverview.sources,
      release: data.release.id,
    },
    options,
  );
}
