/**
 * The manifest of BACI, the reconciled database of bilateral trade of CEPII. The publisher's own archives and the
 * copies of parts of them that Filon ships are editions apart, so that they can never be added to each other.
 */
import type { Edition, Source } from '../../../schema/source.ts';

const page = 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37';

/** The release that Filon ships parts of, and the one whose archives `filon import baci` knows. */
export const baciRelease = 'V202601';
const release = baciRelease.toLowerCase();

/** The publisher's archives of the release: one a revision, from the revision's first year on. */
export const baciArchives = [
  { edition: `hs92-${release}`, revision: '1992', archive: `BACI_HS92_${baciRelease}.zip` },
  { edition: `hs96-${release}`, revision: '1996', archive: `BACI_HS96_${baciRelease}.zip` },
  { edition: `hs02-${release}`, revision: '2002', archive: `BACI_HS02_${baciRelease}.zip` },
  { edition: `hs07-${release}`, revision: '2007', archive: `BACI_HS07_${baciRelease}.zip` },
  { edition: `hs12-${release}`, revision: '2012', archive: `BACI_HS12_${baciRelease}.zip` },
  { edition: `hs17-${release}`, revision: '2017', archive: `BACI_HS17_${baciRelease}.zip` },
  { edition: `hs22-${release}`, revision: '2022', archive: `BACI_HS22_${baciRelease}.zip` },
] as const;

const publishersEditions = baciArchives.map(
  ({ edition, revision, archive }): Edition => ({
    id: edition,
    title: `BACI, HS ${revision}, release ${baciRelease}`,
    published: '2026-01',
    url: `https://www.cepii.fr/DATA_DOWNLOAD/baci/data/${archive}`,
    doi: null,
    checksums: {},
  }),
);

/** Editions of the parts that Filon ships, by what they hold. */
export const baciEditions = {
  thirtyCodes: `hs17-${release}-30-codes`,
  values2022: `hs17-${release}-values-2022`,
  mainFlowsHs17: `hs17-${release}-main-flows`,
  mainFlowsHs02: `hs02-${release}-main-flows`,
  top200: `hs22-${release}-top-200`,
  topTraders: `hs17-${release}-top-traders`,
  semiconductors: `hs22-${release}-semiconductors`,
} as const;

/** A part of an archive, as somebody else passes it on. */
function part(id: string, title: string, checksums: Edition['checksums']): Edition {
  return { id, title: `BACI, ${title}`, published: '2026-01', url: page, doi: null, checksums };
}

export const baci: Source = {
  id: 'baci',
  publisher: 'CEPII (Centre d’études prospectives et d’informations internationales)',
  title: 'BACI: International Trade Database at the Product-Level',
  shortTitle: {
    en: 'CEPII, BACI (trade between economies)',
    fr: 'CEPII, BACI (commerce entre économies)',
    es: 'CEPII, BACI (comercio entre economías)',
  },
  url: page,
  licence: 'etalab-2.0',
  attribution: `CEPII, BACI, release ${baciRelease} (Etalab Open Licence 2.0)`,
  citation: `Gaulier, G. and Zignago, S. (2010), BACI: International Trade Database at the Product-Level. The 1994–2007 Version. CEPII Working Paper 2010-23. Release ${baciRelease} (January 2026).`,
  interest: 'academic',
  cadence: 'Every January; years of different releases are never mixed.',
  covers: {
    en: 'Value and mass of trade between economies by six-digit code of the Harmonized System and year, each flow reconciled from the reports of exporter and importer to UN Comtrade. Values are free on board. Filon ships parts only: 30 codes of 2024 in full, their values of 2022 in full, their main flows of 2002 to 2021 and 2023, the 200 largest flows of 16 headings of 2022 to 2024, top traders of 8 codes, and semiconductors between 18 economies of 2024. The publisher’s archives, imported with `filon import baci`, hold everything.',
    fr: 'Valeur et masse du commerce entre économies par code à six chiffres du Système harmonisé et par année, chaque flux réconcilié à partir des déclarations de l’exportateur et de l’importateur à UN Comtrade. Les valeurs sont franco à bord. Filon n’en fournit que des parties : 30 codes de 2024 au complet, leurs valeurs de 2022 au complet, leurs flux principaux de 2002 à 2021 et de 2023, les 200 plus grands flux de 16 positions de 2022 à 2024, les premiers exportateurs et importateurs de 8 codes, et les semi-conducteurs entre 18 économies en 2024. Les archives de l’éditeur, importées avec `filon import baci`, contiennent tout.',
    es: 'Valor y masa del comercio entre economías por código de seis cifras del Sistema Armonizado y por año; cada flujo se concilia a partir de lo que exportador e importador declaran a UN Comtrade. Los valores son franco a bordo. Filon solo incluye partes: 30 códigos de 2024 completos, sus valores de 2022 completos, sus flujos principales de 2002 a 2021 y de 2023, los 200 mayores flujos de 16 partidas de 2022 a 2024, los principales exportadores e importadores de 8 códigos, y los semiconductores entre 18 economías en 2024. Los archivos del editor, importados con `filon import baci`, lo contienen todo.',
  },
  stages: ['trade'],
  defects: [
    'The last year of a release (2024) is provisional: flows may be missing or rest on one partner’s report, and CEPII may revise it substantially.',
    'Releases revise each other, and quantities are converted to tonnes apart for each revision of the Harmonized System: flows of two releases or two revisions are never added.',
    'A newer revision holds only the economies that report in it: HS 2022 leaves out the others.',
    'Masses are blank for some flows (4.7 % of the rows of the 30 codes in 2024); a few are errors of quantity, such as 5.0 Mt of zinc from Spain to Mexico in 2024 at 12.5 USD a tonne: the unit-value rule keeps them out.',
    'Taiwan stands as “Other Asia, not elsewhere specified” (490, S19), which CEPII calls a good proxy: a few reporters put other trade there.',
    'Only flows above zero are recorded: no row is not a zero reported.',
    'Main flows: the six largest suppliers of each importer and the six largest customers of each exporter, values only. The labels of materials were put to codes of HS 2002 by the author of the copy: boron is heading 2528 there, and the labels gallium, germanium and hafnium repeat the flows of 811292, in which HS 2002 has no germanium.',
    'Largest 200: about eighty economies, France, Norway, Singapore and Hong Kong among them, have no row at all, because the author of the copy had no coordinates for them; the totals printed there very probably leave them out too, so that the coverage is not known.',
    'Largest 200: the mass of bauxite in 2023 (68 Mt, against 154 Mt and 183 Mt in the years beside it) is a gap of quantities.',
    'Top traders: the tonnes of tin ore in 2014 (2.96 Mt; 50,000 to 120,000 t are normal) are an error of quantity; that year is not in the copy.',
    'Semiconductors: Hong Kong, the largest hub of re-exports, Thailand, the Philippines and Mexico are not among the 18 economies.',
  ],
  editions: [
    ...publishersEditions,
    part(baciEditions.thirtyCodes, '30 codes of ores, metals and chemicals, 2024, all flows (HS 2017)', {
      'baci_hs17_2024_critical_materials.csv':
        '3da6afe5d433023bbcf73dfa708ce9cb667d394fa10637ace9847de5d51bb02e',
    }),
    part(
      baciEditions.values2022,
      '30 codes of ores, metals and chemicals, 2022, values of all flows (HS 2017)',
      {
        'baci_2022_value_only.csv': 'e94ca46a577efe81a7d428ba40021933fe7dc9c3160b239b03feee02b77f333b',
      },
    ),
    part(baciEditions.mainFlowsHs17, 'main flows of 30 codes, values, 2017 to 2021 and 2023 (HS 2017)', {
      'flows_2017.json': '8548507ed0ca287082120af9b2e310aa9e6d8dca6f3b67b8b3af11979204fd31',
      'flows_2018.json': '7d36830cd2dddc1dc01b03cc4efc033603f2f7ea5144a718dbe2463c686613c1',
      'flows_2019.json': '3ce63fb8427e3e929f58d8778cb8db09c46ecb29384020a526d07fd2853d07a8',
      'flows_2020.json': 'ee5846ac4a5f840411249e54416e57c87d1a3cd58f68503f7fbb334abb30235d',
      'flows_2021.json': '89ca99034c5296a7afb5757ac552710d3f77ee7a28428efe57e2369b49d33ee9',
      'flows_2023.json': '05a5eaf0507fef5cb49ae0648f706dea35ad5f703efd5dbbdb28fae5c6e11093',
    }),
    part(baciEditions.mainFlowsHs02, 'main flows of 30 codes, values, 2002 to 2016 (HS 2002)', {
      'flows_2002.json': '6b1e319226a736c9f8427b4c288f50f92057b308cccd4705ddec67dd5a7feb9d',
      'flows_2003.json': '6dd69a6c3ab33f6943a5ffabf21f71a150936d51cca512bdbe8abac14edec624',
      'flows_2004.json': '505751284a212360d6150d39f8ccd0d97a0988839cfb524b9ea7e40886971a84',
      'flows_2005.json': '01794694ff2b108422089c2c5ef8153d2276123c2e41787dfa348709f96541ba',
      'flows_2006.json': '075ef5fc23d59f6e0e839c08ff0382f0a7f472f5ed05380f27ea3c08ac3a8884',
      'flows_2007.json': 'db4da061fe4bd2e2834453caf87cb3391c6de1b317e1f7b11f2a8c255f2187b1',
      'flows_2008.json': '58ac5434784cec95660b982ac0bad53a62ec8b6cc3ae76548e262789208d3c3d',
      'flows_2009.json': 'beebfb33de2273fb43be8d6c1a6953b71e152b849ab7cfc64eacdc9f57dc806c',
      'flows_2010.json': '5b7f931eb2a07fb33971c603d4584be35a1258d4a3ca58eef59f6132910ad47c',
      'flows_2011.json': 'cd057f8ae2ebdd08b79aa4c0e91780e42c9642c6119be242089e0af3b72718d5',
      'flows_2012.json': '816e9eaf06f46b8b09a0b4fe94ea81e3a92b9505ee6670a84a851afe3cd9b867',
      'flows_2013.json': '307916576b76e2187ea64a7664e691c9a01c7875e8be639402fe1ad5541a9ad8',
      'flows_2014.json': 'd70c95c04b0298a5bb6b7c52d774f6078b811a28bf4c49f3f9b9da81779f3222',
      'flows_2015.json': 'd898183647775d79871cd132f94e9b2ccfc4266423f08aa0ef4e9ff1a8d8c888',
      'flows_2016.json': '6a5258444b4e7e3f19319090e4773c4fda59c77047e8de11b8637642691b753e',
    }),
    part(baciEditions.top200, 'the 200 largest flows of 16 headings, 2022 to 2024 (HS 2022)', {
      'flows.json': 'b4bd4679ca76cf35df6ad82a9a1767615257fc0549f4bf517c79041880a40e7b',
    }),
    part(
      baciEditions.topTraders,
      'eight largest exporters and importers of 8 codes, with the world’s totals (HS 2017)',
      {
        'top-traders.csv': '6aba44ed18fb2bd6b527654ab7829bc9f5a22b1ae5bde2ca50fe59fe10bc9107',
      },
    ),
    part(baciEditions.semiconductors, 'semiconductors between 18 economies, 2024, values (HS 2022)', {
      'trade-bilateral-links.csv': 'd432943cf1181de5e4e408d5082d5fba160329c7aa0f6e1aa98132f8cde15ce2',
    }),
  ],
};
