/** The words above a track: its material where it is first met, what it counts in few words, year and unit. */
import type { StageName } from '../answer.ts';
import { wrap } from '../text.ts';
import { fill } from '../words/fill.ts';
import { hasNoMine } from './colour.ts';
import type { ColumnPlace } from './columns.ts';
import type { ChainHeads } from './labels.ts';
import type { ChainOptions } from './options.ts';
import type { TraceTrackResult } from './query.ts';
import { isList } from './shares.ts';

const line = 16;

export interface TrackHead {
  readonly material: string | null;
  /** Empty lines keep the first lines of neighbours at one height. */
  readonly lines: readonly string[];
}

/** What a track counts. Its stage and nodes tell: the answer's own measure is a sentence, for tables and files. */
function headName({ material, nodes, ...track }: TraceTrackResult, stage: StageName): keyof ChainHeads {
  const has = (...kinds: string[]) => nodes.some(({ kind }) => kinds.includes(kind));
  // Where ore is followed along trade, scrap is one of several reasons.
  if (nodes.length > 0 && nodes.every(({ kind }) => hasNoMine(kind)))
    return nodes.length === 1 && has('UNMATCHED_FEED') ? 'UNMATCHED_FEED' : 'NO_MINE';
  if (stage === 'COMPONENTS') {
    if (isList({ material, nodes, ...track })) return 'CONTAINERS';
    return material === null ? 'PARTS' : 'CONTENT';
  }
  if (has('SHIPMENT')) return 'SHIPPED';
  if (stage === 'END_OF_LIFE') return has('FATE', 'UNKNOWN') ? 'FATE' : 'GENERATED';
  return stage === 'USE' && has('AGE') ? 'LIFETIME' : stage;
}

/** "mine output" */
export function shortMeasure(
  track: TraceTrackResult,
  stage: StageName,
  { labels }: Pick<ChainOptions, 'labels'>,
): string {
  return labels.heads[headName(track, stage)];
}

/** "kt (contained)"; the empty text where a track has no amounts. */
export function unitOf({ total, nodes }: TraceTrackResult): string {
  const figure = total ?? nodes.find(({ quantity }) => quantity !== null)?.quantity;
  if (figure == null) return '';
  const { symbol, basis, basisLabel } = figure.quantity.unit;
  return basis === 'none' || basisLabel === '' ? symbol : `${symbol} (${basisLabel})`;
}

/** "2023", or "2023, nearest to 2024" where the year asked for is not covered. */
export function yearOf(
  track: TraceTrackResult,
  { labels, year }: Pick<ChainOptions, 'labels' | 'year'>,
): string {
  const period = (track.period ?? '').replace('/', '–');
  if (period === '' || !track.isNearestYear || year === null) return period;
  return fill(labels.nearest, { period, year });
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function headOf(
  track: TraceTrackResult | null,
  { stage }: ColumnPlace,
  width: number,
  isFirstOfRow: boolean,
  options: ChainOptions,
): TrackHead {
  if (track === null) return { material: null, lines: [] };
  const unit = unitOf(track).replaceAll(' ', '\u00a0');
  const below = [yearOf(track, options), unit].filter((text) => text !== '').join(', ');
  return {
    material: isFirstOfRow && track.material !== null ? capital(track.material.name) : null,
    lines: [...wrap(shortMeasure(track, stage, options), width, 12.5), ...wrap(below, width, 12.5)],
  };
}

/** The head with as many lines as the highest beside it. */
export const padded = ({ material, lines }: TrackHead, count: number): TrackHead => ({
  material,
  lines: [...lines, ...Array.from({ length: Math.max(0, count - lines.length) }, () => '')],
});

export const headHeight = ({ material, lines }: TrackHead): number =>
  (material === null ? 0 : 20) + lines.length * line + 8;

/** Baselines of the lines, for a track that begins at `trackY`. */
export function headLines(
  head: TrackHead,
  trackY: number,
): { readonly first: number; at(index: number): number } {
  const first = trackY - 8 - (head.lines.length - 1) * line;
  return { first, at: (index) => first + index * line };
}
