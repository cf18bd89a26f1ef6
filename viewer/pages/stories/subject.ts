/** What the panel shows of a number in a text: Filon's own sentence on it, and what it stands on. */
import { storyOf } from '../../../picture/stories/index.ts';
import { pick, selectionOf } from '../../../picture/stories/path.ts';
import type { Filled } from '../../../picture/stories/question.ts';
import { paragraphsOf, piecesOf, readIn } from '../../../picture/stories/story.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { type FigureDetail, quantityFragment, statementLineFragment } from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureSubject,
  figureQuestion,
} from '../../figure/subject.ts';
import type { ApiLanguage, Language } from '../../language/language.ts';

const atOnce = 10;
const here = '\u0000';

export interface SaidAround {
  readonly heading: string;
  readonly line: string;
}

/**
 * The section and the sentence that say a number in the story of Filon that it comes from. Whoever puts it into a
 * story of their own writes other words around it, which are theirs and say nothing of the source.
 * @param name such as `cobalt.congo`
 * @param said what stands in the place of each name of the sentence
 * @returns null for a number that no text says
 */
export function saidAround(
  name: string,
  language: Language,
  said: (name: string) => string,
): SaidAround | null {
  const story = storyOf(name.split('.')[0] ?? '');
  if (story === undefined) return null;
  const { sections } = readIn(story, language);
  for (const { title, text } of sections) {
    for (const paragraph of paragraphsOf(text)) {
      const whole = piecesOf(paragraph)
        .map((piece) =>
          'words' in piece ? piece.words : `${piece.name === name ? here : ''}${said(piece.name)}`,
        )
        .join('');
      const sentence = whole.split(/(?<=[.!?])\s+/).find((one) => one.includes(here));
      if (sentence !== undefined) return { heading: title, line: sentence.replaceAll(here, '') };
    }
  }
  return null;
}

/** Null for a number that the answer lacks, too: nothing stands behind it. */
export function storySubject(
  name: string,
  filled: Extract<Filled, { readonly quantity: unknown }>,
  { heading, line }: SaidAround,
  lang: ApiLanguage,
  nothing: string,
): FigureSubject | undefined {
  const [id = ''] = name.split('.');
  const [question, path] = filled.place;
  const asked = storyOf(id)?.questions[question];
  if (asked === undefined) return undefined;
  const given = asked.given === '' ? '' : `${asked.given}, `;
  const query = defineQuery<Readonly<Record<string, AnswerDetail>>, Variables>(`
    query StoryFigure_${name.replace(/\W/g, '_')}($lang: Language, $first: Int, $after: String) {
      of: ${asked.field}(${given}lang: $lang) { ...AnswerDetail ${selectionOf(new Map([[path, '...Sourced']]))} }
    }
    fragment Sourced on Figure {
      rule { id label reason }
      assumptions { id text share }
      evidence(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { ...StatementLine }
      }
    }
    ${answerDetailFragment} ${statementLineFragment} ${quantityFragment}
  `);
  return {
    key: name,
    heading,
    line,
    quantity: filled.quantity,
    stage: null,
    entity: null,
    ...(filled.quantity === null ? { nothing } : {}),
    question: figureQuestion({
      query,
      variables: (first, after) => ({ lang, first: Math.min(first, atOnce), after }),
      read({ of }) {
        const found = pick(of, path) as Omit<FigureDetail, 'quantity'> | null | undefined;
        return of === undefined || found == null ? undefined : { figure: found, answer: of };
      },
    }),
  };
}
