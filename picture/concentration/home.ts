/** What is refined at home of what is mined, in the first and in the last year that one edition gives: a dumbbell an economy. */
import { px, type Shape, textAt } from '../scene.ts';
import { shorten, textWidth } from '../text.ts';
import { fill } from '../words/fill.ts';
import { type Options, textOf, tokenOf } from './amounts.ts';
import { type Drawn, emptyDrawn, type Hit, narrowBelow } from './drawn.ts';
import type { ConcentrationResult, HomeResult } from './query.ts';

/** Beyond this the scale ends: China refines several times what it mines. */
const end = 1.5;

/** The edition with most figures: it tells most about the years. */
export function homeShown({
  homeRefining,
}: ConcentrationResult): { readonly home: HomeResult; readonly place: number } | undefined {
  const size = ({ economies }: HomeResult): number =>
    economies.reduce((sum, { points }) => sum + points.length, 0);
  const place = homeRefining.reduce(
    (best, home, index) => (size(home) > size(homeRefining[best] ?? home) ? index : best),
    0,
  );
  const home = homeRefining[place];
  return home === undefined ? undefined : { home, place };
}

export function homeText(points: HomeResult['economies'][number]['points'], options: Options): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const { labels } = options;
  return first === last
    ? fill(labels.inYear, { value: textOf(last.ratio, options), year: last.year })
    : fill(labels.moved, {
        from: textOf(first.ratio, options),
        fromYear: first.year,
        to: textOf(last.ratio, options),
        toYear: last.year,
      });
}

export function drawHome(answer: ConcentrationResult, options: Options): Drawn {
  const { width, labels } = options;
  const shown = homeShown(answer);
  if (shown === undefined) return emptyDrawn(width);
  const isNarrow = width < narrowBelow;
  const nameWidth = isNarrow ? 0 : 180;
  const texts = shown.home.economies.map(({ points }) => homeText(points, options));
  const textRoom = isNarrow ? 12 : Math.max(...texts.map((text) => textWidth(text, 14))) + 30;
  const room = Math.max(120, width - nameWidth - textRoom);
  const xOf = (ratio: number): number => px(nameWidth + 8 + (Math.min(ratio, end) / end) * (room - 16));
  const top = 26;
  const rowHeight = isNarrow ? 52 : 32;
  const foot = top + shown.home.economies.length * rowHeight;
  const shapes: Shape[] = [0, 0.5, 1, 1.5].flatMap((tick): Shape[] => [
    {
      kind: 'path',
      d: `M${xOf(tick)} ${top - 4}V${foot}`,
      fill: null,
      line: tick === 1 ? 'ink-3' : 'hairline',
      ...(tick === 1 ? { dash: '3 3' } : {}),
    },
    textAt(xOf(tick), 14, `${tick * 100}%${tick === end ? '+' : ''}`, {
      colour: 'ink-3',
      anchor: tick === 0 ? 'start' : tick === end ? 'end' : 'middle',
    }),
  ]);
  const hits: Hit[] = [];
  shown.home.economies.forEach(({ economy, side, points }, index) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return;
    const y = top + index * rowHeight;
    const middle = isNarrow ? y + 36 : y + 16;
    const text = texts[index] ?? '';
    const name = isNarrow ? shorten(`${economy.name}${labels.colon}${text}`, width, 14) : economy.name;
    shapes.push(
      isNarrow
        ? textAt(0, y + 18, name, { size: 14 })
        : textAt(nameWidth - 12, middle + 5, shorten(name, nameWidth - 14, 14), { size: 14, anchor: 'end' }),
    );
    const [from, to] = [xOf(first.ratio.quantity.value ?? 0), xOf(last.ratio.quantity.value ?? 0)];
    shapes.push({
      kind: 'path',
      d: `M${from} ${middle}H${to}`,
      fill: null,
      line: tokenOf(side),
      lineWidth: 2.5,
    });
    shapes.push({
      kind: 'dot',
      x: from,
      y: middle,
      radius: 5,
      fill: 'paper',
      line: tokenOf(side),
      lineWidth: 2,
    });
    shapes.push({ kind: 'dot', x: to, y: middle, radius: 6.5, fill: tokenOf(side) });
    if (!isNarrow)
      shapes.push(textAt(nameWidth + room + 14, middle + 5, text, { size: 14, colour: 'ink-2' }));
    hits.push({
      key: `home.${shown.place}.${economy.id}.${last.year}`,
      leadsTo: 'figure',
      x: 0,
      y,
      width,
      height: rowHeight - 1,
      label: `${economy.name}${labels.colon}${text}`,
    });
  });
  return { width, height: foot + 4, shapes, hits };
}
