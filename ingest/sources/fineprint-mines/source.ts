/** The manifest of the open database on global coal and metal mine production. */
import type { Source } from '../../../schema/source.ts';

export const fineprintMines: Source = {
  id: 'fineprint-mines',
  publisher: 'FINEPRINT, Vienna University of Economics and Business',
  title: 'An open database on global coal and metal mine production: compiled reports of companies',
  shortTitle: {
    en: 'FINEPRINT mine production',
    fr: 'FINEPRINT, production des mines',
    es: 'FINEPRINT, producción de las minas',
  },
  url: 'https://www.nature.com/articles/s41597-023-01965-y',
  licence: 'GPL-3.0',
  attribution: 'Jasansky, Lieber, Giljum and Maus (2023), FINEPRINT',
  citation:
    'Jasansky, S., Lieber, M., Giljum, S., Maus, V. (2023): An open database on global coal and metal mine production. Scientific Data 10:52.',
  interest: 'academic',
  cadence: 'Once; compiled until 2022.',
  covers: {
    en: 'Output of metals by mine and year, 1998–2020, densest in 2012–2018, as companies report it, owners and operators of 2002–2020, and the places of 1,412 mines, smelters and refineries. Biased to listed companies: few mines of DR Congo, China and Indonesia. Ore, concentrate, processing, transport, waste, capacity and reserves are left out.',
    fr: 'Production de métaux par mine et par année, 1998–2020, surtout 2012–2018, telle que les entreprises la déclarent, propriétaires et exploitants de 2002 à 2020, et lieux de 1 412 mines, fonderies et raffineries. Biais vers les sociétés cotées : peu de mines de RD Congo, de Chine et d’Indonésie. Minerai, concentré, traitement, transport, déchets, capacités et réserves ne sont pas repris.',
    es: 'Producción de metales por mina y año, 1998–2020, sobre todo 2012–2018, según informan las empresas, propietarios y operadores de 2002 a 2020, y lugares de 1412 minas, fundiciones y refinerías. Sesgo hacia empresas cotizadas: pocas minas de RD Congo, China e Indonesia. Mineral, concentrado, procesamiento, transporte, residuos, capacidad y reservas quedan fuera.',
  },
  stages: ['extraction', 'refining'],
  defects: [
    'The input workbook of the authors, not harmonised: units are spelt in 44 ways, multiples among them, which are read exactly; “tons” of which it is not said whether they are metric are left out.',
    'Copper of Cadia and Telfer in 2012 is printed in thousands of troy ounces, and is thousands of tonnes: corrected.',
    'Some output is the part that an owner counts as its own: rows with a share below one, or a comment on ownership, are quarantined.',
    'Rows of one mine, metal and year stand apart by type of mining, ore or report and are not to be added up: quarantined. Rows of a part of a mine are left out.',
    'A year may be the business year of the company, July to June or April to March; the note says so.',
    'A quarter of the commodity rows hold a grade or sales only, without an output.',
    'Gold equivalents, carats of diamonds, uranium oxide and lithium or tantalum oxide in a basis that no unit of ours has are left out.',
    'Rio Tinto stands twice as the owner of Gove, and the owners of Chibuluma South have 108 %: quarantined.',
    'Owners in prose, several companies under one share, and groups of unnamed investors are left out: only lists of a name and a share are read.',
    'The repository of the workbook carries the GNU GPL 3; the licence of the harmonised tables at Zenodo was not read.',
  ],
  editions: [
    {
      id: '2022',
      title: 'Input workbook of the database, repository of 13 November 2022',
      published: '2022-11-13',
      url: 'https://github.com/fineprint-global/compilation_mining_data',
      doi: null,
      checksums: {
        'detailed_data_mining.xlsx': 'd1ed247b28d953d9680b623421796d01e430aaa2e5ae8960c90ce80f142c2a23',
      },
    },
  ],
};
