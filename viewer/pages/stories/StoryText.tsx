/** The paragraphs of a section; each number in them leads to its source. */
import type { ReactNode } from 'react';
import { paragraphsOf, piecesOf } from '../../../picture/stories/story.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import type { StoryAnswers } from './use-story-data.ts';

export function StoryText({
  text,
  answers: { filled },
  markOf,
}: {
  readonly text: string;
  readonly answers: StoryAnswers;
  /** Number of the note, on paper, that says where a number comes from; null for none. */
  markOf(name: string): number | null;
}): ReactNode {
  return paragraphsOf(text).map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place; two may say the same
    <p key={at}>
      {piecesOf(paragraph).map((piece, place) => {
        if ('words' in piece) return piece.words;
        const { name } = piece;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <Place key={place} name={name} filled={filled} mark={markOf(name)} />;
      })}
    </p>
  ));
}

function Place({
  name,
  filled,
  mark,
}: { readonly name: string; readonly mark: number | null } & Pick<StoryAnswers, 'filled'>): ReactNode {
  const found = filled(name);
  // A name that no story has is what somebody wrote.
  if (found === undefined) return `{${name}}`;
  if (found === null) return <span className="story-wait">…</span>;
  if ('fact' in found) return found.fact;
  return (
    <>
      <FigureButton
        target={{ figure: name }}
        quantity={found.quantity ?? undefined}
        className="story-number"
      />
      {mark === null ? null : <sup className="story-mark">{mark}</sup>}
    </>
  );
}
