/** The Cytoscape graph over the land: it draws the flows, finds what is pointed at, and moves the view. */
import type { Core } from 'cytoscape';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { MapPicture } from '../../../picture/map/picture.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { loadCytoscape } from '../../drawing/cytoscape.ts';
import { useShownTheme } from '../../theme/use-shown-theme.ts';
import { elementsOf, styleOf, widthAt } from './graph.ts';
import { closest } from './map-parameters.ts';
import { type Viewport, within } from './viewport.ts';

/** What is open: a flow by the ids of its ends, or an economy. */
export type Chosen = { readonly flow: string } | { readonly economy: string } | null;

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
  /** While the view moves. */
  onMove(viewport: Viewport): void;
  /** What is said of a flow or economy when the pointer rests on it. */
  nameOf(id: string): string;
  /** The graph for those who steer it: buttons and keys. */
  readonly graph: RefObject<Core | null>;
}

type Handlers = Pick<MapGraphProps, 'picture' | 'onOpen' | 'onGround' | 'onMove' | 'nameOf'>;

export function MapGraph(props: MapGraphProps): ReactNode {
  const { picture, chosen, viewport, onDrawn, graph } = props;
  const place = useRef<HTMLDivElement>(null);
  const [core, setCore] = useState<Core | null>(null);
  const theme = useShownTheme();
  const handlers = useRef<Handlers>(props);
  handlers.current = props;
  const start = useRef(viewport);
  start.current = viewport;

  useEffect(() => {
    let made: Core | undefined;
    let isLeft = false;
    loadCytoscape().then(
      (cytoscape) => {
        const container = place.current;
        if (isLeft || container === null) return;
        made = cytoscape({
          container,
          style: styleOf(paintForTheme(theme)),
          layout: { name: 'preset', fit: false },
          zoom: start.current.zoom,
          pan: { ...start.current.pan },
          minZoom: 1,
          maxZoom: closest,
          // The page asks for the wheel only with Ctrl: see listen.
          boxSelectionEnabled: false,
          autoungrabify: true,
          autounselectify: true,
          // Lines are hit by a finger, too.
          touchTapThreshold: 12,
        });
        listen(made, container, handlers);
        graph.current = made;
        setCore(made);
        onDrawn(true);
      },
      // Without the library the picture stays what it is: an SVG with its table.
      () => onDrawn(false),
    );
    return () => {
      isLeft = true;
      made?.destroy();
      graph.current = null;
      setCore(null);
    };
  }, [theme, onDrawn, graph]);

  useEffect(() => {
    if (core === null) return;
    core.batch(() => {
      core.elements().remove();
      core.add(elementsOf(picture, paintForTheme(theme)));
      widen(core);
    });
  }, [core, picture, theme]);

  useEffect(() => {
    if (core !== null) core.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } });
  }, [core, viewport]);

  // After the elements, whenever they are other ones.
  useEffect(() => {
    if (core !== null) showChosen(core, picture, chosen);
  }, [core, picture, chosen]);

  return (
    <div
      ref={place}
      className="map-graph"
      aria-hidden="true"
      data-ready={core !== null}
      data-flows={picture.flows.length}
    />
  );
}

/** Lines and anchors keep nearly their size on the screen. */
function widen(core: Core): void {
  const zoom = core.zoom();
  core.batch(() => {
    core.edges('.flow').forEach((edge) => {
      edge.data('width', widthAt(edge.data('own'), zoom));
    });
  });
}

/** After the last movement, once: widths of three hundred lines are no work for every frame. */
const rest = 120;

function listen(core: Core, container: HTMLElement, handlers: RefObject<Handlers>): void {
  const drawn = '.flow, .anchor';
  core.on('tap', drawn, ({ target }) =>
    handlers.current.onOpen(target.isEdge() ? { flow: target.data('flow') } : { economy: target.id() }),
  );
  core.on('tap', (event) => {
    if (event.target === core) handlers.current.onGround(event.position.x, event.position.y);
  });
  core.on('mouseover', drawn, ({ target }) => {
    container.style.cursor = 'pointer';
    container.title = handlers.current.nameOf(target.isEdge() ? target.data('flow') : target.id());
    near(core, target.isEdge() ? target.data('flow') : null, target.id()).addClass('near');
  });
  core.on('mouseout', drawn, () => {
    container.style.cursor = '';
    container.title = '';
    core.elements('.near').removeClass('near');
  });

  let isBack = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let zoom = core.zoom();
  core.on('viewport', () => {
    if (isBack) return;
    const { width, height } = handlers.current.picture;
    const now = { zoom: core.zoom(), pan: { ...core.pan() } };
    const kept = within(now, { width, height });
    if (kept.pan.x !== now.pan.x || kept.pan.y !== now.pan.y) {
      isBack = true;
      core.pan({ ...kept.pan });
      isBack = false;
    }
    handlers.current.onMove(kept);
    if (zoom === kept.zoom) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      zoom = core.zoom();
      widen(core);
    }, rest);
  });
  core.on('destroy', () => clearTimeout(timer));

  // The wheel scrolls the page; with Ctrl, as a pinch on a pad comes, it zooms the map.
  container.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();
    },
    { capture: true, passive: true },
  );
}

/** Both stretches of a flow that the edge of the map cuts, or one economy. */
function near(core: Core, flow: string | null, id: string) {
  return flow === null
    ? core.getElementById(id)
    : core.edges('.flow').filter((edge) => edge.data('flow') === flow);
}

/** What is chosen stands out with its neighbours; the rest steps back. */
function showChosen(core: Core, picture: MapPicture, chosen: Chosen): void {
  core.batch(() => {
    core.elements().removeClass('on off chosen');
    if (chosen === null) return;
    const shown = new Set(
      picture.flows
        .filter(({ id, flow }) =>
          'flow' in chosen
            ? id === chosen.flow
            : flow.from.id === chosen.economy || flow.to.id === chosen.economy,
        )
        .map(({ id }) => id),
    );
    const ends = new Set(
      picture.flows.filter(({ id }) => shown.has(id)).flatMap(({ flow }) => [flow.from.id, flow.to.id]),
    );
    // A number that is not drawn, such as a small flow of the table, dims nothing.
    if (shown.size === 0) return;
    core.edges('.flow').forEach((edge) => {
      edge.addClass(shown.has(edge.data('flow')) ? 'on' : 'off');
    });
    core.nodes('.anchor').forEach((node) => {
      if (!ends.has(node.id())) node.addClass('off');
    });
    if ('economy' in chosen) core.getElementById(chosen.economy).addClass('chosen');
  });
}
