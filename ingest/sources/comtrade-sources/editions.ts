/** The extracts of UN Comtrade at hand. The database changes every week, so that each extract is an edition of its own. */
import type { Edition } from '../../../schema/source.ts';

export const mirrorEdition = '31-codes-2022-2024';
export const chipsEdition = 'hs8542-2024';
export const partnersEdition = { exports: 'partners-2014-2025', imports: 'partners-2002-2025' } as const;
export const leadersEdition = 'electronics-2023';
export const chipsYearsEdition = 'hs8542-2013-2024';
export const nickelEdition = 'nickel-2000-2024';

/** Pairs of economies, the exporter's report beside the importer's. */
export const mirrorFile = 'mirror_pairs.csv';
export const chipsExportsFile = 'CHN_X_8542_2024_partners_over_10M.csv';
export const chipsImportsFile = 'USA_M_8542_2024_partners_over_10M.csv';
/** Workbooks named for whose main partners they look at; the reporters stand inside. */
export const partnersFiles = {
  exports: 'China_3.5.1_import_partners_alternative.xlsx',
  importsOfChinasPartners: 'China_2.5.1_export_partners_alternative_reverse.xlsx',
  importsOfAmericasPartners: 'USA_2.5.1_export_partners_alternative_reverse.xlsx',
} as const;
export const leadersFile = 'top-exporters.csv';
export const chipsYearsFile = 'ic_exports_world_HS8542_raw.csv';
export const chipsMonthsFile = 'ic_exports_world_HS8542_202501_202508_uncomtrade.csv';
export const nickelFile = 'UN_nickel_trade.csv';

const url = 'https://comtradeplus.un.org/';

function edition(
  id: string,
  title: string,
  published: string | null,
  checksums: Readonly<Record<string, string>>,
): Edition {
  return { id, title, published, url, doi: null, checksums };
}

/** Extracts that hold both flows in one file. */
const both = (side: 'exports' | 'imports'): readonly Edition[] => [
  edition(
    mirrorEdition,
    `Annual ${side} of 2022 and 2024, 31 codes of six digits, all pairs; retrieved in 2026`,
    '2026',
    { [mirrorFile]: '17206b3efee11d79a59d2253adf1de556533c65be8f66e96ff216f1763f6907e' },
  ),
  edition(
    nickelEdition,
    `Annual ${side} of 2000 to 2024, HS 260400 (nickel ores), and of 2000 to 2014, HS 750110 (nickel mattes)`,
    null,
    { [nickelFile]: '4bcf43dcb5e060b25956bac72ebf84b04eec1b7d1501fcd9b0ec35739a0e362e' },
  ),
];

const ofExports: readonly Edition[] = [
  edition(
    chipsEdition,
    'Exports of China, HS 8542 (integrated circuits), 2024, partners over 10 million USD',
    null,
    { [chipsExportsFile]: 'b4f318c4b0b0c73560646d0246fe94da5ca60661293f3c5e88115ec9179de4c1' },
  ),
  edition(
    partnersEdition.exports,
    'Exports of eight economies to their five main partners, 2014 to 2025: copper ores, gold, parts of computers and phones, integrated circuits; retrieved in 2026',
    '2026',
    {
      [partnersFiles.exports]: 'cc057e2f6d245a4f4f38b105cdf35514955027abae492acb3db68748c835802a',
    },
  ),
  edition(
    leadersEdition,
    'Exports of 2023 to the world, 51 codes of electronics: the six largest exporters and the sum of all; retrieved in 2026',
    '2026',
    { [leadersFile]: '6afa92209c7801b3854d8b7fdbf12f6e12e4c2441a27c15d4694dd56eecf4bab' },
  ),
  edition(
    chipsYearsEdition,
    'Exports of every reporter to the world, HS 8542 (integrated circuits), 2013 to 2024',
    null,
    {
      [chipsYearsFile]: '21354efeafe9c9f3cfdf9a6b6d3a490ba514c5bdb40dd0b085eec0e457431181',
      [chipsMonthsFile]: 'd9bf763c58ae55139ea4858119c42b54713eb68e09df2f0be43e1915092c112c',
    },
  ),
];

const ofImports: readonly Edition[] = [
  edition(
    chipsEdition,
    'Imports of the United States, HS 8542 (integrated circuits), 2024, partners over 10 million USD',
    null,
    { [chipsImportsFile]: '2c01680b03d8badbee58e7459b4a9efc74816f135d2ae56cd50542898d9ae287' },
  ),
  edition(
    partnersEdition.imports,
    'Imports by partner: laptops, phones, network gear, computer parts and lithium-ion batteries of four economies, 2014 to 2025, and integrated circuits of China, 2002 to 2023; retrieved in 2026',
    '2026',
    {
      [partnersFiles.importsOfChinasPartners]:
        '4424c32991ded657162b40ef5c8e5296687e73117385981433609006295931ba',
      [partnersFiles.importsOfAmericasPartners]:
        '84d2fc325f51f146eb5f3d4a6203c9dd6aa8aef12c758941cb0fe53fb28acb17',
    },
  ),
];

/** The editions of one side's source. */
export function editionsOf(side: 'exports' | 'imports'): readonly Edition[] {
  return [...both(side), ...(side === 'exports' ? ofExports : ofImports)];
}
