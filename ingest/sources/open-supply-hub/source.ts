/** Manifest of Open Supply Hub's production sites, for a reader's own download: nothing of it was at hand. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'download';

export const openSupplyHubSource: Source = {
  id: 'open-supply-hub',
  publisher: 'Open Supply Hub',
  title: 'Open Supply Hub: production sites',
  shortTitle: {
    en: 'Open Supply Hub, production sites',
    fr: 'Open Supply Hub, sites de production',
    es: 'Open Supply Hub, sitios de producción',
  },
  url: 'https://opensupplyhub.org/',
  licence: 'CC-BY-SA-4.0',
  attribution: 'Open Supply Hub, opensupplyhub.org, and its contributors',
  citation: 'Open Supply Hub, download of production sites, https://opensupplyhub.org/.',
  interest: 'ngo',
  cadence: 'Daily; a download holds what its reader searched for.',
  covers: {
    en: 'Production sites that companies, initiatives and others have contributed: place, parent company and number of workers where one was given. Only sites of electronics, technology, energy storage, telecommunications, metals and mining are read, and sites whose parent company Filon knows. Who contributed a site is not read: it need not buy there.',
    fr: 'Sites de production que des entreprises, des initiatives et d’autres ont communiqués : lieu, société mère et effectif là où ils sont donnés. Ne sont lus que les sites de l’électronique, des technologies, du stockage d’énergie, des télécommunications, des métaux et des mines, et ceux dont Filon connaît la société mère. Qui a communiqué un site n’est pas lu : il n’y achète pas forcément.',
    es: 'Sitios de producción que han aportado empresas, iniciativas y otros: lugar, empresa matriz y número de trabajadores donde se dan. Solo se leen los sitios de electrónica, tecnología, almacenamiento de energía, telecomunicaciones, metales y minería, y aquellos cuya empresa matriz Filon conoce. Quién aportó un sitio no se lee: no compra allí necesariamente.',
  },
  stages: [],
  defects: [
    'This reader was written from the publisher’s open source code and never run on a real file.',
    'Contributed, not audited: a site may stand under several numbers, and what it makes is not always told.',
    'The year is that of the first contribution; that the site works today is not said.',
    'A site whose name bears no mark of an organisation stands under its number, since the name may be a person’s; so is a parent company left out.',
    'The numbers of workers of several contributions are given as a range from the lowest to the highest.',
    'A point at 0° north, 0° east stands for none.',
  ],
  editions: [
    {
      id: edition,
      title: 'A download of a search',
      published: null,
      url: 'https://opensupplyhub.org/',
      doi: null,
      checksums: {},
    },
  ],
};
