/** The manifest of the meetings that members of the European Parliament publish. */
import type { Source } from '../../../schema/source.ts';

export const fileName = 'mepmeetings.csv';
export const edition = '2022-02';

export const epLobbyMeetings: Source = {
  id: 'ep-lobby-meetings',
  publisher: 'Transparency International EU (Integrity Watch), from the European Parliament',
  title: 'Meetings of members of the European Parliament with organisations of the digital supply chain',
  shortTitle: {
    en: 'Meetings with the European Parliament (Integrity Watch)',
    fr: 'Réunions avec le Parlement européen (Integrity Watch)',
    es: 'Reuniones con el Parlamento Europeo (Integrity Watch)',
  },
  url: 'https://www.integritywatch.eu/',
  licence: 'facts',
  attribution: 'Transparency International EU, Integrity Watch; European Parliament',
  citation: 'Integrity Watch EU: meetings of members of the European Parliament, June 2019 to February 2022.',
  interest: 'ngo',
  cadence: 'Continuous; this extract is of February 2022.',
  covers: {
    en: 'How many published meetings name each of 36 companies and associations of the digital industry, telecoms and metals, by year, 17 June 2019 to 16 February 2022, and how many name each of 16 files of the European Union on the digital chain. Neither members of Parliament nor other persons are read.',
    fr: 'Combien de réunions publiées nomment chacune de 36 entreprises et associations du numérique, des télécoms et des métaux, par an, du 17 juin 2019 au 16 février 2022, et combien nomment chacun de 16 dossiers de l’Union européenne sur la chaîne numérique. Ni députés ni autres personnes ne sont lus.',
    es: 'Cuántas reuniones publicadas nombran a cada una de 36 empresas y asociaciones del sector digital, las telecomunicaciones y los metales, por año, del 17 de junio de 2019 al 16 de febrero de 2022, y cuántas nombran cada uno de 16 expedientes de la Unión Europea sobre la cadena digital. No se leen diputados ni otras personas.',
  },
  stages: [],
  defects: [
    'Publishing is a duty for rapporteurs and chairs only; for others it is voluntary, so that a count is a lowest number.',
    'Names are free text: a meeting counts only where the name stands alone; national branches and longer names are not counted.',
    'A meeting that several members publish counts several times; 11 of 23,050 records repeat another word for word, but for its number, and count as well.',
    'What a meeting was about is free text, and blank in many records: a file counts only where dossier or title names it in words that name nothing else, so that a count by file is a lowest number too.',
    'A record on several files counts for each; the counts of files do not add up to all meetings.',
    'Members call reports and proposals alike: meetings on the Digital Services Act include those on the reports of Parliament that came before it.',
    '2019 and 2022 are parts of a year.',
    'Read in a copy without a licence; only counts are passed on.',
  ],
  editions: [
    {
      id: edition,
      title: 'Extract up to 16 February 2022',
      published: '2022-02',
      url: 'https://www.integritywatch.eu/',
      doi: null,
      checksums: { [fileName]: 'd430fb9a38ad6819d6dfa92340f8186aa9adcfdd5aada5f425e87d2d0a2f2b00' },
    },
  ],
};
