/** The English text of the story on who refines what is mined. */
import type { StoryWords } from '../story.ts';

export const en: StoryWords = {
  title: 'Who may refine?',
  lead: 'What an economy refines of what it mines, through the years. Below the dashed line, less is refined at home than is mined; above it, more.',
  sections: [
    {
      title: 'Copper: who refines at home?',
      text: 'In {copperFirst} Chile refined {chileFirst} of the copper that it mined, and Peru {peruFirst}. In {copperLast} it was {chileLast} and {peruLast}.\n\nIn DR Congo the share went from {congoFirst} to {congoLast}, in China from {chinaFirst} to {chinaLast}: more than an economy mines it can refine only from stocks, from the ore of others and from scrap.',
    },
    {
      title: 'Nickel: what changed in Indonesia?',
      text: 'In {indonesiaYear} Indonesia refined {indonesiaBefore} of the nickel that it mined; in {nickelLast} it was {indonesiaLast}.\n\nThe picture shows each year between: the share moves with what is refined and with what is mined. The figures do not say why, nor who owns the works.',
    },
    {
      title: 'Cobalt: refined where it is dug?',
      text: 'In {cobaltFirstYear} DR Congo refined {cobaltFirst} of the cobalt that it mined. In {cobaltLastYear}, the last year that both tables of this edition list, it was {cobaltLast}.\n\nRefined is what the publisher counts as such: alloys and half-finished goods that are refined abroad are not in it. The next picture says where it is done.',
    },
    {
      title: 'Who refines for everybody?',
      text: 'China refined {cobaltChina} of the world’s cobalt ({cobaltYear}), {lithiumChina} of its lithium ({lithiumYear}) and {copperChina} of its copper ({copperYear}).\n\nThe picture holds each material of which both stages are known: how concentrated digging is, beside how concentrated refining is.',
    },
  ],
};
