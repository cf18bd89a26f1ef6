/** The extracts of UN Comtrade at hand. The database changes every week, so that each extract is an edition of its own. */
import type { Edition } from '../../../schema/source.ts';

export const mirrorEdition = '31-codes-2022-2024';
export const chipsEdition = 'hs8542-2024';

/** Pairs of economies, the exporter's report beside the importer's. */
export const mirrorFile = 'mirror_pairs.csv';
export const chipsExportsFile = 'CHN_X_8542_2024_partners_over_10M.csv';
export const chipsImportsFile = 'USA_M_8542_2024_partners_over_10M.csv';

const url = 'https://comtradeplus.un.org/';

/** The editions of one side's source. */
export function editionsOf(side: 'exports' | 'imports'): readonly Edition[] {
  return [
    {
      id: mirrorEdition,
      title: `Annual ${side} of 2022 and 2024, 31 codes of six digits, all pairs; retrieved in 2026`,
      published: '2026',
      url,
      doi: null,
      checksums: { [mirrorFile]: '17206b3efee11d79a59d2253adf1de556533c65be8f66e96ff216f1763f6907e' },
    },
    side === 'exports'
      ? {
          id: chipsEdition,
          title: 'Exports of China, HS 8542 (integrated circuits), 2024, partners over 10 million USD',
          published: null,
          url,
          doi: null,
          checksums: {
            [chipsExportsFile]: 'b4f318c4b0b0c73560646d0246fe94da5ca60661293f3c5e88115ec9179de4c1',
          },
        }
      : {
          id: chipsEdition,
          title:
            'Imports of the United States, HS 8542 (integrated circuits), 2024, partners over 10 million USD',
          published: null,
          url,
          doi: null,
          checksums: {
            [chipsImportsFile]: '2c01680b03d8badbee58e7459b4a9efc74816f135d2ae56cd50542898d9ae287',
          },
        },
  ];
}
