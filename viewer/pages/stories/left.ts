/**
 * What was being written when the page was left, a moment before it was written into the address. The tab keeps it
 * for the place in its history that it belongs to, until somebody comes back there or closes the tab.
 */
import { type OwnStory, readStoryParameter, storyParameter } from '../../../picture/stories/own.ts';

const prefix = 'filon.story.';

/** A place in the history of the tab: the same address may stand in it twice. */
export const placeOf = ({ key, search }: { readonly key: string; readonly search: string }): string =>
  `${prefix}${key} ${search}`;

/** The place that the tab is at: what is drawn may be of one before. */
export function placeOfTab(): string {
  const { key } = (window.history.state ?? {}) as { readonly key?: string };
  // As the router calls the place that it found.
  return placeOf({ key: key ?? 'default', search: window.location.search });
}

export function keepLeft(place: string, story: OwnStory): void {
  try {
    sessionStorage.setItem(place, storyParameter(story));
  } catch {
    // A browser that keeps nothing, or has no room left: all but the last words are in the address.
  }
}

/** @returns null where nothing was left, or what is there is no story */
export function leftAt(place: string): OwnStory | null {
  let text: string | null;
  try {
    text = sessionStorage.getItem(place);
  } catch {
    return null;
  }
  const read = text === null ? null : readStoryParameter(text);
  return read !== null && 'story' in read ? read.story : null;
}

export function forgetLeft(place: string): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
