/** RMI Conflict Minerals Reporting Template. */
import type { FetchSource } from '../entry.ts';

export const rmiCmrt: FetchSource = {
  id: 'rmi-cmrt',
  title: 'RMI Conflict Minerals Reporting Template',
  page: 'https://www.responsiblemineralsinitiative.org/reporting-templates/',
  files: [],
  byHand: 'The template is there; filled ones are published by companies on their own pages.',
  unchecked: [],
  import: { as: 'rmi-cmrt', give: 'file' },
};
