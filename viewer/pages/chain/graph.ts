/** The picture as a Cytoscape graph: blocks and bands as nodes, ribbons as edges, all where the layout put them. */
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import { bandPoints, bends } from '../../../picture/chain/curve.ts';
import type { Band, Block, ChainPicture, Ribbon, Track } from '../../../picture/chain/picture.ts';
import { drawnBox } from '../../../picture/chain/scene.ts';
import type { Paint } from '../../../picture/tokens.ts';

const stripe = 4;

/** Id of the node that draws a band; its link is an edge of its own, between the two tracks. */
export const bandId = (link: string): string => `band ${link}`;

/** A tile of the hatching: 45°, seven px wide so that its lines meet. Cytoscape takes a space for the next image. */
export function hatchTile(paint: Paint): string {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7" viewBox="0 0 7 7">' +
    `<path d="M-1 1L1-1M0 7L7 0M6 8L8 6" stroke="${paint('unknown-line')}" stroke-width="1.1"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** One colour laid on another, as `#RRGGBB`. */
export function mixed(top: string, under: string, opacity: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mix = (at: number) => Math.round(channel(top, at) * opacity + channel(under, at) * (1 - opacity));
  return `#${[1, 3, 5].map((at) => mix(at).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

function blockNode(block: Block, paint: Paint): ElementDefinition {
  const box = drawnBox(block);
  const { fill, fillOpacity, stripe: colour } = block.colours;
  const ground = fill === null ? paint('paper') : mixed(paint(fill), paint('paper'), fillOpacity);
  const edge = `${(stripe / Math.max(stripe, box.width)) * 100}%`;
  return {
    group: 'nodes',
    classes: fill === null ? 'block hatched' : 'block',
    data: {
      id: block.id,
      width: box.width,
      height: Math.max(0.01, box.height),
      colours: [paint(colour), paint(colour), ground, ground].join(' '),
      stops: `0% ${edge} ${edge} 100%`,
      share: block.share ?? undefined,
    },
    position: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
  };
}

/** Tracks are not drawn; they are the ends of links that are one band. */
function trackNode({ id, x, y, width, height }: Track): ElementDefinition {
  return {
    group: 'nodes',
    classes: 'track',
    data: { id, width, height },
    position: { x: x + width / 2, y: y + height / 2 },
  };
}

/** A part of a length, from −1 to 1. What rounding puts beyond the ends would be refused. */
function unit(part: number): number {
  return Math.round(Math.min(1, Math.max(-1, part * 2 - 1)) * 1e5) / 1e5;
}

function bandNode(band: Band): ElementDefinition {
  const points = bandPoints(band);
  const [left, right] = [band.x0, band.x1];
  const top = Math.min(band.top0, band.top1);
  const bottom = Math.max(band.bottom0, band.bottom1);
  const width = Math.max(0.01, right - left);
  const height = Math.max(0.01, bottom - top);
  return {
    group: 'nodes',
    classes: band.isHatched ? 'band hatched' : 'band',
    data: {
      id: bandId(band.id),
      link: band.id,
      width,
      height,
      opacity: band.opacity,
      // From -1 to 1 in both directions, as polygons are given.
      points: points.flatMap(({ x, y }) => [unit((x - left) / width), unit((y - top) / height)]).join(' '),
    },
    position: { x: left + width / 2, y: top + height / 2 },
  };
}

/** The hidden edge of a band: neighbourhoods and exports know it as a link like any other. */
function bandEdge(band: Band): ElementDefinition {
  return {
    group: 'edges',
    classes: 'hidden',
    data: { id: band.id, source: band.from, target: band.to, kind: band.kind },
  };
}

/**
 * Where the control points lie, as Cytoscape asks for them: a weight along the straight line between the ends, and
 * a distance across it. Each point is at the height of its own end.
 */
export function controlPoints({ x0, y0, x1, y1 }: Pick<Ribbon, 'x0' | 'y0' | 'x1' | 'y1'>): {
  readonly weights: readonly [number, number];
  readonly distances: readonly [number, number];
} {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const length = Math.sqrt(square);
  const at = (x: number, y: number) => ({
    weight: (x * dx + y * dy) / square,
    distance: (y * dx - x * dy) / length,
  });
  const [first, second] = [at(bends[0] * dx, 0), at(bends[1] * dx, dy)];
  return { weights: [first.weight, second.weight], distances: [first.distance, second.distance] };
}

function ribbonEdge(ribbon: Ribbon, blocks: ReadonlyMap<string, Block>, paint: Paint): ElementDefinition {
  const { weights, distances } = controlPoints(ribbon);
  const offset = (id: string, x: number, y: number) => {
    const block = blocks.get(id);
    return block === undefined
      ? '0px 0px'
      : `${x - (block.x + block.width / 2)}px ${y - (block.y + block.height / 2)}px`;
  };
  return {
    group: 'edges',
    classes: 'ribbon',
    data: {
      id: ribbon.id,
      link: ribbon.id,
      source: ribbon.from,
      target: ribbon.to,
      kind: ribbon.kind,
      width: ribbon.width,
      colour: paint(ribbon.colour),
      opacity: ribbon.opacity,
      weights: weights.join(' '),
      distances: distances.join(' '),
      start: offset(ribbon.from, ribbon.x0, ribbon.y0),
      end: offset(ribbon.to, ribbon.x1, ribbon.y1),
    },
  };
}

export function elementsOf(picture: ChainPicture, paint: Paint): ElementDefinition[] {
  const tracks = picture.columns.flatMap((column) => column.tracks);
  const blocks = tracks.flatMap((track) => track.blocks);
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return [
    ...tracks.map(trackNode),
    ...picture.bands.map(bandNode),
    ...blocks.map((block) => blockNode(block, paint)),
    ...picture.bands.map(bandEdge),
    ...picture.ribbons.map((ribbon) => ribbonEdge(ribbon, byId, paint)),
  ];
}

/** Opacities of what lies on the path of the chosen element, and of what does not. */
const onPath = 0.32;

export function styleOf(paint: Paint): StylesheetJson {
  const hatch = {
    'background-image': hatchTile(paint),
    'background-repeat': 'repeat',
    'background-fit': 'none',
    'background-clip': 'node',
    'background-width': '7px',
    'background-height': '7px',
    'background-image-containment': 'inside',
  } as const;
  const style = [
    {
      selector: 'node',
      style: { width: 'data(width)', height: 'data(height)', 'border-width': 0, 'overlay-opacity': 0 },
    },
    // Bands are nodes and lie under the ribbons, which are edges: only then does the order count.
    { selector: '*', style: { 'z-index-compare': 'manual' } },
    { selector: '.track', style: { 'background-opacity': 0, events: 'no', 'z-index': 0 } },
    {
      selector: '.band',
      style: {
        shape: 'polygon',
        'shape-polygon-points': 'data(points)',
        'background-color': paint('plain-mark'),
        'background-opacity': 'data(opacity)',
        'z-index': 1,
      },
    },
    {
      selector: '.band.hatched',
      style: { ...hatch, 'background-opacity': 0, 'background-image-opacity': 'data(opacity)' },
    },
    {
      selector: '.block',
      style: {
        shape: 'rectangle',
        'background-fill': 'linear-gradient',
        'background-gradient-direction': 'to-right',
        'background-gradient-stop-colors': 'data(colours)',
        'background-gradient-stop-positions': 'data(stops)',
        'z-index': 3,
      },
    },
    { selector: '.block.hatched', style: { ...hatch, 'background-image-opacity': 0.8 } },
    { selector: '.hidden', style: { visibility: 'hidden', events: 'no' } },
    {
      selector: '.ribbon',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'source-endpoint': 'data(start)',
        'target-endpoint': 'data(end)',
        width: 'data(width)',
        'line-color': 'data(colour)',
        'line-opacity': 'data(opacity)',
        'line-cap': 'butt',
        'target-arrow-shape': 'none',
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    { selector: '.ribbon.near', style: { 'line-opacity': 0.85 } },
    { selector: '.band.near', style: { 'background-opacity': onPath } },
    { selector: '.band.hatched.near', style: { 'background-opacity': 0, 'background-image-opacity': 0.9 } },
    { selector: '.band.on', style: { 'background-opacity': onPath } },
    { selector: '.band.hatched.on', style: { 'background-opacity': 0, 'background-image-opacity': 0.6 } },
    { selector: '.ribbon.on', style: { 'line-opacity': 0.7 } },
    { selector: '.block.off', style: { opacity: 0.4 } },
    { selector: '.ribbon.off', style: { 'line-opacity': 0.08 } },
    { selector: '.band.off', style: { opacity: 0.25 } },
    {
      selector: '.chosen',
      style: { 'border-width': 2, 'border-color': paint('ink'), 'border-position': 'inside' },
    },
    { selector: '.ribbon.chosen', style: { 'line-opacity': 1 } },
  ];
  return style as StylesheetJson;
}
