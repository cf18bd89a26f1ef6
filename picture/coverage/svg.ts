/** The coverage picture as a file: with its question, what it counts, and release written around it. */
import { frame } from '../frame.ts';
import { svgDocument } from '../svg.ts';
import type { Paint } from '../tokens.ts';
import { fill } from '../words/fill.ts';
import type { CoverageLabels } from './labels.ts';
import type { CoveragePicture } from './layout.ts';
import { type CoverageOptions, layOutCoverage } from './layout.ts';
import type { CoverageData } from './query.ts';
import { coverageScene } from './scene.ts';
import { coverageSubtitle, coverageTitle } from './words.ts';

export interface CoverageSvgOptions extends CoverageOptions {
  readonly paint: Paint;
  readonly hatchId: string;
  readonly isAlone: boolean;
  /** "Filon, release {release}." */
  readonly release: string;
}

/** For those who do not see it: how many cells have a figure. */
export function coverageDescription({ parts }: CoveragePicture, labels: CoverageLabels): string {
  const cells = parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const filled = cells.filter(({ fills }) => fills.length > 0).length;
  return fill(labels.description, { filled, all: cells.length });
}

/** SVG text. Alone, it has a margin, its title and its footer; inside a page it is the picture only. */
export function coverageSvg({ coverage, release }: CoverageData, options: CoverageSvgOptions): string {
  const { labels, paint, hatchId, locale } = options;
  const picture = layOutCoverage(coverage, options);
  const scene = coverageScene(picture, labels);
  const { width, height } = picture;
  const title = coverageTitle(coverage, labels);
  const description = coverageDescription(picture, labels);
  const common = { paint, hatchId, title, description, language: locale };
  if (!options.isAlone) {
    return svgDocument([{ x: 0, y: 0, shapes: scene }], { ...common, width, height, isAlone: false });
  }
  const around = frame(width, height, {
    title,
    subtitle: coverageSubtitle(coverage, picture.years, labels),
    footer: [labels.scope, fill(options.release, { release: release.id.slice(0, 12) })],
  });
  return svgDocument(
    [
      { x: 0, y: 0, shapes: around.shapes },
      { x: around.x, y: around.y, shapes: scene },
    ],
    { ...common, width: around.width, height: around.height, isAlone: true },
  );
}
