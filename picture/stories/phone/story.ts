/** What is in a phone: its metals, who digs three of them, what becomes of it. */
import type { Story } from '../story.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const inside = (material: string): readonly ['phone', string] => [
  'phone',
  `contents[entity.id=material:${material}].mass`,
];

export const phone: Story = {
  id: 'phone',
  questions: {
    phone: { field: 'trace', given: 'start: "device:smartphone"' },
    cobalt: { field: 'concentration', given: 'material: "material:cobalt", stage: EXTRACTION' },
    tantalum: { field: 'concentration', given: 'material: "material:tantalum", stage: EXTRACTION' },
    copper: { field: 'concentration', given: 'material: "material:copper", stage: REFINING' },
    trade: { field: 'flows', given: 'product: "product:hs2017-740311"' },
    ledger: { field: 'ledger', given: '' },
  },
  sections: [
    {
      picture: 'chain/device:smartphone',
      figures: {
        copperInside: inside('copper'),
        cobaltInside: inside('cobalt'),
        tinInside: inside('tin'),
        goldInside: inside('gold'),
      },
    },
    {
      picture: 'concentration?material=material:cobalt&stage=extraction&part=holders',
      figures: { cobaltCongo: ['cobalt', 'holders[entity.id=economy:COD].share'] },
      facts: { cobaltYear: ['cobalt', 'year'] },
    },
    {
      picture: 'concentration?material=material:tantalum&stage=extraction&part=holders',
      figures: {
        tantalumInside: inside('tantalum'),
        tantalumCongo: ['tantalum', 'holders[entity.id=economy:COD].share'],
        tantalumRwanda: ['tantalum', 'holders[entity.id=economy:RWA].share'],
      },
      facts: { tantalumYear: ['tantalum', 'year'] },
    },
    {
      picture: 'map?product=product:hs2017-740311',
      figures: {
        cathodes: ['trade', 'total.mass'],
        copperChina: ['copper', 'holders[entity.id=economy:CHN].share'],
      },
      facts: { cathodesYear: ['trade', 'year'], copperYear: ['copper', 'year'] },
    },
    {
      picture: 'ledger?only=throws-away,receives-waste',
      figures: {
        waste: ['ledger', 'rows[id=THROWS_AWAY].total'],
        wasteNorth: ['ledger', 'rows[id=THROWS_AWAY].bands[band=NORTH].share'],
        wasteReceived: ['ledger', 'rows[id=RECEIVES_WASTE].total'],
      },
      facts: { wasteYear: ['ledger', 'rows[id=THROWS_AWAY].period'] },
    },
  ],
  words: { en, fr, es },
};
