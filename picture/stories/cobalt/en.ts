/** The English text of the story on the trail of cobalt. */
import type { StoryWords } from '../story.ts';

export const en: StoryWords = {
  title: 'Cobalt: how far does the trail go?',
  lead: 'From the mine to the phone, as far as public figures lead. Where they end, the story ends.',
  sections: [
    {
      title: 'Dug in one place',
      text: 'The economies that {dugBy} lists mined {world} of cobalt in {dugYear}. Of it, {congo} was mined in DR Congo and {indonesia} in Indonesia.\n\nA share of a country is all that the list gives. It names no mine and no owner.',
    },
    {
      title: 'Refined in another',
      text: 'In {refinedYear}, {china} of the world’s refined cobalt was made in China, by the count of {refinedBy}.\n\nIn {homeFirstYear} DR Congo refined {homeFirst} of what it mined. In {homeLastYear}, the last year that both tables of this edition list, it was {homeLast}. Alloys and half-finished goods that are refined abroad are not counted in it.',
    },
    {
      title: 'Between the two: bounds',
      text: 'Who sent how much to whom is not in the data that Filon brings; what each sent in all and what each received in all is. These totals prove something all the same: in {boundsYear}, {fromCongo} of what China imported under the code of cobalt intermediates came from DR Congo, worth {worth}.\n\nThe range is not an error of measurement. It is what the totals leave open. The code also holds metal and powder.',
    },
    {
      title: 'Where the trail ends',
      text: 'A smartphone holds {inside} of cobalt. Companies publish lists of smelters without amounts, and no source here gives shipments by mine.\n\nSo no figure here leads from one mine to one phone, and Filon draws none. What is not known is as wide in the picture as it is.',
    },
  ],
};
