/** The sides of an answer as one bar, and over it the bracket of the South's share over the schemes, as in the ledger. */
import { tokenOf } from '../../../picture/concentration/amounts.ts';
import type { OriginResult } from '../../../picture/origin/query.ts';
import type { Shape } from '../../../picture/scene.ts';
import type { SchemeSpread } from './scheme-spread.ts';

export const sideBarHeight = 34;
const bar = { y: 14, height: 20 } as const;
const order = ['SOUTH', null, 'UNCLASSIFIED', 'NORTH'] as const;

/**
 * @param width in px, the whole of what is asked about
 * @param chinaShare the part of the South's share that is China's, where China is apart
 */
export function sideBar(
  { bySide }: Pick<OriginResult, 'bySide'>,
  { least, most }: SchemeSpread,
  width: number,
  chinaShare = 0,
): readonly Shape[] {
  const shapes: Shape[] = [];
  let x = 0;
  for (const side of order) {
    const share = bySide.find((one) => one.side === side)?.share.quantity.value ?? 0;
    const wide = share * width;
    const ofChina = side === 'SOUTH' ? Math.min(wide, chinaShare * width) : 0;
    if (wide > ofChina)
      shapes.push({
        kind: 'rect',
        x,
        width: wide - ofChina,
        ...bar,
        fill: side === null ? 'hatch' : tokenOf(side),
      });
    if (ofChina > 0)
      shapes.push({ kind: 'rect', x: x + wide - ofChina, width: ofChina, ...bar, fill: tokenOf('CHINA') });
    x += wide;
  }
  const [x0, x1] = [least, most].map(({ quantity }) => Math.min(width - 1, (quantity.value ?? 0) * width));
  const y = bar.y - 7;
  return [
    ...shapes,
    {
      kind: 'path',
      d: `M${x0} ${y - 3.5}V${y + 3.5}M${x1} ${y - 3.5}V${y + 3.5}M${x0} ${y}H${x1}`,
      fill: null,
      line: 'ink',
      lineWidth: 1.3,
    },
  ];
}
