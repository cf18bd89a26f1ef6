/** One track: its head in words, its blocks on each other, and below it the names for which blocks are too low. */
import { formatQuantity, formatShare } from '../number.ts';
import { textAt } from '../scene.ts';
import { shorten, wrap } from '../text.ts';
import { fill } from '../words/fill.ts';
import { wordsOf } from './block-words.ts';
import { coloursOf, isHatched } from './colour.ts';
import type { ColumnPlace } from './columns.ts';
import { footOf } from './foot.ts';
import type { ChainLabels } from './labels.ts';
import type { ChainOptions } from './options.ts';
import type { Block, Track, Word } from './picture.ts';
import type { TraceNodeResult, TraceTrackResult } from './query.ts';
import { isList, type NodePart, partsOf } from './shares.ts';

export const headLine = 16;
const mostHeadLines = 7;

export interface TrackHead {
  readonly material: string | null;
  readonly lines: readonly string[];
}

/** The words above a track: its material where it is first met, its measure, its year. */
export function headOf(
  track: TraceTrackResult | null,
  { width }: ColumnPlace,
  isFirstOfRow: boolean,
  options: ChainOptions,
): TrackHead {
  if (track === null) return { material: null, lines: [] };
  const material = isFirstOfRow && track.material !== null ? track.material.name : null;
  const broken = wrap(track.measure, width, 12.5);
  const kept =
    broken.length <= mostHeadLines - 1
      ? broken
      : [...broken.slice(0, mostHeadLines - 2), broken.slice(mostHeadLines - 2).join(' ')];
  return {
    material: material === null ? null : material.charAt(0).toUpperCase() + material.slice(1),
    lines: [...kept.map((line) => shorten(line, width, 12.5)), ...wrap(yearOf(track, options), width, 12.5)],
  };
}

/** "2023", or "2023, nearest to 2024" where the year asked for is not covered. */
export function yearOf(track: TraceTrackResult, { labels, year }: ChainOptions): string {
  const period = (track.period ?? '').replace('/', '–');
  if (period === '' || !track.isNearestYear || year === null) return period;
  return fill(labels.nearest, { period, year });
}

export const headHeight = ({ material, lines }: TrackHead): number =>
  (material === null ? 0 : 20) + lines.length * headLine + 8;

export function headWords(head: TrackHead, x: number, trackY: number): Word[] {
  const first = trackY - 8 - (head.lines.length - 1) * headLine;
  return [
    ...(head.material === null
      ? []
      : [textAt(x, first - 19, head.material, { size: 15, face: 'sans-bold' })]),
    ...head.lines.map((line, index) =>
      textAt(x, first + index * headLine, line, { size: 12.5, colour: 'ink-2' }),
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
  const parts = isEmpty ? [emptyPart] : partsOf(track);
  let y = box.y;
  return parts.map(({ node, share, part }): Block => {
    const kind = isEmpty ? 'NO_FIGURE' : (node?.kind ?? 'REST');
    const isListed = !isEmpty && isList(track);
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
}

/** The number of a block: its share, or its amount where it is no part of a whole. */
function numberOf(node: TraceNodeResult | null, share: number | null, options: ChainOptions): string {
  const { labels, locale } = options;
  // All of a track of its own: what it amounts to says more than "100%".
  if (share === null || node?.kind === 'UNMATCHED_FEED') {
    const figure = node?.kind === 'UNMATCHED_FEED' ? node.quantity : (node?.share ?? node?.quantity);
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
