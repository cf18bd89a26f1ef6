/** Economies as marks by side: filled where bound, a ring where signed only, a cross where said to be no party, hatched where not on the list. */
import { px, type Shape, textAt } from '../scene.ts';
import { textWidth } from '../text.ts';

export const standings = ['PARTY', 'SIGNED', 'NOT_PARTY', 'NOT_LISTED'] as const;
export type Standing = (typeof standings)[number];

export interface StandingsRow {
  readonly key: string;
  /** The side, in words. */
  readonly name: string;
  /** How many economies of the side stand how. */
  readonly counts: Readonly<Record<Standing, number>>;
}

export interface StandingsOptions {
  readonly width: number;
  /** Name of each standing, for the legend. */
  readonly words: Readonly<Record<Standing, string>>;
}

export interface StandingsPicture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Between the middles of two marks. */
const step = 16;
const half = 5;
const headHeight = 28;
const gap = 14;
const legendLine = 24;

function mark(standing: Standing, x: number, y: number): Shape {
  switch (standing) {
    case 'PARTY':
      return { kind: 'dot', x, y, radius: half, fill: 'ink' };
    case 'SIGNED':
      return { kind: 'dot', x, y, radius: half - 1, fill: 'paper', line: 'ink', lineWidth: 2 };
    case 'NOT_PARTY':
      return {
        kind: 'path',
        d: `M${px(x - 4)} ${px(y - 4)}L${px(x + 4)} ${px(y + 4)}M${px(x + 4)} ${px(y - 4)}L${px(x - 4)} ${px(y + 4)}`,
        fill: null,
        line: 'ink',
        lineWidth: 2,
      };
    case 'NOT_LISTED':
      return {
        kind: 'rect',
        x: x - half,
        y: y - half,
        width: half * 2,
        height: half * 2,
        fill: 'hatch',
        line: 'ink-3',
        lineWidth: 0.75,
      };
  }
}

/** A mark an economy; nothing is drawn where there are none. */
export function drawStandings(rows: readonly StandingsRow[], options: StandingsOptions): StandingsPicture {
  const { width, words } = options;
  const perLine = Math.max(1, Math.floor(width / step));
  const filled = rows.filter(({ counts }) => standings.some((standing) => counts[standing] > 0));
  if (filled.length === 0) return { width, height: 0, shapes: [] };
  const used = standings.filter((standing) => filled.some(({ counts }) => counts[standing] > 0));
  const legend = legendOf(used, words, width);
  const shapes: Shape[] = [...legend.shapes];
  let y = legend.height;
  for (const { name, counts } of filled) {
    const all = standings.flatMap((standing) => Array<Standing>(counts[standing]).fill(standing));
    shapes.push(textAt(0, y + 18, name, { size: 15, face: 'sans-bold' }));
    y += headHeight;
    all.forEach((standing, place) => {
      const column = place % perLine;
      const line = Math.floor(place / perLine);
      shapes.push(mark(standing, column * step + half + 1, y + line * step + half + 1));
    });
    y += Math.ceil(all.length / perLine) * step + gap;
  }
  return { width, height: y, shapes };
}

/** The marks with their names, in as many lines as they need. */
function legendOf(
  used: readonly Standing[],
  words: StandingsOptions['words'],
  width: number,
): { readonly height: number; readonly shapes: readonly Shape[] } {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 12;
  for (const standing of used) {
    const needed = 18 + textWidth(words[standing], 13) + 24;
    if (x > 0 && x + needed > width) {
      x = 0;
      y += legendLine;
    }
    shapes.push(mark(standing, x + half + 1, y));
    shapes.push(textAt(x + 18, y + 4.5, words[standing], { colour: 'ink-2' }));
    x += needed;
  }
  return { height: y + 22, shapes };
}
