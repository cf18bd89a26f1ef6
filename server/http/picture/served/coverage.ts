import { askCoverage } from '../../ask-picture.ts';
import { coverageVariables } from '../../page/address.ts';
import { coveragePicture } from '../draw.ts';
import type { ServedPicture } from './served.ts';

export const coverage: ServedPicture = {
  name: 'coverage',
  page: '/coverage',
  ofOne: null,
  read(address, language) {
    const variables = coverageVariables(address, language);
    return {
      key: variables,
      async draw({ answers, graph, form }) {
        const asked = await askCoverage(answers, graph, variables, language);
        return 'refusal' in asked ? asked : { picture: coveragePicture(asked.data, form) };
      },
    };
  },
};
