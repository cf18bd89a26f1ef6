/** The land under the flows: coasts, areas by what they are filled with, borders, small economies, sites. */
import { memo, type ReactNode } from 'react';
import type { MapPicture, SiteMark } from '../../../picture/map/picture.ts';
import { byHatching } from '../../../picture/map/scene.ts';
import type { Fill } from '../../../picture/scene.ts';
import { Scene } from '../../drawing/Scene.tsx';

export interface GroundProps {
  readonly picture: MapPicture;
  readonly hatchId: string;
}

const paint = (fill: Fill, hatchId: string): string =>
  fill === 'hatch' ? `url(#${hatchId})` : `var(--${fill})`;

const thin = { fill: 'none' } as const;

export const Ground = memo(function Ground({ picture, hatchId }: GroundProps): ReactNode {
  const { land, areas, discs } = picture;
  const { filled, hatched } = byHatching(areas);
  return (
    <>
      <path d={land.graticule} {...thin} className="map-graticule" />
      {filled.map(({ id, economy, d, fill }) => (
        <path key={id} d={d} data-economy={economy ?? undefined} fill={paint(fill, hatchId)} />
      ))}
      <path d={land.borders} {...thin} className="map-border" />
      {hatched.map(({ id, economy, d, fill }) => (
        <path
          key={id}
          d={d}
          data-economy={economy ?? undefined}
          fill={paint(fill, hatchId)}
          className="map-hatched"
        />
      ))}
      <path d={land.sphere} {...thin} className="map-sphere" />
      <path d={land.otherBorders} {...thin} className="map-border is-contested" />
      {discs.map(({ economy, x, y, radius, fill }) => (
        <circle
          key={economy}
          data-economy={economy}
          cx={x}
          cy={y}
          r={radius}
          fill={paint(fill, hatchId)}
          className="map-disc"
        />
      ))}
    </>
  );
});

export interface SitesProps {
  readonly marks: readonly SiteMark[];
  readonly hatchId: string;
}

/** Sites over the ground, under the flows. */
export const Sites = memo(function Sites({ marks, hatchId }: SitesProps): ReactNode {
  return marks.map(({ x, y, radius, first, count }, index) => (
    <g key={first.id} data-mark={index} className="map-site">
      <circle cx={x} cy={y} r={radius} />
      {count === null ? null : <Scene shapes={[count]} hatchId={hatchId} />}
    </g>
  ));
});

/** The mark that one of these elements belongs to. */
export function markAmong(elements: readonly Element[], marks: readonly SiteMark[]): SiteMark | undefined {
  for (const element of elements) {
    const mark = element.closest<SVGElement>('[data-mark]')?.dataset.mark;
    if (mark !== undefined) return marks[Number(mark)];
  }
  return undefined;
}
