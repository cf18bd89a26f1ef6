/** A story of one's own between its page, the address and the history of the browser. */

import { readsAsFilon } from '../../../picture/author.ts';
import { mixesHarmsAndNames } from '../../../picture/stories/apart.ts';
import { storyOf } from '../../../picture/stories/index.ts';
import {
  longestStoryLink,
  type OwnStory,
  type ReadResult,
  readStoryParameter,
  storyParameter,
} from '../../../picture/stories/own.ts';
import { readIn } from '../../../picture/stories/story.ts';
import type { Language } from '../../language/language.ts';

export const emptyStory = (language: Language): OwnStory => ({
  language,
  title: '',
  lead: '',
  author: '',
  sections: [{ picture: 'ledger', title: '', text: '' }],
});

/** A story that comes with Filon, to go on from: its numbers stay numbers of the graph. */
export function copyOf(id: string, language: Language): OwnStory | null {
  const story = storyOf(id);
  if (story === undefined) return null;
  const { title, lead, sections } = readIn(story, language);
  return { language, title, lead, author: '', sections: sections.map((one) => ({ ...one })) };
}

/** `?story=…` of an address. */
export const storySearch = (story: OwnStory): string =>
  `?${new URLSearchParams({ story: storyParameter(story) })}`;

/** The address under which the story is read. */
export const linkOf = (story: OwnStory): string =>
  `${window.location.origin}/${story.language}/stories/own${storySearch(story)}`;

export const isLinkable = (story: OwnStory): boolean => linkOf(story).length <= longestStoryLink;

/** What is too long for an address goes along in the history of the browser, and stays there on loading again. */
export const stateOf = (story: OwnStory): { readonly story: string } => ({ story: storyParameter(story) });

/** What the place in the browser's history holds; null where it holds no story. */
export function heldStory(search: string, state: unknown): ReadResult | null {
  const text =
    typeof state === 'object' && state !== null && 'story' in state && typeof state.story === 'string'
      ? state.story
      : new URLSearchParams(search).get('story');
  return text === null ? null : readStoryParameter(text);
}

/** Why the story cannot be shared yet; null when it can. */
export function unfinished({
  author,
  title,
  sections,
}: OwnStory): 'apart' | 'author' | 'filon' | 'title' | 'words' | null {
  if (mixesHarmsAndNames(sections)) return 'apart';
  if (author.trim() === '') return 'author';
  if (readsAsFilon(author)) return 'filon';
  if (title.trim() === '') return 'title';
  return sections.some((one) => one.title.trim() === '' && one.text.trim() === '') ? 'words' : null;
}
