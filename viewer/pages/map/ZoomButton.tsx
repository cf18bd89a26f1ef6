/** A button that brings the map nearer, farther or back to the whole. */
import type { ReactNode } from 'react';

export function ZoomButton({
  label,
  d,
  onPress,
}: {
  readonly label: string;
  readonly d: string;
  onPress(): void;
}): ReactNode {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
        <path d={d} fill="none" stroke="currentColor" strokeWidth={1.8} />
      </svg>
    </button>
  );
}
