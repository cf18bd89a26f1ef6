/**
 * The Cytoscape graph of a network. Of a large one it only moves the view: what is drawn, and what is pointed at, is a
 * drawing of our own.
 */
import type { Core } from 'cytoscape';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { NetworkPicture } from '../../../picture/network/picture.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { loadCytoscape } from '../../drawing/cytoscape.ts';
import { useShownTheme } from '../../theme/use-shown-theme.ts';
import { elementsOf, styleOf } from './graph.ts';
import { LargeDrawing } from './large-drawing.ts';
import { listen } from './listen.ts';

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
/** Beyond so many links the drawing is our own. */
const mostInGraph = 400;

export function NetworkGraph(props: NetworkGraphProps): ReactNode {
  const { picture, chosen, onDrawn } = props;
  const place = useRef<HTMLDivElement>(null);
  const moving = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<LargeDrawing | null>(null);
  const [graph, setGraph] = useState<Core | null>(null);
  const theme = useShownTheme();
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    let core: Core | undefined;
    let isLeft = false;
    let stop = () => {};
    loadCytoscape()
      .then((cytoscape) => {
        const container = place.current;
        if (isLeft || container === null) return;
        const paint = paintForTheme(theme);
        const isLarge = picture.links.length > mostInGraph;
        const made = cytoscape({
          container,
          style: styleOf(paint),
          elements: isLarge ? [] : elementsOf(picture, paint),
          layout: { name: 'preset', fit: false },
          zoom: 1,
          pan: { x: 0, y: 0 },
          minZoom: 1,
          maxZoom: nearest,
          boxSelectionEnabled: false,
          autoungrabify: true,
          autounselectify: true,
          // It has nothing to draw then, and clears its canvases on each move all the same.
          ...(isLarge ? { pixelRatio: 0.1 } : {}),
        });
        core = made;
        const ready = () => {
          setGraph(made);
          latest.current.onDrawn(true);
        };
        const [box, below, over] = [moving.current, ground.current, above.current];
        if (box === null || below === null || over === null) return;
        const own = isLarge
          ? new LargeDrawing(made, picture, { box, canvases: { ground: below, above: over }, paint }, ready)
          : null;
        drawing.current = own;
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
        if (own === null) ready();
        else own.draw();
      })
      // Without the library, or a canvas, the picture stays what it is: an SVG with its table.
      .catch(() => {
        core?.destroy();
        onDrawn(false);
      });
    return () => {
      isLeft = true;
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
    else drawing.current.choose(chosen);
  }, [graph, chosen]);

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
