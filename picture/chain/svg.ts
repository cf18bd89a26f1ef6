/** The chain with its question, scheme, years, sources and release, and as a file. */
import type { Shape } from '../scene.ts';
import { eachOnce, type WholeOptions, type WholePicture, wholeSvg } from '../whole.ts';
import { chainSubtitle } from './footer.ts';
import { layOutChain } from './layout.ts';
import { legendItems, legendOf } from './legend.ts';
import { layOutChainList } from './list.ts';
import { type ChainOptions, narrowest } from './options.ts';
import type { ChainPicture } from './picture.ts';
import type { TraceData } from './query.ts';
import { chainScene } from './scene.ts';

export interface ChainSvgOptions extends ChainOptions, WholeOptions {
  /** The question; `chainTitle` makes it. */
  readonly title: string;
  readonly description: string;
  /** Lines under the picture; `chainFooter` makes them. */
  readonly footer: readonly string[];
}

export function chainWhole({ trace }: TraceData, options: ChainSvgOptions): WholePicture {
  const { title, description, footer, width, labels } = options;
  const said = { title, subtitle: chainSubtitle(trace, labels), description, footer };
  if (width < narrowest) {
    const list = layOutChainList(trace, options);
    return { ...said, ...inOne(list), legend: null, anchors: [] };
  }
  const picture = layOutChain(trace, options);
  const legend = legendOf(legendItems(trace, options.colourBy, labels), width);
  return {
    ...said,
    ...inOne({ ...picture, shapes: chainScene(picture) }),
    legend: { layers: [{ x: 0, y: 0, shapes: legend.shapes }], height: legend.height },
    anchors: anchorsOf(picture),
  };
}

const inOne = ({ width, height, shapes }: { width: number; height: number; shapes: readonly Shape[] }) => ({
  width,
  height,
  layers: [{ x: 0, y: 0, shapes }],
});

/** Blocks of something with a name, at their middle. */
function anchorsOf({ columns }: ChainPicture): WholePicture['anchors'] {
  const blocks = columns.flatMap(({ tracks }) => tracks.flatMap((track) => track.blocks));
  return eachOnce(
    blocks.flatMap(({ id, node, name, x, y, width, height }) =>
      node === null ? [] : [{ id, name, x: x + width / 2, y: y + height / 2 }],
    ),
  );
}

export const chainSvg = (data: TraceData, options: ChainSvgOptions): string =>
  wholeSvg(chainWhole(data, options), options);
