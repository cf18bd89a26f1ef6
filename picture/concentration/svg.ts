/** The pictures of concentration as files: with question, sources and release written around them. */
import { frame } from '../frame.ts';
import { type Shape, textAt } from '../scene.ts';
import { type Layer, svgDocument } from '../svg.ts';
import { wrap } from '../text.ts';
import type { Paint } from '../tokens.ts';
import { fill } from '../words/fill.ts';
import type { Options } from './amounts.ts';
import { detailSubtitle, detailTitle, partsOf } from './detail.ts';
import { drawOverview } from './overview.ts';
import type { ConcentrationData, OverviewData } from './query.ts';

export interface ConcentrationSvgOptions extends Options {
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
  readonly scheme: string;
  readonly sources: readonly { readonly source: { readonly shortTitle: string } }[];
  readonly release: string;
}

function document(whole: Whole, options: ConcentrationSvgOptions): string {
  const { width, locale, paint, hatchId, labels } = options;
  const common = { paint, hatchId, title: whole.title, description: labels.description, language: locale };
  if (!options.isAlone) {
    return svgDocument(whole.layers, { ...common, width, height: whole.height, isAlone: false });
  }
  const sources = [...new Set(whole.sources.map(({ source }) => source.shortTitle))];
  const around = frame(width, whole.height, {
    title: whole.title,
    subtitle: whole.subtitle,
    footer: [
      fill(options.footer.scheme, { scheme: whole.scheme }),
      fill(options.footer.sources, { sources: sources.join(options.footer.separator) }),
      fill(options.footer.release, { release: whole.release.slice(0, 12) }),
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

export function overviewSvg(data: OverviewData, options: ConcentrationSvgOptions, isAll: boolean): string {
  const { shapes, height } = drawOverview(data, { ...options, isAll });
  const { scheme, sources } = data.concentrationOverview;
  return document(
    {
      layers: [{ x: 0, y: 0, shapes }],
      height,
      title: options.labels.title,
      subtitle: options.labels.subtitle,
      scheme: scheme.label,
      sources,
      release: data.release.id,
    },
    options,
  );
}

export function detailSvg(
  { concentration, release }: ConcentrationData,
  options: ConcentrationSvgOptions,
): string {
  const layers: Layer[] = [];
  let y = 0;
  for (const { title, note, drawn } of partsOf(concentration, options)) {
    const lines = wrap(note, options.width, 14);
    const head: Shape[] = [
      textAt(0, 24, title, { size: 20, face: 'serif' }),
      ...lines.map((line, index) => textAt(0, 48 + index * 19, line, { size: 14, colour: 'ink-2' })),
    ];
    layers.push({ x: 0, y, shapes: head });
    y += 48 + lines.length * 19;
    layers.push({ x: 0, y, shapes: drawn.shapes });
    y += drawn.height + 28;
  }
  return document(
    {
      layers,
      height: y,
      title: detailTitle(concentration, options),
      subtitle: detailSubtitle(concentration, options),
      scheme: concentration.scheme.label,
      sources: concentration.sources,
      release: release.id,
    },
    options,
  );
}
