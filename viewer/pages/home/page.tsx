/** The page home; it is being built. */
import type { ReactNode } from 'react';

export function Component(): ReactNode {
  return null;
}
