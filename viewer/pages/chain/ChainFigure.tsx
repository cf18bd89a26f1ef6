/** The chain on screen: a Cytoscape graph where the layout put it, its words as HTML over it, a button on each block. */
import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageName } from '../../../picture/answer.ts';
import { layOutChain } from '../../../picture/chain/layout.ts';
import { layOutChainList } from '../../../picture/chain/list.ts';
import { type ChainOptions, narrowest } from '../../../picture/chain/options.ts';
import type { Block, ChainPicture } from '../../../picture/chain/picture.ts';
import type { TraceResult } from '../../../picture/chain/query.ts';
import { groundShapes, headShapes } from '../../../picture/chain/scene.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { targetName, usePanel } from '../../figure/use-panel.ts';
import { ChainGraph } from './ChainGraph.tsx';
import { ChainWords } from './ChainWords.tsx';
import { keyOf, keyOfBlock } from './keys.ts';
import { nextBlock } from './next-block.ts';

/** The width that is taken until the real one is measured. */
const firstWidth = 1384;

export interface ChainFigureProps {
  readonly trace: TraceResult;
  readonly options: Omit<ChainOptions, 'width'>;
  readonly title: string;
  /** Shows the table at a stage: it has what the picture has no room for. */
  onTable(stage: StageName): void;
}

export function ChainFigure({ trace, options, title, onTable }: ChainFigureProps): ReactNode {
  const [measure, width] = useWidth(firstWidth);
  return (
    <div ref={measure}>
      {width < narrowest ? (
        <ListPicture trace={trace} options={{ ...options, width }} title={title} />
      ) : (
        <WholePicture trace={trace} options={options} width={width} title={title} onTable={onTable} />
      )}
    </div>
  );
}

/** Narrow screens: the stages under each other. The list beside it has every number. */
function ListPicture({
  trace,
  options,
  title,
}: {
  readonly trace: TraceResult;
  readonly options: ChainOptions;
  readonly title: string;
}): ReactNode {
  const id = useId().replaceAll(/[^\w-]/g, '');
  const list = layOutChainList(trace, options);
  return (
    <svg
      className="chain-list-picture"
      viewBox={`0 0 ${list.width} ${list.height}`}
      width="100%"
      role="img"
      aria-label={title}
    >
      <Hatching id={`${id}-hatch`} />
      <Scene shapes={list.shapes} hatchId={`${id}-hatch`} />
    </svg>
  );
}

function WholePicture({
  trace,
  options,
  width,
  title,
  onTable,
}: ChainFigureProps & { readonly width: number }): ReactNode {
  const { t } = useTranslation('chain');
  const id = useId().replaceAll(/[^\w-]/g, '');
  const [isDrawn, setDrawn] = useState(false);
  const { target, open, close } = usePanel();
  const picture = useMemo(() => layOutChain(trace, { ...options, width }), [trace, options, width]);
  const blocks = useMemo(
    () => picture.columns.flatMap(({ tracks }) => tracks.flatMap((track) => track.blocks)),
    [picture],
  );
  const chosen = useMemo(
    () => chosenElement(picture, blocks, target !== null && 'figure' in target ? target.figure : null),
    [picture, blocks, target],
  );
  const openElement = (element: string) => {
    const block = blocks.find((one) => one.id === element);
    const link = [...picture.ribbons, ...picture.bands].find((one) => one.id === element)?.link;
    if (block?.kind === 'MORE') onTable(block.stage);
    else if (block !== undefined) open({ figure: keyOfBlock(block) });
    else if (link !== undefined) open({ figure: keyOf({ kind: 'link', link, of: 'share' }) });
  };
  return (
    <section className="chain-figure" aria-label={`${title} ${t('keys')}`} style={{ height: picture.height }}>
      <svg className="chain-ground" width={picture.width} height={picture.height} aria-hidden="true">
        <Hatching id={`${id}-hatch`} />
        <Scene shapes={headShapes(picture)} hatchId={`${id}-hatch`} />
        {/* Under the graph it is hidden; paper, whose colours the graph does not know, shows it again. */}
        <g className={isDrawn ? 'chain-shapes is-covered' : 'chain-shapes'}>
          <Scene shapes={groundShapes(picture)} hatchId={`${id}-hatch`} />
        </g>
      </svg>
      <ChainGraph
        picture={picture}
        chosen={chosen}
        onOpen={openElement}
        onClear={close}
        onDrawn={setDrawn}
        nameOf={(element) => spoken(blocks, element, options)}
      />
      <ChainWords picture={picture} />
      <BlockButtons blocks={blocks} chosen={chosen} options={options} onOpen={openElement} />
    </section>
  );
}

/** The block or link that the open number belongs to. */
function chosenElement(
  picture: ChainPicture,
  blocks: readonly Block[],
  figure: string | null,
): string | null {
  if (figure === null) return null;
  const block = blocks.find(
    (one) =>
      keyOfBlock(one) === figure ||
      (one.node !== null &&
        (figure.startsWith(`n.${one.node.id}.`) || figure.startsWith(`m.${one.node.id}+`))),
  );
  if (block !== undefined) return block.id;
  const link = [...picture.ribbons, ...picture.bands].find(
    (one) => keyOf({ kind: 'link', link: one.link, of: 'share' }) === figure,
  );
  return link?.id ?? null;
}

/** "DR Congo, South: 74 %". */
function spoken(blocks: readonly Block[], id: string, { labels }: Omit<ChainOptions, 'width'>): string {
  const block = blocks.find((one) => one.id === id);
  if (block === undefined) return '';
  const side = block.node?.side;
  const name = block.node?.label ?? block.name;
  const who = side == null ? name : `${name} (${labels.sides[side]})`;
  return block.shareText === '' ? who : `${who}${labels.colon}${block.shareText}`;
}

interface BlockButtonsProps {
  readonly blocks: readonly Block[];
  readonly chosen: string | null;
  readonly options: Omit<ChainOptions, 'width'>;
  onOpen(id: string): void;
}

/** One stop for Tab; arrow keys go from block to block, Enter opens. The pointer reaches the graph below. */
function BlockButtons({ blocks, chosen, options, onOpen }: BlockButtonsProps): ReactNode {
  const id = useId();
  const [current, setCurrent] = useState<string | null>(null);
  const stop = [current, chosen, blocks[0]?.id].find((one) => blocks.some((block) => block.id === one));
  const elementId = (block: string) => `${id}${block}`;

  function onKey(event: KeyboardEvent, from: Block): void {
    const next = nextBlock(blocks, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next.id);
    document.getElementById(elementId(next.id))?.focus();
  }

  return blocks.map((block) => (
    <button
      key={block.id}
      id={elementId(block.id)}
      type="button"
      className="chain-block"
      style={boxOf(block)}
      tabIndex={block.id === stop ? 0 : -1}
      data-target={targetName({ figure: keyOfBlock(block) })}
      aria-haspopup="dialog"
      aria-pressed={block.id === chosen}
      aria-label={`${options.labels.stages[block.stage]}, ${spoken(blocks, block.id, options)}`}
      onClick={() => onOpen(block.id)}
      onFocus={() => setCurrent(block.id)}
      onKeyDown={(event) => onKey(event, block)}
    />
  ));
}

const boxOf = ({ x, y, width, height }: Block): CSSProperties => ({
  left: x,
  top: y,
  width,
  height: Math.max(1, height),
});
