/** A scenario as a file: its results as pairs of bars, with the question, the setting, sources and release around them. */
import { frame } from '../frame.ts';
import { svgDocument } from '../svg.ts';
import type { Paint, Token } from '../tokens.ts';
import { drawPairKey, drawPairs, type PairRow } from './pairs.ts';

export interface ScenarioSvgOptions {
  readonly width: number;
  readonly locale: string;
  readonly paint: Paint;
  readonly hatchId: string;
  readonly title: string;
  /** The sentence of the answer. */
  readonly subtitle: string;
  readonly description: string;
  readonly key: { readonly before: string; readonly after: string; readonly unknown: string };
  /** Levers that were moved, scale, sources, release: each a sentence. */
  readonly footer: readonly string[];
}

/** SVG text, with a margin, its title and its footer. */
export function scenarioSvg(rows: readonly PairRow[], options: ScenarioSvgOptions): string {
  const { width } = options;
  const hues: readonly Token[] = [...new Set(rows.map(({ hue }) => hue))];
  const key = drawPairKey(options.key, { width, hues });
  const pairs = drawPairs(rows, { width });
  const around = frame(width, key.height + 12 + pairs.height, options);
  return svgDocument(
    [
      { x: 0, y: 0, shapes: around.shapes },
      { x: around.x, y: around.y, shapes: key.shapes },
      { x: around.x, y: around.y + key.height + 12, shapes: pairs.shapes },
    ],
    {
      paint: options.paint,
      hatchId: options.hatchId,
      title: options.title,
      description: options.description,
      language: options.locale,
      width: around.width,
      height: around.height,
      isAlone: true,
    },
  );
}
