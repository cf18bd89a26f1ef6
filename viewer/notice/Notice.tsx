/** Empty, loading, failing, too large, offline: drawn on purpose, each with what can be done. */
import type { ReactNode } from 'react';
import './notice.css';

const drawings = {
  empty: (
    <>
      <rect x="1" y="5" width="62" height="30" strokeDasharray="3 2.5" />
      <path d="M6 35L36 5M16 35L46 5M26 35L56 5M36 35L63 8M46 35L63 18M1 30L26 5M1 20L16 5" opacity="0.55" />
    </>
  ),
  loading: (
    <>
      <path d="M1 20C12 20 14 14 24 20S46 26 63 18" className="vein-line" />
      <circle cx="12" cy="17.6" r="3.6" className="vein-full" />
      <circle cx="34" cy="22.4" r="3.6" className="vein-open" />
      <circle cx="54" cy="20.6" r="3.6" className="vein-open" />
    </>
  ),
  broken: (
    <>
      <path d="M1 20C10 20 14 15 24 19M40 21C50 24 54 19 63 20" className="vein-line" />
      <path d="M27 14L37 26M37 14L27 26" />
    </>
  ),
  offline: (
    <>
      <circle cx="32" cy="20" r="13" strokeDasharray="3 3" />
      <path d="M22 31L42 9" />
    </>
  ),
  'too-large': (
    <path d="M2 4C22 4 22 19 32 19S42 4 62 4M2 12C22 12 24 20 32 20S42 12 62 12M2 20H62M2 28C22 28 24 20 32 20S42 28 62 28M2 36C22 36 22 21 32 21S42 36 62 36" />
  ),
  invalid: (
    <>
      <rect x="1" y="8" width="62" height="24" />
      <path d="M9 25h6M18 25h6M27 25h6" strokeWidth="2.4" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export interface NoticeProps {
  readonly drawing: keyof typeof drawings;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Said aloud when it appears: on for failures, off where it stands in the page from the start. */
  readonly isAlert?: boolean;
}

export function Notice({ drawing, title, children, action, isAlert }: NoticeProps): ReactNode {
  return (
    <div className="notice" role={isAlert === true ? 'alert' : undefined}>
      <svg className="notice-drawing" viewBox="0 0 64 40" aria-hidden="true">
        {drawings[drawing]}
      </svg>
      <div>
        <p className="notice-title">{title}</p>
        {children === undefined ? null : <div>{children}</div>}
        {action === undefined ? null : <p className="notice-action">{action}</p>}
      </div>
    </div>
  );
}
