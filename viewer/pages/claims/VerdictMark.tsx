/** A mark for each verdict, told apart by its shape alone; the word stands beside it. */
import type { ReactNode } from 'react';
import type { VerdictName } from './query.ts';

const shapes: Readonly<Record<VerdictName, ReactNode>> = {
  SUPPORTED: <path d="M2.5 8.5L6.5 12.5L13.5 3.5" />,
  QUOTES_CORRECTLY: <path d="M3 3.5v5h3.5v-3H3M9.5 3.5v5H13v-3H9.5M6.5 8.5L4.5 12.5M13 8.5L11 12.5" />,
  DISPUTED: <path d="M2.5 6H13.5M2.5 10.5H13.5M11 2.5L5 14" />,
  OUTDATED: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8L10.5 9.5" />
    </>
  ),
  OTHER_SCOPE: (
    <>
      <rect x="1.5" y="4" width="5.5" height="8" />
      <circle cx="11.5" cy="8" r="3" />
    </>
  ),
  NO_SOURCE: <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />,
};

export function VerdictMark({ verdict }: { readonly verdict: VerdictName }): ReactNode {
  return (
    <svg className="claim-mark" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[verdict]}
    </svg>
  );
}
