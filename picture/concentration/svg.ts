/** The pictures of concentration as files: with question, sources and release written around them. */
import { type Shape, textAt } from '../scene.ts';
import type { Layer } from '../svg.ts';
import { wrap } from '../text.ts';
import { type FooterLabels, footerOf, type WholeOptions, type WholePicture, wholeSvg } from '../whole.ts';
import type { Options } from './amounts.ts';
import { detailSubtitle, detailTitle, type PartName, partsOf } from './detail.ts';
import { drawOverview } from './overview.ts';
import type { ConcentrationData, OverviewData } from './query.ts';

export interface ConcentrationSvgOptions extends Options, WholeOptions {
  readonly footer: FooterLabels;
}

export function overviewWhole(
  data: OverviewData,
  options: ConcentrationSvgOptions,
  isAll: boolean,
): WholePicture {
  const { shapes, height } = drawOverview(data, { ...options, isAll });
  const { scheme, sources } = data.concentrationOverview;
  const { title, subtitle, description } = options.labels;
  return {
    width: options.width,
    height,
    layers: [{ x: 0, y: 0, shapes }],
    legend: null,
    title,
    subtitle,
    description,
    footer: footerOf({ scheme: scheme.label, sources, release: data.release.id }, options.footer),
    anchors: [],
  };
}

export const overviewSvg = (data: OverviewData, options: ConcentrationSvgOptions, isAll: boolean): string =>
  wholeSvg(overviewWhole(data, options, isAll), options);

/** @param only the one part that is drawn; all of them when not given */
export function detailWhole(
  { concentration, release }: ConcentrationData,
  options: ConcentrationSvgOptions,
  only?: PartName,
): WholePicture {
  const layers: Layer[] = [];
  let y = 0;
  for (const { name, title, note, drawn } of partsOf(concentration, options)) {
    if (only !== undefined && name !== only) continue;
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
  const { scheme, sources } = concentration;
  return {
    width: options.width,
    height: y,
    layers,
    legend: null,
    title: detailTitle(concentration, options),
    subtitle: detailSubtitle(concentration, options),
    description: options.labels.description,
    footer: footerOf({ scheme: scheme.label, sources, release: release.id }, options.footer),
    anchors: [],
  };
}

export const detailSvg = (data: ConcentrationData, options: ConcentrationSvgOptions): string =>
  wholeSvg(detailWhole(data, options), options);
