/** The Cytoscape graph under the words. It is loaded when needed; until then the same picture stands there as SVG. */
import type { Core } from 'cytoscape';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { ChainPicture } from '../../../picture/chain/picture.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { loadCytoscape } from '../../drawing/cytoscape.ts';
import { useShownTheme } from '../../theme/use-shown-theme.ts';
import { elementsOf, shapeId, styleOf } from './graph.ts';
import { pathOf } from './path.ts';

export interface ChainGraphProps {
  readonly picture: ChainPicture;
  /** Id of the block or link that is open. */
  readonly chosen: string | null;
  onOpen(id: string): void;
  onClear(): void;
  /** Whether the graph stands in the place of the SVG. */
  onDrawn(isDrawn: boolean): void;
  /** What is said of a block when the pointer rests on it. */
  nameOf(id: string): string;
}

export function ChainGraph({
  picture,
  chosen,
  onOpen,
  onClear,
  onDrawn,
  nameOf,
}: ChainGraphProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [graph, setGraph] = useState<Core | null>(null);
  const theme = useShownTheme();
  const handlers = useRef({ onOpen, onClear, nameOf });
  handlers.current = { onOpen, onClear, nameOf };

  useEffect(() => {
    let core: Core | undefined;
    let isLeft = false;
    loadCytoscape().then(
      (cytoscape) => {
        const container = place.current;
        if (isLeft || container === null) return;
        const paint = paintForTheme(theme);
        core = cytoscape({
          container,
          elements: elementsOf(picture, paint),
          style: styleOf(paint),
          layout: { name: 'preset', fit: false },
          zoom: 1,
          pan: { x: 0, y: 0 },
          userZoomingEnabled: false,
          userPanningEnabled: false,
          boxSelectionEnabled: false,
          autoungrabify: true,
          autounselectify: true,
        });
        listen(core, container, handlers);
        setGraph(core);
        onDrawn(true);
      },
      // Without the library the picture stays what it is: an SVG with a button on each block.
      () => onDrawn(false),
    );
    return () => {
      isLeft = true;
      core?.destroy();
      setGraph(null);
    };
  }, [picture, theme, onDrawn]);

  useEffect(() => {
    if (graph !== null) showPath(graph, picture, chosen);
  }, [graph, picture, chosen]);

  return <div ref={place} className="chain-graph" aria-hidden="true" data-ready={graph !== null} />;
}

type Handlers = Pick<ChainGraphProps, 'onOpen' | 'onClear' | 'nameOf'>;

function listen(core: Core, container: HTMLElement, handlers: RefObject<Handlers>): void {
  const drawn = '.block, .band, .ribbon';
  core.on('tap', drawn, ({ target }) => handlers.current.onOpen(target.data('link') ?? target.id()));
  core.on('tap', (event) => {
    if (event.target === core) handlers.current.onClear();
  });
  core.on('mouseover', drawn, ({ target }) => {
    container.style.cursor = 'pointer';
    container.title = handlers.current.nameOf(target.id());
    target.addClass('near');
  });
  core.on('mouseout', drawn, ({ target }) => {
    container.style.cursor = '';
    container.title = '';
    target.removeClass('near');
  });
}

/** What the chosen block is connected with stands out; the rest steps back. */
function showPath(graph: Core, picture: ChainPicture, chosen: string | null): void {
  graph.batch(() => {
    graph.elements().removeClass('on off chosen');
    if (chosen === null) return;
    const path = pathOf(picture, chosen);
    graph.elements('.block, .band, .ribbon').forEach((element) => {
      const id: string = element.data('link') ?? element.id();
      element.addClass(path.has(id) ? 'on' : 'off');
    });
    graph.getElementById(chosen).addClass('chosen');
    graph.getElementById(shapeId(chosen)).addClass('chosen');
  });
}
