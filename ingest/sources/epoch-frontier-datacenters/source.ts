/** The manifest of Epoch AI's data on the largest data centres for artificial intelligence. */
import type { Source } from '../../../schema/source.ts';

export const edition = '2026-01-05';
export const sitesFile = 'data_centers.csv';
export const timelinesFile = 'data_center_timelines.csv';

export const epochFrontierDatacentersSource: Source = {
  id: 'epoch-frontier-datacenters',
  publisher: 'Epoch AI',
  title: 'Data on Frontier AI Data Centers',
  shortTitle: {
    en: 'Epoch AI, largest data centres for AI',
    fr: 'Epoch AI, plus grands centres de données pour l’IA',
    es: 'Epoch AI, mayores centros de datos para IA',
  },
  url: 'https://epoch.ai/data/data-centers',
  licence: 'CC-BY-4.0',
  attribution: 'Epoch AI, Data on Frontier AI Data Centers (CC BY)',
  citation:
    'Epoch AI, “Data on Frontier AI Data Centers”, epoch.ai, November 2025, as of 5 January 2026, https://epoch.ai/data/data-centers.',
  interest: 'academic',
  cadence: 'Irregular, as new pictures and permits appear.',
  covers: {
    en: 'Seventeen data centres for artificial intelligence (15 in the United States, one in China, one in the United Arab Emirates): place, owner, power, computing and water over time, with what is planned to 2029 as projections. Users, investors, builders and costs are not read.',
    fr: 'Dix-sept centres de données pour l’intelligence artificielle (15 aux États-Unis, un en Chine, un aux Émirats arabes unis) : lieu, propriétaire, puissance, calcul et eau au fil du temps, avec ce qui est prévu jusqu’en 2029 comme projections. Utilisateurs, investisseurs, constructeurs et coûts ne sont pas lus.',
    es: 'Diecisiete centros de datos para inteligencia artificial (15 en Estados Unidos, uno en China, uno en Emiratos Árabes Unidos): lugar, propietario, potencia, cálculo y agua a lo largo del tiempo, con lo previsto hasta 2029 como proyecciones. Usuarios, inversores, constructores y costes no se leen.',
  },
  stages: ['use'],
  defects: [
    'Everything is estimated from satellite pictures, permits and announcements; nothing is disclosed by the operators as such.',
    'A power of zero means that the site does not run yet.',
    'Owners are tagged confident, likely or speculative; what is not confident stands as assumed.',
    'Water use is given for five sites only, in million US gallons a day; what is meant, withdrawal or consumption, is not said.',
    'Longitudes of one row begin with a blank, seconds may have decimals.',
  ],
  editions: [
    {
      id: edition,
      title: 'Download of 5 January 2026',
      published: '2026-01-05',
      url: 'https://epoch.ai/data/data-centers',
      doi: null,
      checksums: {
        [sitesFile]: 'ffc83f4eed3907487c16af26c3239e21e4afdaad6f40d25a0f6169b395224c80',
        [timelinesFile]: '7c2fae04616c84dbf8af7207e83068bbf9e2dea0592bd97ebe519dbe9b976300',
      },
    },
  ],
};
