/** Manifest of the smelters that four chip companies name to the SEC. */
import type { Source } from '../../../schema/source.ts';

export const edgesFile = 'company_smelter_edges.csv';

export const secFormSdSource: Source = {
  id: 'sec-form-sd',
  publisher: 'U.S. Securities and Exchange Commission (filings of the companies)',
  title:
    'Form SD, Exhibit 1.01: smelters and refiners in the supply chains of NVIDIA, Intel, Qualcomm and AMD',
  shortTitle: {
    en: 'SEC Form SD, smelters of chip companies',
    fr: 'SEC, formulaire SD, fonderies des fabricants de puces',
    es: 'SEC, formulario SD, fundiciones de fabricantes de chips',
  },
  url: 'https://www.sec.gov/edgar/search/',
  licence: 'facts',
  attribution: 'Form SD filings of the companies to the U.S. Securities and Exchange Commission',
  citation:
    'NVIDIA, Intel, Qualcomm and AMD (2026), Form SD with Conflict Minerals Report for calendar year 2025, SEC EDGAR 0001045810-26-000043, 0000050863-26-000132, 0000804328-26-000069 and 0000002488-26-000103.',
  interest: 'self-report',
  cadence: 'Yearly, by the end of May for the calendar year before.',
  covers: {
    en: 'Which smelters and refiners of gold, tin, tantalum and tungsten four companies found in their supply chains in 2025, and in which country each lies. A presence only: no volume, no tier, no product; it does not show that a given device holds metal of a given smelter.',
    fr: 'Quelles fonderies et affineries d’or, d’étain, de tantale et de tungstène quatre entreprises ont trouvées dans leurs chaînes d’approvisionnement en 2025, et dans quel pays chacune se trouve. Une présence seulement : ni volume, ni rang, ni produit ; cela ne montre pas qu’un appareil donné contient du métal d’une fonderie donnée.',
    es: 'Qué fundiciones y refinerías de oro, estaño, tantalio y tungsteno encontraron cuatro empresas en sus cadenas de suministro en 2025, y en qué país está cada una. Solo una presencia: ni volumen, ni nivel, ni producto; no demuestra que un dispositivo dado contenga metal de una fundición dada.',
  },
  stages: ['refining'],
  defects: [
    'The exhibits print names without numbers. The number of a smelter (CID) is found by exact name and metal in the templates of the Responsible Minerals Initiative; the note says in which.',
    'Thirty-three of the 899 pairs have no number by that rule: a smelter that was renamed or newly listed. Each stands as a site of its own under the name as filed, although some are probably a numbered smelter under another name.',
    'The lists were copied by hand from a reading of the exhibits by others; all subtotals by metal and country agree.',
    'What suppliers declare is what the companies report; smelters may be named that did not deliver.',
  ],
  editions: [
    {
      id: '2025',
      title: 'Form SD for calendar year 2025',
      published: '2026',
      url: 'https://www.sec.gov/edgar/search/',
      doi: null,
      checksums: { [edgesFile]: '01ffe1ac718b925bc5882a31ddf058fa2a089fd8a7bfc215db1392d9ef5668bf' },
    },
  ],
};
