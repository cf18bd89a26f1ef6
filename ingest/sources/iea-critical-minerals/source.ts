/** The manifest of the Critical Minerals Dataset of the International Energy Agency. */
import type { Source } from '../../../schema/source.ts';

export const ieaCriticalMinerals: Source = {
  id: 'iea-critical-minerals',
  publisher: 'International Energy Agency',
  title: 'Critical Minerals Dataset: total supply for key minerals',
  shortTitle: {
    en: 'IEA Critical Minerals Dataset',
    fr: 'AIE, données sur les minéraux critiques',
    es: 'AIE, datos de minerales críticos',
  },
  url: 'https://www.iea.org/data-and-statistics/data-product/critical-minerals-dataset',
  licence: 'CC-BY-4.0',
  attribution: 'IEA, Critical Minerals Dataset (CC BY 4.0)',
  citation: 'International Energy Agency (May 2025): Critical Minerals Dataset.',
  interest: 'public',
  cadence: 'Every year, in May; one base year an edition, the rest is projection.',
  covers: {
    en: 'Mining and refining of copper, cobalt, lithium, nickel, graphite and magnet rare earths by the largest countries, the rest of the world as one figure and the total: the base year 2024 as estimated, 2030, 2035 and 2040 as projected in the base case. Demand by technology and scenario is left out.',
    fr: 'Extraction et raffinage du cuivre, du cobalt, du lithium, du nickel, du graphite et des terres rares pour aimants par les plus grands pays, le reste du monde en un seul chiffre et le total : l’année de base 2024 estimée, 2030, 2035 et 2040 projetées dans le scénario de base. La demande par technologie et scénario n’est pas reprise.',
    es: 'Extracción y refinado de cobre, cobalto, litio, níquel, grafito y tierras raras para imanes por los mayores países, el resto del mundo en una sola cifra y el total: el año base 2024 estimado, y 2030, 2035 y 2040 proyectados en el caso base. La demanda por tecnología y escenario queda fuera.',
  },
  stages: ['extraction', 'refining'],
  defects: [
    'Read in a JSON copy that somebody made from the workbook of the publisher; its units (thousand tons) stand in the description of the copy.',
    'Two sentences of notes stand among the countries of rare-earth mining, without figures: dropped.',
    '“Rest of world” is what is left of the total, in which countries that the table does not name are lumped; it differs from mineral to mineral.',
    'One country stands in a row of its own and in the rest of the world as well: Australia for nickel mined, Canada for nickel refined, Tanzania for graphite mined, Germany for graphite refined. The total counts it once.',
    'Rare earths are those for magnets only (neodymium, praseodymium, dysprosium, terbium), about a fifth of what other publishers count as rare-earth oxide. Refined graphite is of battery grade, natural and synthetic, not the natural graphite that is mined.',
    'The licence is stated by two mirrors; it was not read at the publisher.',
  ],
  editions: [
    {
      id: '2025',
      title: 'Critical Minerals Dataset, May 2025',
      published: '2025-05-21',
      url: 'https://www.iea.org/data-and-statistics/data-product/critical-minerals-dataset',
      doi: null,
      checksums: { 'iea.json': '110a2fff8406a2a3a6dcacf0153ed3f025d2ef17e4db0ac24a1e49c614fc8100' },
    },
  ],
};
