/** The ground of a slider over years: a tick for each with figures, hatching for each without, and their names. */
import { px, type Shape, type Text, textAt } from '../../picture/scene.ts';
import { textWidth } from '../../picture/text.ts';

export interface SliderGround {
  readonly height: number;
  /** Where the thumb stands, in px from the top. */
  readonly baseline: number;
  readonly shapes: readonly Shape[];
}

const [tickTop, baseline, height] = [8, 26, 48];

/**
 * @param width px
 * @param years with figures, ascending, at least one
 * @param shown the year that the page shows
 */
export function ticksAt(width: number, years: readonly number[], shown: number): SliderGround {
  const first = years[0] ?? shown;
  const last = years.at(-1) ?? shown;
  const step = width / (last - first + 1);
  const wide = Math.max(1.5, Math.min(10, step * 0.5));
  const middleOf = (year: number): number => px((year - first + 0.5) * step);
  const covered = new Set(years);
  const all = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const ticks = all.map((year): Shape => {
    const [x, y] = [middleOf(year) - wide / 2, tickTop];
    const box = { kind: 'rect', x, y, width: wide, height: baseline - tickTop } as const;
    if (!covered.has(year)) return { ...box, fill: 'hatch', line: 'unknown-line', lineWidth: 0.8 };
    return { ...box, fill: year === shown ? 'vein' : 'control-line' };
  });
  return {
    height,
    baseline,
    shapes: [
      ...ticks,
      { kind: 'path', d: `M0 ${baseline}H${width}`, fill: null, line: 'vein', lineWidth: 1.6 },
      ...names(all, shown, { middleOf, step }),
    ],
  };
}

/** The year shown is named first: others make room for it. */
function names(
  all: readonly number[],
  shown: number,
  { middleOf, step }: { readonly middleOf: (year: number) => number; readonly step: number },
): readonly Text[] {
  const wide = textWidth('2024', 13);
  const every = Math.max(1, Math.ceil((wide + 14) / step));
  const first = all[0] ?? shown;
  const texts: Text[] = [];
  for (const year of [shown, ...all]) {
    const x = middleOf(year);
    const isNamed = year === shown || (year - first) % every === 0 || year === all.at(-1);
    if (!isNamed || texts.some((text) => Math.abs(text.x - x) < wide + 6)) continue;
    const isShown = year === shown;
    texts.push(
      textAt(x, height - 4, String(year), {
        anchor: 'middle',
        colour: isShown ? 'ink' : 'ink-3',
        face: isShown ? 'sans-bold' : 'sans',
      }),
    );
  }
  return texts;
}
