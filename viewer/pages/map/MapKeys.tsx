/** The flows and economies for the keyboard: one stop of Tab each, arrow keys go on, Enter opens. */
import { type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointAt } from '../../../picture/map/curve.ts';
import type { MapPicture } from '../../../picture/map/picture.ts';
import type { Chosen, MapHandle } from './MapGraph.tsx';
import { type Viewport, whole } from './viewport.ts';

export interface MapKeysProps {
  readonly picture: MapPicture;
  readonly chosen: Chosen;
  nameOf(id: string): string;
  onOpen(chosen: NonNullable<Chosen>): void;
  readonly handle: RefObject<MapHandle | null>;
  readonly now: RefObject<Viewport | null>;
}

interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export function MapKeys(props: MapKeysProps): ReactNode {
  const { picture } = props;
  const flows = picture.flows.flatMap(({ id, stretches: [first] }): Stop[] =>
    first === undefined ? [] : [{ id, ...pointAt(first.curve, 0.5) }],
  );
  const weights = new Map<string, number>();
  for (const { flow, amount } of picture.flows) {
    for (const { id } of [flow.from, flow.to]) weights.set(id, (weights.get(id) ?? 0) + amount);
  }
  const economies = picture.anchors
    .map(({ economy, x, y }): Stop => ({ id: economy, x, y }))
    .sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
  return (
    <>
      <Stops {...props} kind="flow" stops={flows} />
      <Stops {...props} kind="economy" stops={economies} />
    </>
  );
}

/** Flows by their size; economies by the size of their flows. Only the one reached is a button: three hundred would be slow. */
function Stops({
  kind,
  stops,
  nameOf,
  onOpen,
  handle,
  now,
}: MapKeysProps & { readonly kind: 'flow' | 'economy'; readonly stops: readonly Stop[] }): ReactNode {
  const { t } = useTranslation('map');
  const button = useRef<HTMLButtonElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const place = Math.max(
    0,
    stops.findIndex(({ id }) => id === current),
  );
  const stop = stops[place];
  if (stop === undefined) return null;

  function mark(one: Stop | undefined): void {
    handle.current?.point(one?.id ?? null);
    if (one === undefined) return;
    const { zoom, pan } = now.current ?? whole;
    button.current?.style.setProperty('left', `${one.x * zoom + pan.x}px`);
    button.current?.style.setProperty('top', `${one.y * zoom + pan.y}px`);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowRight: place + 1,
      ArrowUp: place - 1,
      ArrowLeft: place - 1,
      Home: 0,
      End: stops.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const reached = stops[Math.min(stops.length - 1, Math.max(0, next))];
    if (reached === undefined) return;
    setCurrent(reached.id);
    mark(reached);
  }

  return (
    <button
      ref={button}
      type="button"
      className="map-stop"
      data-kind={kind}
      aria-haspopup="dialog"
      aria-label={t(`stop.${kind}`, { name: nameOf(stop.id), place: place + 1, count: stops.length })}
      // Another name of the focused button is read out.
      aria-live="polite"
      onClick={() => onOpen(kind === 'flow' ? { flow: stop.id } : { economy: stop.id })}
      onFocus={() => mark(stop)}
      onBlur={() => mark(undefined)}
      onKeyDown={onKey}
    />
  );
}
