/** The network of the page as GraphML. */
import type { NetworkFileForm } from './form.ts';

export const graphml: NetworkFileForm = {
  id: 'graphml',
  label: 'GraphML',
  mediaType: 'application/graphml+xml',
  async make(network) {
    const [{ graphmlForm }, { networkFile }, taken] = await Promise.all([
      import('../../../picture/taken/graphml.ts'),
      import('../../../picture/taken/network.ts'),
      network(),
    ]);
    return networkFile(graphmlForm, taken);
  },
};
