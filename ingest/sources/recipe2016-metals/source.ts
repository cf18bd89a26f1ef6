/** The manifest of the factors of metals in ReCiPe 2016. */
import type { Source } from '../../../schema/source.ts';

export const edition = '1.1';
export const scarcityFile = 'mineral_resource_scarcity_SOP.csv';
export const toxicityFile = 'metal_toxicity.csv';

export const recipe2016MetalsSource: Source = {
  id: 'recipe2016-metals',
  publisher: 'National Institute for Public Health and the Environment (RIVM), Netherlands',
  title: 'ReCiPe 2016 v1.1: characterisation factors of metals',
  shortTitle: {
    en: 'ReCiPe 2016, metals',
    fr: 'ReCiPe 2016, métaux',
    es: 'ReCiPe 2016, metales',
  },
  url: 'https://www.rivm.nl/en/life-cycle-assessment-lca/recipe',
  licence: 'not-redistributable',
  attribution: 'ReCiPe 2016 v1.1, Huijbregts et al., RIVM report 2016-0104a',
  citation:
    'Huijbregts et al., ReCiPe 2016 v1.1, RIVM report 2016-0104a, workbook of 17 January 2018, as in the Python package bw-recipe-2016 0.4.',
  interest: 'public',
  cadence: 'Years apart.',
  covers: {
    en: 'How much harder each kilogram makes it to get ore later (75 minerals), and how toxic ions of 21 metals are by where they are released, in the hierarchist perspective. Weights of a method, not harm that was measured. Its terms were not read: an adapter for your own copy, and no figures here.',
    fr: 'Combien chaque kilogramme rend plus difficile d’obtenir du minerai ensuite (75 minéraux), et la toxicité des ions de 21 métaux selon le lieu de rejet, dans la perspective hiérarchiste. Des poids d’une méthode, non un dommage mesuré. Ses conditions n’ont pas été lues\u202f: un adaptateur pour votre propre copie, et aucun chiffre ici.',
    es: 'Cuánto más difícil hace cada kilogramo obtener mineral después (75 minerales), y cuán tóxicos son los iones de 21 metales según dónde se liberan, en la perspectiva jerarquista. Pesos de un método, no daño medido. No se leyeron sus condiciones: un adaptador para su propia copia, y ninguna cifra aquí.',
  },
  stages: ['extraction', 'refining', 'end-of-life'],
  defects: [
    'Caesium ("Cesium") stands with the symbol Ce, which is cerium, and diamond and graphite with C: names are read, not symbols.',
    'An asterisk after a name means that the factor was estimated from the price.',
    'Compartments are spelt in two ways: "urban  air" with two blanks, "sea water" and "seawater".',
    'The toxicity of metals over a long time is highly uncertain.',
    'Perspectives give other values; only the hierarchist one, the default of the method, is read.',
  ],
  editions: [
    {
      id: edition,
      title: 'ReCiPe 2016 v1.1, workbook of 17 January 2018',
      published: '2018-01-17',
      url: 'https://www.rivm.nl/en/life-cycle-assessment-lca/recipe',
      doi: null,
      checksums: {
        [scarcityFile]: '40647c70b2d3446eaed7739eb0a6db6a1807a1eee52af5bfd9bd05f21c4ac569',
        [toxicityFile]: '2ec11fbad7df3174c9ca0feacccccfc25320771278723f107c64c6cc385f3e73',
      },
    },
  ],
};
