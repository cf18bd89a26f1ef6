/** A number with a bar of its part of the whole: plain where it is known whose it is, hatched where it is not. */
import type { ReactNode } from 'react';
import { FigureButton } from '../../figure/FigureButton.tsx';
import type { Amount, HomeKind } from './query.ts';

/** `known` of a name and what stands behind it, `half` of a name without its home, `unknown` of nobody. */
export type Hue = 'known' | 'half' | 'unknown' | 'nobody';

export const hueOfHome: Readonly<Record<HomeKind, Hue>> = {
  HOME: 'known',
  HOME_NOT_KNOWN: 'half',
  SPLIT_UNKNOWN: 'unknown',
  CONTRADICTED: 'unknown',
  RING: 'unknown',
  NOT_NAMED: 'nobody',
};

export function BarredShare({
  name,
  share,
  about,
  hue,
}: {
  readonly name: string;
  readonly share: Amount;
  readonly about: string;
  readonly hue: Hue;
}): ReactNode {
  const part = Math.min(1, share.quantity.value ?? 0);
  return (
    <>
      <FigureButton target={{ figure: name }} quantity={share.quantity} about={about} />
      <span className="ownership-bar" aria-hidden="true" data-hue={hue}>
        <span style={{ inlineSize: `${(part * 100).toFixed(2)}%` }} />
      </span>
    </>
  );
}
