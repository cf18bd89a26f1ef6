/** The manifest of the atlas of rules and standards on due diligence for minerals. */
import type { Source } from '../../../schema/source.ts';

export const fileName = 'pages_data.csv';
export const edition = '2021';

export const mineralRegulations: Source = {
  id: 'mineral-regulations',
  publisher: 'Transparency Lab',
  title: 'Atlas of due-diligence rules and standards for minerals: which mineral each covers',
  shortTitle: {
    en: 'Rules and standards for minerals (Transparency Lab)',
    fr: 'Règles et normes pour les minerais (Transparency Lab)',
    es: 'Normas y reglas para minerales (Transparency Lab)',
  },
  url: 'https://github.com/transparency-lab/atlas-extractive-industries',
  licence: 'facts',
  attribution: 'Transparency Lab, atlas of extractive industries',
  citation: 'Transparency Lab (2021): atlas of extractive industries, regulations.',
  interest: 'ngo',
  cadence: 'Once; the table is of September 2021.',
  covers: {
    en: '43 laws, guidelines, standards, certificates and traceability schemes on minerals: who set each up, since when, whether it binds, and which minerals it covers. Nothing after 2021.',
    fr: '43 lois, lignes directrices, normes, certifications et systèmes de traçabilité sur les minerais\u202f: qui les a créés, depuis quand, s’ils obligent et quels minerais ils visent. Rien après 2021.',
    es: '43 leyes, directrices, normas, certificaciones y sistemas de trazabilidad de minerales: quién los creó, desde cuándo, si obligan y qué minerales abarcan. Nada posterior a 2021.',
  },
  stages: ['extraction', 'refining', 'trade'],
  defects: [
    'The table stops in 2021: the Corporate Sustainability Due Diligence Directive, the Batteries Regulation, the Critical Raw Materials Act, the forced labour rules of the European Union and of the United States are not in it.',
    'Of 43 instruments four bind by law; all others are voluntary, and certificates differ in what they ask.',
    'Name misprinted: “Dodd-Franck Act”.',
    'Only facts are read; the descriptions of the atlas, which has no licence, are not.',
  ],
  editions: [
    {
      id: edition,
      title: 'Table of regulations, September 2021',
      published: '2021-09-23',
      url: 'https://github.com/transparency-lab/atlas-extractive-industries',
      doi: null,
      checksums: { [fileName]: 'a96d5444a898e62ff5d62070f95e641fb569b3d4d9aee842c8b43a8f85879031' },
    },
  ],
};
