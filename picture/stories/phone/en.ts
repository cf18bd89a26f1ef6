/** The English text of the story on what is in a phone. */
import type { StoryWords } from '../story.ts';

export const en: StoryWords = {
  title: 'What is in a phone?',
  lead: 'Many metals, a little of each: where they are dug, who refines them, and what becomes of the phone.',
  sections: [
    {
      title: 'Many metals, a little of each',
      text: 'A smartphone holds {copperInside} of copper, {cobaltInside} of cobalt, {tinInside} of tin and {goldInside} of gold. The amounts come from different documents, so they need not be those of one single phone.\n\nThe picture follows three of the metals: back to where they are dug, and on to where the phone ends. Hatching is what nobody in this graph knows.',
    },
    {
      title: 'A little cobalt',
      text: 'Of all cobalt that was mined in {cobaltYear}, {cobaltCongo} was mined in DR Congo.\n\nThe share says where the ore left the ground. It does not say in whose phone it ended.',
    },
    {
      title: 'A speck of tantalum',
      text: 'The capacitors of a phone hold {tantalumInside} of tantalum. Of what is listed as mined in {tantalumYear}, {tantalumCongo} was mined in DR Congo and {tantalumRwanda} in Rwanda.\n\nThe list holds what publishers count. What nobody counts is not in it.',
    },
    {
      title: 'Copper crosses borders',
      text: 'Before copper becomes a wire it travels as cathodes: {cathodes} of them crossed a border in {cathodesYear}. In {copperYear}, {copperChina} of the world’s refined copper was made in China.\n\nWho refines is not always who digs. The map shows both ends of each shipment, and their sides.',
    },
    {
      title: 'And then?',
      text: 'In {wasteYear} the world threw away {waste} of electrical and electronic goods, {wasteNorth} of it in the North by the scheme of the picture.\n\nHow much of it each economy received: {wasteReceived}. The row of the picture stays open, because what is unknown is not zero.',
    },
  ],
};
