/** The copper that cannot be: more is reported as sent out of Congo (Brazzaville) than anybody lists as made there. */
import type { Story } from '../story.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const reported = (economy: string): readonly ['sent', string] => [
  'sent',
  `nodes[to.id=economy:${economy}].mirror.importerMass`,
];
const beyond = 'anomalies.nodes[product.id=product:hs2017-740311]';

export const copper: Story = {
  id: 'copper',
  questions: {
    sent: { field: 'flows', given: 'product: "product:hs2017-740311", from: "economy:COG"' },
    all: { field: 'flows', given: 'product: "product:hs2017-740311"' },
    beyond: {
      field: 'anomalies',
      given: 'kind: BEYOND_SUPPLY, economy: "economy:COG", material: "material:copper"',
    },
  },
  sections: [
    {
      picture: 'map?product=product:hs2017-740311&from=economy:COG',
      figures: {
        sent: ['sent', 'total.mass'],
        india: reported('IND'),
        saudiArabia: reported('SAU'),
        greece: reported('GRC'),
        ownReport: ['sent', 'nodes[to.id=economy:IND].mirror.exporterMass'],
      },
      facts: { sentYear: ['sent', 'year'] },
    },
    {
      picture: 'coverage?economy=economy:COG&material=material:copper',
      figures: {
        brought: ['beyond', `${beyond}.figures[id=imports].figure`],
        lastListed: ['beyond', `${beyond}.figures[id=lastListed].figure`],
        gap: ['beyond', `${beyond}.gap`],
      },
      facts: { beyondYear: ['beyond', `${beyond}.year`] },
    },
    {
      picture: 'map?product=product:hs2017-740311',
      figures: {
        lump: ['beyond', `${beyond}.figures[id=lump].figure`],
        trade: ['all', 'total.mass'],
      },
      facts: { tradeYear: ['all', 'year'] },
    },
  ],
  words: { en, fr, es },
};
