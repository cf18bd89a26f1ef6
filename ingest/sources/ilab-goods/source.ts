/** The manifest of the list of goods of the US Department of Labor. */
import type { Source } from '../../../schema/source.ts';

export const fileName = 'goods_2021.xml';

export const ilabGoodsSource: Source = {
  id: 'ilab-goods',
  publisher: 'U.S. Department of Labor, Bureau of International Labor Affairs',
  title: 'List of Goods Produced by Child Labor or Forced Labor',
  shortTitle: {
    en: 'US Department of Labor, List of Goods',
    fr: 'Département du Travail des États-Unis, liste de biens',
    es: 'Departamento de Trabajo de EE. UU., lista de bienes',
  },
  url: 'https://www.dol.gov/agencies/ilab/reports/child-labor/list-of-goods',
  licence: 'us-public-domain',
  attribution: 'U.S. Department of Labor, Bureau of International Labor Affairs, List of Goods',
  citation:
    'U.S. Department of Labor, Bureau of International Labor Affairs (2022), 2022 List of Goods Produced by Child Labor or Forced Labor.',
  interest: 'public',
  cadence: 'Every second September; the edition of 2024 supersedes this one.',
  covers: {
    en: 'Goods and the countries where the department has reason to believe that they are made with child labour, forced labour or forced child labour. A presence only: it says nothing of how many, nor of how much of the output. The United States is not looked at, and absence from the list is no finding. Kept here: all mining goods, electronics, polysilicon and, as made with such an input, lithium-ion batteries.',
    fr: 'Des biens et les pays où le département a des raisons de croire qu’ils sont produits par le travail des enfants, le travail forcé ou le travail forcé d’enfants. Une présence seulement : rien n’est dit du nombre, ni de la part de la production. Les États-Unis ne sont pas examinés, et l’absence de la liste ne prouve rien. Retenus ici : tous les biens miniers, l’électronique, le silicium polycristallin et, comme fabriquées avec un tel intrant, les batteries lithium-ion.',
    es: 'Bienes y los países donde el departamento tiene razones para creer que se producen con trabajo infantil, trabajo forzoso o trabajo forzoso infantil. Solo una presencia: nada dice de cuántos ni de qué parte de la producción. No se examina Estados Unidos, y no figurar en la lista no prueba nada. Se conservan aquí todos los bienes mineros, la electrónica, el silicio policristalino y, por fabricarse con un insumo así, las baterías de iones de litio.',
  },
  stages: ['extraction', 'refining', 'components', 'assembly'],
  defects: [
    'The name of the file says 2021 or 2016, by the copy; the contents are the list of 2022.',
    'The edition of 2024 (204 goods, 82 countries and areas) supersedes it: nickel of Indonesia came in, fluorspar of Mongolia went out.',
    'The list counts 159 goods in 78 countries, one of each more than the press reported on the day.',
    'A good made with a tainted input from another country has “No” in all three columns: the harm is borne where the input comes from, and the input is not named.',
  ],
  editions: [
    {
      id: '2022',
      title: '2022 List of Goods Produced by Child Labor or Forced Labor',
      published: '2022-09-28',
      url: 'https://www.dol.gov/agencies/ilab/reports/child-labor/list-of-goods',
      doi: null,
      checksums: { [fileName]: '0ac2d973ec41a2a3c3958f8e94af763f9f6255fcf511bf74e2d6d986ef89cc2e' },
    },
  ],
};
