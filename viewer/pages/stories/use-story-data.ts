/** The answers that the numbers of a story are in: one question for each story whose figures its texts take. */
import { useMemo } from 'react';
import { stories, storyOf } from '../../../picture/stories/index.ts';
import {
  type AnswerNote,
  type Filled,
  filledOf,
  noteOf,
  type StoryData,
  storyOperation,
  storyQuery,
} from '../../../picture/stories/question.ts';
import type { Query } from '../../data/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import type { ApiLanguage } from '../../language/language.ts';
import { useApiLanguage } from '../../language/use-language.ts';

type StoryQuery = Query<StoryData, { readonly lang: ApiLanguage }>;

const queries: readonly (readonly [id: string, query: StoryQuery])[] = stories.map((story) => [
  story.id,
  { name: storyOperation(story), text: storyQuery(story) },
]);

export interface StoryAnswers {
  /** What stands at a place: null while it is on its way, undefined for a name that no story has. */
  filled(name: string): Filled | null | undefined;
  /** Where the answer with that number comes from; null where none does, or it is on its way. */
  note(name: string): (AnswerNote & { readonly key: string }) | null;
  /** The first answer that did not come. */
  readonly failed: Answer<StoryData> | undefined;
}

/** @param ids of the stories whose figures are shown */
export function useStoryData(ids: readonly string[]): StoryAnswers {
  const lang = useApiLanguage();
  const variables = useMemo(() => ({ lang }), [lang]);
  // The list is a constant: the same hooks in the same order, whatever is asked.
  const answers = queries.map(([id, query]) => {
    // biome-ignore lint/correctness/useHookAtTopLevel: the list of stories never changes
    const answer = useQuery(query, ids.includes(id) ? variables : null);
    return [id, answer] as const;
  });
  const byId = new Map(answers);
  return {
    filled(name) {
      const [id = '', figure = ''] = name.split('.');
      const story = storyOf(id);
      if (story === undefined || filledOf(story, {}, figure) === null) return undefined;
      const answer = byId.get(id);
      return answer?.state === 'ready' ? (filledOf(story, answer.data, figure) ?? undefined) : null;
    },
    note(name) {
      const [id = '', figure = ''] = name.split('.');
      const story = storyOf(id);
      const answer = byId.get(id);
      if (story === undefined || answer?.state !== 'ready') return null;
      const filled = filledOf(story, answer.data, figure);
      if (filled === null || 'fact' in filled) return null;
      const [question] = filled.place;
      const note = noteOf(answer.data, question);
      return note === null ? null : { ...note, key: `${id}.${question}` };
    },
    failed: answers.map(([, answer]) => answer).find(({ state }) => state === 'failed'),
  };
}
