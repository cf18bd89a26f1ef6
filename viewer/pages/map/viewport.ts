/** Which part of the picture is looked at, as Cytoscape moves it (zoom and pan in px) and as the address carries it. */
import { closest, type Zoom } from './map-parameters.ts';

/** As Cytoscape has it: a point of the picture stands at `zoom` times its place, plus `pan`. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const whole: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };

/** From here on it is the whole picture: rounding must not leave a choice in the address. */
const hardly = 1.01;

/** Never smaller than the picture, and never beside it. */
export function within({ zoom, pan }: Viewport, { width, height }: Size): Viewport {
  const scale = Math.min(closest, Math.max(1, zoom));
  const inside = (at: number, length: number) => Math.min(0, Math.max(length * (1 - scale), at));
  // Rather 0 than −0.
  return { zoom: scale, pan: { x: inside(pan.x, width) + 0, y: inside(pan.y, height) + 0 } };
}

/** Undefined for the whole picture. */
export function zoomOf({ zoom, pan }: Viewport, { width, height }: Size): Zoom | undefined {
  if (zoom < hardly) return undefined;
  const share = (at: number, length: number) => Math.min(1, Math.max(0, (length / 2 - at) / zoom / length));
  return { scale: zoom, x: share(pan.x, width), y: share(pan.y, height) };
}

export function viewportOf(zoom: Zoom | undefined, size: Size): Viewport {
  if (zoom === undefined) return whole;
  const { scale, x, y } = zoom;
  const pan = { x: size.width * (0.5 - x * scale), y: size.height * (0.5 - y * scale) };
  return within({ zoom: scale, pan }, size);
}

/** Nearer or farther by a factor, about the middle of what is seen. */
export function zoomed({ zoom, pan }: Viewport, factor: number, size: Size): Viewport {
  const next = Math.min(closest, Math.max(1, zoom * factor));
  const about = (at: number, length: number) => length / 2 - ((length / 2 - at) / zoom) * next;
  return within({ zoom: next, pan: { x: about(pan.x, size.width), y: about(pan.y, size.height) } }, size);
}

/** Nearer by a factor, with a point of the picture in the middle of what is seen. */
export function towards(
  { zoom }: Viewport,
  { x, y }: { readonly x: number; readonly y: number },
  factor: number,
  size: Size,
): Viewport {
  const next = Math.min(closest, zoom * factor);
  return within({ zoom: next, pan: { x: size.width / 2 - x * next, y: size.height / 2 - y * next } }, size);
}

/** Moved by so many px of the screen. */
export function moved({ zoom, pan }: Viewport, dx: number, dy: number, size: Size): Viewport {
  return within({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } }, size);
}
