/** The sides of an answer as one bar, and over it the bracket of the South's share over the schemes, as in the ledger. */
import { tokenOf } from '../../../picture/concentration/amounts.ts';
import type { OriginResult } from '../../../picture/origin/query.ts';
import type { Shape } from '../../../picture/scene.ts';
import type { SchemeSpread } from './scheme-spread.ts';

export const sideBarHeight = 34;
const bar = { y: 14, height: 20 } as const;
const order = ['SOUTH', null, 'UNCLASSIFIED', 'NORTH'] as const;

/** @param width in px, the whole of what is asked about */
export function sideBar(
  { bySide }: Pick<OriginResult, 'bySide'>,
  { least, most }: SchemeSpread,
  width: number,
): readonly Shape[] {
  const shapes: Shape[] = [];
  let x = 0;
  for (const side of order) {
    const share = bySide.find((one) => one.side === side)?.share.quantity.value ?? 0;
    const wide = share * width;
    if (wide > 0)
      shapes.push({ kind: 'rect', x, width: wide, ...bar, fill: side === null ? 'hatch' : tokenOf(side) });
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
