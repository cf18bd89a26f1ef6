/** A story: pictures of the graph one after the other, each with a text whose numbers are filled in from answers. */
import type { Language } from '../../schema/label.ts';

/** A query field with its arguments, as GraphQL writes them, without the language. */
export interface StoryQuestion {
  readonly field: string;
  readonly given: string;
}

/** Where a number or a plain value stands: the name of a question of the story, and the path in its answer. */
export type StoryPlace = readonly [question: string, path: string];

export interface StorySection {
  /** As the server serves it: `chain/device:smartphone`, with the parameters of its page after a `?`. */
  readonly picture: string;
  readonly figures: Readonly<Record<string, StoryPlace>>;
  /** Years and names that an answer gives: they are filled in, and are no figures. */
  readonly facts?: Readonly<Record<string, StoryPlace>>;
}

export interface StorySectionText {
  readonly title: string;
  /** Paragraphs parted by an empty line; `{share}` stands for a figure or a fact of the section. */
  readonly text: string;
}

export interface StoryWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly StorySectionText[];
}

export interface Story {
  readonly id: string;
  readonly questions: Readonly<Record<string, StoryQuestion>>;
  readonly sections: readonly StorySection[];
  readonly words: Readonly<Record<Language, StoryWords>>;
}

/** A story as it is read, in one language: shipped, or somebody's own. */
export interface ReadStory {
  readonly title: string;
  readonly lead: string;
  /** Null where the texts are Filon's. */
  readonly author: string | null;
  readonly sections: readonly (StorySectionText & { readonly picture: string })[];
}

/** @param id put before each place, so that a copy of the story still knows whose figures they are */
export function readIn(story: Story, language: Language): ReadStory {
  const { title, lead, sections } = story.words[language];
  return {
    title,
    lead,
    author: null,
    sections: story.sections.map(({ picture }, place) => {
      const said = sections[place];
      if (said === undefined)
        throw new Error(`story ${story.id}: section ${place} has no text in ${language}`);
      return { ...said, text: said.text.replace(placePattern, `{${story.id}.$1}`), picture };
    }),
  };
}

const placePattern = /\{(\w+)\}/g;

/** A piece of a text: words, or the name of a figure such as `cobalt.mined`. */
export type Piece = { readonly words: string } | { readonly name: string };

/** Places are `{story.figure}`; anything else between braces is text. */
export function piecesOf(text: string): readonly Piece[] {
  const parts = text.split(/\{([a-z][\w-]*\.\w+)\}/);
  return parts.flatMap((part, at): readonly Piece[] => {
    if (at % 2 === 1) return [{ name: part }];
    return part === '' ? [] : [{ words: part }];
  });
}

export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** Ids of the stories whose figures a text takes. */
export function storiesIn({ sections }: Pick<ReadStory, 'sections'>): readonly string[] {
  const names = sections.flatMap(({ text }) =>
    piecesOf(text).flatMap((piece) => ('name' in piece ? [piece.name.split('.')[0] ?? ''] : [])),
  );
  return [...new Set(names)].sort();
}

/** The picture's address below the server: `/picture/map.svg?material=…&lang=fr&…`. */
export function pictureAddress(
  picture: string,
  form: { readonly lang: Language; readonly theme: string; readonly width: number },
): string {
  const [name = '', query = ''] = picture.split('?');
  const chosen = new URLSearchParams(query);
  for (const [parameter, value] of Object.entries(form)) chosen.set(parameter, String(value));
  return `/picture/${name}.svg?${chosen}`;
}
