/** Opens a number from any part of a page, without the part being drawn anew whenever the address changes. */
import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useRef } from 'react';
import { type PanelTarget, usePanel } from './use-panel.ts';

type Open = (target: PanelTarget) => void;

const Opener = createContext<Open | null>(null);

/** Around every page. */
export function PanelOpener({ children }: { readonly children: ReactNode }): ReactNode {
  const { open } = usePanel();
  const latest = useRef(open);
  useLayoutEffect(() => {
    latest.current = open;
  }, [open]);
  const always = useCallback<Open>((target) => latest.current(target), []);
  return <Opener.Provider value={always}>{children}</Opener.Provider>;
}

export function useOpenPanel(): Open {
  const open = useContext(Opener);
  if (open === null) throw new Error('no opener of numbers above this component');
  return open;
}
