/** Eurostat, waste of electrical and electronic equipment. */
import type { FetchSource } from '../entry.ts';

export const eurostatWeee: FetchSource = {
  id: 'eurostat-weee',
  title: 'Eurostat, waste of electrical and electronic equipment',
  page: 'https://ec.europa.eu/eurostat/databrowser/view/env_waseleeos/default/table',
  files: [
    {
      address:
        'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/env_waseleeos?format=JSON&lang=EN',
      name: 'env_waseleeos.json',
      format: 'json',
    },
  ],
  unchecked: ['address', 'reader'],
  import: { as: 'eurostat-weee', give: 'file' },
};
