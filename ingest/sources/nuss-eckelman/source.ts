/** The manifest of the life cycle assessment of metals of Nuss and Eckelman. */
import type { Source } from '../../../schema/source.ts';

export const nussEckelman: Source = {
  id: 'nuss-eckelman',
  publisher: 'P. Nuss and M. J. Eckelman, PLOS ONE',
  title: 'Life Cycle Assessment of Metals: A Scientific Synthesis, table S38',
  shortTitle: {
    en: 'Nuss and Eckelman, impacts of metals',
    fr: 'Nuss et Eckelman, impacts des métaux',
    es: 'Nuss y Eckelman, impactos de los metales',
  },
  url: 'https://doi.org/10.1371/journal.pone.0101298',
  licence: 'CC-BY-4.0',
  attribution: 'Nuss and Eckelman (2014), PLOS ONE 9(7): e101298 (CC BY 4.0)',
  citation:
    'Nuss P, Eckelman MJ (2014): Life Cycle Assessment of Metals: A Scientific Synthesis. PLOS ONE 9(7): e101298.',
  interest: 'academic',
  cadence: 'Once, 2014.',
  covers: {
    en: 'Greenhouse gases and primary energy of one kilogram of 35 elements from the mine to the gate of the refinery, by the world’s supply of 2008, with the bounds of 95 %. Neither water nor toxicity. Twenty-eight further elements are left out, since what was read of them could not be checked.',
    fr: 'Gaz à effet de serre et énergie primaire d’un kilogramme de 35 éléments, de la mine à la porte de la raffinerie, selon l’offre mondiale de 2008, avec les bornes à 95 %. Ni eau ni toxicité. Vingt-huit autres éléments sont laissés de côté, faute de pouvoir vérifier ce qui a été lu.',
    es: 'Gases de efecto invernadero y energía primaria de un kilogramo de 35 elementos, de la mina a la puerta de la refinería, según la oferta mundial de 2008, con los límites del 95 %. Ni agua ni toxicidad. Veintiocho elementos más se dejan fuera, porque lo leído no pudo comprobarse.',
  },
  stages: ['extraction', 'refining'],
  defects: [
    'Read in two transcriptions made by others, not in the table itself; only elements on which both agree are kept.',
    'The two disagree on the energy of tin (310 or 321 MJ/kg) and of osmium (85,500 or 85,000 MJ/kg): both elements are left out.',
    'In one transcription alone gallium has 8,030 MJ/kg and dysprosium 57.6 kg: both look mistyped.',
    'Shares of joint production are divided by price, which decides the figures of by-product metals.',
    'Magnesium, titanium, lithium and others are means of products such as oxides and carbonates, not of pure metal; the note says which.',
    'Supply of 2008, with the processes of that time.',
  ],
  editions: [
    {
      id: '2014',
      title: 'PLOS ONE 9(7): e101298, supporting information S1, table S38',
      published: '2014-07',
      url: 'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0101298',
      doi: '10.1371/journal.pone.0101298',
      checksums: {
        'DERIVED_merged_two_transcriptions.csv':
          'b70b6aab4acf56250f2fbe4ed93bdc254a60029fa373c48260f32610ce2d2075',
      },
    },
  ],
};
