/** The pictures of origins as files: with question, sources and release written around them. */
import { type Shape, textAt } from '../scene.ts';
import type { Layer } from '../svg.ts';
import { wrap } from '../text.ts';
import { type FooterLabels, footerOf, type WholeOptions, type WholePicture, wholeSvg } from '../whole.ts';
import { fill } from '../words/fill.ts';
import { boundParts, boundsTitle, originSubtitle, originTitle, type Part, partsOf } from './detail.ts';
import type { Options } from './groups.ts';
import { drawOverview } from './overview.ts';
import type { BoundsData, OriginData, OverviewData } from './query.ts';

export interface OriginSvgOptions extends Options, WholeOptions {
  readonly footer: FooterLabels;
}

function stacked(parts: readonly Part[], width: number): Pick<WholePicture, 'layers' | 'height'> {
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

interface Said {
  readonly title: string;
  readonly subtitle: string;
  readonly scheme: { readonly label: string } | null;
  readonly sources: readonly { readonly source: { readonly shortTitle: string } }[];
  readonly release: { readonly id: string };
}

function wholeOf(
  drawn: Pick<WholePicture, 'layers' | 'height'>,
  { title, subtitle, scheme, sources, release }: Said,
  { width, labels, footer }: OriginSvgOptions,
): WholePicture {
  return {
    ...drawn,
    width,
    legend: null,
    title,
    subtitle,
    description: labels.description,
    footer: footerOf({ scheme: scheme?.label ?? null, sources, release: release.id }, footer),
    anchors: [],
  };
}

export function originWhole({ origin, release }: OriginData, options: OriginSvgOptions): WholePicture {
  const { scheme, sources } = origin;
  return wholeOf(
    stacked(partsOf(origin, options), options.width),
    {
      title: originTitle(origin, options),
      subtitle: originSubtitle(origin, options),
      scheme,
      sources,
      release,
    },
    options,
  );
}

export function boundsWhole(data: BoundsData, options: OriginSvgOptions): WholePicture {
  const { originBounds, release } = data;
  const { bounds, year, scheme, sources } = originBounds;
  return wholeOf(
    stacked(boundParts(bounds, options), options.width),
    {
      title: boundsTitle(data, options),
      subtitle: fill(options.labels.subtitleBounds, { year }),
      scheme,
      sources,
      release,
    },
    options,
  );
}

export function overviewWhole(data: OverviewData, options: OriginSvgOptions): WholePicture {
  const { shapes, height } = drawOverview(data, options);
  const { title, subtitle } = options.labels;
  const { sources } = data.originOverview;
  return wholeOf(
    { layers: [{ x: 0, y: 0, shapes }], height },
    { title, subtitle, scheme: null, sources, release: data.release },
    options,
  );
}

export const originSvg = (data: OriginData, options: OriginSvgOptions): string =>
  wholeSvg(originWhole(data, options), options);

export const boundsSvg = (data: BoundsData, options: OriginSvgOptions): string =>
  wholeSvg(boundsWhole(data, options), options);

export const overviewSvg = (data: OverviewData, options: OriginSvgOptions): string =>
  wholeSvg(overviewWhole(data, options), options);
