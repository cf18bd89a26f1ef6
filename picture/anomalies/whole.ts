/**
 * Figures that do not fit together, as a file: each a question to two figures, their bars on one scale, and the ordinary
 * reasons under them, which are never left out.
 */
import { withEditions } from '../editions.ts';
import { type Shape, textAt } from '../scene.ts';
import { wrap } from '../text.ts';
import { type Anchor, type DrawnShapes, footerOf, inOnePiece, type WholePicture } from '../whole.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

export interface DrawnAnomaly {
  readonly id: string;
  /** "Mirror trade · 2023". */
  readonly kind: string;
  readonly sentence: string;
  readonly figures: readonly {
    readonly label: string;
    readonly text: string;
    /** Of the longest bar, 0 to 1; null for one that stands on no scale with the others. */
    readonly part: number | null;
  }[];
  readonly reasons: readonly string[];
}

export interface AnomaliesOptions {
  readonly width: number;
  readonly words: Pick<Words, 'footer' | 'chain'>;
  readonly labels: {
    /** The question. */
    readonly title: string;
    /** What an anomaly is, and is not. */
    readonly lead: string;
    readonly reasons: string;
    /** With `{shown}` and `{all}`. */
    readonly shown: string;
  };
  /** How many there are in all. */
  readonly all: number;
  print(count: number): string;
  readonly sources: readonly { readonly source: { readonly shortTitle: string }; readonly edition: string }[];
  readonly release: string;
}

/** What a file has room for; the table has the others. */
const most = 10;
const narrowBelow = 640;
const labelWide = 300;
const numberWide = 190;
const bar = { tall: 13, row: 24 } as const;

/** One under the other; the same list and width give the same positions. */
export function drawAnomalies(
  list: readonly DrawnAnomaly[],
  { width, reasons: named }: { readonly width: number; readonly reasons: string },
): DrawnShapes {
  const isNarrow = width < narrowBelow;
  const left = isNarrow ? 0 : labelWide;
  const room = width - left - numberWide;
  const shapes: Shape[] = [];
  const places: Anchor[] = [];
  let y = 0;
  const lines = (texts: readonly string[], step: number, of: Omit<Parameters<typeof textAt>[3], 'text'>) => {
    shapes.push(...texts.map((text, at) => textAt(0, y + step * 0.8 + at * step, text, of)));
    y += texts.length * step;
  };
  for (const { id, kind, sentence, figures, reasons } of list) {
    if (y > 0) {
      shapes.push({ kind: 'rect', x: 0, y: y + 10, width, height: 1, fill: 'hairline' });
      y += 24;
    }
    places.push({ id, name: sentence, x: 0, y: y + 20 });
    lines(wrap(kind, width, 12.5), 17, { size: 12.5, colour: 'ink-2' });
    // Bold letters are wider than those that are measured.
    lines(wrap(sentence, width * 0.93, 15), 20, { size: 15, face: 'sans-bold' });
    y += 6;
    for (const { label, text, part } of figures) {
      const said = wrap(label, isNarrow ? width : labelWide - 16, 13).slice(0, 2);
      shapes.push(...said.map((line, at) => textAt(0, y + 11 + at * 16, line)));
      const top = isNarrow ? y + said.length * 16 : y;
      const long = (part ?? 0) * room;
      if (part !== null)
        shapes.push({ kind: 'rect', x: left, y: top, width: long, height: bar.tall, fill: 'measure-5' });
      shapes.push(textAt(left + long + (part === null ? 0 : 7), top + 11, text, { face: 'sans-bold' }));
      y = Math.max(top + bar.row, y + said.length * 16 + 6);
    }
    lines(wrap(`${named} ${reasons.join(' ')}`, width, 12.5), 17, { size: 12.5, colour: 'ink-2' });
  }
  return { width, height: Math.ceil(y + 4), shapes, places };
}

export function anomaliesWhole(
  list: readonly DrawnAnomaly[],
  { width, words, labels, all, print, sources, release }: AnomaliesOptions,
): WholePicture {
  const shown = list.slice(0, most);
  return {
    ...inOnePiece(drawAnomalies(shown, { width, reasons: `${labels.reasons}${words.chain.colon}`.trim() })),
    title: labels.title,
    subtitle: `${fill(labels.shown, { shown: print(shown.length), all: print(all) })} ${labels.lead}`,
    description: labels.lead,
    footer: footerOf({ scheme: null, sources: withEditions(sources), release }, words.footer),
  };
}
