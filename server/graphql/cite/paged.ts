/** Answers with the page of the viewer that shows them. */
import type { AnswerCore } from '../../analysis/answer.ts';
import type { AnswerPage } from './permalink.ts';

const pages = new WeakMap<AnswerCore, AnswerCore & { readonly viewerPage: AnswerPage }>();

/** The answer with its page; the same object each time, so that what is remembered of it is found again. */
export function paged<A extends AnswerCore>(
  answer: A,
  viewerPage: AnswerPage,
): A & { readonly viewerPage: AnswerPage } {
  const held = pages.get(answer);
  if (held !== undefined) return held as A & { readonly viewerPage: AnswerPage };
  const made = { ...answer, viewerPage };
  pages.set(answer, made);
  return made;
}
