/** The English text of the story on the ledger of South and North. */
import type { StoryWords } from '../story.ts';

export const en: StoryWords = {
  title: 'Who digs, who earns, who throws away?',
  lead: 'The same world, row by row: the share of each side, and what no source counts.',
  sections: [
    {
      title: 'Digs, and earns',
      text: 'By the scheme “{scheme}”, the South has {southDigs} of the mine output of device minerals ({digsYear}) and {southEarns} of the value added of electronics ({earnsYear}).\n\nMine output is wider than devices: the same minerals go into grids and cars. Each row of the ledger says its scope.',
    },
    {
      title: 'China apart',
      text: 'China stands in the South by every scheme here. Alone it has {chinaRefines} of the refining and {chinaEarns} of the earning.\n\nThe rest of the South digs {restDigs} and earns {restEarns}.',
    },
    {
      title: 'Africa, a line of its own',
      text: 'Of what the ledger counts, Africa digs {africaDigs}, earns {africaEarns} and throws away {africaThrows}.',
    },
    {
      title: 'Throws away, and receives',
      text: 'In {wasteYear} the world threw away {waste} of electrical and electronic goods: {northThrows} in the North, {southThrows} in the South.\n\nHow much of it each economy received: {received}. No source here counts that by economy, so the row is empty, and not zero.',
    },
    {
      title: 'Another scheme, other shares',
      text: 'By the scheme “{otherScheme}”, the South digs {digsG77} and earns {earnsG77}.\n\nWho counts as South is a choice. The picture says whose.',
    },
  ],
};
