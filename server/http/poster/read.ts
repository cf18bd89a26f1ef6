/** A person's words on a picture, as an address carries them. */
import { readsAsFilon } from '../../../picture/author.ts';
import { sheetFormats } from '../../../picture/poster/formats.ts';
import {
  hasOwnWords,
  inks,
  type Poster,
  posterLimits,
  readNotes,
  shownText,
} from '../../../picture/poster/poster.ts';
import type { Address } from '../page/parameter.ts';

const same = <Value extends string>(values: readonly Value[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(values.map((value) => [value, value]));

/** Characters as people count them, so that a limit says the same in every script. */
const lengthOf = (text: string): number => [...text].length;

function ownText(address: Address, name: 'title' | 'text' | 'author'): string {
  const text = address.text(name);
  if (text === undefined) return '';
  const most = posterLimits[name];
  if (lengthOf(text) > most) address.refuse(name, `at most ${most} characters, got ${lengthOf(text)}`);
  return shownText(text);
}

function ownNotes(address: Address): Poster['notes'] {
  const text = address.text('notes');
  if (text === undefined) return [];
  const notes = readNotes(text);
  if (notes === null) {
    address.refuse('notes', 'a note a line, such as economy:COD|Cobalt is dug here');
    return [];
  }
  const { notes: most, note: longest } = posterLimits;
  if (notes.length > most) address.refuse('notes', `at most ${most} notes, got ${notes.length}`);
  const long = notes.find((note) => lengthOf(note.text) > longest);
  if (long !== undefined)
    address.refuse('notes', `at most ${longest} characters a note, got ${lengthOf(long.text)} at ${long.at}`);
  return notes;
}

/** The address notes what is wrong with it; own words without whoever wrote them, or under Filon's name, are refused. */
export function readPoster(address: Address): Omit<Poster, 'format'> & {
  readonly format: (typeof sheetFormats)[number];
} {
  const poster = {
    title: ownText(address, 'title'),
    text: ownText(address, 'text'),
    author: ownText(address, 'author'),
    notes: ownNotes(address),
    format: address.choice('format', same(sheetFormats)) ?? 'a4',
    ink: address.choice('ink', same(inks)) ?? 'light',
  } as const;
  if (hasOwnWords(poster) && poster.author === '')
    address.refuse('author', 'the name of whoever wrote title, text and notes');
  if (readsAsFilon(poster.author))
    address.refuse('author', 'a name other than Filon, under whose name stand the figures alone');
  return poster;
}
