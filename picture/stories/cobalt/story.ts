/** Cobalt: how far a trail of public figures leads, and where it ends. */
import type { Story } from '../story.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const toChina = 'bounds[from.id=economy:COD&to.id=economy:CHN&product.id=product:hs2017-810520]';
const atHome = 'homeRefining[source.id=bgs-wms].economies[economy.id=economy:COD]';

export const cobalt: Story = {
  id: 'cobalt',
  questions: {
    dug: { field: 'concentration', given: 'material: "material:cobalt", stage: EXTRACTION' },
    refined: { field: 'concentration', given: 'material: "material:cobalt", stage: REFINING' },
    bounds: { field: 'originBounds', given: 'material: "material:cobalt"' },
    phone: { field: 'trace', given: 'start: "device:smartphone"' },
  },
  sections: [
    {
      picture: 'concentration?material=material:cobalt&stage=extraction&part=holders',
      figures: {
        world: ['dug', 'total'],
        congo: ['dug', 'holders[entity.id=economy:COD].share'],
        indonesia: ['dug', 'holders[entity.id=economy:IDN].share'],
      },
      facts: { dugYear: ['dug', 'year'], dugBy: ['dug', 'source.shortTitle'] },
    },
    {
      picture: 'concentration?material=material:cobalt&stage=refining&part=holders',
      figures: {
        china: ['refined', 'holders[entity.id=economy:CHN].share'],
        homeFirst: ['dug', `${atHome}.points[first].ratio`],
        homeLast: ['dug', `${atHome}.points[last].ratio`],
      },
      facts: {
        refinedYear: ['refined', 'year'],
        refinedBy: ['refined', 'source.shortTitle'],
        homeFirstYear: ['dug', `${atHome}.points[first].year`],
        homeLastYear: ['dug', `${atHome}.points[last].year`],
      },
    },
    {
      picture: 'origin/material:cobalt',
      figures: { fromCongo: ['bounds', `${toChina}.shareOfImports`], worth: ['bounds', `${toChina}.amount`] },
      facts: { boundsYear: ['bounds', 'year'] },
    },
    {
      picture: 'chain/material:cobalt',
      figures: { inside: ['phone', 'contents[entity.id=material:cobalt].mass'] },
    },
  ],
  words: { en, fr, es },
};
