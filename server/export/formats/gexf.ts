/** GEXF 1.3: the network for Gephi and Gephi Lite. */
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

function declared(of: 'node' | 'edge', attributes: readonly GraphAttribute[]): string {
  const lines = attributes.map(
    ({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`;
}

function values(row: Row, attributes: readonly GraphAttribute[]): string {
  const given = givenAttributes(row, attributes).map(
    ([{ name }, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`,
  );
  return `<attvalues>${given.join('')}</attvalues>`;
}

async function* pieces(slice: ExportSlice, part: GraphPart): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n';
  yield '  <meta>\n    <creator>Filon</creator>\n';
  yield `    <description>${xmlText(`Release ${slice.release}, licence group ${slice.group.id}. ${slice.group.says}`)}</description>\n  </meta>\n`;
  yield '  <graph defaultedgetype="directed" mode="static">\n';
  yield declared('node', nodeAttributes) + declared('edge', edgeAttributes);
  yield '    <nodes>\n';
  for await (const row of slice.stream(nodeSql(part)))
    yield `      <node id="${xmlText(String(row.id))}" label="${xmlText(String(row.name_en))}">${values(row, nodeAttributes)}</node>\n`;
  yield '    </nodes>\n    <edges>\n';
  // The kind tells parallel edges apart where a program keeps one of each.
  for await (const row of slice.stream(edgeSql(part)))
    yield `      <edge id="${row.id}" source="${xmlText(String(row.subject))}" target="${xmlText(String(row.object))}" kind="${row.predicate}" label="${row.predicate}">${values(row, edgeAttributes)}</edge>\n`;
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

const fileOf: Readonly<Record<GraphPart, string>> = { main: 'graph.gexf', harms: 'harms.gexf' };

export const gexf: ExportFormat = {
  id: 'gexf',
  says: 'The network of entities and of the statements between them: Gephi, Gephi Lite.',
  files: [
    { name: fileOf.main, mediaType: 'application/gexf+xml', holds: 'entities and statements between them' },
    {
      name: fileOf.harms,
      mediaType: 'application/gexf+xml',
      holds: 'harms documented for whole economies, and conflicts',
    },
  ],
  async write(slice, folder) {
    await makeGraphViews(slice);
    for (const part of graphParts) await writePieces(join(folder, fileOf[part]), pieces(slice, part));
  },
};
