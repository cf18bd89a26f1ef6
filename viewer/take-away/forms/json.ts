/** The whole answer as the API gave it, with the question. */
import type { AnswerForm } from './form.ts';

export const json: AnswerForm = {
  id: 'json',
  label: 'JSON',
  mediaType: 'application/json',
  make: ({ question, data }) =>
    `${JSON.stringify({ query: question.query.text, variables: question.variables, data }, null, 2)}\n`,
};
