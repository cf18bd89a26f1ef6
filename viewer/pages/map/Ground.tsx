/** The land under the flows: coasts, areas by what they are filled with, borders, small economies, sites. */
import { memo, type ReactNode } from 'react';
import type { MapPicture } from '../../../picture/map/picture.ts';
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

/** Names in the title of a mark before "…": a mark may stand for a thousand sites. */
const namesInTitle = 8;

function titleOf(sites: readonly { readonly name: string }[]): string {
  const names = sites.slice(0, namesInTitle).map(({ name }) => name);
  return `${names.join(', ')}${sites.length > namesInTitle ? ' …' : ''}`;
}

/** Sites over the flows' ground, under the flows; several too close to be told apart are one mark with a count. */
export const Sites = memo(function Sites({ picture, hatchId }: GroundProps): ReactNode {
  return picture.sites.map(({ x, y, radius, sites, count }) => (
    <g key={sites[0]?.id} data-site={sites.length === 1 ? sites[0]?.id : undefined} className="map-site">
      <title>{titleOf(sites)}</title>
      <circle cx={x} cy={y} r={radius} />
      {count === null ? null : <Scene shapes={[count]} hatchId={hatchId} />}
    </g>
  ));
});
