/** The Cytoscape graph of a network: it finds what is pointed at, moves the view, and takes its elements in small parts. */
import type { Core } from 'cytoscape';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { NetworkPicture } from '../../../picture/network/picture.ts';
import { type Paint, paintForTheme } from '../../../picture/tokens.ts';
import { loadCytoscape } from '../../drawing/cytoscape.ts';
import { useShownTheme } from '../../theme/use-shown-theme.ts';
import { elementsOf, styleOf } from './graph.ts';
import { LinkCanvas, type Shown, type View } from './link-canvas.ts';
import { thingKey } from './subject.tsx';

export interface NetworkHandle {
  /** Nearer by a factor around the middle; `null` shows the whole again. */
  zoom(factor: number | null): void;
}

export interface NetworkGraphProps {
  readonly picture: NetworkPicture;
  /** Name of the open link or thing. */
  readonly chosen: string | null;
  onOpen(key: string): void;
  onClear(): void;
  onDrawn(isDrawn: boolean): void;
  /** What is said of a thing or link when the pointer rests on it. */
  nameOf(id: string): string;
  readonly handle: RefObject<NetworkHandle | null>;
}

const nearest = 6;
/** So many elements are added at once: more would hold up the page. */
const atOnce = 150;
/** Beyond so many links they are drawn on a canvas of their own. */
const mostInGraph = 400;
/** Ms without a move after which links are drawn again. */
const restMs = 120;
const nothing: Shown = { on: null, near: new Set() };

export function NetworkGraph(props: NetworkGraphProps): ReactNode {
  const { picture, chosen, onDrawn } = props;
  const place = useRef<HTMLDivElement>(null);
  const moving = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const [graph, setGraph] = useState<Core | null>(null);
  const theme = useShownTheme();
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    let core: Core | undefined;
    let isLeft = false;
    let stop = () => {};
    let timer: ReturnType<typeof setTimeout> | undefined;
    loadCytoscape().then(
      (cytoscape) => {
        const container = place.current;
        if (isLeft || container === null) return;
        const paint = paintForTheme(theme);
        const isLarge = picture.links.length > mostInGraph;
        const made = cytoscape({
          container,
          style: styleOf(paint),
          layout: { name: 'preset', fit: false },
          zoom: 1,
          pan: { x: 0, y: 0 },
          minZoom: 1,
          maxZoom: nearest,
          boxSelectionEnabled: false,
          autoungrabify: true,
          autounselectify: true,
          textureOnViewport: isLarge,
          // Sharper things would cost four times the work on each move.
          ...(isLarge ? { pixelRatio: 1 } : {}),
        });
        core = made;
        const own = isLarge ? drawingOn(made, picture, paint, [moving, ground, above]) : null;
        drawing.current = own;
        // What was drawn there of another picture is gone with it.
        if (own === null) for (const { current } of [ground, above]) if (current !== null) current.width = 0;
        stop = listen(made, container, latest, own);
        latest.current.handle.current = {
          zoom(factor) {
            if (factor === null) made.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
            else {
              const middle = { x: picture.width / 2, y: picture.height / 2 };
              made.zoom({ level: made.zoom() * factor, renderedPosition: middle });
            }
          },
        };
        const elements = elementsOf(picture, paint, !isLarge);
        const add = (from: number) => {
          if (isLeft) return;
          made.batch(() => made.add(elements.slice(from, from + atOnce)));
          if (from + atOnce < elements.length) {
            timer = setTimeout(() => add(from + atOnce), 0);
            return;
          }
          own?.draw();
          setGraph(made);
          latest.current.onDrawn(true);
        };
        add(0);
      },
      // Without the library the picture stays what it is: an SVG with its table.
      () => onDrawn(false),
    );
    return () => {
      isLeft = true;
      clearTimeout(timer);
      stop();
      drawing.current?.stop();
      drawing.current = null;
      core?.destroy();
      latest.current.handle.current = null;
      setGraph(null);
      onDrawn(false);
    };
  }, [picture, theme, onDrawn]);

  useEffect(() => {
    if (graph === null || graph.destroyed()) return;
    if (drawing.current === null) showChosen(graph, chosen);
    else drawing.current.show(showAround(graph, picture, chosen));
  }, [graph, picture, chosen]);

  return (
    <>
      <div ref={moving} className="network-links" aria-hidden="true">
        <canvas ref={ground} style={{ inlineSize: picture.width, blockSize: picture.height }} />
        <canvas ref={above} style={{ inlineSize: picture.width, blockSize: picture.height }} />
      </div>
      <div
        ref={place}
        className="network-graph"
        aria-hidden="true"
        data-ready={graph !== null}
        data-things={picture.nodes.length}
        data-links={picture.links.length}
      />
    </>
  );
}

/** Links on canvases of their own, under the view of the graph. */
interface Drawing {
  draw(): void;
  show(shown: Shown): void;
  /** The link under the pointer; null for none. */
  point(id: string | null): void;
  at(place: { readonly x: number; readonly y: number }): string | undefined;
  stop(): void;
}

/**
 * While the view moves what is drawn moves along; once it rests it is drawn anew.
 * @param places the box that moves, and the two canvases in it
 */
function drawingOn(
  core: Core,
  picture: NetworkPicture,
  paint: Paint,
  [moving, ground, above]: readonly [
    RefObject<HTMLDivElement | null>,
    RefObject<HTMLCanvasElement | null>,
    RefObject<HTMLCanvasElement | null>,
  ],
): Drawing | null {
  const box = moving.current;
  if (box === null || ground.current === null || above.current === null) return null;
  const links = new LinkCanvas({ ground: ground.current, above: above.current }, picture, paint);
  const viewOf = (): View => ({ zoom: core.zoom(), pan: { ...core.pan() } });
  let drawn = viewOf();
  let shown = nothing;
  let pointed: string | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const withPointed = (): Shown =>
    pointed === null ? shown : { ...shown, near: new Set([...shown.near, pointed]) };
  const draw = (): void => {
    if (core.destroyed()) return;
    drawn = viewOf();
    box.style.transform = '';
    links.draw(drawn, withPointed());
  };
  core.on('viewport', () => {
    const { zoom, pan } = viewOf();
    const by = zoom / drawn.zoom;
    const [x, y] = [pan.x - by * drawn.pan.x, pan.y - by * drawn.pan.y];
    box.style.transform = `matrix(${by}, 0, 0, ${by}, ${x}, ${y})`;
    clearTimeout(rest);
    rest = setTimeout(draw, restMs);
  });
  return {
    draw,
    show(next) {
      shown = next;
      draw();
    },
    point(id) {
      if (id === pointed) return;
      pointed = id;
      if (!core.destroyed()) links.drawNear(drawn, withPointed());
    },
    at: (place) => links.at(place, core.zoom()),
    stop() {
      clearTimeout(rest);
      links.stop();
      box.style.transform = '';
    },
  };
}

/** Fades what is not around the open link or thing. @returns what becomes of the links */
function showAround(graph: Core, picture: NetworkPicture, chosen: string | null): Shown {
  const links = picture.links.filter(
    ({ id, edge }) => id === chosen || thingKey(edge.from) === chosen || thingKey(edge.to) === chosen,
  );
  const around = new Set(links.flatMap(({ edge }) => [edge.from, edge.to]));
  const isThing = graph.nodes('.thing').some((one) => one.data('key') === chosen);
  graph.batch(() => {
    graph.elements('.off, .chosen').removeClass('off chosen');
    if (chosen === null || (links.length === 0 && !isThing)) return;
    graph.nodes('.thing').forEach((one) => {
      if (one.data('key') === chosen) one.addClass('chosen');
      else if (!around.has(one.id())) one.addClass('off');
    });
  });
  if (chosen === null || links.length === 0) return nothing;
  return {
    on: new Set(links.map(({ id }) => id)),
    near: new Set(links.filter(({ id }) => id === chosen).map(({ id }) => id)),
  };
}

function showChosen(graph: Core, chosen: string | null): void {
  graph.batch(() => {
    graph.elements('.off, .chosen').removeClass('off chosen');
    if (chosen === null) return;
    const found = graph.elements('.thing, .link').filter((one) => one.data('key') === chosen);
    if (found.empty()) return;
    const around = found.nodes().closedNeighborhood().union(found).union(found.connectedNodes());
    graph.elements().difference(around).addClass('off');
    found.addClass('chosen');
  });
}

/** @returns stops listening */
function listen(
  core: Core,
  container: HTMLElement,
  latest: RefObject<NetworkGraphProps>,
  drawing: Drawing | null,
): () => void {
  core.on('tap', (event) => {
    if (event.target === core) {
      const link = drawing?.at(event.position);
      if (link === undefined) latest.current.onClear();
      else latest.current.onOpen(link);
    } else if (typeof event.target.data('key') === 'string') latest.current.onOpen(event.target.data('key'));
  });
  core.on('mouseover', 'node, .link', ({ target }) => {
    container.style.cursor = 'pointer';
    container.title = latest.current.nameOf(target.id());
    target.addClass('near');
  });
  core.on('mouseout', 'node, .link', ({ target }) => {
    container.style.cursor = '';
    container.title = '';
    target.removeClass('near');
  });
  if (drawing !== null) {
    core.on('mousemove', (event) => {
      if (event.target !== core) return drawing.point(null);
      const link = drawing.at(event.position) ?? null;
      drawing.point(link);
      container.style.cursor = link === null ? '' : 'pointer';
      container.title = link === null ? '' : latest.current.nameOf(link);
    });
    core.on('mouseout', (event) => {
      if (event.target === core) drawing.point(null);
    });
  }
  // The wheel scrolls the page; with Ctrl, as a pinch on a pad comes, it zooms the picture.
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();
  };
  // The whole picture has nowhere to go: one finger on it scrolls the page, two come nearer.
  const touchMoves = (event: TouchEvent) => {
    if (core.zoom() <= 1 && event.touches.length === 1) event.stopPropagation();
  };
  const letScroll = () => {
    for (const canvas of container.querySelectorAll('canvas')) {
      canvas.style.touchAction = core.zoom() <= 1 ? 'pan-y' : 'none';
    }
  };
  let isBack = false;
  core.on('viewport', () => {
    letScroll();
    if (isBack) return;
    // The picture never leaves its frame.
    const { width, height } = latest.current.picture;
    const { x, y } = core.pan();
    const zoom = core.zoom();
    const kept = {
      x: Math.min(0, Math.max(width * (1 - zoom), x)),
      y: Math.min(0, Math.max(height * (1 - zoom), y)),
    };
    if (kept.x === x && kept.y === y) return;
    isBack = true;
    core.pan(kept);
    isBack = false;
  });
  letScroll();
  container.addEventListener('wheel', wheel, { capture: true, passive: true });
  container.addEventListener('touchmove', touchMoves, { capture: true, passive: true });
  return () => {
    container.removeEventListener('wheel', wheel, { capture: true });
    container.removeEventListener('touchmove', touchMoves, { capture: true });
  };
}
