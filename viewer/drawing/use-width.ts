/** The width that a picture may take, in whole px; it is drawn again when that changes. */
import { type RefCallback, startTransition, useCallback, useState } from 'react';

/** @param first the width to draw at before the element has been measured */
export function useWidth(first: number): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(first);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const take = () => {
      const now = Math.floor(element.getBoundingClientRect().width);
      if (now > 0) setWidth(now);
    };
    take();
    // A window that is being drawn smaller does not wait for the picture.
    const observer = new ResizeObserver(() => startTransition(take));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, width];
}
