/** The English text of the story on the two books of the cloud. */
import type { StoryWords } from '../story.ts';

export const en: StoryWords = {
  title: 'The cloud’s two books: what do they count?',
  lead: 'Companies count the emissions of the electricity that they buy in two ways. Both are asked for, and they say different things.',
  sections: [
    {
      title: 'By place, and by market',
      text: 'By place is what the grids emit on which the sites stand. By market is what contracts and certificates say.\n\nFor {lastYear} Google reports {googlePlace} by place and {googleMarket} by market: {googleLeft} of the first is left in the second. For {firstYear} it reported {googlePlaceFirst} by place.',
    },
    {
      title: 'The same two, elsewhere',
      text: 'For {microsoftYear} Microsoft reports {microsoftPlace} by place and {microsoftMarket} by market: {microsoftLeft} is left.\n\nTo report both is what the Greenhouse Gas Protocol asks for. The difference is one of rules of counting, and no reproach.',
    },
    {
      title: 'What is not here',
      text: 'For {otherYear}, by place and by market: Apple, {applePlace} and {appleMarket}; Meta, {metaPlace} and {metaMarket}; Amazon, {amazonPlace} and {amazonMarket}.\n\nWhere there is no figure, none was transcribed from the reports that this graph reads, or a machine read it and it is kept out; the picture says which. That says nothing of the company.',
    },
  ],
};
