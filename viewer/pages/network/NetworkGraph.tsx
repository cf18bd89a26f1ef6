/** The Cytoscape graph of a network: it finds what is pointed at, moves the view, and takes its elements in small parts. */
import type { Core } from 'cytoscape';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { NetworkPicture } from '../../../picture/network/picture.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { loadCytoscape } from '../../drawing/cytoscape.ts';
import { useShownTheme } from '../../theme/use-shown-theme.ts';
import { elementsOf, styleOf } from './graph.ts';

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
const atOnce = 300;
/** Beyond so many links they are left out while the view moves. */
const mostWhileMoving = 600;

export function NetworkGraph(props: NetworkGraphProps): ReactNode {
  const { picture, chosen, onDrawn } = props;
  const place = useRef<HTMLDivElement>(null);
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
        const isLarge = picture.links.length > mostWhileMoving;
        const paint = paintForTheme(theme);
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
          hideEdgesOnViewport: isLarge,
          textureOnViewport: isLarge,
        });
        core = made;
        stop = listen(made, container, latest);
        latest.current.handle.current = {
          zoom(factor) {
            if (factor === null) made.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
            else {
              const middle = { x: picture.width / 2, y: picture.height / 2 };
              made.zoom({ level: made.zoom() * factor, renderedPosition: middle });
            }
          },
        };
        const elements = elementsOf(picture, paint);
        const add = (from: number) => {
          if (isLeft) return;
          made.batch(() => made.add(elements.slice(from, from + atOnce)));
          if (from + atOnce < elements.length) {
            timer = setTimeout(() => add(from + atOnce), 0);
            return;
          }
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
      core?.destroy();
      latest.current.handle.current = null;
      setGraph(null);
      onDrawn(false);
    };
  }, [picture, theme, onDrawn]);

  useEffect(() => {
    if (graph !== null && !graph.destroyed()) showChosen(graph, chosen);
  }, [graph, chosen]);

  return (
    <div
      ref={place}
      className="network-graph"
      aria-hidden="true"
      data-ready={graph !== null}
      data-things={picture.nodes.length}
      data-links={picture.links.length}
    />
  );
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
function listen(core: Core, container: HTMLElement, latest: RefObject<NetworkGraphProps>): () => void {
  core.on('tap', (event) => {
    if (event.target === core) latest.current.onClear();
    else if (typeof event.target.data('key') === 'string') latest.current.onOpen(event.target.data('key'));
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
