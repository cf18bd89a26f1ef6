/** GEXF 1.3: the network for Gephi and Gephi Lite. */
import { join } from 'node:path';
import { gexfForm } from '../../../picture/taken/gexf.ts';
import type { ExportFormat } from '../format.ts';
import { type GraphPart, graphParts, makeGraphViews, networkPieces } from '../graph-view.ts';
import { writePieces } from '../xml.ts';

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
    for (const part of graphParts)
      await writePieces(join(folder, fileOf[part]), networkPieces(slice, part, gexfForm));
  },
};
