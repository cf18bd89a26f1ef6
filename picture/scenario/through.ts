/** One quantity through the years, before and after: two lines, each with the area between its least and its most. */
import type { QuantityResult } from '../answer.ts';
import { px, type Shape, textAt } from '../scene.ts';
import { shorten } from '../text.ts';
import type { Token } from '../tokens.ts';

export interface ThroughPoint {
  readonly year: number;
  readonly before: Pick<QuantityResult, 'value' | 'low' | 'high'>;
  readonly after: Pick<QuantityResult, 'value' | 'low' | 'high'>;
}

export interface ThroughPicture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const tall = 110;
const top = 46;
const foot = 24;

/** @param say a number with its unit, as the page prints it */
export function drawThrough(
  points: readonly ThroughPoint[],
  {
    width,
    title,
    none,
    say,
  }: {
    readonly width: number;
    readonly title: string;
    /** What stands where no year has a figure. */
    readonly none: string;
    readonly say: (value: number) => string;
  },
): ThroughPicture {
  const height = top + tall + foot;
  const head = textAt(0, 15, shorten(title, width, 13.5, 'sans-bold'), { size: 13.5, face: 'sans-bold' });
  const values = points.flatMap(({ before, after }) =>
    [before.value, before.high, after.value, after.high].filter((one): one is number => one !== null),
  );
  const [first, last] = [points[0]?.year, points.at(-1)?.year];
  if (values.length === 0 || first === undefined || last === undefined)
    return {
      width,
      height,
      shapes: [
        head,
        { kind: 'rect', x: 0, y: top, width, height: tall, fill: 'hatch' },
        textAt(8, top + tall / 2, none, { colour: 'unknown-text', halo: 'paper' }),
      ],
    };
  // From zero up: half as much looks half as high.
  const most = Math.max(...values, 0) || 1;
  const toX = (year: number): number =>
    last === first ? width / 2 : ((year - first) / (last - first)) * width;
  const toY = (value: number): number => top + tall - (Math.max(0, value) / most) * tall;
  const draw = (of: 'before' | 'after', colour: Token, dash?: string): readonly Shape[] => {
    const banded = points.filter((point) => point[of].low !== null && point[of].high !== null);
    // The line breaks off where a year is not known.
    let isDrawing = false;
    const line = points
      .map((point) => {
        const { value } = point[of];
        const step = value === null ? '' : `${isDrawing ? 'L' : 'M'}${px(toX(point.year))} ${px(toY(value))}`;
        isDrawing = value !== null;
        return step;
      })
      .join('');
    const area =
      banded.length < 2
        ? ''
        : `${banded
            .map(
              (point, index) =>
                `${index === 0 ? 'M' : 'L'}${px(toX(point.year))} ${px(toY(point[of].high ?? 0))}`,
            )
            .join('')}${[...banded]
            .reverse()
            .map((point) => `L${px(toX(point.year))} ${px(toY(point[of].low ?? 0))}`)
            .join('')}Z`;
    return [
      ...(area === '' ? [] : [{ kind: 'path' as const, d: area, fill: colour, opacity: 0.18 }]),
      {
        kind: 'path',
        d: line,
        fill: null,
        line: colour,
        lineWidth: 2,
        ...(dash === undefined ? {} : { dash }),
      },
    ];
  };
  return {
    width,
    height,
    shapes: [
      head,
      textAt(0, 34, say(most), { size: 12.5, colour: 'ink-2' }),
      { kind: 'rect', x: 0, y: top - 2, width, height: 1, fill: 'hairline' },
      { kind: 'rect', x: 0, y: top + tall, width, height: 1, fill: 'ink-3' },
      ...draw('before', 'plain-mark', '5 4'),
      ...draw('after', 'measure-5'),
      textAt(0, top + tall + 17, String(first), { size: 12.5, colour: 'ink-2' }),
      textAt(width, top + tall + 17, String(last), { size: 12.5, colour: 'ink-2', anchor: 'end' }),
    ],
  };
}
