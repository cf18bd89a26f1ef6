/** Who digs, who earns, who throws away: the ledger of South and North, row by row. */
import type { Story, StoryPlace } from '../story.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

type Row = 'DIGS' | 'REFINES' | 'EARNS' | 'THROWS_AWAY' | 'RECEIVES_WASTE';
const band = (row: Row, name: 'SOUTH' | 'NORTH' | 'CHINA', question = 'ledger'): StoryPlace => [
  question,
  `rows[id=${row}].bands[band=${name}].share`,
];
const africa = (row: Row): StoryPlace => ['ledger', `rows[id=${row}].africa.share`];
const period = (row: Row): StoryPlace => ['ledger', `rows[id=${row}].period`];

export const ledger: Story = {
  id: 'ledger',
  questions: {
    ledger: { field: 'ledger', given: '' },
    apart: { field: 'ledger', given: 'chinaApart: true' },
  },
  sections: [
    {
      picture: 'ledger?only=digs,earns',
      figures: { southDigs: band('DIGS', 'SOUTH'), southEarns: band('EARNS', 'SOUTH') },
      facts: {
        digsYear: period('DIGS'),
        earnsYear: period('EARNS'),
        scheme: ['ledger', 'scheme.label'],
      },
    },
    {
      picture: 'ledger?only=digs,refines,earns&chinaApart=true',
      figures: {
        chinaRefines: band('REFINES', 'CHINA', 'apart'),
        chinaEarns: band('EARNS', 'CHINA', 'apart'),
        restDigs: band('DIGS', 'SOUTH', 'apart'),
        restEarns: band('EARNS', 'SOUTH', 'apart'),
      },
    },
    {
      picture: 'ledger?only=digs,earns,throws-away&africa=true',
      figures: {
        africaDigs: africa('DIGS'),
        africaEarns: africa('EARNS'),
        africaThrows: africa('THROWS_AWAY'),
      },
    },
    {
      picture: 'ledger?only=throws-away,receives-waste',
      figures: {
        waste: ['ledger', 'rows[id=THROWS_AWAY].total'],
        northThrows: band('THROWS_AWAY', 'NORTH'),
        southThrows: band('THROWS_AWAY', 'SOUTH'),
        received: ['ledger', 'rows[id=RECEIVES_WASTE].total'],
      },
      facts: { wasteYear: period('THROWS_AWAY') },
    },
    {
      picture: 'ledger?only=digs,earns&scheme=g77-complement-2025',
      figures: {
        digsG77: ['ledger', 'rows[id=DIGS].spread[scheme.id=g77-complement-2025].southShare'],
        earnsG77: ['ledger', 'rows[id=EARNS].spread[scheme.id=g77-complement-2025].southShare'],
      },
      facts: { otherScheme: ['ledger', 'rows[id=DIGS].spread[scheme.id=g77-complement-2025].scheme.label'] },
    },
  ],
  words: { en, fr, es },
};
