/** Whether the window is a phone's: then the table comes first. */
import { useSyncExternalStore } from 'react';

const query = '(max-width: 720px)';

function subscribe(changed: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
