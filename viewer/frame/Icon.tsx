/** The few drawn signs of the frame; each stands beside or inside a control that has words. */
import type { ReactNode } from 'react';

const drawings = {
  search: (
    <>
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="M12.6 12.6L18 18" />
    </>
  ),
  theme: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
    </>
  ),
  menu: <path d="M2 5h16M2 10h16M2 15h16" />,
  close: <path d="M4 4L16 16M16 4L4 16" />,
} as const satisfies Record<string, ReactNode>;

export function Icon({ name }: { readonly name: keyof typeof drawings }): ReactNode {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
