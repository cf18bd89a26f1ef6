/** The picture of a network as a Cytoscape graph: the places, shapes and strokes of the file's picture. */
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import {
  labelColourOf,
  lineOpacity,
  outlineOf,
  paintOf,
  pathStroke,
  strokeOf,
} from '../../../picture/network/marks.ts';
import type { DrawnLabel, NetworkPicture } from '../../../picture/network/picture.ts';
import { mostHeads } from '../../../picture/network/scene.ts';
import type { Paint } from '../../../picture/tokens.ts';
import { relationPredicates } from '../../../schema/network.ts';
import { thingKey } from './subject.tsx';

/** A small word that shows only when one comes near. */
const hidden = { size: 7, near: 11.5 } as const;

/** Px between a thing and its word. */
const away = 4;

function wordOf(
  label: DrawnLabel | null,
  name: string,
  at: { readonly y: number },
): Readonly<Record<string, string | number>> {
  if (label === null) {
    return {
      label: name,
      text: hidden.size,
      halign: 'right',
      valign: 'center',
      mx: 2,
      my: 0,
      near: hidden.near,
    };
  }
  const common = { label: label.text, text: label.size, near: 0 };
  if (label.anchor === 'middle') {
    const isBelow = label.y > at.y;
    return { ...common, halign: 'center', valign: isBelow ? 'bottom' : 'top', mx: 0, my: isBelow ? 2 : -2 };
  }
  const isRight = label.anchor === 'start';
  return {
    ...common,
    halign: isRight ? 'right' : 'left',
    valign: 'center',
    mx: isRight ? away : -away,
    my: 0,
  };
}

/**
 * Things and what was left out come first: a link needs its ends.
 */
export function elementsOf(picture: NetworkPicture, paint: Paint): ElementDefinition[] {
  const opacity = lineOpacity(picture.links.length);
  const drawn = new Set(picture.nodes.map(({ entity }) => entity.id));
  return [
    ...picture.nodes.map(({ entity, x, y, radius, depth, isOnPath, label }): ElementDefinition => {
      const { fill, line } = paintOf(entity);
      return {
        group: 'nodes',
        classes: `thing k${entity.kind}`,
        data: {
          id: entity.id,
          key: thingKey(entity.id),
          size: radius * 2,
          fill: paint(fill),
          line: paint(depth === 0 ? 'vein' : line),
          lineWidth: depth === 0 || isOnPath ? 3 : 1.4,
          colour: paint(labelColourOf(entity)),
          weight: depth === 0 || isOnPath ? 600 : 400,
          ...wordOf(label, entity.name, { y }),
        },
        position: { x, y },
      };
    }),
    ...picture.rests.map(
      ({ id, rest, x, y, radius, label }): ElementDefinition => ({
        group: 'nodes',
        classes: 'rest',
        data: {
          id,
          key: thingKey(rest.of),
          size: radius * 2,
          ...wordOf(label, `+ ${rest.count}`, { y }),
        },
        position: { x, y },
      }),
    ),
    ...picture.rests.map(
      ({ id, rest }): ElementDefinition => ({
        group: 'edges',
        classes: 'left-out',
        data: { id: `to ${id}`, source: rest.of, target: id },
      }),
    ),
    ...picture.links
      .filter(({ edge }) => drawn.has(edge.from) && drawn.has(edge.to))
      .map(({ id, edge, bend, isOnPath, label }): ElementDefinition => {
        const bent = bend === 0 ? '' : ' bent';
        const head = picture.links.length <= mostHeads ? ' headed' : '';
        return {
          group: 'edges',
          classes: `link p-${edge.predicate.id}${bent}${head}${isOnPath ? ' on-path' : ''}`,
          data: {
            id,
            key: id,
            source: edge.from,
            target: edge.to,
            // Cytoscape counts to the other side of the line, and its curve leads through twice the middle.
            bend: -2 * bend,
            label: label?.text ?? '',
            opacity: isOnPath ? 1 : opacity,
          },
        };
      }),
  ];
}

/** A tile of the hatching of what is not shown. */
function hatchTile(paint: Paint): string {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7" viewBox="0 0 7 7">' +
    `<path d="M-1 1L1-1M0 7L7 0M6 8L8 6" stroke="${paint('unknown-line')}" stroke-width="1.1"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const kinds = ['SITE', 'ECONOMY', 'GROUP', 'INSTRUMENT', 'MATERIAL', 'PRODUCT', 'DEVICE'] as const;

export function styleOf(paint: Paint): StylesheetJson {
  const words = {
    'font-family': '"Source Sans 3 Variable", "Source Sans 3", "Helvetica Neue", Arial, sans-serif',
    'text-outline-width': 2.5,
    'text-outline-color': paint('paper'),
    'text-outline-opacity': 1,
  };
  const style = [
    {
      selector: 'node',
      style: {
        ...words,
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        'font-size': 'data(text)',
        'text-halign': 'data(halign)',
        'text-valign': 'data(valign)',
        'overlay-opacity': 0,
        'text-margin-x': 'data(mx)',
        'text-margin-y': 'data(my)',
      },
    },
    {
      selector: '.thing',
      style: {
        'background-color': 'data(fill)',
        'border-color': 'data(line)',
        'border-width': 'data(lineWidth)',
        color: 'data(colour)',
        'font-weight': 'data(weight)',
      },
    },
    {
      selector: '.rest',
      style: {
        'background-color': paint('paper'),
        'background-image': hatchTile(paint),
        'background-repeat': 'repeat',
        'background-width': 7,
        'background-height': 7,
        'border-style': 'dashed',
        'border-width': 1,
        'border-color': paint('unknown-line'),
        color: paint('unknown-text'),
      },
    },
    { selector: 'node[near > 0]', style: { 'min-zoomed-font-size': hidden.near } },
    ...kinds.map((kind) => ({
      selector: `.k${kind}`,
      style: { shape: 'polygon', 'shape-polygon-points': (outlineOf(kind) ?? []).flat().join(' ') },
    })),
    {
      selector: 'edge',
      style: { width: 1, 'curve-style': 'straight', 'overlay-opacity': 0, 'arrow-scale': 0.8 },
    },
    {
      selector: '.left-out',
      style: {
        'line-color': paint('unknown-line'),
        'line-style': 'dashed',
        'line-dash-pattern': [2, 3],
        events: 'no',
      },
    },
    ...relationPredicates.map((id) => {
      const { width, colour, dash } = strokeOf(id);
      return {
        selector: `.p-${id}`,
        style: {
          width,
          'line-color': paint(colour),
          'target-arrow-color': paint(colour),
          ...(dash.length === 0 ? {} : { 'line-style': 'dashed', 'line-dash-pattern': [...dash] }),
        },
      };
    }),
    { selector: '.link', style: { opacity: 'data(opacity)' } },
    { selector: '.headed', style: { 'target-arrow-shape': 'triangle' } },
    {
      selector: '.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
      },
    },
    {
      selector: '.on-path',
      style: {
        width: pathStroke.width,
        'line-style': 'solid',
        'line-color': paint(pathStroke.colour),
        'target-arrow-color': paint(pathStroke.colour),
        'z-index': 2,
      },
    },
    {
      selector: '.link[label != ""]',
      style: {
        ...words,
        label: 'data(label)',
        'font-size': 12.5,
        'font-style': 'italic',
        color: paint('ink-2'),
      },
    },
    { selector: '.off', style: { opacity: 0.18 } },
    { selector: 'node.near, node.chosen', style: { 'border-width': 4, 'border-color': paint('ink') } },
    { selector: 'edge.near, edge.chosen', style: { width: 4, opacity: 1, 'line-color': paint('ink') } },
  ];
  return style as unknown as StylesheetJson;
}
