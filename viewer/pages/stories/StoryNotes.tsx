/** On paper nothing opens: a note under the story says where the numbers of each answer come from. */
import type { ReactNode } from 'react';
import type { AnswerNote } from '../../../picture/stories/question.ts';
import { piecesOf, type ReadStory } from '../../../picture/stories/story.ts';
import { storiesWords } from '../../../picture/stories/words.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { StoryAnswers } from './use-story-data.ts';

type Note = AnswerNote & { readonly key: string };

/** A note an answer, in the order in which the text first says a number of it. */
export function storyNotes(
  { sections }: Pick<ReadStory, 'sections'>,
  { note }: Pick<StoryAnswers, 'note'>,
): { readonly notes: readonly Note[]; markOf(name: string): number | null } {
  const notes = new Map<string, Note>();
  for (const { text } of sections) {
    for (const piece of piecesOf(text)) {
      const found = 'name' in piece ? note(piece.name) : null;
      if (found !== null && !notes.has(found.key)) notes.set(found.key, found);
    }
  }
  const keys = [...notes.keys()];
  return {
    notes: [...notes.values()],
    markOf(name) {
      const at = keys.indexOf(note(name)?.key ?? '');
      return at === -1 ? null : at + 1;
    },
  };
}

export function StoryNotes({ notes }: { readonly notes: readonly Note[] }): ReactNode {
  const language = useLanguage();
  if (notes.length === 0) return null;
  return (
    <aside className="story-notes">
      <h2>{storiesWords[language].notes}</h2>
      <ol>
        {notes.map(({ key, method, sources, permalink }) => (
          <li key={key}>
            {method}. {sources.join('; ')}.{' '}
            <span lang="mul">{new URL(permalink, window.location.href).href}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}
