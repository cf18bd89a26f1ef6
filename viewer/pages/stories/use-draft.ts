/** The story as it is being written, and the address that follows it a moment later. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type BlockerFunction, useBlocker, useLocation, useNavigate, useSearchParams } from 'react-router';
import type { OwnStory, StoryFault } from '../../../picture/stories/own.ts';
import { useLanguage } from '../../language/use-language.ts';
import { forgetLeft, keepLeft, leftAt, placeOf, placeOfTab } from './left.ts';
import { copyOf, emptyStory, heldStory, isLinkable, stateOf, storySearch } from './state.ts';

/** Milliseconds without a change before it is written into the address. */
const restBefore = 400;

/** What is open beside the story stays open when the story is written into the address. */
function withOpened(search: string): string {
  const next = new URLSearchParams(search);
  const now = new URLSearchParams(window.location.search);
  for (const name of ['figure', 'statement']) {
    const opened = now.get(name);
    if (opened !== null) next.set(name, opened);
  }
  return next.size === 0 ? '' : `?${next}`;
}

export interface Draft {
  readonly story: OwnStory;
  /** What is wrong with the address that was opened. */
  readonly fault: StoryFault | null;
  change(changes: Partial<OwnStory>): void;
  /** All of it, as a file gives it: the way back leads to what was there before. */
  open(story: OwnStory): void;
}

export function useDraft(): Draft {
  const language = useLanguage();
  const [query] = useSearchParams();
  const { search, state, key, pathname } = useLocation();
  const navigate = useNavigate();
  const from = query.get('from');
  const place = placeOf({ key, search });
  const isChanged = useRef(false);
  const read = (): { readonly story: OwnStory; readonly fault: StoryFault | null } => {
    const left = leftAt(place);
    if (left !== null) {
      // It is not in the address yet.
      isChanged.current = true;
      return { story: left, fault: null };
    }
    const held = heldStory(search, state);
    const first = (from === null ? null : copyOf(from, language)) ?? emptyStory(language);
    if (held === null) {
      const isUnknown = from !== null && copyOf(from, language) === null;
      return { story: first, fault: isUnknown ? { kind: 'other', place: 'from' } : null };
    }
    return 'story' in held ? { story: held.story, fault: null } : { story: first, fault: held.fault };
  };
  const [draft, setDraft] = useState(read);
  const latest = useRef(read);
  latest.current = read;
  const written = useRef(key);
  const { story } = draft;
  const writing = useRef(story);
  writing.current = story;
  // Back and forward bring what the address says; what we wrote into it is here already.
  useEffect(() => {
    if (written.current === key) return;
    written.current = key;
    // Only now is it in the address: who leaves while it is being written there would lose it.
    if (stateOf(writing.current).story === (state as { readonly story?: unknown } | null)?.story)
      isChanged.current = false;
    // What is being written is not in the address yet: a number that is opened meanwhile takes nothing of it away.
    else if (!isChanged.current) setDraft(latest.current());
  }, [key, state]);
  const write = useCallback(
    (next: OwnStory, replace: boolean) => {
      void navigate(
        { pathname, search: withOpened(isLinkable(next) ? storySearch(next) : '') },
        { replace, state: stateOf(next), preventScrollReset: true },
      );
    },
    [navigate, pathname],
  );
  // The page that somebody leaves for may take a while to come: writing this address meanwhile would call them back.
  // The router knows which place is left: what is drawn may be of one before.
  const left = useRef<string | null>(null);
  const [returns, setReturns] = useState(0);
  useBlocker(
    useCallback<BlockerFunction>(
      ({ currentLocation, nextLocation }) => {
        if (nextLocation.pathname !== pathname) {
          if (currentLocation.pathname === pathname) left.current = placeOf(currentLocation);
        } else if (left.current !== null) {
          // Back before the other page was drawn.
          left.current = null;
          setReturns((count) => count + 1);
        }
        return false;
      },
      [pathname],
    ),
  );
  // A way back is a reason to write, though it is not read there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the line above
  useEffect(() => {
    if (!isChanged.current) return undefined;
    const timer = setTimeout(() => {
      if (left.current !== null) return;
      forgetLeft(place);
      write(story, true);
    }, restBefore);
    return () => clearTimeout(timer);
  }, [story, write, place, returns]);
  // Whoever leaves sooner finds it on coming back, by a link of the page as by one of the browser.
  useEffect(() => {
    const keep = (at: string): void => {
      if (isChanged.current) keepLeft(at, writing.current);
    };
    const onHide = (): void => keep(placeOfTab());
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      keep(left.current ?? placeOfTab());
    };
  }, []);
  return {
    ...draft,
    change(changes) {
      isChanged.current = true;
      setDraft((before) => ({ story: { ...before.story, ...changes }, fault: null }));
    },
    open(next) {
      // What is being written is kept in the history first.
      if (isChanged.current) write(story, true);
      isChanged.current = false;
      setDraft({ story: next, fault: null });
      setTimeout(() => write(next, false));
    },
  };
}
