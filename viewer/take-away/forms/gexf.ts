/** The network of the page as GEXF. */
import type { NetworkFileForm } from './form.ts';

export const gexf: NetworkFileForm = {
  id: 'gexf',
  label: 'GEXF',
  mediaType: 'application/gexf+xml',
  async make(network) {
    const [{ gexfForm }, { networkFile }, taken] = await Promise.all([
      import('../../../picture/taken/gexf.ts'),
      import('../../../picture/taken/network.ts'),
      network(),
    ]);
    return networkFile(gexfForm, taken);
  },
};
