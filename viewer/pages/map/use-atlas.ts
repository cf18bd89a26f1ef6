/** The land, loaded when a map is looked at: coarse for narrow pictures, finer for wide ones. */
import { useEffect, useState } from 'react';
import { type Atlas, readAtlas } from '../../../picture/map/atlas.ts';

const files = {
  coarse: () => import('../../../picture/map/land/countries-110m.json'),
  fine: () => import('../../../picture/map/land/countries-50m.json'),
} as const;

const loading = new Map<keyof typeof files, Promise<Atlas>>();

function load(detail: keyof typeof files): Promise<Atlas> {
  const held = loading.get(detail);
  if (held !== undefined) return held;
  const asked = files[detail]().then((file) => readAtlas(file.default));
  loading.set(detail, asked);
  // Asked anew when it did not come.
  asked.catch(() => loading.delete(detail));
  return asked;
}

export type AtlasState = { readonly atlas: Atlas | null; readonly hasFailed: boolean };

export function useAtlas(detail: keyof typeof files): AtlasState {
  const [state, setState] = useState<AtlasState>({ atlas: null, hasFailed: false });
  useEffect(() => {
    let isLeft = false;
    load(detail).then(
      (atlas) => {
        if (!isLeft) setState({ atlas, hasFailed: false });
      },
      () => {
        if (!isLeft) setState(({ atlas }) => ({ atlas, hasFailed: true }));
      },
    );
    return () => {
      isLeft = true;
    };
  }, [detail]);
  return state;
}
