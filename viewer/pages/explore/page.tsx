/** The page explore; it is being built. */
import type { ReactNode } from 'react';

export function Component(): ReactNode {
  return null;
}
