/** What a person writes on a picture: the figures stay Filon's, the words are theirs. */
import type { PosterFormat } from './formats.ts';

export const inks = ['light', 'print', 'grey'] as const;
export type Ink = (typeof inks)[number];

export interface PosterNote {
  /** The id of an anchor of the picture, such as `economy:COD`. */
  readonly at: string;
  readonly text: string;
}

export interface Poster {
  /** In the place of the picture's own question; empty keeps that. */
  readonly title: string;
  /** Under the title; empty keeps what is measured alone. */
  readonly text: string;
  /** Who wrote title, text and notes; empty where there are none. */
  readonly author: string;
  readonly notes: readonly PosterNote[];
  readonly format: PosterFormat;
  readonly ink: Ink;
}

/** Characters at most, and how many notes. */
export const posterLimits = { title: 140, text: 700, author: 80, notes: 8, note: 200 } as const;

/** Whether it carries a person's words, which must not pass for Filon's. */
export const hasOwnWords = ({ title, text, notes }: Pick<Poster, 'title' | 'text' | 'notes'>): boolean =>
  title !== '' || text !== '' || notes.length > 0;

/**
 * A person's text as it is shown: without control characters, and without those that make what follows run the
 * other way (Unicode TR 9, explicit embeddings, overrides and isolates), which could turn a source line around.
 */
export function shownText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .replace(/[ \t]+/g, ' ')
      .trim()
      // Last: what was taken out may have stood between a letter and its accent.
      .normalize('NFC')
  );
}

/** Between an anchor and its words, in the text form of notes: one a line. */
const between = '|';

export const writtenNotes = (notes: readonly PosterNote[]): string =>
  notes.map(({ at, text }) => `${at}${between}${text.replaceAll('\n', ' ')}`).join('\n');

/** @returns null where a line has no anchor or no words */
export function readNotes(text: string): readonly PosterNote[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const notes = lines.map((line): PosterNote => {
    const cut = line.indexOf(between);
    return { at: line.slice(0, Math.max(0, cut)).trim(), text: shownText(line.slice(cut + 1)) };
  });
  return notes.some(({ at, text: said }) => at === '' || said === '') ? null : notes;
}
