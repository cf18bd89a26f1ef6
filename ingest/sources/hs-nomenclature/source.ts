/** The manifest of the codes of the Harmonized System that the digital life cycle passes through. */
import type { Source } from '../../../schema/source.ts';

export const fileName = 'digital_life_cycle_hs6.csv';

export const hsNomenclatureSource: Source = {
  id: 'hs-nomenclature',
  publisher: 'Filon, after the World Customs Organization and the UN Statistics Division',
  title: 'Codes of the Harmonized System in the digital life cycle, by stage',
  shortTitle: {
    en: 'Harmonized System, codes of the digital life cycle',
    fr: 'Système harmonisé, codes du cycle de vie numérique',
    es: 'Sistema Armonizado, códigos del ciclo de vida digital',
  },
  url: 'https://unstats.un.org/unsd/classifications/Econ',
  licence: 'un-reference',
  attribution:
    'Codes and English texts: Harmonized System of the World Customs Organization, as in the UN Comtrade reference files. Stages: Filon.',
  citation:
    'UN Statistics Division, UN Comtrade reference: Harmonized System 1992 to 2022 (H0 to H6); choice and stage of the codes by Filon.',
  interest: 'ngo',
  cadence: 'The Harmonized System is revised about every five years; the next revision applies from 2028.',
  covers: {
    en: 'Six-digit codes of ores, refined metals, components, devices and waste, each in the newest revision that has it. Which stage a code belongs to is Filon’s judgment. The nomenclature is given in English; the French and Spanish names are short translations of ours, not official texts.',
    fr: 'Codes à six chiffres des minerais, métaux affinés, composants, appareils et déchets, chacun dans la révision la plus récente qui le contient. Le rattachement d’un code à une étape est un jugement de Filon. La nomenclature est donnée en anglais ; les noms français et espagnols sont de courtes traductions de Filon, non des textes officiels.',
    es: 'Códigos de seis dígitos de minerales, metales refinados, componentes, dispositivos y desechos, cada uno en la revisión más reciente que lo contiene. La asignación de un código a una etapa es un juicio de Filon. La nomenclatura se da en inglés; los nombres en francés y español son traducciones breves de Filon, no textos oficiales.',
  },
  stages: ['extraction', 'refining', 'components', 'assembly', 'end-of-life'],
  defects: [
    'The choice and the stage of the codes are editorial; 24 codes stand at two stages (heading 8112, which holds metal and scrap alike, 381800 and 854810), so that 371 rows are 347 codes.',
    'One number may mean other goods in another revision (854211, 811291): a code counts in the revision of its id only.',
    '851712 (telephones for cellular networks) was split into 851713 (smartphones) and 851714 in 2022; 854810 (spent batteries) was replaced by heading 8549.',
    'Heading 8524 is flat panel display modules since 2022; before, it was recorded media, whose codes stand in the table too.',
    'Heading 8443 holds printing presses beside printers.',
    'The English text of 854921 and 854931 is cut off in the reference file.',
  ],
  editions: [
    {
      id: '2022',
      title: 'Codes of the digital life cycle, revisions 1992 to 2022',
      published: null,
      url: null,
      doi: null,
      checksums: { [fileName]: 'f6737edf22a65613fa617f84847e2f7ec57dc1ee65e9d922d4ed4186f5681950' },
    },
  ],
};
