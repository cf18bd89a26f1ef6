/** The English text of the story on the copper that nobody lists as made. */
import type { StoryWords } from '../story.ts';

export const en: StoryWords = {
  title: 'The copper that cannot be: where was it made?',
  lead: 'Importers report refined copper from a country in which nobody lists so much being made. A question to two figures, and no finding about anybody.',
  sections: [
    {
      title: 'What importers report',
      text: 'For {sentYear}, {sent} of refined copper cathodes are recorded as sent by Congo (Brazzaville). Importers report it: {india} in India, {saudiArabia} in Saudi Arabia, {greece} in Greece.\n\nThe exporter’s own report of what went to India: {ownReport}. There the figure stands on one side’s word alone.',
    },
    {
      title: 'What anybody lists as made',
      text: 'For {beyondYear} no publisher in this graph lists any copper made there. The last that anybody lists is of an earlier year: {lastListed}. Imports of the same cathodes come to {brought}.\n\nWhat was sent beyond what was brought in comes to {gap}.',
    },
    {
      title: 'Ordinary reasons first',
      text: 'Stocks of earlier years can be sold. Goods of a neighbour can pass through and be counted as sent from here; importers can also name the wrong one of two neighbours with like names. And a production can be among the {lump} that one publisher lumps together for all that it does not name.\n\nThe map shows the whole trade in these cathodes in {tradeYear}: {trade}. Which reason holds the figures do not say. They name no culprit, and neither does this story.',
    },
  ],
};
