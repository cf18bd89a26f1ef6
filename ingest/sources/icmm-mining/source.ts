/** The manifest of the Global Mining Dataset of the International Council on Mining and Metals. */
import type { Source } from '../../../schema/source.ts';

export const icmmMining: Source = {
  id: 'icmm-mining',
  publisher: 'International Council on Mining and Metals',
  title: 'Global Mining Dataset: mines, smelters, refineries and plants',
  shortTitle: {
    en: 'ICMM Global Mining Dataset',
    fr: 'ICMM, jeu de données mondial des mines',
    es: 'ICMM, conjunto de datos mundial de minas',
  },
  url: 'https://www.icmm.com/en-gb/research/data/2025/global-mining-dataset',
  licence: 'CC-BY-4.0',
  attribution: 'ICMM Global Mining Dataset, September 2025 (V1) release',
  citation: 'ICMM Global Mining Dataset, September 2025 (V1) release.',
  interest: 'industry',
  cadence: 'First released in September 2025; no rhythm is stated.',
  covers: {
    en: 'Mines, smelters, refineries and plants with their place and what they handle, 129 economies. No output, no owner, no status: a mine may have closed. Artisanal mining is left out, and 6,680 further sites whose licence forbids it.',
    fr: 'Mines, fonderies, raffineries et usines avec leur lieu et ce qu’elles traitent, 129 économies. Ni production, ni propriétaire, ni état : une mine peut être fermée. L’extraction artisanale est absente, comme 6 680 autres sites dont la licence l’interdit.',
    es: 'Minas, fundiciones, refinerías y plantas con su lugar y lo que tratan, 129 economías. Sin producción, propietario ni estado: una mina puede estar cerrada. Falta la minería artesanal, y otros 6680 sitios cuya licencia lo prohíbe.',
  },
  stages: ['extraction', 'refining'],
  defects: [
    'A mine is a place where extraction occurs or has occurred: the presence of a material in 2025 does not say that it is mined in 2025. 1,625 sites of very low confidence come from one source alone and may be historic.',
    'Sites within 2.5 km, or of one name within 15 km, are one site, placed at their centre; its types and commodities are named together, and not which goes with which.',
    'China and the United States hold 41 % of the sites.',
    'A latitude (ICMM07721) is a text with a typographic minus; commodities are misspelt once each (“cadmiuum”, “chormite”, “aresnic”, “zicron”), which are read as meant.',
    'Some 70 names were encoded twice (“RÃo Turbio” for Río Turbio) and are read back as meant.',
    'Commodities outside the digital life cycle, or that name no one material (diamond, silica, heavy mineral sands, sulphuric acid, “bopper”), give a site without that material. A mine is not said to extract what is made later: alumina, aluminium, steel, ferro-alloys.',
  ],
  editions: [
    {
      id: '2025-09',
      title: 'Global Mining Dataset, September 2025 (V1)',
      published: '2025-09',
      url: 'https://www.icmm.com/en-gb/research/data/2025/global-mining-dataset',
      doi: null,
      checksums: {
        'global-mining-dataset.xlsx': 'c116c28a175bdf786fe7cb68293ac788f53f231b55300f66cf9f4f7a4f98ebd6',
      },
    },
  ],
};
