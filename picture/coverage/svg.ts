/** The coverage picture as a file: with its question, what it counts, and release written around it. */
import { type WholeOptions, type WholePicture, wholeSvg } from '../whole.ts';
import { fill } from '../words/fill.ts';
import type { CoverageLabels } from './labels.ts';
import type { CoveragePicture } from './layout.ts';
import { type CoverageOptions, layOutCoverage } from './layout.ts';
import type { CoverageData } from './query.ts';
import { coverageScene } from './scene.ts';
import { coverageSubtitle, coverageTitle } from './words.ts';

export interface CoverageSvgOptions extends CoverageOptions, WholeOptions {
  /** "Filon, release {release}." */
  readonly release: string;
}

/** For those who do not see it: how many cells have a figure. */
export function coverageDescription({ parts }: CoveragePicture, labels: CoverageLabels): string {
  const cells = parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const filled = cells.filter(({ fills }) => fills.length > 0).length;
  return fill(labels.description, { filled, all: cells.length });
}

export function coverageWhole(
  { coverage, release }: CoverageData,
  options: CoverageSvgOptions,
): WholePicture {
  const { labels } = options;
  const picture = layOutCoverage(coverage, options);
  const { width, height } = picture;
  return {
    width,
    height,
    layers: [{ x: 0, y: 0, shapes: coverageScene(picture, labels) }],
    legend: null,
    title: coverageTitle(coverage, labels),
    subtitle: coverageSubtitle(coverage, picture.years, labels),
    description: coverageDescription(picture, labels),
    footer: [labels.scope, fill(options.release, { release: release.id.slice(0, 12) })],
    anchors: [],
  };
}

export const coverageSvg = (data: CoverageData, options: CoverageSvgOptions): string =>
  wholeSvg(coverageWhole(data, options), options);
