/** A picture on screen with a button over each of its numbers, or a link over each of its materials. */
import { type ReactNode, useId } from 'react';
import { Link, useLocation } from 'react-router';
import type { Drawn, Hit } from '../../../picture/concentration/drawn.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useOpenPanel } from '../../figure/PanelOpener.tsx';
import { targetName } from '../../figure/use-panel.ts';

export interface PictureProps {
  readonly drawn: Drawn;
  readonly title: string;
  readonly description: string;
  /** Where a row that leads to a material leads; to the same page with that material when not given. */
  readonly addressOf?: (material: string) => string;
}

export function Picture({ drawn, title, description, addressOf }: PictureProps): ReactNode {
  const id = useId().replaceAll(/[^\w-]/g, '');
  if (drawn.height === 0) return null;
  return (
    <div className="concentration-picture">
      <svg
        viewBox={`0 0 ${drawn.width} ${drawn.height}`}
        width="100%"
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <Hatching id={`${id}-hatch`} />
        <Scene shapes={drawn.shapes} hatchId={`${id}-hatch`} />
      </svg>
      {drawn.hits.map((hit) => (
        <HitArea key={hit.key} hit={hit} drawn={drawn} addressOf={addressOf} />
      ))}
    </div>
  );
}

interface HitAreaProps {
  readonly hit: Hit;
  readonly drawn: Drawn;
  readonly addressOf: PictureProps['addressOf'];
}

function HitArea({ hit, drawn, addressOf }: HitAreaProps): ReactNode {
  const open = useOpenPanel();
  const { pathname, search } = useLocation();
  const part = (length: number, whole: number) => `${(length / whole) * 100}%`;
  const style = {
    left: part(hit.x, drawn.width),
    top: part(hit.y, drawn.height),
    width: part(hit.width, drawn.width),
    height: part(hit.height, drawn.height),
  };
  if (hit.leadsTo === 'material') {
    const query = new URLSearchParams(search);
    query.delete('figure');
    query.delete('rows');
    query.set('material', hit.key);
    return (
      <Link
        className="concentration-hit"
        style={style}
        to={addressOf?.(hit.key) ?? `${pathname}?${query.toString().replaceAll('%3A', ':')}`}
        aria-label={hit.label}
        title={hit.label}
      />
    );
  }
  const figure = { figure: hit.key };
  return (
    <button
      type="button"
      className="concentration-hit"
      style={style}
      data-target={targetName(figure)}
      aria-haspopup="dialog"
      aria-label={hit.label}
      title={hit.label}
      onClick={() => open(figure)}
    />
  );
}
