/** Who may refine: what an economy refines of what it mines, through the years. */
import type { Story, StoryPlace } from '../story.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const home = (question: string, economy: string, point: string, of: 'ratio' | 'year'): StoryPlace => [
  question,
  `homeRefining[source.id=bgs-wms].economies[economy.id=economy:${economy}].points[${point}].${of}`,
];

export const refine: Story = {
  id: 'refine',
  questions: {
    nickel: { field: 'concentration', given: 'material: "material:nickel", stage: EXTRACTION' },
    copper: { field: 'concentration', given: 'material: "material:copper", stage: EXTRACTION' },
    cobalt: { field: 'concentration', given: 'material: "material:cobalt", stage: EXTRACTION' },
    lithiumRefined: { field: 'concentration', given: 'material: "material:lithium", stage: REFINING' },
    cobaltRefined: { field: 'concentration', given: 'material: "material:cobalt", stage: REFINING' },
    copperRefined: { field: 'concentration', given: 'material: "material:copper", stage: REFINING' },
  },
  sections: [
    {
      picture: 'refined-at-home?material=material:copper',
      figures: {
        chileFirst: home('copper', 'CHL', 'first', 'ratio'),
        chileLast: home('copper', 'CHL', 'last', 'ratio'),
        peruFirst: home('copper', 'PER', 'first', 'ratio'),
        peruLast: home('copper', 'PER', 'last', 'ratio'),
        chinaFirst: home('copper', 'CHN', 'first', 'ratio'),
        chinaLast: home('copper', 'CHN', 'last', 'ratio'),
        congoFirst: home('copper', 'COD', 'first', 'ratio'),
        congoLast: home('copper', 'COD', 'last', 'ratio'),
      },
      facts: {
        copperFirst: home('copper', 'CHL', 'first', 'year'),
        copperLast: home('copper', 'CHL', 'last', 'year'),
      },
    },
    {
      picture: 'refined-at-home?material=material:nickel',
      figures: {
        indonesiaBefore: home('nickel', 'IDN', 'first', 'ratio'),
        indonesiaLast: home('nickel', 'IDN', 'last', 'ratio'),
      },
      facts: {
        indonesiaYear: home('nickel', 'IDN', 'first', 'year'),
        nickelLast: home('nickel', 'IDN', 'last', 'year'),
      },
    },
    {
      picture: 'refined-at-home?material=material:cobalt',
      figures: {
        cobaltFirst: home('cobalt', 'COD', 'first', 'ratio'),
        cobaltLast: home('cobalt', 'COD', 'last', 'ratio'),
      },
      facts: {
        cobaltFirstYear: home('cobalt', 'COD', 'first', 'year'),
        cobaltLastYear: home('cobalt', 'COD', 'last', 'year'),
      },
    },
    {
      picture: 'concentration',
      figures: {
        cobaltChina: ['cobaltRefined', 'holders[entity.id=economy:CHN].share'],
        lithiumChina: ['lithiumRefined', 'holders[entity.id=economy:CHN].share'],
        copperChina: ['copperRefined', 'holders[entity.id=economy:CHN].share'],
      },
      facts: {
        cobaltYear: ['cobaltRefined', 'year'],
        lithiumYear: ['lithiumRefined', 'year'],
        copperYear: ['copperRefined', 'year'],
      },
    },
  ],
  words: { en, fr, es },
};
