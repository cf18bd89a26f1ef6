/** A large network on canvases that follow the view: what is drawn moves along, and is drawn anew once the view rests. */
import type { Core } from 'cytoscape';
import type { NetworkPicture } from '../../../picture/network/picture.ts';
import type { Paint } from '../../../picture/tokens.ts';
import type { Place } from './courses.ts';
import { NetworkCanvas, type NetworkCanvases, type Shown, type View } from './network-canvas.ts';
import { thingKey } from './subject.tsx';

/** Ms without a move after which all is drawn again. */
const restMs = 120;
const nothing: Shown = { on: null, near: new Set() };

export interface LargeDrawingParts {
  readonly box: HTMLElement;
  readonly canvases: NetworkCanvases;
  readonly paint: Paint;
}

export class LargeDrawing {
  readonly #core: Core;
  readonly #box: HTMLElement;
  readonly #picture: NetworkPicture;
  readonly #canvas: NetworkCanvas;
  #drawn: View;
  #shown = nothing;
  #pointed: string | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Called once, when all stands on the screen for the first time. */
  #whenReady: (() => void) | undefined;

  /**
   * @param box what moves, with the canvases in it
   * @param whenReady called once, when all stands on the screen
   * @throws Error where the browser gives no canvas
   */
  constructor(
    core: Core,
    picture: NetworkPicture,
    { box, canvases, paint }: LargeDrawingParts,
    whenReady: () => void,
  ) {
    this.#whenReady = whenReady;
    this.#core = core;
    this.#box = box;
    this.#picture = picture;
    this.#canvas = new NetworkCanvas(canvases, picture, paint);
    this.#drawn = this.#view();
    core.on('viewport', () => {
      this.#follow();
      clearTimeout(this.#rest);
      this.#canvas.stop();
      this.#rest = setTimeout(() => this.draw(), restMs);
    });
  }

  draw(): void {
    if (this.#core.destroyed()) return;
    const view = this.#view();
    this.#canvas.draw(view, this.#standingOut(), () => {
      this.#drawn = view;
      this.#follow();
      this.#whenReady?.();
      this.#whenReady = undefined;
    });
  }

  /** @param chosen the open link or thing: what is not around it fades */
  choose(chosen: string | null): void {
    const next = chosen === null ? nothing : aroundOf(this.#picture, chosen);
    if (next === this.#shown) return;
    this.#shown = next;
    this.#canvas.drawNear(this.#drawn, this.#standingOut());
    this.draw();
  }

  /** The link or thing under the pointer; null for none. */
  point(id: string | null): void {
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.#canvas.drawNear(this.#drawn, this.#standingOut());
  }

  at(place: Place): { readonly id: string; readonly key: string } | undefined {
    return this.#canvas.at(place, this.#core.zoom());
  }

  stop(): void {
    clearTimeout(this.#rest);
    this.#canvas.leave();
    this.#box.style.transform = '';
  }

  #view(): View {
    return { zoom: this.#core.zoom(), pan: { ...this.#core.pan() } };
  }

  #standingOut(): Shown {
    if (this.#pointed === null) return this.#shown;
    return { ...this.#shown, near: new Set([...this.#shown.near, this.#pointed]) };
  }

  /** Puts what was drawn for one view where it stands in another. */
  #follow(): void {
    const { zoom, pan } = this.#view();
    const by = zoom / this.#drawn.zoom;
    const [x, y] = [pan.x - by * this.#drawn.pan.x, pan.y - by * this.#drawn.pan.y];
    this.#box.style.transform =
      by === 1 && x === 0 && y === 0 ? '' : `matrix(${by}, 0, 0, ${by}, ${x}, ${y})`;
  }
}

/** The open thing with its links and their ends, or the open link with its ends; nothing fades for what is not drawn. */
export function aroundOf({ nodes, links }: NetworkPicture, chosen: string): Shown {
  const around = links.filter(
    ({ id, edge }) => id === chosen || thingKey(edge.from) === chosen || thingKey(edge.to) === chosen,
  );
  const own = nodes.filter(({ entity }) => thingKey(entity.id) === chosen).map(({ entity }) => entity.id);
  if (around.length === 0 && own.length === 0) return nothing;
  return {
    on: new Set([...own, ...around.flatMap(({ id, edge }) => [id, edge.from, edge.to])]),
    near: new Set([...own, ...around.map(({ id }) => id).filter((id) => id === chosen)]),
  };
}
