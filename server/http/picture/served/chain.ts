import { askTrace } from '../../ask-picture.ts';
import { traceVariables } from '../../page/address.ts';
import { chainPicture } from '../draw.ts';
import type { ServedPicture } from './served.ts';

export const chain: ServedPicture = {
  name: 'chain',
  page: '/trace',
  ofOne: 'A chain is drawn as SVG: /picture/chain/<id>.svg',
  read(address, language, id) {
    const variables = traceVariables(id, address, language);
    return {
      key: variables,
      async draw({ answers, graph, form }) {
        const asked = await askTrace(answers, graph, variables, language);
        return 'refusal' in asked
          ? asked
          : { picture: chainPicture(asked.data, form, variables.year ?? null) };
      },
    };
  },
};
