/** The picture as a Cytoscape graph, where the layout put it: blocks and links as nodes, and a hidden edge a link. */
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import { type BandCourse, bandPoints, ribbonCourse } from '../../../picture/chain/curve.ts';
import type { Band, Block, ChainPicture, Ribbon, Track } from '../../../picture/chain/picture.ts';
import { drawnBox } from '../../../picture/chain/scene.ts';
import type { Paint } from '../../../picture/tokens.ts';

const stripe = 4;

/** Id of the node that draws a link; the link itself is an edge between its two ends. */
export const shapeId = (link: string): string => `shape ${link}`;

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

/** By so much a link on the path of what is chosen is fuller than at rest: certainty still shows. */
const fuller = 0.14;

/** A part of a length, from −1 to 1. What rounding puts beyond the ends would be refused. */
function unit(part: number): number {
  return Math.round(Math.min(1, Math.max(-1, part * 2 - 1)) * 1e5) / 1e5;
}

interface ShapeOf {
  readonly link: string;
  readonly classes: string;
  readonly opacity: number;
  readonly colour: string;
}

/** A band or ribbon as a polygon: the outline of the file's picture, so that both are drawn alike. */
function linkNode(course: BandCourse, { link, classes, opacity, colour }: ShapeOf): ElementDefinition {
  const [left, right] = [course.x0, course.x1];
  const top = Math.min(course.top0, course.top1);
  const bottom = Math.max(course.bottom0, course.bottom1);
  const width = Math.max(0.01, right - left);
  const height = Math.max(0.01, bottom - top);
  return {
    group: 'nodes',
    classes,
    data: {
      id: shapeId(link),
      link,
      width,
      height,
      opacity,
      // As full on the path of what is chosen, and under the pointer.
      near: Math.min(1, opacity + fuller),
      colour,
      // From -1 to 1 in both directions, as polygons are given.
      points: bandPoints(course)
        .flatMap(({ x, y }) => [unit((x - left) / width), unit((y - top) / height)])
        .join(' '),
    },
    position: { x: left + width / 2, y: top + height / 2 },
  };
}

/** The edge itself is not drawn: neighbourhoods and exports know it as a link like any other. */
function linkEdge({ id, from, to, kind }: Band | Ribbon, width: number | undefined): ElementDefinition {
  return {
    group: 'edges',
    classes: 'hidden',
    data: { id, source: from, target: to, kind, width },
  };
}

export function elementsOf(picture: ChainPicture, paint: Paint): ElementDefinition[] {
  const tracks = picture.columns.flatMap((column) => column.tracks);
  const blocks = tracks.flatMap((track) => track.blocks);
  return [
    ...tracks.map(trackNode),
    ...picture.bands.map((band) =>
      linkNode(band, {
        link: band.id,
        classes: band.isHatched ? 'band hatched' : 'band',
        opacity: band.opacity,
        colour: paint('plain-mark'),
      }),
    ),
    ...picture.ribbons.map((ribbon) =>
      linkNode(ribbonCourse(ribbon), {
        link: ribbon.id,
        classes: 'ribbon',
        opacity: ribbon.opacity,
        colour: paint(ribbon.colour),
      }),
    ),
    ...blocks.map((block) => blockNode(block, paint)),
    ...picture.bands.map((band) => linkEdge(band, undefined)),
    ...picture.ribbons.map((ribbon) => linkEdge(ribbon, ribbon.width)),
  ];
}

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
    { selector: '*', style: { 'z-index-compare': 'manual' } },
    { selector: '.track', style: { 'background-opacity': 0, events: 'no', 'z-index': 0 } },
    {
      selector: '.band, .ribbon',
      style: {
        shape: 'polygon',
        'shape-polygon-points': 'data(points)',
        'background-color': 'data(colour)',
        'background-opacity': 'data(opacity)',
        'z-index': 1,
      },
    },
    { selector: '.ribbon', style: { 'z-index': 2 } },
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
    { selector: '.ribbon.near', style: { 'background-opacity': 0.85 } },
    { selector: '.band.near', style: { 'background-opacity': 'data(near)' } },
    { selector: '.band.hatched.near', style: { 'background-opacity': 0, 'background-image-opacity': 0.9 } },
    { selector: '.band.on', style: { 'background-opacity': 'data(near)' } },
    { selector: '.band.hatched.on', style: { 'background-opacity': 0, 'background-image-opacity': 0.6 } },
    { selector: '.ribbon.on', style: { 'background-opacity': 0.7 } },
    { selector: '.block.off', style: { opacity: 0.4 } },
    { selector: '.ribbon.off', style: { 'background-opacity': 0.08 } },
    { selector: '.band.off', style: { opacity: 0.25 } },
    {
      selector: '.chosen',
      style: { 'border-width': 2, 'border-color': paint('ink'), 'border-position': 'inside' },
    },
    { selector: '.ribbon.chosen', style: { 'background-opacity': 1 } },
  ];
  return style as StylesheetJson;
}
