/** The map as a Cytoscape graph: economies at their anchors, each stretch of a flow an edge on the curve of the layout. */
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import type { Curve, Stretch } from '../../../picture/map/curve.ts';
import type { MapFlow, MapPicture } from '../../../picture/map/picture.ts';
import { headSize } from '../../../picture/map/scene.ts';
import type { Paint } from '../../../picture/tokens.ts';
import { mixed } from '../chain/graph.ts';

/** Where a curve bends, as Cytoscape wants it: part of the way along the chord, and px beside it. */
export function bendOf({ x0, y0, cx, cy, x1, y1 }: Curve): {
  readonly weight: number;
  readonly distance: number;
} {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy);
  if (length === 0) return { weight: 0.5, distance: 0 };
  const [px, py] = [cx - x0, cy - y0];
  return {
    weight: (px * dx + py * dy) / (length * length),
    // Cytoscape counts to the right of the direction of travel, where y grows downwards.
    distance: (py * dx - px * dy) / length,
  };
}

/** Id of the edge of one stretch; a flow that the edge of the map cuts has two. */
export const stretchId = (flow: string, index: number): string => `${flow} ${index}`;
const edgeNode = (flow: string, index: number, end: 'start' | 'end'): string =>
  `edge ${flow} ${index} ${end}`;

/** The colour of a flow so far on its way. */
function colourAt({ colours }: MapFlow, part: number, paint: Paint): string {
  const [from, to] = [paint(colours.from), paint(colours.to)];
  return from === to ? from : mixed(to, from, part);
}

/** Lines grow slower than the map, so that coming nearer parts them. */
export const widthAt = (width: number, zoom: number): number => width / Math.sqrt(zoom);
/** Cytoscape makes the head of a line so many px high and wide, before its scale; ours are those of the file's picture. */
const ownHead = (width: number): number => 0.3 * Math.max((width * 13.37) ** 0.9, 29);
const arrowScale = (width: number): number => (2 * headSize(width).half) / ownHead(width);

function stretchElements(flow: MapFlow, stretch: Stretch, index: number, paint: Paint): ElementDefinition[] {
  const { curve } = stretch;
  const [fromId, toId] = [flow.flow.from.id, flow.flow.to.id];
  const isStart = stretch.startsAt === 'economy';
  const isEnd = stretch.endsAt === 'economy';
  const { weight, distance } = bendOf(curve);
  const ends: ElementDefinition[] = [
    ...(isStart ? [] : [hidden(edgeNode(flow.id, index, 'start'), curve.x0, curve.y0)]),
    ...(isEnd ? [] : [hidden(edgeNode(flow.id, index, 'end'), curve.x1, curve.y1)]),
  ];
  return [
    ...ends,
    {
      group: 'edges',
      classes: isEnd ? 'flow headed' : 'flow',
      data: {
        id: stretchId(flow.id, index),
        flow: flow.id,
        source: isStart ? fromId : edgeNode(flow.id, index, 'start'),
        target: isEnd ? toId : edgeNode(flow.id, index, 'end'),
        weight,
        distance,
        own: flow.width,
        width: flow.width,
        arrow: arrowScale(flow.width),
        opacity: flow.opacity,
        colours: `${colourAt(flow, stretch.from, paint)} ${colourAt(flow, stretch.to, paint)}`,
        head: colourAt(flow, stretch.to, paint),
        line: flow.dash === null ? 'solid' : 'dashed',
        dashes: (flow.dash ?? '6 3').split(' ').map(Number),
        // The largest below, so that thin lines are seen over it.
        z: 1 + flow.rank,
      },
    },
  ];
}

function hidden(id: string, x: number, y: number): ElementDefinition {
  return { group: 'nodes', classes: 'border', data: { id }, position: { x, y } };
}

export function elementsOf(picture: MapPicture, paint: Paint): ElementDefinition[] {
  return [
    ...picture.anchors.map(
      ({ economy, side, x, y }): ElementDefinition => ({
        group: 'nodes',
        classes: `anchor ${side.toLowerCase()}`,
        data: { id: economy },
        position: { x, y },
      }),
    ),
    ...picture.flows.flatMap((flow) =>
      flow.stretches.flatMap((stretch, index) => stretchElements(flow, stretch, index, paint)),
    ),
  ];
}

export function styleOf(paint: Paint): StylesheetJson {
  const style = [
    { selector: '*', style: { 'z-index-compare': 'manual', 'overlay-opacity': 0 } },
    { selector: 'node', style: { width: 1, height: 1, 'border-width': 0 } },
    { selector: '.border', style: { 'background-opacity': 0, events: 'no' } },
    {
      selector: '.anchor',
      style: { width: 5, height: 5, 'background-color': paint('plain-mark'), 'z-index': 900 },
    },
    { selector: '.anchor.south', style: { 'background-color': paint('south-mark') } },
    { selector: '.anchor.north', style: { 'background-color': paint('north-mark') } },
    {
      selector: '.flow',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-weights': 'data(weight)',
        'control-point-distances': 'data(distance)',
        'source-endpoint': '0px 0px',
        'target-endpoint': '0px 0px',
        width: 'data(width)',
        opacity: 'data(opacity)',
        'line-fill': 'linear-gradient',
        'line-gradient-stop-colors': 'data(colours)',
        'line-gradient-stop-positions': '0% 100%',
        'line-style': 'data(line)',
        'line-dash-pattern': 'data(dashes)',
        'z-index': 'data(z)',
        // A hair of ground around each line, where it crosses others.
        'underlay-color': paint('paper'),
        'underlay-padding': 0.7,
        'underlay-opacity': 0.55,
        'source-distance-from-node': 2.5,
        'target-distance-from-node': 3.5,
      },
    },
    {
      selector: '.headed',
      style: {
        'target-arrow-shape': 'triangle',
        'target-arrow-color': 'data(head)',
        'arrow-scale': 'data(arrow)',
      },
    },
    { selector: '.flow.near', style: { opacity: 1, 'z-index': 800 } },
    { selector: '.anchor.near', style: { width: 9, height: 9 } },
    { selector: '.flow.off', style: { opacity: 0.12 } },
    { selector: '.anchor.off', style: { opacity: 0.3 } },
    { selector: '.flow.on', style: { opacity: 1, 'z-index': 700 } },
    {
      selector: '.anchor.chosen',
      style: { width: 9, height: 9, 'border-width': 2, 'border-color': paint('ink') },
    },
  ];
  return style as unknown as StylesheetJson;
}
