/** The manifest of the country pages of the US Department of Labor on the worst forms of child labour. */
import type { Source } from '../../../schema/source.ts';

export const fileName = 'countries_2021.xml';
export const edition = '2022';

export const ilabFindings: Source = {
  id: 'ilab-findings',
  publisher: 'U.S. Department of Labor, Bureau of International Labor Affairs',
  title: '2022 Findings on the Worst Forms of Child Labor: ratification of conventions',
  shortTitle: {
    en: 'US Department of Labor, Findings on Child Labor',
    fr: 'Département du Travail des États-Unis, rapport sur le travail des enfants',
    es: 'Departamento de Trabajo de EE. UU., informe sobre el trabajo infantil',
  },
  url: 'https://www.dol.gov/agencies/ilab/resources/reports/child-labor/findings',
  licence: 'us-public-domain',
  attribution:
    'U.S. Department of Labor, Bureau of International Labor Affairs, Findings on the Worst Forms of Child Labor',
  citation:
    'U.S. Department of Labor, Bureau of International Labor Affairs (2023), 2022 Findings on the Worst Forms of Child Labor.',
  interest: 'public',
  cadence: 'Every September.',
  covers: {
    en: 'Whether each of some 120 states has ratified ILO conventions 138 (minimum age) and 182 (worst forms of child labour), printed as Yes or No without a date. Most rich states are not looked at, and for twelve countries, China among them, the report prints no table: unknown here.',
    fr: 'Si chacun d’environ 120 États a ratifié les conventions 138 (âge minimum) et 182 (pires formes de travail des enfants) de l’OIT, imprimé par oui ou non sans date. La plupart des États riches ne sont pas examinés, et pour douze pays, dont la Chine, le rapport n’a pas de tableau\u202f: inconnu ici.',
    es: 'Si cada uno de unos 120 Estados ha ratificado los convenios 138 (edad mínima) y 182 (peores formas de trabajo infantil) de la OIT, impreso como sí o no sin fecha. La mayoría de los Estados ricos no se examinan, y para doce países, entre ellos China, el informe no trae tabla: desconocido aquí.',
  },
  stages: [],
  defects: [
    'The name of the file says 2021, by the copy; its pages speak of 2022 (“In 2022, …” 123 times), and the copy was last changed in September 2023, when the report on 2022 came out: edition and period are 2022.',
    'It is what the department prints, not the register of the International Labour Organization, and no list of parties: it has answers on the countries it assesses and no others. No day of ratification is given.',
    'N/A, printed for four places (Bhutan, Kosovo, Tokelau, West Bank and Gaza), is unknown here; so are the twelve countries without a table.',
    'Eleven territories are printed with answers of their own. Another state ratifies for them, or, for Western Sahara, who may is disputed: they are left out, and unknown here. Of 115 Yes and 12 No on convention 138 that leaves 110 and 7; of 123 and 4 on convention 182, 116 and 1.',
    'The table of Zimbabwe stands twice, alike.',
    'Goods, statistics, laws, enforcement and advice of the report are not read here.',
  ],
  editions: [
    {
      id: edition,
      title: '2022 Findings on the Worst Forms of Child Labor',
      published: '2023-09',
      url: 'https://www.dol.gov/agencies/ilab/resources/reports/child-labor/findings',
      doi: null,
      checksums: { [fileName]: '55f343150552be8fe256318a47eef5eef6f9be7e6ae3a63db5173ebbd5a300fc' },
    },
  ],
};
