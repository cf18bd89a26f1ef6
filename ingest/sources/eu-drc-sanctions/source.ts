/** The manifest of the European Union’s sanctions list on the Democratic Republic of the Congo. */
import type { Source } from '../../../schema/source.ts';

export const fileName = '32005R1183.csv';
export const edition = '2026-08';
/** The year up to which a listing stands in this edition. */
export const lastYear = '2026';

export const euDrcSanctions: Source = {
  id: 'eu-drc-sanctions',
  publisher: 'European Union, Official Journal',
  title: 'Organisations listed under Regulation (EC) 1183/2005 on the Democratic Republic of the Congo',
  shortTitle: {
    en: 'EU sanctions on the DRC, organisations',
    fr: 'Sanctions de l’UE relatives à la RDC, organisations',
    es: 'Sanciones de la UE sobre la RDC, organizaciones',
  },
  url: 'https://eur-lex.europa.eu/eli/reg/2005/1183',
  licence: 'ec-reuse',
  attribution: 'European Union, Regulation (EC) 1183/2005, consolidated',
  citation: 'Council Regulation (EC) No 1183/2005, annexes I and Ia, consolidated version.',
  interest: 'public',
  cadence: 'Several times a year.',
  covers: {
    en: 'Twelve organisations that the European Union lists, among them four that trade or refine gold, with where they are and why in our words. The 75 persons of the list are never read.',
    fr: 'Douze organisations inscrites par l’Union européenne, dont quatre qui négocient ou affinent de l’or, avec leur lieu et, dans nos mots, le motif. Les 75 personnes de la liste ne sont jamais lues.',
    es: 'Doce organizaciones incluidas por la Unión Europea, entre ellas cuatro que comercian o refinan oro, con su lugar y, en nuestras palabras, el motivo. Las 75 personas de la lista nunca se leen.',
  },
  stages: ['extraction', 'refining', 'trade'],
  defects: [
    'Being listed is a decision of the Council, which may be challenged in court; it is no verdict.',
    'Several organisations no longer work: the list says so of both gold traders of Kampala, of Congomet and of the two airlines.',
    'The statements of reasons name persons and are not read; the reasons are told in our words.',
    'Days of listing are printed in two ways: 30 June 2014 and 26.7.2024.',
    'Read in a mirror that turns the annexes into a table.',
  ],
  editions: [
    {
      id: edition,
      title: 'Consolidated annexes, table of August 2026',
      published: '2026-08-14',
      url: 'https://eur-lex.europa.eu/eli/reg/2005/1183',
      doi: null,
      checksums: { [fileName]: '495401e44eb7bbd1619eb448f2eeb6e73056028c9615a5eff23560738fa30da4' },
    },
  ],
};
