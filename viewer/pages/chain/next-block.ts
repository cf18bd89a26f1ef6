/** Where an arrow key leads from a block: up and down its column, left and right to the nearest block beside it. */
import type { Block } from '../../../picture/chain/picture.ts';

type Placed = Pick<Block, 'id' | 'stage' | 'x' | 'y' | 'height'>;

const middle = ({ y, height }: Placed): number => y + height / 2;

/** Undefined when the key is not ours, or when there is nothing in that direction. */
export function nextBlock<Item extends Placed>(
  blocks: readonly Item[],
  from: Item,
  key: string,
): Item | undefined {
  const column = blocks.filter(({ stage }) => stage === from.stage);
  const place = column.findIndex(({ id }) => id === from.id);
  switch (key) {
    case 'ArrowDown':
      return column[place + 1];
    case 'ArrowUp':
      return column[place - 1];
    case 'Home':
      return column[0];
    case 'End':
      return column.at(-1);
    case 'ArrowRight':
    case 'ArrowLeft': {
      const sign = key === 'ArrowRight' ? 1 : -1;
      const beside = blocks.filter(({ x }) => (x - from.x) * sign > 0);
      const nearest = Math.min(...beside.map(({ x }) => Math.abs(x - from.x)));
      const next = beside.filter(({ x }) => Math.abs(x - from.x) === nearest);
      return next.reduce<Item | undefined>(
        (best, one) =>
          best === undefined || Math.abs(middle(one) - middle(from)) < Math.abs(middle(best) - middle(from))
            ? one
            : best,
        undefined,
      );
    }
    default:
      return undefined;
  }
}
