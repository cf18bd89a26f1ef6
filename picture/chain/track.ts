/** One track: its head in words, its blocks on each other, and below it the names for which blocks are too low. */
import { formatQuantity, formatShare } from '../number.ts';
import { textAt } from '../scene.ts';
import { fill } from '../words/fill.ts';
import { wordsOf } from './block-words.ts';
import { coloursOf, hasNoMine, isHatched } from './colour.ts';
import type { ColumnPlace } from './columns.ts';
import { footOf } from './foot.ts';
import { headLines, type TrackHead } from './heads.ts';
import type { ChainLabels } from './labels.ts';
import type { ChainOptions } from './options.ts';
import type { Block, Track, Word } from './picture.ts';
import type { TraceNodeResult, TraceTrackResult } from './query.ts';
import { isList, listParts, type NodePart, partsOf } from './shares.ts';

export function headWords(head: TrackHead, x: number, trackY: number): Word[] {
  const { first, at } = headLines(head, trackY);
  return [
    ...(head.material === null
      ? []
      : [textAt(x, first - 19, head.material, { size: 15, face: 'sans-bold' })]),
    ...head.lines.flatMap((line, index) =>
      line === '' ? [] : [textAt(x, at(index), line, { size: 12.5, colour: 'ink-2' })],
    ),
  ];
}

/** A stage without any track still has one block: it says that there is no figure yet. */
const emptyPart: NodePart = { node: null, share: null, part: 1 };

/** Blocks of a track from its top at `y`; together they are exactly `height` high. */
export function blocksOf(
  track: TraceTrackResult | null,
  place: ColumnPlace,
  box: { readonly id: string; readonly y: number; readonly height: number },
  options: ChainOptions,
): Block[] {
  const { labels } = options;
  const isEmpty = track === null || track.state === 'NO_FIGURE' || track.nodes.length === 0;
  const isListed = !isEmpty && isList(track);
  const list = isListed ? listParts(track, box.height) : { parts: [], more: [] };
  const parts = isEmpty ? [emptyPart] : isListed ? list.parts : partsOf(track);
  let y = box.y;
  const blocks = parts.map(({ node, share, part }): Block => {
    const kind = isEmpty ? 'NO_FIGURE' : (node?.kind ?? 'REST');
    const isUnknown = isHatched(kind) || (share === null && !(isListed && node?.quantity != null));
    const bare = {
      id: isEmpty ? `${box.id}/no-figure` : (node?.id ?? `${box.id}/rest`),
      kind,
      node: isEmpty ? (track?.nodes.find((one) => one.kind === 'NO_FIGURE') ?? null) : node,
      track,
      trackId: box.id,
      stage: place.stage,
      name: isEmpty
        ? place.column === null
          ? labels.notFollowed
          : labels.numbers.noFigure
        : nameOf(node, labels),
      share,
      shareText: isEmpty ? '' : numberOf(node, share, options),
      x: place.x,
      y,
      width: place.width,
      height: part * box.height,
      colours: coloursOf(node, place.stage, options.colourBy, isUnknown),
    } as const;
    y += bare.height;
    return {
      ...bare,
      ...wordsOf(bare, { note: reasonOf(bare, place, labels), harm: harmText(bare, labels) }),
    };
  });
  return list.more.length === 0 ? blocks : [...blocks, moreBlock(list.more, blocks, options)];
}

/** The entries of a list for which there is no room: counted, not hatched, since the table has each of them. */
function moreBlock(more: readonly TraceNodeResult[], blocks: readonly Block[], options: ChainOptions): Block {
  const above = blocks.at(-1) as Block;
  const bare = {
    ...above,
    id: `${above.trackId}/more`,
    kind: 'MORE',
    node: null,
    name: fill(options.labels.more, { count: more.length }),
    share: null,
    shareText: '',
    y: above.y + above.height,
    colours: coloursOf(more[0] ?? null, above.stage, options.colourBy, false),
  } as const;
  return { ...bare, ...wordsOf(bare, { note: null, harm: null }) };
}

/** The number of a block: its share, or its amount where it is no part of a whole. */
function numberOf(node: TraceNodeResult | null, share: number | null, options: ChainOptions): string {
  const { labels, locale } = options;
  // All of a track of its own: what it amounts to says more than "100%".
  if (share === null || (node !== null && hasNoMine(node.kind))) {
    const figure = node !== null && hasNoMine(node.kind) ? node.quantity : (node?.share ?? node?.quantity);
    return formatQuantity(figure?.quantity, locale, labels.numbers).text;
  }
  return formatShare(share, locale, labels.numbers.lessThan);
}

/** A name that has room in a block. */
function nameOf(node: TraceNodeResult | null, labels: ChainLabels): string {
  if (node === null) return labels.rest;
  if (node.kind === 'OTHERS') return labels.short.OTHERS[node.side ?? 'UNCLASSIFIED'];
  switch (node.kind) {
    case 'NOT_NAMED':
    case 'UNALLOCATED':
    case 'UNMATCHED_FEED':
    case 'LUMPED':
    case 'EXCEEDS_LISTED':
    case 'STAGE_NOT_COVERED':
      return labels.short[node.kind];
    default:
      return node.label;
  }
}

/** Why it is not known, for a block that is large enough to say so. */
function reasonOf(
  { kind, track, stage }: Pick<Block, 'kind' | 'track' | 'stage'>,
  { column }: ColumnPlace,
  labels: ChainLabels,
): string | null {
  if (kind === 'NO_FIGURE') return track?.note ?? (column === null ? null : labels.noReason);
  if (kind === 'UNKNOWN' && stage === 'END_OF_LIFE') return labels.fateUnknown;
  return kind === 'REST' || kind === 'UNALLOCATED' ? (track?.note ?? null) : null;
}

/** "5 harms documented": in words where there is no block of an economy to put a dot on. */
function harmText({ kind, node }: Pick<Block, 'kind' | 'node'>, labels: ChainLabels): string | null {
  const count = kind === 'NO_FIGURE' ? (node?.harms.length ?? 0) : 0;
  return count === 0 ? null : fill(labels.harm[count === 1 ? 0 : 1], { count });
}

/** A track in its place: head above, foot below. */
export function trackAt(
  track: TraceTrackResult | null,
  place: ColumnPlace,
  box: { readonly id: string; readonly y: number; readonly height: number; readonly footWidth: number },
  head: TrackHead,
  options: ChainOptions,
): Track {
  const blocks = blocksOf(track, place, box, options);
  return {
    id: box.id,
    stage: place.stage,
    track,
    x: place.x,
    y: box.y,
    width: place.width,
    height: box.height,
    head: headWords(head, place.x, box.y),
    foot: footOf(blocks, place.x, box.footWidth, options).words(box.y + box.height),
    blocks,
  };
}
