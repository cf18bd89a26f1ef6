/** The flows on their canvas and the Cytoscape graph over it, which finds what is pointed at and moves the view. */
import type { Core } from 'cytoscape';
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MapPicture } from '../../../picture/map/picture.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { loadCytoscape } from '../../drawing/cytoscape.ts';
import { useShownTheme } from '../../theme/use-shown-theme.ts';
import { coursesOf, FlowCanvas, flowAt, type Shown } from './flow-canvas.ts';
import { elementsOf, styleOf } from './graph.ts';
import { closest } from './map-parameters.ts';
import { type Viewport, within } from './viewport.ts';

/** What is open: a flow by the ids of its ends, or an economy. */
export type Chosen = { readonly flow: string } | { readonly economy: string } | null;

/** For those who steer the graph: buttons and keys. */
export interface MapHandle {
  go(viewport: Viewport): void;
  /** Lets a flow or economy stand out for a moment; null lets go of it. */
  point(id: string | null): void;
}

export interface MapGraphProps {
  readonly picture: MapPicture;
  readonly chosen: Chosen;
  /** Where the view begins, and where it is put from outside. */
  readonly viewport: Viewport;
  onOpen(chosen: NonNullable<Chosen>): void;
  /** Where nothing of the graph is: the page knows which land is there. */
  onGround(x: number, y: number): void;
  /** Whether the graph stands in the place of the SVG. */
  onDrawn(isDrawn: boolean): void;
  onMove(viewport: Viewport): void;
  /** What is said of a flow or economy when the pointer rests on it. */
  nameOf(id: string): string;
  /** What is below the graph at a point of the window; empty where nothing is named. */
  nameOfGround(clientX: number, clientY: number): string;
  readonly handle: RefObject<MapHandle | null>;
}

/** After the last movement lines and anchors take their sharp form. */
const rest = 140;
/** Px by which a finger may slip and still tap. */
const slip = 8;

export function MapGraph(props: MapGraphProps): ReactNode {
  const { picture, chosen, viewport, onDrawn } = props;
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [core, setCore] = useState<Core | null>(null);
  const theme = useShownTheme();
  const latest = useRef(props);
  latest.current = props;
  const drawing = useRef<FlowCanvas | null>(null);
  const shown = useRef<Shown>({ on: null, near: null });
  const courses = useMemo(() => coursesOf(picture.flows), [picture]);
  const hit = useRef(courses);
  hit.current = courses;

  const current = useRef<Core | null>(null);
  const draw = useCallback((isMoving: boolean) => {
    const graph = current.current;
    const now = graph === null ? latest.current.viewport : { zoom: graph.zoom(), pan: graph.pan() };
    drawing.current?.draw(now, shown.current, isMoving);
  }, []);

  useEffect(() => {
    let made: Core | undefined;
    let isLeft = false;
    let stop = () => {};
    loadCytoscape().then(
      (cytoscape) => {
        const container = place.current;
        if (isLeft || container === null) return;
        const start = latest.current.viewport;
        made = cytoscape({
          container,
          style: styleOf(paintForTheme(theme), start.zoom),
          layout: { name: 'preset', fit: false },
          zoom: start.zoom,
          pan: { ...start.pan },
          minZoom: 1,
          maxZoom: closest,
          boxSelectionEnabled: false,
          autoungrabify: true,
          autounselectify: true,
        });
        const graph = made;
        current.current = graph;
        const point = (id: string | null) => {
          graph.nodes('.near').removeClass('near');
          if (id !== null) graph.getElementById(id).nodes().addClass('near');
          if (shown.current.near === id) return;
          shown.current = { ...shown.current, near: id };
          draw(false);
        };
        latest.current.handle.current = {
          go: ({ zoom, pan }) => graph.viewport({ zoom, pan: { ...pan } }),
          point,
        };
        stop = listen(graph, container, {
          latest,
          flowAt: (at) => flowAt(hit.current, at, graph.zoom()),
          point,
          draw,
          sharpen: () => graph.style(styleOf(paintForTheme(theme), graph.zoom())),
        });
        setCore(graph);
        onDrawn(true);
      },
      // Without the library the picture stays what it is: an SVG with its table.
      () => onDrawn(false),
    );
    return () => {
      isLeft = true;
      stop();
      made?.destroy();
      current.current = null;
      latest.current.handle.current = null;
      setCore(null);
    };
  }, [theme, onDrawn, draw]);

  useEffect(() => {
    if (core === null || core.destroyed()) return;
    core.batch(() => {
      core.elements().remove();
      core.add(elementsOf(picture));
    });
    const element = canvas.current;
    if (element !== null) drawing.current = new FlowCanvas(element, picture, paintForTheme(theme));
    shown.current = { on: null, near: null };
  }, [core, picture, theme]);

  useEffect(() => {
    if (core !== null && !core.destroyed() && !isAt(core, viewport)) {
      core.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } });
    }
  }, [core, viewport]);

  // After the elements, whenever they are other ones.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture or theme is drawn anew.
  useEffect(() => {
    if (core === null || core.destroyed()) return;
    shown.current = { ...shown.current, on: showChosen(core, chosen) };
    draw(false);
  }, [core, picture, theme, chosen, draw]);

  const isReady = core !== null;
  return (
    <>
      <div className="map-flows" aria-hidden="true">
        <canvas ref={canvas} style={{ width: picture.width, height: picture.height }} />
      </div>
      <div
        ref={place}
        className="map-graph"
        aria-hidden="true"
        data-ready={isReady}
        data-flows={picture.flows.length}
      />
    </>
  );
}

function isAt(core: Core, { zoom, pan }: Viewport): boolean {
  const now = core.pan();
  return core.zoom() === zoom && now.x === pan.x && now.y === pan.y;
}

interface Listening {
  readonly latest: RefObject<MapGraphProps>;
  flowAt(place: { readonly x: number; readonly y: number }): string | undefined;
  point(id: string | null): void;
  draw(isMoving: boolean): void;
  /** Gives anchors their size for how near the map is now. */
  sharpen(): void;
}

/** @returns stops listening */
function listen(
  core: Core,
  container: HTMLElement,
  { latest, flowAt, point, draw, sharpen }: Listening,
): () => void {
  core.on('tap', (event) => {
    if (event.target !== core) return latest.current.onOpen({ economy: event.target.id() });
    const flow = flowAt(event.position);
    if (flow === undefined) latest.current.onGround(event.position.x, event.position.y);
    else latest.current.onOpen({ flow });
  });
  let over: string | null = null;
  const rests = (id: string | null) => {
    if (id === over) return;
    over = id;
    container.style.cursor = id === null ? '' : 'pointer';
    container.title = id === null ? '' : latest.current.nameOf(id);
    point(id);
  };
  core.on('mousemove', (event) => {
    rests(event.target === core ? (flowAt(event.position) ?? null) : event.target.id());
    if (over !== null) return;
    const { clientX, clientY } = event.originalEvent as MouseEvent;
    const name = latest.current.nameOfGround(clientX, clientY);
    if (container.title === name) return;
    container.title = name;
    container.style.cursor = name === '' ? '' : 'pointer';
  });
  core.on('mouseout', (event) => {
    if (event.target === core) rests(null);
  });

  let isBack = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sharp = core.zoom();
  core.on('viewport', () => {
    if (isBack) return;
    const { width, height } = latest.current.picture;
    const now = { zoom: core.zoom(), pan: { ...core.pan() } };
    const kept = within(now, { width, height });
    if (kept.pan.x !== now.pan.x || kept.pan.y !== now.pan.y) {
      isBack = true;
      core.pan({ ...kept.pan });
      isBack = false;
    }
    letScroll(container, kept.zoom <= 1);
    latest.current.onMove(kept);
    draw(true);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (sharp === core.zoom()) return;
      sharp = core.zoom();
      sharpen();
      draw(false);
    }, rest);
  });

  // The wheel scrolls the page; with Ctrl, as a pinch on a pad comes, it zooms the map.
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();
  };
  // The whole map has nowhere to go: one finger on it scrolls the page, two come nearer.
  let began = { x: 0, y: 0 };
  const touchBegins = ({ touches: [first] }: TouchEvent) => {
    if (first !== undefined) began = { x: first.clientX, y: first.clientY };
  };
  const touchMoves = (event: TouchEvent) => {
    const [first, second] = event.touches;
    if (core.zoom() > 1 || first === undefined || second !== undefined) return;
    event.stopPropagation();
    // A finger that scrolled does not tap: the graph, which did not see it move, is told that it was not meant.
    if (Math.hypot(first.clientX - began.x, first.clientY - began.y) > slip) {
      window.dispatchEvent(new Event('touchcancel'));
    }
  };
  letScroll(container, core.zoom() <= 1);
  container.addEventListener('wheel', wheel, { capture: true, passive: true });
  container.addEventListener('touchstart', touchBegins, { capture: true, passive: true });
  container.addEventListener('touchmove', touchMoves, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    container.removeEventListener('wheel', wheel, { capture: true });
    container.removeEventListener('touchstart', touchBegins, { capture: true });
    container.removeEventListener('touchmove', touchMoves, { capture: true });
  };
}

/** Cytoscape forbids its canvases to scroll the page; over the whole map, where nothing moves, a finger may. */
function letScroll(container: HTMLElement, isWhole: boolean): void {
  const action = isWhole ? 'pan-y' : 'none';
  for (const canvas of container.querySelectorAll('canvas')) {
    if (canvas.style.touchAction !== action) canvas.style.touchAction = action;
  }
}

/**
 * What is chosen stands out with its neighbours; the rest steps back.
 * @returns the flows that stand out; null when nothing drawn is chosen: a small flow of the table dims nothing
 */
function showChosen(core: Core, chosen: Chosen): ReadonlySet<string> | null {
  const id = chosen === null ? '' : 'flow' in chosen ? chosen.flow : chosen.economy;
  const node = core.nodes().filter((one) => one.id() === id);
  const edges = node.empty() ? core.edges().filter((one) => one.id() === id) : node.connectedEdges();
  core.batch(() => {
    core.nodes().removeClass('off chosen');
    if (edges.empty()) return;
    core.nodes().difference(edges.connectedNodes()).addClass('off');
    node.addClass('chosen');
  });
  return edges.empty() ? null : new Set(edges.map((edge) => edge.id()));
}
