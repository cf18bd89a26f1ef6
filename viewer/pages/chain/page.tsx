/** The chain of a device or material; it is being built. */
import type { ReactNode } from 'react';

export function Component(): ReactNode {
  return null;
}
