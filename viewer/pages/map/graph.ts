/** The map as a Cytoscape graph: economies at their anchors, a hidden edge a flow, which its canvas draws. */
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import type { MapPicture } from '../../../picture/map/picture.ts';
import type { Paint } from '../../../picture/tokens.ts';

/** Neighbourhoods and exports know a flow as an edge like any other; its line is that of the file's picture. */
export function elementsOf(picture: MapPicture): ElementDefinition[] {
  return [
    ...picture.anchors.map(
      ({ economy, side, x, y }): ElementDefinition => ({
        group: 'nodes',
        classes: `anchor ${side.toLowerCase()}`,
        data: { id: economy },
        position: { x, y },
      }),
    ),
    ...picture.flows.map(
      ({ id, flow, amount, rank }): ElementDefinition => ({
        group: 'edges',
        classes: 'hidden',
        data: { id, source: flow.from.id, target: flow.to.id, amount, rank },
      }),
    ),
  ];
}

/** Px of an anchor on the screen, however near the map is; and when it stands out. */
const size = { usual: 5, large: 10 } as const;

/** @param zoom how near the map is: anchors keep their size on the screen */
export function styleOf(paint: Paint, zoom: number): StylesheetJson {
  const [usual, large] = [size.usual / zoom, size.large / zoom];
  const style = [
    {
      selector: 'node',
      style: {
        width: usual,
        height: usual,
        'border-width': 1 / zoom,
        'border-color': paint('paper'),
        'background-color': paint('plain-mark'),
        'overlay-opacity': 0,
      },
    },
    { selector: '.hidden', style: { visibility: 'hidden', events: 'no' } },
    { selector: '.south', style: { 'background-color': paint('south-mark') } },
    { selector: '.north', style: { 'background-color': paint('north-mark') } },
    { selector: 'node.off', style: { opacity: 0.3 } },
    { selector: 'node.near, node.chosen', style: { width: large, height: large } },
    { selector: 'node.chosen', style: { 'border-width': 2 / zoom, 'border-color': paint('ink') } },
  ];
  return style as unknown as StylesheetJson;
}
