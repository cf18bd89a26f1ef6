/** A story of somebody's own: as an address carries it and as a file keeps it, with limits on both. */
import { z } from 'zod/mini';
import { languages } from '../../schema/label.ts';
import type { ReadStory } from './story.ts';

/** Characters of each text, and how many sections there may be. */
export const storyLimits = {
  title: 140,
  lead: 400,
  author: 80,
  sectionTitle: 140,
  sectionText: 2000,
  picture: 600,
  sections: 12,
} as const;

/** Bytes of a file: all that a story may say, several times over. */
export const largestStoryFile = 200_000;

/** The longest that a link may be: what is longer some programs cut off. */
export const longestStoryLink = 8192;

/** Names of pictures that a story may show, as the server serves them. */
const alone = 'ledger|map|coverage|concentration|origin|infrastructure|value|harm|refined-at-home';
const ofOne = 'chain|origin|infrastructure|network|scenario';

/** `map?material=material:copper`, `chain/device:smartphone`: no address of another server fits it. */
export const storyPicturePattern = new RegExp(
  `^(?:${alone}|(?:${ofOne})/[a-z]+:[A-Za-z0-9][A-Za-z0-9._-]{0,199})(?:\\?[\\w.:,%+~=&-]{0,400})?$`,
);

const written = (most: number) => z.string().check(z.maxLength(most));

const OwnStorySchema = z.strictObject({
  language: z.enum(languages),
  title: written(storyLimits.title),
  lead: written(storyLimits.lead),
  author: written(storyLimits.author),
  sections: z
    .array(
      z.strictObject({
        picture: written(storyLimits.picture).check(z.regex(storyPicturePattern)),
        title: written(storyLimits.sectionTitle),
        text: written(storyLimits.sectionText),
      }),
    )
    .check(z.minLength(1), z.maxLength(storyLimits.sections)),
});

export type OwnStory = z.infer<typeof OwnStorySchema>;

/** Why a text is no story: nothing in it, too much, no JSON, or JSON that says something else, with the place. */
export type StoryFault =
  | { readonly kind: 'empty' | 'huge' | 'json' }
  | { readonly kind: 'other'; readonly place: string };

export type ReadResult = { readonly story: OwnStory } | { readonly fault: StoryFault };

function readJson(content: string, hasMark: boolean): ReadResult {
  if (content.trim() === '') return { fault: { kind: 'empty' } };
  if (content.length > largestStoryFile) return { fault: { kind: 'huge' } };
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { fault: { kind: 'json' } };
  }
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  const { filon, ...rest } = isObject ? (json as Record<string, unknown>) : {};
  if (!isObject || (hasMark ? filon !== storyMark : filon !== undefined))
    return { fault: { kind: 'other', place: 'filon' } };
  const read = OwnStorySchema.safeParse(rest);
  if (read.success) return { story: read.data };
  const [issue] = read.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { fault: { kind: 'other', place: [...(issue?.path ?? []), ...keys].join('.').slice(0, 80) } };
}

const storyMark = 'story/1';

export const readStoryFile = (content: string): ReadResult => readJson(content, true);
export const storyFile = (story: OwnStory): string =>
  `${JSON.stringify({ filon: storyMark, ...story }, null, 2)}\n`;

/** As the address carries it. */
export const readStoryParameter = (text: string): ReadResult => readJson(text, false);
export const storyParameter = (story: OwnStory): string => JSON.stringify(story);

export const asRead = ({ title, lead, author, sections }: OwnStory): ReadStory => ({
  title,
  lead,
  author,
  sections,
});
