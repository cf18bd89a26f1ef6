/** The chain as a file: with its question, scheme, years, sources and release written around it. */
import { frame } from '../frame.ts';
import { svgDocument } from '../svg.ts';
import type { Paint } from '../tokens.ts';
import { chainSubtitle } from './footer.ts';
import { layOutChain } from './layout.ts';
import { legendItems, legendOf } from './legend.ts';
import { layOutChainList } from './list.ts';
import { type ChainOptions, narrowest } from './options.ts';
import type { TraceData } from './query.ts';
import { chainScene } from './scene.ts';

export interface ChainSvgOptions extends ChainOptions {
  readonly paint: Paint;
  readonly hatchId: string;
  readonly isAlone: boolean;
  /** The question; `chainTitle` makes it. */
  readonly title: string;
  readonly description: string;
  /** Lines under the picture; `chainFooter` makes them. */
  readonly footer: readonly string[];
}

/** SVG text. Alone, it has a margin, its title and its footer; inside a page it is the picture only. */
export function chainSvg({ trace }: TraceData, options: ChainSvgOptions): string {
  const { width, height, shapes } =
    options.width < narrowest ? layOutChainList(trace, options) : wholePicture(trace, options);
  const common = {
    paint: options.paint,
    hatchId: options.hatchId,
    title: options.title,
    description: options.description,
    language: options.locale,
  };
  if (!options.isAlone) {
    return svgDocument([{ x: 0, y: 0, shapes }], { ...common, width, height, isAlone: false });
  }
  const legend =
    options.width < narrowest
      ? { shapes: [], height: 0 }
      : legendOf(legendItems(trace, options.colourBy, options.labels), width);
  const subtitle = chainSubtitle(trace, options.labels);
  const around = frame(width, height + legend.height, { ...options, subtitle });
  return svgDocument(
    [
      { x: 0, y: 0, shapes: around.shapes },
      { x: around.x, y: around.y, shapes },
      { x: around.x, y: around.y + height + 16, shapes: legend.shapes },
    ],
    { ...common, width: around.width, height: around.height, isAlone: true },
  );
}

function wholePicture(trace: TraceData['trace'], options: ChainOptions) {
  const picture = layOutChain(trace, options);
  return { width: picture.width, height: picture.height, shapes: chainScene(picture) };
}
