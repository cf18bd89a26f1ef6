/** The ledger picture as a file: with its question, scheme, sources and release written under it. */
import { frame } from '../frame.ts';
import { svgDocument } from '../svg.ts';
import type { Paint } from '../tokens.ts';
import { type LedgerOptions, layOutLedger } from './layout.ts';
import type { LedgerData } from './query.ts';
import { ledgerScene } from './scene.ts';

export interface LedgerSvgOptions extends LedgerOptions {
  readonly paint: Paint;
  readonly hatchId: string;
  readonly isAlone: boolean;
  /** The question: "Which side does what?". */
  readonly title: string;
  readonly description: string;
  /** Lines under the picture: scheme, sources, release, each a sentence. */
  readonly footer: readonly string[];
}

/** SVG text. Alone, it has a margin, its title and its footer; inside a page it is the picture only. */
export function ledgerSvg({ ledger }: LedgerData, options: LedgerSvgOptions): string {
  const picture = layOutLedger(ledger, options);
  const scene = ledgerScene(picture, options.labels);
  const common = {
    paint: options.paint,
    hatchId: options.hatchId,
    title: options.title,
    description: options.description,
    language: options.locale,
  };
  if (!options.isAlone) {
    const size = { width: picture.width, height: picture.height };
    return svgDocument([{ x: 0, y: 0, shapes: scene }], { ...common, ...size, isAlone: false });
  }
  const around = frame(picture.width, picture.height, options);
  return svgDocument(
    [
      { x: 0, y: 0, shapes: around.shapes },
      { x: around.x, y: around.y, shapes: scene },
    ],
    { ...common, width: around.width, height: around.height, isAlone: true },
  );
}
