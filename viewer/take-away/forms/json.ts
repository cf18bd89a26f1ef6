/** The whole answer as the API gave it, with the question; of two beside each other both, each called what it is. */
import type { AskedAnswer } from '../answer.ts';
import type { AnswerForm } from './form.ts';

const told = ({ question, data }: Pick<AskedAnswer, 'question' | 'data'>): object => ({
  query: question.query.text,
  variables: question.variables,
  data,
});

export const json: AnswerForm = {
  id: 'json',
  label: 'JSON',
  mediaType: 'application/json',
  make(answer) {
    const { beside } = answer;
    const whole =
      beside === null
        ? told(answer)
        : {
            answers: [
              { answer: 'first', ...told(answer) },
              { answer: 'second', ...told(beside) },
            ],
          };
    return `${JSON.stringify(whole, null, 2)}\n`;
  },
};
