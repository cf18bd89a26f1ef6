import { askMap } from '../../ask-picture.ts';
import { mapForm, mapVariables } from '../../page/address.ts';
import { mapPicture } from '../draw.ts';
import type { ServedPicture } from './served.ts';

export const map: ServedPicture = {
  name: 'map',
  page: '/map',
  ofOne: null,
  read(address, language) {
    const variables = mapVariables(address, language);
    const drawn = mapForm(address);
    return {
      key: [variables, drawn],
      async draw({ answers, graph, form }) {
        const asked = await askMap(answers, graph, variables, language);
        return 'refusal' in asked
          ? asked
          : { picture: await mapPicture(asked.data, form, drawn, variables.first) };
      },
    };
  },
};
