/** What a story asks of the API, and what it reads from the answer. */
import type { QuantityResult } from '../answer.ts';
import { pick, selectionOf } from './path.ts';
import type { Story, StoryPlace } from './story.ts';

/** By the name of the question. */
export type StoryData = Readonly<Record<string, unknown>>;

const amount = 'quantity { value low high unit { id symbol dimension basis basisLabel } status missing }';

const placesOf = (story: Story, of: 'figures' | 'facts'): readonly (readonly [string, StoryPlace])[] =>
  story.sections.flatMap((section) => Object.entries(section[of] ?? {}));

/** The name of the operation, which the texts of the story do not change. */
export const storyOperation = ({ id }: Pick<Story, 'id'>): string => `Story_${id.replaceAll('-', '_')}`;

/** One query for all numbers of a story; its only variable is the language. */
export function storyQuery(story: Story): string {
  const fields = Object.entries(story.questions).map(([name, { field, given }]) => {
    const leaves = new Map<string, string>(
      ['permalink', 'method.label', 'sources.source.shortTitle', 'sources.edition'].map((path) => [path, '']),
    );
    for (const [, [question, path]] of placesOf(story, 'facts')) if (question === name) leaves.set(path, '');
    for (const [, [question, path]] of placesOf(story, 'figures'))
      if (question === name) leaves.set(path, amount);
    return `${name}: ${field}(${given === '' ? '' : `${given}, `}lang: $lang) { ${selectionOf(leaves)} }`;
  });
  return `query ${storyOperation(story)}($lang: Language) { release { id } ${fields.join(' ')} }`;
}

/** What an answer says of where it comes from. */
export interface AnswerNote {
  readonly method: string;
  /** Sources with their editions. */
  readonly sources: readonly string[];
  readonly permalink: string;
}

/** @returns null where the answer is not there */
export function noteOf(data: StoryData, question: string): AnswerNote | null {
  const answer = data[question];
  const [method, permalink, sources] = [
    pick(answer, 'method.label'),
    pick(answer, 'permalink'),
    pick(answer, 'sources'),
  ];
  if (typeof method !== 'string' || typeof permalink !== 'string' || !Array.isArray(sources)) return null;
  const said = sources.map(
    (use: { readonly source: { readonly shortTitle: string }; readonly edition: string }) =>
      `${use.source.shortTitle} (${use.edition})`,
  );
  return { method, permalink, sources: [...new Set(said)] };
}

/** What stands at a place of a text. */
export type Filled =
  | {
      readonly quantity: QuantityResult | null;
      readonly place: StoryPlace;
      readonly permalink: string | null;
    }
  | { readonly fact: string };

const isQuantity = (value: unknown): value is { readonly quantity: QuantityResult } =>
  typeof value === 'object' && value !== null && 'quantity' in value;

/** @returns null for a name that the story does not declare */
export function filledOf(story: Story, data: StoryData, name: string): Filled | null {
  const figure = placesOf(story, 'figures').find(([known]) => known === name);
  if (figure !== undefined) {
    const [question, path] = figure[1];
    const found = pick(data[question], path);
    const permalink = pick(data[question], 'permalink');
    return {
      quantity: isQuantity(found) ? found.quantity : null,
      place: figure[1],
      permalink: typeof permalink === 'string' ? permalink : null,
    };
  }
  const fact = placesOf(story, 'facts').find(([known]) => known === name);
  if (fact === undefined) return null;
  const found = pick(data[fact[1][0]], fact[1][1]);
  return { fact: typeof found === 'string' || typeof found === 'number' ? String(found) : '–' };
}
