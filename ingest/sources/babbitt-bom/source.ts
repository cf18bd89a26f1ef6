/** The manifest of the bill of materials of consumer electronics by Babbitt et al. */
import type { Source } from '../../../schema/source.ts';

const checksum = '878b965179625c9e9315985cade41f0b964b359cec1d331fd187a0f17ececf7f';

export const babbittBom: Source = {
  id: 'babbitt-bom',
  publisher: 'Babbitt, Madaka, Althaf, Kasulaitis and Ryen; Scientific Data',
  title: 'Disassembly-based bill of materials data for consumer electronic products',
  shortTitle: {
    en: 'Babbitt et al. 2020, bill of materials',
    fr: 'Babbitt et al. 2020, nomenclature des matériaux',
    es: 'Babbitt et al. 2020, lista de materiales',
  },
  url: 'https://doi.org/10.1038/s41597-020-0573-9',
  licence: 'CC-BY-4.0',
  attribution: 'Babbitt et al. 2020, Scientific Data 7:251 (CC BY 4.0)',
  citation:
    'Babbitt C.W., Madaka H., Althaf S., Kasulaitis B., Ryen E.G. (2020): Disassembly-based bill of materials data for consumer electronic products, Scientific Data 7:251, doi:10.1038/s41597-020-0573-9.',
  interest: 'academic',
  cadence: 'Published once, in 2020.',
  covers: {
    en: 'Mass of materials and components in 95 devices taken apart in the laboratory, in 23 categories, models of 1990 to 2016, and in 15 named models quoted from literature. Circuit boards and batteries are weighed whole: the copper, gold or cobalt inside them is not told. No servers, routers or hard disks; two tablets only.',
    fr: 'Masse des matériaux et composants de 95 appareils démontés en laboratoire, en 23 catégories, modèles de 1990 à 2016, et de 15 modèles nommés cités d’après d’autres études. Circuits imprimés et batteries sont pesés entiers : le cuivre, l’or ou le cobalt qu’ils contiennent n’est pas donné. Ni serveurs, ni routeurs, ni disques durs ; deux tablettes seulement.',
    es: 'Masa de los materiales y componentes de 95 dispositivos desmontados en laboratorio, en 23 categorías, modelos de 1990 a 2016, y de 15 modelos con nombre citados de otros estudios. Los circuitos impresos y las baterías se pesan enteros: no se indica el cobre, el oro o el cobalto que contienen. Sin servidores, enrutadores ni discos duros; solo dos tabletas.',
  },
  stages: ['components'],
  defects: [
    'Materials inside circuit boards and batteries are not resolved: the copper of a board is not in "Copper".',
    'A printed "-" (stored as 0) means not detected, although the material may be present; it is read as not available, not as zero. A blank cell means not applicable.',
    'The mean of "Other metals" of the smartphone is of 11 units, since one cell is blank: the means of its materials sum to 135.47 g, its mean mass is 135.17 g.',
    'Summary sheet, VCR: maximum and minimum are printed as 0 for the one unit of 3,861 g; read as not given.',
    'Sheet VCR: the columns of CRT glass and flat panel glass stand the other way round than in all other sheets; headings vary ("Others", "Other", "Others*"; "Other Metals").',
    'Literature entries of no named model (61 of 76) are left out; where the publisher relies on them they are in its averages of the sheet Summary.',
    'The copy of the workbook was made by OliverLysa/observatory from figshare file 22858376; spaces in its file name were replaced by "_".',
  ],
  editions: [
    {
      id: '2020',
      title: 'Product Bill of Materials, June 2020',
      published: '2020-06',
      url: 'https://figshare.com/ndownloader/files/22858376',
      doi: '10.1038/s41597-020-0573-9',
      checksums: {
        // One file under two names: as its publisher offers it, and as the copy is called.
        'Product Bill of Materials_June2020.xlsx': checksum,
        'Product_Bill_of_Materials_June2020.xlsx': checksum,
      },
    },
  ],
};
