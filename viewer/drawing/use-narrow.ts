/** Whether the window is too narrow for a picture: then the table comes first. */
import { useCallback, useSyncExternalStore } from 'react';
import { narrowest } from '../../picture/chain/options.ts';

/** The widest window of a phone, in px: from one more on, pages have their second column. */
export const phone = 720;
/** The widest window that seven columns do not fit into: the picture's own width and the margins of the page. */
export const belowColumns = narrowest + 47;

/** @param widest the widest window, in px, that counts as narrow */
export function useNarrow(widest: number): boolean {
  const query = `(max-width: ${widest}px)`;
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
