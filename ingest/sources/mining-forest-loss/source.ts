/** The manifest of tree cover loss at mines, and the four ways in which its authors divide a mine of several metals. */
import type { Source } from '../../../schema/source.ts';

export interface Allocation {
  /** Part of the file name. */
  readonly id: string;
  readonly indicator: string;
  readonly sha256: string;
  /** Rows of the pinned file. */
  readonly rows: number;
}

export const allocations: readonly Allocation[] = [
  {
    id: 'price',
    indicator: 'indicator:tree-cover-loss-at-mines-by-price',
    sha256: '399e9183cd284b91e44e409df988fc6df448fc02493728145e5dbf2bede52fda',
    rows: 8982,
  },
  {
    id: 'mass',
    indicator: 'indicator:tree-cover-loss-at-mines-by-mass',
    sha256: '1fadd847aa5c049c2241058780fcf8595fd6b6df104cf33bb420c3c35b6fcf89',
    rows: 8982,
  },
  {
    id: 'equal',
    indicator: 'indicator:tree-cover-loss-at-mines-in-equal-parts',
    sha256: 'eab055cf5f1da8aa1700fddeaa5264fbcf56d1c23b892e29ab0ce6ce8f5e376a',
    rows: 9604,
  },
  {
    id: 'primary',
    indicator: 'indicator:tree-cover-loss-at-mines-by-primary-metal',
    sha256: '71230cd9661e0ef5514300b20edb970676335d4c6a095ee8445253f5a786f5a7',
    rows: 8514,
  },
];

export const fileNameOf = ({ id }: Allocation): string => `extension_forest_loss_${id}_allocation.csv`;

export const edition = '2024';

export const miningForestLoss: Source = {
  id: 'mining-forest-loss',
  publisher: 'Luckeneder, Maus et al. (Vienna University of Economics and Business)',
  title: 'Mining-related tree cover loss by country, commodity and year',
  shortTitle: {
    en: 'Tree cover loss at mines (Luckeneder et al.)',
    fr: 'Perte de couvert arboré dans les mines (Luckeneder et al.)',
    es: 'Pérdida de cubierta arbórea en minas (Luckeneder et al.)',
  },
  url: 'https://github.com/SLuckeneder/mining-deforestation-footprint-EU',
  licence: 'GPL-3.0',
  attribution: 'Luckeneder, Maus et al.: Mining-related tree cover loss embodied in EU consumption',
  citation:
    'Luckeneder, Maus et al. (2024): data of Mining-related tree cover loss embodied in EU consumption, doi 10.5281/zenodo.13911608.',
  interest: 'academic',
  cadence: 'Once.',
  covers: {
    en: 'Tree cover lost inside the areas of mines, 2001 to 2019, by country and ten commodities, worldwide. Cobalt, lithium, tantalum and rare earths are in one lump of other ores; what is lost around the mines is not in it.',
    fr: 'Couvert arboré perdu à l’intérieur des zones minières, de 2001 à 2019, par pays et pour dix matières, dans le monde. Cobalt, lithium, tantale et terres rares sont réunis dans les autres minerais\u202f; ce qui est perdu autour des mines n’y est pas.',
    es: 'Cubierta arbórea perdida dentro de las áreas mineras, de 2001 a 2019, por país y diez materias, en todo el mundo. Cobalto, litio, tantalio y tierras raras están juntos en otros minerales; lo perdido alrededor de las minas no está incluido.',
  },
  stages: ['extraction'],
  defects: [
    'Cobalt, lithium, rare earths and tantalum are folded into “Other non-ferrous ores n.e.c.”.',
    'A tenth of the loss has no known commodity.',
    'XAF, XAM, XAS and XEU are lumps of areas and belong to no economy; XAM alone is 901 km².',
    'A mine of several metals is divided in four ways: by price, which the authors prefer, by mass, in equal parts, or all to its primary metal. The four are never added.',
    'Another scope than Giljum et al. 2022 (3,264 km², the tropics and industrial mines alone).',
    'The repository is under the GPL 3.0; the licence of the archived data was not read.',
  ],
  editions: [
    {
      id: edition,
      title: 'Data of Mining-related tree cover loss embodied in EU consumption',
      published: '2024',
      url: 'https://doi.org/10.5281/zenodo.13911608',
      doi: '10.5281/zenodo.13911608',
      checksums: Object.fromEntries(allocations.map((item) => [fileNameOf(item), item.sha256])),
    },
  ],
};
