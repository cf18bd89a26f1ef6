import { partNames } from '../../../../picture/concentration/detail.ts';
import { askConcentration, askOverview } from '../../ask-picture.ts';
import { concentrationVariables, hasAllRows, overviewVariables } from '../../page/address.ts';
import { written } from '../../page/parameter.ts';
import { concentrationPicture, overviewPicture } from '../draw.ts';
import type { ServedPicture } from './served.ts';

export const concentration: ServedPicture = {
  name: 'concentration',
  page: '/concentration',
  ofOne: null,
  read(address, language) {
    const variables = concentrationVariables(address, language);
    const overview = overviewVariables(address, language);
    const isAll = hasAllRows(address);
    // A story shows one part at a time.
    const part = address.choice('part', written(partNames));
    return {
      key: [variables ?? null, overview, isAll, part ?? null],
      async draw({ answers, graph, form }) {
        if (variables === undefined) {
          const asked = await askOverview(answers, graph, overview, language);
          return 'refusal' in asked ? asked : { picture: overviewPicture(asked.data, form, isAll) };
        }
        const asked = await askConcentration(answers, graph, variables, language);
        return 'refusal' in asked ? asked : { picture: concentrationPicture(asked.data, form, part) };
      },
    };
  },
};
