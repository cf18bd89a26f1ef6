import { askOrigin, askOriginOverview } from '../../ask-origin.ts';
import { apiLanguage } from '../../page/address.ts';
import { originAddress } from '../../page/origin-address.ts';
import { originBoundsPicture, originOverviewPicture, originPicture } from '../draw-origin.ts';
import type { ServedPicture } from './served.ts';

export const originOverview: ServedPicture = {
  name: 'origin',
  page: '/origin',
  ofOne: null,
  read: (_, language) => ({
    key: null,
    async draw({ answers, graph, form }) {
      const asked = await askOriginOverview({ answers, graph, language }, apiLanguage[language]);
      return 'refusal' in asked ? asked : { picture: originOverviewPicture(asked.data, form) };
    },
  }),
};

export const origin: ServedPicture = {
  name: 'origin',
  page: '/origin',
  ofOne: 'Origins are drawn as SVG: /picture/origin/<id>.svg',
  read(query, language, id) {
    const address = originAddress(id, query, language);
    return {
      key: address,
      async draw({ answers, graph, form }) {
        const asked = await askOrigin({ answers, graph, language }, address);
        if ('refusal' in asked) return asked;
        return {
          picture:
            asked.shown === 'origin'
              ? originPicture(asked.origin.data, form)
              : originBoundsPicture(asked.bounds.data, form),
        };
      },
    };
  },
};
