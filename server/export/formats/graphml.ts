/** GraphML 1.0: the network for NetworkX, igraph, yEd, Gephi, Cytoscape. */
import { join } from 'node:path';
import type { ExportFormat } from '../format.ts';
import {
  edgeAttributes,
  edgeSql,
  type GraphAttribute,
  type GraphPart,
  givenAttributes,
  graphParts,
  makeGraphViews,
  nodeAttributes,
  nodeSql,
} from '../graph-view.ts';
import type { ExportSlice, Row } from '../slice.ts';
import { writePieces, xmlText } from '../xml.ts';

/** Nodes and edges have attributes of one name (`source` and `name`): keys are told apart by whose they are. */
const keyId = (of: 'node' | 'edge', { name }: GraphAttribute): string => `${of}_${name}`;

function key(of: 'node' | 'edge', attribute: GraphAttribute): string {
  return `  <key id="${keyId(of, attribute)}" for="${of}" attr.name="${attribute.name}" attr.type="${attribute.type}"/>\n`;
}

function data(of: 'node' | 'edge', row: Row, attributes: readonly GraphAttribute[]): string {
  return givenAttributes(row, attributes)
    .map(([attribute, value]) => `<data key="${keyId(of, attribute)}">${xmlText(value)}</data>`)
    .join('');
}

async function* pieces(slice: ExportSlice, part: GraphPart): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield `  <desc>${xmlText(`Filon, release ${slice.release}, licence group ${slice.group.id}. ${slice.group.says}`)}</desc>\n`;
  for (const attribute of nodeAttributes) yield key('node', attribute);
  for (const attribute of edgeAttributes) yield key('edge', attribute);
  yield '  <graph id="filon" edgedefault="directed">\n';
  for await (const row of slice.stream(nodeSql(part)))
    yield `    <node id="${xmlText(String(row.id))}">${data('node', row, nodeAttributes)}</node>\n`;
  for await (const row of slice.stream(edgeSql(part)))
    yield `    <edge id="${row.id}" source="${xmlText(String(row.subject))}" target="${xmlText(String(row.object))}">${data('edge', row, edgeAttributes)}</edge>\n`;
  yield '  </graph>\n</graphml>\n';
}

const fileOf: Readonly<Record<GraphPart, string>> = { main: 'graph.graphml', harms: 'harms.graphml' };

export const graphml: ExportFormat = {
  id: 'graphml',
  says: 'The network of entities and of the statements between them: NetworkX, igraph, yEd, Cytoscape.',
  files: [
    {
      name: fileOf.main,
      mediaType: 'application/graphml+xml',
      holds: 'entities and statements between them',
    },
    {
      name: fileOf.harms,
      mediaType: 'application/graphml+xml',
      holds: 'harms documented for whole economies, and conflicts',
    },
  ],
  async write(slice, folder) {
    await makeGraphViews(slice);
    for (const part of graphParts) await writePieces(join(folder, fileOf[part]), pieces(slice, part));
  },
};
