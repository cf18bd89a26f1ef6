/** The chain for narrow pictures: the stages as a list on the vein, a bar from South to North for each track. */
import { formatShare } from '../number.ts';
import { type Shape, textAt } from '../scene.ts';
import { textWidth, wrap } from '../text.ts';
import type { Token } from '../tokens.ts';
import { fill } from '../words/fill.ts';
import type { ChainOptions } from './options.ts';
import type { TraceResult } from './query.ts';
import { largestOf, type SideBand, type SideBandName, saidBands } from './sides.ts';
import { type ChainTableTrack, chainTable } from './table.ts';

const veinX = 8;
const left = 30;
const barHeight = 16;

export interface ChainList {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const fillOfBand: Readonly<Record<SideBandName, Token | 'hatch'>> = {
  SOUTH: 'south-mark',
  PLAIN: 'plain-mark',
  UNKNOWN: 'hatch',
  NORTH: 'north-mark',
};
const textOfBand: Readonly<Record<SideBandName, Token>> = {
  SOUTH: 'south-text',
  PLAIN: 'plain-text',
  UNKNOWN: 'unknown-text',
  NORTH: 'north-text',
};

/** "83% South": the words under a bar. A band without a side has its number alone. */
export function bandText(
  { band, share, isFate, name }: SideBand,
  { locale, labels }: Omit<ChainOptions, 'width'>,
): string {
  const number = formatShare(share, locale, labels.numbers.lessThan);
  if (band === 'PLAIN') return name === null ? number : `${number} ${name}`;
  if (band === 'UNKNOWN') return `${number} ${isFate ? labels.bands.NOT_KNOWN : labels.rest}`;
  return `${number} ${labels.sides[band]}`;
}

/** "Largest: DR Congo, 75%"; the empty text when no share is known, or when the words of the bar say it. */
export function largestText(track: ChainTableTrack, { labels }: Omit<ChainOptions, 'width'>): string {
  const largest = largestOf(track.track);
  const row = track.rows.find(({ node, member }) => node !== null && node === largest && member === null);
  const isSaid = saidBands(track.bands).some(({ name }) => name !== null && name === row?.name);
  return row === undefined || isSaid ? '' : fill(labels.largest, { name: row.name, share: row.share.text });
}

export function layOutChainList(trace: TraceResult, options: ChainOptions): ChainList {
  const width = options.width;
  const shapes: Shape[] = [];
  const stops: { y: number; isFilled: boolean }[] = [];
  let y = 6;
  for (const stage of chainTable(trace, options)) {
    stops.push({ y: y + 10, isFilled: stage.tracks.some(({ nothing }) => nothing === null) });
    shapes.push(textAt(left, y + 17, stage.name, { size: 20, face: 'serif' }));
    y += 24;
    if (stage.nothing !== null) {
      shapes.push(textAt(left, y + 15, stage.nothing, { size: 14, colour: 'unknown-text' }));
      y += 22;
    }
    for (const track of stage.tracks) {
      const drawn = trackShapes(track, y, options);
      shapes.push(...drawn.shapes);
      y = drawn.end;
    }
    y += 22;
  }
  const [first, last] = [stops[0], stops.at(-1)];
  const vein: Shape[] =
    first === undefined || last === undefined
      ? []
      : [
          {
            kind: 'path',
            d: `M${veinX} ${first.y}V${last.y}`,
            fill: null,
            line: 'vein',
            lineWidth: 1.6,
          },
        ];
  const dots = stops.map(
    (stop): Shape => ({
      kind: 'dot',
      x: veinX,
      y: stop.y,
      radius: 4.5,
      fill: stop.isFilled ? 'vein' : 'paper',
      line: 'vein',
      lineWidth: 1.6,
    }),
  );
  return { width, height: Math.ceil(y - 14), shapes: [...vein, ...dots, ...shapes] };
}

function trackShapes(
  track: ChainTableTrack,
  top: number,
  options: ChainOptions,
): { readonly shapes: Shape[]; readonly end: number } {
  const width = options.width - left;
  const shapes: Shape[] = [];
  let y = top;
  const lines = (text: string, size: number, colour: Token) => {
    for (const line of wrap(text, width, size)) {
      shapes.push(textAt(left, y + 14, line, { size, colour }));
      y += 19;
    }
  };
  lines(track.short, 14, 'ink-2');
  y += 4;
  let x = left;
  const hasBar = track.hasShares || track.nothing !== null;
  for (const band of hasBar ? track.bands : []) {
    const part = band.share * width;
    shapes.push({ kind: 'rect', x, y, width: part, height: barHeight, fill: fillOfBand[band.band] });
    x += part;
  }
  y += hasBar ? barHeight + 2 : 0;
  if (track.nothing === null && !track.hasShares) {
    for (const row of track.rows)
      lines(`${row.name}${options.labels.colon}${(row.quantity ?? row.share).text}`, 14, 'ink');
  } else if (track.nothing === null) {
    let at = left;
    for (const band of saidBands(track.bands)) {
      const text = bandText(band, options);
      const wide = textWidth(text, 14, 'sans-bold');
      if (at > left && at + wide > options.width) {
        at = left;
        y += 19;
      }
      shapes.push(textAt(at, y + 15, text, { size: 14, face: 'sans-bold', colour: textOfBand[band.band] }));
      at += wide + 14;
    }
    y += saidBands(track.bands).length === 0 ? 0 : 20;
    lines(largestText(track, options), 14, 'ink');
  } else {
    lines([track.nothing, track.note].filter((text) => text !== null).join('. '), 14, 'unknown-text');
    const count = track.harms.length;
    if (count > 0) lines(fill(options.labels.harm[count === 1 ? 0 : 1], { count }), 14, 'harm-text');
  }
  return { shapes, end: y + 8 };
}
