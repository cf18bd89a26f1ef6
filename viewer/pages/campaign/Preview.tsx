/** The picture as it will be, with a logo of one's own where there is one. */
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { withLogo } from './logo.ts';
import type { Drawn } from './use-poster.ts';

export function Preview({
  drawn,
  logo,
  isOld,
}: {
  readonly drawn: Drawn;
  readonly logo: string | null;
  /** Whether a newer one is on its way. */
  readonly isOld: boolean;
}): ReactNode {
  const { t } = useTranslation('campaign');
  const place = useRef<HTMLDivElement>(null);
  const { width, height } = drawn.size;
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(withLogo(drawn, logo), 'image/svg+xml');
    const svg = document.importNode(parsed.documentElement, true);
    svg.setAttribute('width', '100%');
    svg.removeAttribute('height');
    place.current?.replaceChildren(svg);
  }, [drawn, logo]);
  return (
    <section className="campaign-preview" aria-label={t('preview')} aria-busy={isOld}>
      <div
        ref={place}
        className={isOld ? 'campaign-sheet is-old' : 'campaign-sheet'}
        style={{ aspectRatio: `${width} / ${height}`, '--sheet-shape': width / height } as CSSProperties}
      />
    </section>
  );
}
