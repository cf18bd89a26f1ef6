import { homeRows } from '../../../../picture/ledger/query.ts';
import { askLedger } from '../../ask-picture.ts';
import { hasAfricaLine, hasAllRows, ledgerVariables } from '../../page/address.ts';
import { ledgerPicture } from '../draw.ts';
import type { ServedPicture } from './served.ts';

export const ledger: ServedPicture = {
  name: 'ledger',
  page: '/ledger',
  ofOne: null,
  read(address, language) {
    const variables = ledgerVariables(address, language, hasAllRows(address) ? undefined : homeRows);
    const hasAfrica = hasAfricaLine(address);
    return {
      key: [variables, hasAfrica],
      async draw({ answers, graph, form }) {
        const asked = await askLedger(answers, graph, variables, language);
        return 'refusal' in asked ? asked : { picture: ledgerPicture(asked.data, form, hasAfrica) };
      },
    };
  },
};
