/** The words on the map: as large at every nearness, at the place that the layout found for them. */
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { pointAt } from '../../../picture/map/curve.ts';
import type { MapLabel, MapPicture } from '../../../picture/map/picture.ts';
import type { Point } from '../../../picture/map/projection.ts';
import { leaderShapes } from '../../../picture/map/scene.ts';
import { Scene } from '../../drawing/Scene.tsx';
import type { Viewport } from './viewport.ts';

export interface MapWordsHandle {
  /** Puts the words where their places are under this view. */
  place(viewport: Viewport): void;
}

/** What the words belong to: the economy's anchor, the place of the flow that they stand at, or their own middle. */
function pivotOf({ id, box }: MapLabel, { anchors, flows }: MapPicture): Point {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const anchor = anchors.find(({ economy }) => economy === id);
  if (anchor !== undefined) return anchor;
  const flow = flows.find((one) => one.id === id);
  const points = (flow?.stretches ?? []).flatMap(({ curve }) =>
    Array.from({ length: 41 }, (_, step) => pointAt(curve, step / 40)),
  );
  const far = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  return points.reduce((best, one) => (far(one) < far(best) ? one : best), points[0] ?? middle);
}

export function MapWords({
  picture,
  ref,
}: {
  readonly picture: MapPicture;
  readonly ref: Ref<MapWordsHandle>;
}): ReactNode {
  const svg = useRef<SVGSVGElement>(null);
  useImperativeHandle(
    ref,
    () => ({
      place({ zoom, pan }) {
        svg.current?.querySelectorAll<SVGGElement>('[data-x]').forEach((group) => {
          const [x, y] = [Number(group.dataset.x), Number(group.dataset.y)];
          group.setAttribute('transform', `translate(${x * (zoom - 1) + pan.x} ${y * (zoom - 1) + pan.y})`);
        });
        // What stands at the edge of the map speaks of the whole map.
        svg.current?.classList.toggle('is-near', zoom > 1);
      },
    }),
    [],
  );
  return (
    <svg ref={svg} className="map-words" width={picture.width} height={picture.height} aria-hidden="true">
      {picture.labels.map((label) => {
        const { x, y } = pivotOf(label, picture);
        return (
          <g key={`${label.kind} ${label.id}`} data-x={x} data-y={y} className={`map-label is-${label.kind}`}>
            <Scene shapes={[...leaderShapes(label), ...label.lines]} hatchId="" />
          </g>
        );
      })}
    </svg>
  );
}
