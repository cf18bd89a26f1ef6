/** What a campaign picture is made of, as the address of the page carries it, and as a file keeps it. */
import { z } from 'zod/mini';
import { readsAsFilon } from '../../../picture/author.ts';
import { sheetFormats } from '../../../picture/poster/formats.ts';
import {
  hasOwnWords,
  inks,
  type Poster,
  type PosterNote,
  posterLimits,
  readNotes,
  writtenNotes,
} from '../../../picture/poster/poster.ts';
import type { Language } from '../../../schema/label.ts';
import { oneOf, type Parameter, text } from '../../state/parameter.ts';
import { chosenOf, firstOf, pictureParts, picturePattern, pictures } from './pictures.ts';

/** The longest that a link may be: what is longer some programs cut off. */
export const longestLink = 8192;

/** Longer than all that may be written, so that too much is said by the picture and not dropped. */
const mostRead = 4000;

const notes: Parameter<readonly PosterNote[]> = {
  parse: (written) => readNotes(written) ?? undefined,
  print: writtenNotes,
  expected: 'text',
};

const picture: Parameter<string> = {
  parse: (written) => (picturePattern.test(written) ? written : undefined),
  print: (value) => value,
  expected: 'choice',
  choices: [
    'ledger',
    'map',
    'chain/<id>',
    'concentration',
    'origin',
    'origin/<id>',
    'coverage',
    'infrastructure',
    'infrastructure/<id>',
    'value',
    'harm',
    'network/<id>',
    'scenario/<id>',
  ],
};

/** The address of the page. `of` holds the parameters of the picture, as its own page carries them. */
export const campaignParameters = {
  picture,
  of: text(mostRead),
  title: text(mostRead),
  text: text(mostRead),
  author: text(mostRead),
  notes,
  format: oneOf(sheetFormats),
  ink: oneOf(inks),
} as const;

export interface Campaign extends Omit<Poster, 'format'> {
  readonly picture: string;
  /** A query such as `product=product:hs2017-740311&year=2020`; empty for what the page opens with. */
  readonly of: string;
  readonly format: (typeof sheetFormats)[number];
}

export const emptyCampaign: Campaign = {
  ...firstOf('ledger'),
  title: '',
  text: '',
  author: '',
  notes: [],
  format: 'a4',
  ink: 'light',
};

const written = (most: number) => z.string().check(z.maxLength(most));
/** A campaign as a file: everything but a logo, which stays where it is. */
const CampaignFileSchema = z.strictObject({
  filon: z.literal('campaign/1'),
  picture: z.string().check(z.regex(picturePattern)),
  of: written(mostRead),
  title: written(posterLimits.title),
  text: written(posterLimits.text),
  author: written(posterLimits.author),
  notes: z
    .array(z.strictObject({ at: written(201), text: written(posterLimits.note) }))
    .check(z.maxLength(posterLimits.notes)),
  format: z.enum(sheetFormats),
  ink: z.enum(inks),
});

export const campaignFile = (campaign: Campaign): string =>
  `${JSON.stringify({ filon: 'campaign/1', ...campaign }, null, 2)}\n`;

/** @returns null where the file is no campaign */
export function readCampaignFile(content: string): Campaign | null {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return null;
  }
  const read = CampaignFileSchema.safeParse(json);
  if (!read.success) return null;
  const { filon: _, ...campaign } = read.data;
  return campaign;
}

/** The parameters of the server's picture: those of its own page, and a person's words where there are any. */
export function posterQuery(campaign: Campaign, lang: Language): URLSearchParams {
  const query = new URLSearchParams(chosenOf(campaign.picture, new URLSearchParams(campaign.of)));
  query.set('lang', lang);
  for (const name of ['title', 'text', 'author'] as const)
    if (campaign[name].trim() !== '') query.set(name, campaign[name]);
  if (campaign.notes.length > 0) query.set('notes', writtenNotes(campaign.notes));
  query.set('format', campaign.format);
  query.set('ink', campaign.ink);
  return query;
}

/** Where the picture is chosen and its every figure opens. */
export function pageOf({ picture: chosen, of }: Campaign): string {
  const { name, id } = pictureParts(chosen);
  return `${pictures[name].page}${id === null ? '' : `/${id}`}${of === '' ? '' : `?${of}`}`;
}

/** The data that the picture is drawn from: `/picture/map.zip?…`. */
export function dataAddress({ picture: chosen, of }: Campaign, lang: Language): string {
  const query = new URLSearchParams(chosenOf(chosen, new URLSearchParams(of)));
  query.set('lang', lang);
  return `/picture/${chosen}.zip?${query}`;
}

/** `/poster/map.svg`. */
export const posterPath = ({ picture: chosen }: Campaign): string => `/poster/${chosen}.svg`;

/** The address of the page that other sites put into a frame. */
export function embedAddress(origin: string, campaign: Campaign, lang: Language): string {
  const query = posterQuery(campaign, lang);
  query.delete('format');
  return `${origin}/embed/${campaign.picture}?${query}`;
}

/** Whether all of it fits into a link; the embed's is the longer one. */
export function isLinkable(campaign: Campaign): boolean {
  const { origin } = window.location;
  return ['en', 'fr', 'es'].every(
    (lang) => embedAddress(origin, campaign, lang as Language).length + 60 <= longestLink,
  );
}

/** Why the words cannot stand on the picture yet; null when they can. */
export function unfinished(campaign: Campaign): 'author' | 'filon' | 'length' | 'notes' | null {
  const lengthOf = (text: string): number => [...text].length;
  const { title, text: said, author, notes: pinned } = campaign;
  if (hasOwnWords(campaign) && author.trim() === '') return 'author';
  if (readsAsFilon(author)) return 'filon';
  if (pinned.some(({ text: note }) => note.trim() === '')) return 'notes';
  const isTooLong =
    lengthOf(title) > posterLimits.title ||
    lengthOf(said) > posterLimits.text ||
    lengthOf(author) > posterLimits.author ||
    pinned.some(({ text: note }) => lengthOf(note) > posterLimits.note);
  return isTooLong ? 'length' : null;
}
