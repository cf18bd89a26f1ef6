/** A box drawn over the map: while it is asked for, or with Shift held down. */
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';

interface Drawn {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface BoxLayerProps {
  readonly isOn: boolean;
  readonly width: number;
  readonly height: number;
  /** In px of the screen, from the map's top left corner. */
  onBox(box: Drawn): void;
}

/** Less is a click. */
const least = 6;

export function BoxLayer({ isOn, width, height, onBox }: BoxLayerProps): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  const [isShifted, setShifted] = useState(false);
  const [box, setBox] = useState<Drawn | null>(null);

  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      // Typing capitals draws no box.
      if (event.key === 'Shift') setShifted(event.type === 'keydown');
    };
    const leave = () => setShifted(false);
    document.addEventListener('keydown', follow);
    document.addEventListener('keyup', follow);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('keydown', follow);
      document.removeEventListener('keyup', follow);
      window.removeEventListener('blur', leave);
    };
  }, []);

  const at = (event: PointerEvent) => {
    const own = layer.current?.getBoundingClientRect() ?? new DOMRect();
    return {
      x: Math.min(width, Math.max(0, event.clientX - own.left)),
      y: Math.min(height, Math.max(0, event.clientY - own.top)),
    };
  };

  function start(event: PointerEvent): void {
    if (event.button !== 0) return;
    const { x, y } = at(event);
    layer.current?.setPointerCapture(event.pointerId);
    setBox({ x0: x, y0: y, x1: x, y1: y });
    event.preventDefault();
  }
  function draw(event: PointerEvent): void {
    if (box === null) return;
    const { x, y } = at(event);
    setBox({ ...box, x1: x, y1: y });
  }
  function end(): void {
    if (box === null) return;
    setBox(null);
    const [x0, x1] = [Math.min(box.x0, box.x1), Math.max(box.x0, box.x1)];
    const [y0, y1] = [Math.min(box.y0, box.y1), Math.max(box.y0, box.y1)];
    if (x1 - x0 >= least && y1 - y0 >= least) onBox({ x0, y0, x1, y1 });
  }

  return (
    <div
      ref={layer}
      className={isOn || isShifted || box !== null ? 'map-box is-on' : 'map-box'}
      aria-hidden="true"
      onPointerDown={start}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={() => setBox(null)}
    >
      {box === null ? null : (
        <span
          className="map-box-drawn"
          style={{
            left: Math.min(box.x0, box.x1),
            top: Math.min(box.y0, box.y1),
            width: Math.abs(box.x1 - box.x0),
            height: Math.abs(box.y1 - box.y0),
          }}
        />
      )}
    </div>
  );
}
