import { homeYearsWhole } from '../../../../picture/concentration/home-years.ts';
import { homeYearsWords } from '../../../../picture/concentration/home-years-words.ts';
import { askConcentration } from '../../ask-picture.ts';
import { apiLanguage, schemeOf, without } from '../../page/address.ts';
import { concentrationOptions } from '../draw.ts';
import { noFigures } from './no-figures.ts';
import type { ServedPicture } from './served.ts';

export const refinedAtHome: ServedPicture = {
  name: 'refined-at-home',
  page: '/concentration',
  ofOne: null,
  read(address, language) {
    const material = address.id('material');
    if (material === undefined) address.refuse('material', 'the id of a material such as material:copper');
    const variables = {
      ...without({ scheme: schemeOf(address), lang: apiLanguage[language] }),
      material: material ?? '',
      stage: 'EXTRACTION',
    } as const;
    return {
      key: variables,
      async draw({ answers, graph, form }) {
        const asked = await askConcentration(answers, graph, variables, language);
        if ('refusal' in asked) return asked;
        const options = concentrationOptions(form);
        const picture = homeYearsWhole(asked.data, homeYearsWords[language], options);
        return picture === null
          ? noFigures(variables.material, asked.data.concentration.homeRefiningReason ?? 'no figures')
          : { picture };
      },
    };
  },
};
