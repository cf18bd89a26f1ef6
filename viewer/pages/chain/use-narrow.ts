/** Whether the window is too narrow for seven columns: then the table comes first. */
import { useSyncExternalStore } from 'react';
import { narrowest } from '../../../picture/chain/options.ts';

/** The picture's own width and the margins of the page. */
const query = `(max-width: ${narrowest + 47}px)`;

function subscribe(changed: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
