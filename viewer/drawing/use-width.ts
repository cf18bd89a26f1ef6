/** The width that a picture may take, in whole px; it is drawn again when that changes. */
import { type RefCallback, startTransition, useCallback, useState } from 'react';

/**
 * @param first the width to draw at before the element has been measured
 * @param isLarge for what takes long to draw: it is drawn at another width in parts, and what there was stays meanwhile
 */
export function useWidth(first: number, isLarge = false): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(first);
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return;
      const take = () => {
        const now = Math.floor(element.getBoundingClientRect().width);
        if (now > 0) setWidth(now);
      };
      take();
      const observer = new ResizeObserver(isLarge ? () => startTransition(take) : take);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [isLarge],
  );
  return [measure, width];
}
