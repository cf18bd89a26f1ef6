/** GraphML 1.0: the network for NetworkX, igraph, yEd, Gephi, Cytoscape. */
import { join } from 'node:path';
import { graphmlForm } from '../../../picture/taken/graphml.ts';
import type { ExportFormat } from '../format.ts';
import { type GraphPart, graphParts, makeGraphViews, networkPieces } from '../graph-view.ts';
import { writePieces } from '../xml.ts';

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
    for (const part of graphParts)
      await writePieces(join(folder, fileOf[part]), networkPieces(slice, part, graphmlForm));
  },
};
